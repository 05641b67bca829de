import { sql } from 'kysely'
import { addMonths, type Clock, dayOf, instantOf } from '#app/platform/clock.ts'
import type { Db, DbOrTx } from '#app/platform/database/connect.server.ts'
import { eraseWithin, type ForgetElsewhere } from './erase-person.server.ts'
import { lockPerson } from './person.queries.server.ts'

const MONTHS_KEPT = 24

/**
 * Erases people who have no membership now or later and have not signed in for two years; who never did, two years
 * after they were made known. The demonstration's identities are roles, not people, and stay.
 *
 * @param realNow sign-ins are counted by the real clock, the rest by the university's calendar
 * @returns how many
 */
export async function eraseAbsentPeople(
  db: Db,
  clock: Clock,
  realNow: Date,
  forgetElsewhere: ForgetElsewhere,
): Promise<number> {
  let erased = 0
  for (const { id } of await absentPeople(db, clock, realNow).execute()) {
    await db.transaction().execute(async (tx) => {
      // Whoever signs in or is given a role meanwhile holds this lock first, and is no longer absent after it.
      await lockPerson(tx, id, clock.today())
      if (!(await absentPeople(tx, clock, realNow).where('id', '=', id).executeTakeFirst())) return
      await forgetElsewhere(tx, id)
      await eraseWithin(tx, id, null, clock)
      erased++
    })
  }
  return erased
}

const absentPeople = (db: DbOrTx, clock: Clock, realNow: Date) =>
  db
    .selectFrom('person')
    .select('id')
    .where('erasedAt', 'is', null)
    .where('synthetic', '=', false)
    .where((where) =>
      where.or([
        where('lastSignedInAt', '<', yearsBefore(realNow)),
        where.and([where('lastSignedInAt', 'is', null), where('createdAt', '<', yearsBefore(clock.now()))]),
      ]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership')
            .select('membership.id')
            .whereRef('personId', '=', 'person.id')
            .where(sql<boolean>`coalesce(valid_to > ${clock.today()}::date, true)`),
        ),
      ),
    )
    .orderBy('id')

const yearsBefore = (instant: Date) => instantOf(addMonths(dayOf(instant), -MONTHS_KEPT))
