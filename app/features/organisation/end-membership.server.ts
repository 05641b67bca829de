import { sql } from 'kysely'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock, Day } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { endSessionsOf } from '#app/platform/sign-in/session.server.ts'
import type { PersonRefusal } from './person.ts'
import { canAdministerUnit } from './unit.policy.ts'
import { findInstitutionId } from './unit.queries.server.ts'
import type { Viewer } from './viewer.ts'

/**
 * Ends a membership, and the person's sessions when it has ended already: what was open must not stay open.
 *
 * @param endsOn the first day without it; one that has not begun by then is taken away whole
 */
export async function endMembership(
  db: Db,
  viewer: Viewer,
  membershipId: string,
  endsOn: Day,
  clock: Clock,
): Promise<Outcome<PersonRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<PersonRefusal>> => {
    await lockAdministrators(tx)
    const membership = await tx
      .selectFrom('membership')
      .select(['id', 'personId', 'unitId', 'role', 'validFrom', 'validTo'])
      .where('id', '=', membershipId)
      .forUpdate()
      .executeTakeFirst()
    if (!membership) return refused('org.membership.notFound')
    if (!canAdministerUnit(viewer, membership.unitId)) return refused('org.person.notYours')
    // What is over stays as it was, and nothing is made longer by being ended: that is a new role.
    if (membership.validTo !== null && membership.validTo <= clock.today()) return refused('org.membership.notFound')
    if (membership.validTo !== null && membership.validTo < endsOn) return refused('org.membership.endsEarlier')
    // What has been is not taken away by a day before it began.
    if (membership.validFrom < clock.today() && endsOn <= membership.validFrom)
      return refused('org.membership.endsBeforeStart')
    const atTheTop = membership.role === 'administrator' && membership.unitId === (await findInstitutionId(tx))
    if (atTheTop && !(await othersAdminister(tx, membership.personId, endsOn)))
      return refused('org.membership.lastAdministrator')
    await endOn(tx, membership, endsOn)
    if (endsOn <= clock.today()) await endSessionsOf(tx, membership.personId)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: 'membership.ended',
      objectType: 'person',
      objectId: membership.personId,
      unitId: membership.unitId,
      changedFields: ['membership'],
    })
    return done()
  })
}

async function endOn(tx: Tx, membership: { id: string; validFrom: Day }, endsOn: Day) {
  if (membership.validFrom >= endsOn) await tx.deleteFrom('membership').where('id', '=', membership.id).execute()
  else await tx.updateTable('membership').set({ validTo: endsOn }).where('id', '=', membership.id).execute()
}

const ADMINISTRATORS_LOCK = 7_264_782

/** First in a transaction that may take an administrator away: of two who end each other's role the second waits. */
export const lockAdministrators = (tx: Tx) => sql`select pg_advisory_xact_lock(${ADMINISTRATORS_LOCK})`.execute(tx)

/**
 * Whether someone else administers the whole institution on that day, with no end set: or nobody could mend anything. A
 * person who administers it no longer then takes nothing away.
 */
export async function othersAdminister(tx: Tx, personId: string, day: Day): Promise<boolean> {
  const institutionId = await findInstitutionId(tx)
  if (institutionId === null) return true
  const administrators = await tx
    .selectFrom('membership')
    .select(['personId', 'validFrom', 'validTo'])
    .where('unitId', '=', institutionId)
    .where('role', '=', 'administrator')
    .where(({ or, eb }) => or([eb('validTo', 'is', null), eb('validTo', '>', day)]))
    .execute()
  return (
    !administrators.some((row) => row.personId === personId) ||
    administrators.some((row) => row.personId !== personId && row.validTo === null && row.validFrom <= day)
  )
}

/** Ends all that a person is anywhere; what has ended already stays as it was. */
export async function endMembershipsOfPerson(tx: Tx, personId: string, endsOn: Day) {
  for (const membership of await openMemberships(tx, 'personId', personId, endsOn)) await endOn(tx, membership, endsOn)
}

/** Ends all that people are in a unit; those who thereby lost access today are signed out. */
export async function endMembershipsOfUnit(tx: Tx, unitId: string, endsOn: Day, today: Day) {
  for (const membership of await openMemberships(tx, 'unitId', unitId, endsOn)) {
    await endOn(tx, membership, endsOn)
    if (endsOn <= today) await endSessionsOf(tx, membership.personId)
  }
}

const openMemberships = (tx: Tx, column: 'personId' | 'unitId', id: string, endsOn: Day) =>
  tx
    .selectFrom('membership')
    .select(['id', 'personId', 'validFrom'])
    .where(column, '=', id)
    .where(sql<boolean>`coalesce(valid_to > ${endsOn}::date, true)`)
    .orderBy('id')
    .forUpdate()
    .execute()
