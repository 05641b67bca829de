import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock, Day } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { isViolation } from '#app/platform/database/violation.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { addPerson } from './create-person.server.ts'
import type { PersonRefusal } from './person.ts'
import { canAdministerUnit } from './unit.policy.ts'
import { livesOn } from './unit.ts'
import type { Role, Viewer } from './viewer.ts'

export interface NewMembership {
  unitId: string
  role: Role
  validFrom: Day
  /** The first day without it; null when no end is set. */
  validTo: Day | null
}

/** To whom: a person there is, or an eppn, with the name of one who is not known yet. */
export type Member = { personId: string } | { eppn: string; name: string | null }

/** @returns the person's id */
export async function giveMembership(
  db: Db,
  viewer: Viewer,
  member: Member,
  membership: NewMembership,
  clock: Clock,
): Promise<Outcome<PersonRefusal, string>> {
  const { unitId, role, validFrom, validTo } = membership
  if (!canAdministerUnit(viewer, unitId)) return refused('org.person.notYours')
  if (validTo !== null && validTo <= validFrom) return refused('org.membership.endsBeforeStart')
  try {
    return await db.transaction().execute(async (tx): Promise<Outcome<PersonRefusal, string>> => {
      const unit = await tx
        .selectFrom('unit')
        .select(['foundedOn', 'endedOn'])
        .where('id', '=', unitId)
        .forShare()
        .executeTakeFirst()
      const lasts = unit && (unit.endedOn === null || (validTo !== null && validTo <= unit.endedOn))
      if (!unit || !lasts || !livesOn(unit, validFrom)) return refused('org.membership.unitNotThere')
      const found = await findOrAdd(tx, viewer, member, clock)
      if (!found.ok) return found
      await giveMembershipWithin(tx, viewer, found.value, { unitId, role, validFrom, validTo }, clock)
      return found
    })
  } catch (error) {
    // Another has made the same person known at this moment: now there is someone to give the role to.
    if (isViolation(error, 'unique', 'person_eppn_key')) return giveMembership(db, viewer, member, membership, clock)
    if (isViolation(error, 'exclusion', 'membership_person_id_unit_id_role_period_excl'))
      return refused('org.membership.overlaps')
    throw error
  }
}

/** The same, once the caller knows that the viewer may, and that unit and person are there. */
export async function giveMembershipWithin(
  tx: Tx,
  viewer: Viewer,
  personId: string,
  membership: NewMembership,
  clock: Clock,
) {
  await tx
    .insertInto('membership')
    .values({ personId, ...membership })
    .execute()
  await record(tx, {
    at: clock.now(),
    actorId: viewer.personId,
    action: 'membership.given',
    objectType: 'person',
    objectId: personId,
    unitId: membership.unitId,
    changedFields: ['membership'],
  })
}

async function findOrAdd(
  tx: Tx,
  viewer: Viewer,
  member: Member,
  clock: Clock,
): Promise<Outcome<PersonRefusal, string>> {
  const query = tx.selectFrom('person').select('id').where('erasedAt', 'is', null).forUpdate()
  const person = await ('personId' in member
    ? query.where('id', '=', member.personId)
    : query.where('eppn', '=', member.eppn)
  ).executeTakeFirst()
  if (person) return done(person.id)
  if ('personId' in member) return refused('org.person.notFound')
  if (member.name === null) return refused('org.person.nameNeeded')
  return done(await addPerson(tx, viewer, { name: member.name, eppn: member.eppn }, clock))
}
