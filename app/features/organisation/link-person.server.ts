import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { isViolation } from '#app/platform/database/violation.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { endSessionsOf } from '#app/platform/sign-in/session.server.ts'
import { canRelinkPerson } from './person.policy.ts'
import { lockPerson } from './person.queries.server.ts'
import type { PersonRefusal } from './person.ts'
import { findInstitutionId } from './unit.queries.server.ts'
import type { Viewer } from './viewer.ts'

/**
 * Gives a person another eduPersonPrincipalName. Whoever signs in with it next becomes this person; the identity that
 * was linked before is let go, and its sessions end.
 */
export async function linkPerson(
  db: Db,
  viewer: Viewer,
  personId: string,
  eppn: string,
  clock: Clock,
): Promise<Outcome<PersonRefusal>> {
  try {
    return await db.transaction().execute(async (tx): Promise<Outcome<PersonRefusal>> => {
      const person = await lockPerson(tx, personId, clock.today())
      if (!person) return refused('org.person.notFound')
      if (!canRelinkPerson(viewer, person, await findInstitutionId(tx))) return refused('org.person.notYours')
      if (person.eppn === eppn) return done()
      await tx.updateTable('person').set({ eppn, issuer: null, subject: null }).where('id', '=', personId).execute()
      await endSessionsOf(tx, personId)
      await record(tx, {
        at: clock.now(),
        actorId: viewer.personId,
        action: 'person.relinked',
        objectType: 'person',
        objectId: personId,
        changedFields: ['eppn', 'issuer', 'subject'],
      })
      return done()
    })
  } catch (error) {
    if (isViolation(error, 'unique', 'person_eppn_key')) return refused('org.person.eppnTaken')
    throw error
  }
}
