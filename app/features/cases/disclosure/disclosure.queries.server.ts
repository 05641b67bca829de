import { sql } from 'kysely'
import { type UnitLink, unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { MessageAudience } from '../case.policy.ts'

/** A message that may come into a copy, with what the policy asks of it. */
export interface Disclosable extends MessageAudience {
  id: string
  at: Date
  body: string
}

export async function listDisclosable(db: DbOrTx, caseId: string): Promise<Disclosable[]> {
  const { rows } = await sql<Disclosable>`
    select id, kind, at, body, confidential, unit_id,
      coalesce((select array_agg(unit_id) from note_reader where message_id = case_message.id), '{}') as shown_to
    from case_message where case_id = ${caseId} order by at, id`.execute(db)
  return rows
}

/** A message as it was given out: who wrote it is told by kind alone. */
export interface DisclosedMessage {
  at: string
  kind: MessageAudience['kind']
  body: string
}

export interface Disclosure {
  id: string
  caseId: string
  /** Which made it. */
  unitId: string
  reference: string
  title: string
  unit: UnitLink | null
  madeBy: string | null
  madeAt: Date
  messages: DisclosedMessage[]
}

export const findDisclosure = (
  db: DbOrTx,
  id: string,
  language: Language,
  today: Day,
): Promise<Disclosure | undefined> =>
  disclosures(db, language, today).where('disclosure.id', '=', id).executeTakeFirst()

export const listDisclosures = (db: DbOrTx, caseId: string, language: Language, today: Day): Promise<Disclosure[]> =>
  disclosures(db, language, today).where('disclosure.caseId', '=', caseId).orderBy('disclosure.madeAt').execute()

const disclosures = (db: DbOrTx, language: Language, today: Day) =>
  db
    .selectFrom('disclosure')
    .innerJoin('supportCase', 'supportCase.id', 'disclosure.caseId')
    .leftJoin('person', 'person.id', 'disclosure.madeBy')
    .select([
      'disclosure.id',
      'disclosure.caseId',
      'disclosure.unitId',
      'supportCase.reference',
      'disclosure.title',
      'disclosure.madeAt',
    ])
    .select(['person.name as madeBy', unitLink('disclosure.unitId', language, today).as('unit')])
    .select(sql<DisclosedMessage[]>`disclosure.content`.as('messages'))
