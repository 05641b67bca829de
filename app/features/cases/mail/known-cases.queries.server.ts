import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Known, KnownCase, Traces } from './threading.ts'

/** What the database knows of a mail's traces: the cases, or those that they were merged into. */
export async function lookUpTraces(tx: Tx, traces: Traces): Promise<Omit<Known, 'isTaken'>> {
  const caseIdByReference = await findByReference(tx, [...traces.addressReferences, ...traces.subjectReferences])
  const caseIdByMessageId = await findByMessageId(tx, traces.messageIds)
  const caseById = await describeCases(tx, [...caseIdByReference.values(), ...caseIdByMessageId.values()])
  const known = (ids: Map<string, string>) =>
    new Map([...ids].flatMap(([key, id]) => (caseById.has(id) ? [[key, caseById.get(id)!] as const] : [])))
  return { caseByReference: known(caseIdByReference), caseByMessageId: known(caseIdByMessageId) }
}

async function findByReference(tx: Tx, references: string[]): Promise<Map<string, string>> {
  if (references.length === 0) return new Map()
  const rows = await tx
    .selectFrom('supportCase')
    .select(['reference', 'id'])
    .where('reference', 'in', references)
    .execute()
  return new Map(rows.map(({ reference, id }) => [reference, id]))
}

async function findByMessageId(tx: Tx, messageIds: string[]): Promise<Map<string, string>> {
  if (messageIds.length === 0) return new Map()
  const sent = await tx
    .selectFrom('outboxMail')
    .select(['messageId', 'caseId'])
    .where('messageId', 'in', messageIds)
    .where('caseId', 'is not', null)
    .execute()
  const said = await tx
    .selectFrom('caseMessage')
    .select(['mailMessageId as messageId', 'caseId'])
    .where('mailMessageId', 'in', messageIds)
    .execute()
  return new Map([...said, ...sent].map(({ messageId, caseId }) => [messageId!, caseId!]))
}

/** By the id that was asked for, what its case, or the one that it was merged into, lets in. */
async function describeCases(tx: Tx, ids: string[]): Promise<Map<string, KnownCase>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ asked: string; id: string; letsStrangersIn: boolean; participants: string[] }>`
    with recursive followed as (
      select id as asked, id, merged_into_id from support_case where id = any(${ids}::uuid[])
      union
      select followed.asked, c.id, c.merged_into_id from followed join support_case c on c.id = followed.merged_into_id
    )
    select followed.asked, c.id,
      -- what is a person's own matter is nobody else's
      not c.restricted and coalesce(d.lets_strangers_in, false) as lets_strangers_in,
      array_remove(array_agg(distinct lower(p.email)) || lower(c.asker_email), null) as participants
    from followed
      join support_case c on c.id = followed.id
      left join unit_desk d on d.unit_id = c.handling_unit_id
      left join case_follower f on f.case_id = c.id and not c.restricted
      left join person p on p.erased_at is null and p.id in (c.asker_person_id, f.person_id)
    where followed.merged_into_id is null
    group by followed.asked, c.id, d.lets_strangers_in`.execute(tx)
  return new Map(
    rows.map(({ asked, id, letsStrangersIn, participants }) => [
      asked,
      { id, letsStrangersIn, participants: new Set(participants) },
    ]),
  )
}

/** Whom a verified address belongs to: one person alone, for an address may be shared. */
export async function findPersonByAddress(tx: Tx, address: string) {
  const people = await tx
    .selectFrom('person')
    .select(['id', 'name', 'language'])
    .where(sql`lower(email)`, '=', address.toLowerCase())
    .where('erasedAt', 'is', null)
    .limit(2)
    .execute()
  return people.length === 1 ? people[0] : undefined
}

/** The unit whose own address a mail was sent to; null where none was, or it has ended. */
export async function findReceivingUnit(tx: Tx, recipients: readonly string[], mailDomain: string, today: Day) {
  const mailboxes = recipients
    .map((address) => address.toLowerCase())
    .filter((address) => address.endsWith(`@${mailDomain}`))
    .map((address) => address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/, ''))
  const desk = await tx
    .selectFrom('unitDesk')
    .innerJoin('unit', 'unit.id', 'unitDesk.unitId')
    .select('unitDesk.unitId')
    .where(sql<boolean>`coalesce(ended_on > ${today}::date, true)`)
    .where('isIntake', '=', false)
    .where('mailbox', 'in', [...mailboxes, ''])
    .orderBy('unitDesk.unitId')
    .executeTakeFirst()
  return desk?.unitId ?? null
}
