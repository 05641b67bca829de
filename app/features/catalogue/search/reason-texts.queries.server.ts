import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { FIRST_ANSWER } from './passages.queries.server.ts'
import type { FoundPassage } from './reason.ts'

export interface Reason extends FoundPassage {
  /** The question that matched, as the service has it; null for other fields, which the reader sees anyway. */
  text: string | null
}

/** The reasons with the questions' own words, by service. */
export async function readReasonTexts(
  db: DbOrTx,
  reasons: readonly { serviceId: string; found: FoundPassage | null }[],
) {
  const asked = reasons.flatMap(({ serviceId, found }) =>
    found?.field === 'question' ? [{ serviceId, ...found }] : [],
  )
  const texts = new Map<string, string>()
  if (asked.length > 0) {
    const { rows } = await sql<{ serviceId: string; question: string }>`
      select service_id as "serviceId", question
      from service_question
      join unnest(${asked.map(({ serviceId }) => serviceId)}::uuid[], ${asked.map(({ language }) => language)}::text[],
        ${asked.map(({ position }) => position)}::integer[]) as asked (service_id, language, position)
        using (service_id, language, position)
      union all
      select service_answer.service_id, question
      from service_answer_text
      join service_answer on service_answer.id = answer_id and state = 'published'
      join unnest(${asked.map(({ serviceId }) => serviceId)}::uuid[], ${asked.map(({ language }) => language)}::text[],
        ${asked.map(({ position }) => position)}::integer[]) as asked (service_id, language, position)
        on asked.service_id = service_answer.service_id and asked.language = service_answer_text.language
          and asked.position = ${FIRST_ANSWER}::integer + number`.execute(db)
    for (const { serviceId, question } of rows) texts.set(serviceId, question)
  }
  return new Map(
    reasons.flatMap(({ serviceId, found }): [string, Reason][] =>
      found
        ? [[serviceId, { ...found, text: found.field === 'question' ? (texts.get(serviceId) ?? null) : null }]]
        : [],
    ),
  )
}
