import { giveMembershipWithin } from '#app/features/organisation/give-membership.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { isViolation } from '#app/platform/database/violation.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { isHandlerIn } from '../handlers.queries.server.ts'
import { holdPerson } from '../hold-person.server.ts'
import { canBeNamedBy, canNameHandler } from './unattended.policy.ts'
import { listUnattended } from './unattended.queries.server.ts'

export type NamingRefusal =
  | 'unattended.notYours'
  | 'unattended.isAttended'
  | 'unattended.notHandler'
  | 'unattended.namedLater'

/**
 * Names one of those who handle cases in a unit for its restricted ones, from today. Only while nobody is: as long as
 * somebody is named, who else is to be is for those who give roles.
 */
export async function nameHandler(
  db: Db,
  viewer: Viewer,
  unitId: string,
  personId: string,
  clock: Clock,
): Promise<Outcome<NamingRefusal>> {
  if (!canNameHandler(viewer, unitId)) return refused('unattended.notYours')
  if (!canBeNamedBy(viewer, personId)) return refused('unattended.notHandler')
  const today = clock.today()
  try {
    return await db.transaction().execute(async (tx): Promise<Outcome<NamingRefusal>> => {
      if (!(await holdPerson(tx, personId))) return refused('unattended.notHandler')
      // Of two who name somebody at once the second sees that it is done.
      await tx.selectFrom('unit').select('id').where('id', '=', unitId).forNoKeyUpdate().execute()
      if ((await listUnattended(tx, [unitId], today)).length === 0) return refused('unattended.isAttended')
      if (!(await isHandlerIn(tx, personId, { unitId, restricted: false }, today)))
        return refused('unattended.notHandler')
      const named = { unitId, role: 'restricted_case_handler', validFrom: today, validTo: null } as const
      await giveMembershipWithin(tx, viewer, personId, named, clock)
      return done()
    })
  } catch (error) {
    if (isViolation(error, 'exclusion', 'membership_person_id_unit_id_role_period_excl'))
      return refused('unattended.namedLater')
    throw error
  }
}
