import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Case } from '../case.ts'

export interface AskerAddress {
  /** Null for who asked without an account: they read the case by a link of their own. */
  personId: string | null
  to: string
}

/**
 * Where what is said to the asker goes: the person or the address that asked, and who follows for the asking unit; of a
 * restricted case who asked alone.
 */
export async function listAskerAddresses(
  tx: Tx,
  {
    askerPersonId,
    askerEmail,
    followerIds,
    restricted,
  }: Pick<Case, 'askerPersonId' | 'askerEmail' | 'followerIds' | 'restricted'>,
): Promise<AskerAddress[]> {
  const ids = [...new Set([...(askerPersonId ? [askerPersonId] : []), ...(restricted ? [] : followerIds)])]
  const people =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('person')
          .select(['id', 'email'])
          .where('id', 'in', ids)
          .where('erasedAt', 'is', null)
          .orderBy('id')
          .execute()
  const known = people.flatMap(({ id, email }) => (email ? [{ personId: id, to: email }] : []))
  // Who is signed in and has no address there may have given one.
  const isReached = known.some(({ personId }) => personId === askerPersonId)
  return askerEmail && !isReached ? [{ personId: askerPersonId, to: askerEmail }, ...known] : known
}
