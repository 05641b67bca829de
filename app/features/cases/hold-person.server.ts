import type { Tx } from '#app/platform/database/connect.server.ts'

/**
 * Holds a person who asks or writes until the transaction ends, so that nobody is erased while a case is being given
 * their name. Always before a case is locked, and before the year's counter: whoever erases a person holds the person
 * first, and then their cases.
 *
 * @returns false for somebody who has been erased
 */
export async function holdPerson(tx: Tx, personId: string | null): Promise<boolean> {
  if (personId === null) return true
  const person = await tx
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .where('erasedAt', 'is', null)
    .forShare()
    .executeTakeFirst()
  return person !== undefined
}
