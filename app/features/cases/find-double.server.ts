import { sql } from 'kysely'
import type { Tx } from '#app/platform/database/connect.server.ts'

/** A message that is about to be written. */
export interface Wanted {
  caseId: string
  authorId: string | null
  body: string
  attachmentIds: readonly string[]
  confidential?: boolean
}

/**
 * The message that a second click, or a page that was sent anew, would write once more: the newest of its kind in the
 * case, by the same author in the same words, with no file that is not there already. The case is locked, so that the
 * second sees what the first has written.
 */
export async function findDouble(
  tx: Tx,
  kinds: readonly ('asker' | 'reply' | 'note' | 'unit')[],
  wanted: Wanted,
): Promise<string | null> {
  const newest = await tx
    .selectFrom('caseMessage')
    .select(['id', 'authorId', 'body', 'confidential'])
    .where('caseId', '=', wanted.caseId)
    .where('kind', 'in', [...kinds])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const isSame =
    newest?.authorId === wanted.authorId &&
    newest.body === wanted.body &&
    newest.confidential === (wanted.confidential ?? false)
  return isSame && !(await bringsFiles(tx, wanted.attachmentIds)) ? newest.id : null
}

/** The case that somebody asked a moment ago in the same words; the person's row is locked. */
export async function findAskedJustNow(
  tx: Tx,
  wanted: { askerPersonId: string; askerUnitId: string | null; subject: string } & Pick<
    Wanted,
    'body' | 'attachmentIds'
  >,
  now: Date,
) {
  const { rows } = await sql<{ id: string; reference: string; messageId: string }>`
    select c.id, c.reference, m.id as message_id from support_case c join case_message m on m.case_id = c.id
    where c.asker_person_id = ${wanted.askerPersonId} and c.asker_unit_id is not distinct from ${wanted.askerUnitId}::uuid
      and c.subject = ${wanted.subject.trim()} and c.channel = 'web' and c.state <> 'closed'
      and c.asked_at between ${new Date(now.getTime() - JUST_NOW_MS)} and ${now}
      and m.kind = 'asker' and m.body = ${wanted.body}
    order by c.asked_at desc, c.id desc, m.at, m.id limit 1`.execute(tx)
  const [found] = rows
  return found && !(await bringsFiles(tx, wanted.attachmentIds)) ? found : null
}

const JUST_NOW_MS = 60_000

/** Whether there is a file that no message has taken. */
async function bringsFiles(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return false
  const free = await tx
    .selectFrom('attachment')
    .select('id')
    .where('id', 'in', [...ids])
    .where('caseId', 'is', null)
    .executeTakeFirst()
  return free !== undefined
}
