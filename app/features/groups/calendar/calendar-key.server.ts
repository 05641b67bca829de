import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import { createToken, hashOf } from '#app/platform/sign-in/session.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** Whose calendar an address opens. */
export interface CalendarOwner {
  personId: string
  language: Language
}

const keyHash = (key: string) => hashOf(key).toString('hex')

/**
 * Gives the viewer a new address of their calendar; the one before stops at once.
 *
 * @returns the key in it: only its hash is kept, so it is shown now or never; null to who is not signed in
 */
export async function renewCalendarKey(db: Db, { personId }: Viewer, clock: Clock): Promise<string | null> {
  if (personId === null) return null
  const key = createToken()
  await db.transaction().execute(async (tx) => {
    const row = { keyHash: keyHash(key), madeAt: clock.now() }
    await tx
      .insertInto('calendarKey')
      .values({ personId, ...row })
      .onConflict((conflict) => conflict.column('personId').doUpdateSet(row))
      .execute()
    await recordKey(tx, personId, 'person.calendarKeyMade', clock)
  })
  return key
}

/** The address that the viewer has opens nothing any more, and there is no other. */
export async function removeCalendarKey(db: Db, { personId }: Viewer, clock: Clock) {
  if (personId === null) return
  await db.transaction().execute(async (tx) => {
    const { numDeletedRows } = await tx.deleteFrom('calendarKey').where('personId', '=', personId).executeTakeFirst()
    if (numDeletedRows > 0n) await recordKey(tx, personId, 'person.calendarKeyRemoved', clock)
  })
}

const recordKey = (
  tx: Tx,
  personId: string,
  action: 'person.calendarKeyMade' | 'person.calendarKeyRemoved',
  clock: Clock,
) => record(tx, { at: clock.now(), actorId: personId, action, objectType: 'person', objectId: personId })

/** Undefined where the key is nobody's, or not any more. */
export const findCalendarOwner = (db: DbOrTx, key: string): Promise<CalendarOwner | undefined> =>
  db
    .selectFrom('calendarKey')
    .innerJoin('person', 'person.id', 'calendarKey.personId')
    .where('keyHash', '=', keyHash(key))
    .where('person.erasedAt', 'is', null)
    .select(['personId', 'language'])
    .executeTakeFirst() as Promise<CalendarOwner | undefined>

/** When the viewer's address was made; null where they have none. */
export const findCalendarKeyAge = async (db: DbOrTx, personId: string | null): Promise<Date | null> =>
  (await db.selectFrom('calendarKey').select('madeAt').where('personId', '=', personId).executeTakeFirst())?.madeAt ??
  null
