import { sql } from 'kysely'
import type { Db } from '#app/platform/database/connect.server.ts'
import { eachAlone } from '#app/platform/each-alone.ts'
import { lockCase } from '../case.queries.server.ts'
import type { MailPost } from '../mail-out/mail-room.ts'
import { sendOn } from './write-to-unit.server.ts'

const CASES_A_RUN = 200

/**
 * Sends to units without Samspel what was said in the cases that they have, and that they have not been sent: what the
 * asker adds, and the whole of a case that came to them by routing. One transaction for each case; may run in several
 * processes at once.
 *
 * @returns how many messages went
 */
export async function serveMailUnits(db: Db, post: MailPost): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select c.id from support_case c
    join unit_desk d on d.unit_id = c.handling_unit_id and not d.uses_samspel
    where c.state <> 'closed' and not c.restricted and exists (
      select from case_message m where m.case_id = c.id and m.kind = 'asker' and not exists (
        select from unit_mail_sent s where s.message_id = m.id and s.unit_id = c.handling_unit_id))
    order by c.id limit ${CASES_A_RUN}`.execute(db)
  const sent = await eachAlone(rows, ({ id }) =>
    db.transaction().execute(async (tx) => {
      const found = await lockCase(tx, id)
      return found && found.state !== 'closed' ? sendOn(tx, post, found) : 0
    }),
  )
  return sent.reduce((sum, count) => sum + count, 0)
}
