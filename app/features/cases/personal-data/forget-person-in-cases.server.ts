import { sql } from 'kysely'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { indexCase } from '../index-case.server.ts'

/**
 * Takes a person's name and addresses out of the cases that they asked, followed or answered, before the person's own
 * row is emptied. The conversations stay for as long as their type says: they are the units' as well. Cases that were
 * asked from the person's address, without a sign-in, are theirs too.
 */
export async function forgetPersonInCases(tx: Tx, personId: string) {
  const { rows } = await sql<{ id: string; isAsked: boolean }>`
    select c.id, coalesce(c.asker_person_id = person.id, false)
      or coalesce(lower(c.asker_email) = lower(person.email), false) as is_asked
    from support_case c join person on person.id = ${personId}
    where c.asker_person_id = person.id or lower(c.asker_email) = lower(person.email)
      or (c.handler_id = person.id and c.state <> 'closed')
    order by c.id for no key update of c`.execute(tx)
  const asked = rows.filter(({ isAsked }) => isAsked).map(({ id }) => id)
  if (asked.length > 0) {
    await sql`delete from outbox_mail using support_case c
      where c.id = case_id and c.id = any(${asked}) and lower(to_address) = lower(c.asker_email)`.execute(tx)
    await tx.deleteFrom('askerKey').where('caseId', 'in', asked).execute()
    await tx
      .updateTable('caseMessage')
      .set({ authorName: null })
      .where('caseId', 'in', asked)
      .where('kind', '=', 'asker')
      .execute()
    await tx.updateTable('supportCase').set({ askerName: null, askerEmail: null }).where('id', 'in', asked).execute()
  }
  await tx.updateTable('caseMessage').set({ authorName: null }).where('authorId', '=', personId).execute()
  await tx
    .updateTable('supportCase')
    .set({ handlerId: null })
    .where('handlerId', '=', personId)
    .where('state', '<>', 'closed')
    .execute()
  await tx.updateTable('caseTask').set({ assigneeId: null }).where('assigneeId', '=', personId).execute()
  await tx.deleteFrom('caseFollower').where('personId', '=', personId).execute()
  await tx.deleteFrom('caseDraft').where('personId', '=', personId).execute()
  await sql`delete from pending_ask using person where person.id = ${personId}
    and lower(pending_ask.email) = lower(person.email)`.execute(tx)
  // The search knew the asker's name.
  for (const id of asked) await indexCase(tx, id)
}
