import type { Db } from '#app/platform/database/connect.server.ts'
import { lockCase } from '../case.queries.server.ts'
import { settleDue } from '../settle-due.server.ts'

/**
 * Reckons anew when the open cases are due that came to a unit first: what it promises, and when it works, is what the
 * asker's waiting is measured by, also after a hand-over. One transaction for each; may run twice.
 *
 * @returns how many
 */
export async function renewDueTimes(db: Db, unitId: string): Promise<number> {
  const open = await db
    .selectFrom('supportCase')
    .innerJoin('caseHandling', (join) =>
      join.onRef('caseHandling.caseId', '=', 'supportCase.id').on('caseHandling.position', '=', 1),
    )
    .select('supportCase.id')
    .where('caseHandling.unitId', '=', unitId)
    .where('supportCase.state', 'in', ['new', 'open'])
    .orderBy('supportCase.id')
    .execute()
  for (const { id } of open)
    await db.transaction().execute(async (tx) => {
      await lockCase(tx, id)
      await settleDue(tx, id)
    })
  return open.length
}
