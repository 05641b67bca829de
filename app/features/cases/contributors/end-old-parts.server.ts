import { sql } from 'kysely'
import type { Db } from '#app/platform/database/connect.server.ts'
import { eachAlone } from '#app/platform/each-alone.ts'
import { lockCase } from '../case.queries.server.ts'
import { REOPEN_WITHIN_DAYS } from '../case.ts'
import { announce } from '../live-updates.server.ts'
import { leaveWithin } from './leave-case.server.ts'

const CASES_A_RUN = 1000
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Units that took part in a case, or were told of it, leave it by themselves when its asker can no longer open it again:
 * what they were asked is answered, and they need to read it no more. May run in several processes at once.
 *
 * @returns how many parts ended
 */
export async function endOldParts(db: Db, now: Date): Promise<number> {
  const closedBefore = new Date(now.getTime() - REOPEN_WITHIN_DAYS * DAY_MS)
  const { rows } = await sql<{ id: string }>`
    select distinct c.id from contribution p join support_case c on c.id = p.case_id
    where p.left_at is null and c.state = 'closed' and c.closed_at < ${closedBefore}
    order by c.id limit ${CASES_A_RUN}`.execute(db)
  const ended = await eachAlone(rows, ({ id }) =>
    db.transaction().execute(async (tx) => {
      const found = await lockCase(tx, id)
      if (!found || found.closedAt === null || found.closedAt >= closedBefore) return 0
      const unitIds = [...found.contributingUnitIds, ...found.informedUnitIds]
      for (const unitId of unitIds) await leaveWithin(tx, found, unitId, null, now)
      await announce(tx, id)
      return unitIds.length
    }),
  )
  return ended.reduce((sum, count) => sum + count, 0)
}
