import type { Tx } from '#app/platform/database/connect.server.ts'
import { lockCase } from '../case.queries.server.ts'

/** Holds two cases in the order of their ids, so that two who take the same two crosswise take turns. */
export async function lockTwoCases(tx: Tx, oneId: string, otherId: string | null) {
  const [first, second] = otherId !== null && otherId < oneId ? [otherId, oneId] : [oneId, otherId]
  const held = [await lockCase(tx, first), second === null || second === first ? undefined : await lockCase(tx, second)]
  const byId = (id: string | null) => held.find((found) => found?.id === id)
  return { one: byId(oneId), other: byId(otherId) }
}
