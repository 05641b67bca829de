import type { Tx } from '#app/platform/database/connect.server.ts'

/**
 * The next number of a year. The year's row stays locked until the transaction ends: when that is undone the number is
 * free again, so none is skipped and none is given twice. Others wait meanwhile: do what is slow before.
 */
export async function takeNumber(tx: Tx, year: number): Promise<number> {
  const { lastNumber } = await tx
    .insertInto('caseCounter')
    .values({ year, lastNumber: 1 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet(({ eb, ref }) => ({ lastNumber: eb(ref('caseCounter.lastNumber'), '+', 1) })),
    )
    .returning('lastNumber')
    .executeTakeFirstOrThrow()
  return lastNumber
}
