import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { Field, Passage } from './index-rows.ts'

/** Questions that were answered for all are counted on from here, by their own number, which never changes. */
export const FIRST_ANSWER = 1_000_000

/** All that a published service says of itself, by service: texts, questions and the terms that it is listed under. */
export async function readPassages(db: DbOrTx, serviceIds: readonly string[]): Promise<Map<string, Passage[]>> {
  const byService = new Map<string, Passage[]>()
  const published = await db
    .selectFrom('service')
    .select('id')
    .where('id', 'in', serviceIds)
    .where('state', '=', 'published')
    .orderBy('id')
    .execute()
  for (const { id } of published) byService.set(id, [])
  const ids = [...byService.keys()]
  if (ids.length === 0) return byService
  const add = (serviceId: string, field: Field, language: string, position: number, text: string) =>
    byService.get(serviceId)?.push({ field, language: language as Language, position, text })

  const texts = await db
    .selectFrom('serviceText')
    .selectAll()
    .where('serviceId', 'in', ids)
    .orderBy('language')
    .execute()
  for (const { serviceId, language, title, summary, description } of texts) {
    add(serviceId, 'title', language, 0, title)
    add(serviceId, 'summary', language, 0, summary)
    add(serviceId, 'description', language, 0, description)
  }
  const questions = await db
    .selectFrom('serviceQuestion')
    .selectAll()
    .where('serviceId', 'in', ids)
    .orderBy('language')
    .orderBy('position')
    .execute()
  for (const { serviceId, language, position, question } of questions)
    add(serviceId, 'question', language, position, question)
  // What people have asked and were answered is asked again: evidence like the service's own questions.
  const answered = await db
    .selectFrom('serviceAnswerText')
    .innerJoin('serviceAnswer', 'serviceAnswer.id', 'serviceAnswerText.answerId')
    .select(['serviceId', 'language', 'number', 'question'])
    .where('serviceId', 'in', ids)
    .where('state', '=', 'published')
    .orderBy('language')
    .orderBy('number')
    .execute()
  for (const { serviceId, language, number, question } of answered)
    add(serviceId, 'question', language, FIRST_ANSWER + number, question)
  const terms = await db
    .selectFrom('serviceTerm')
    .innerJoin('catalogueTerm', 'catalogueTerm.id', 'serviceTerm.termId')
    .innerJoin('catalogueTermText', 'catalogueTermText.termId', 'catalogueTerm.id')
    .select(['serviceId', 'kind', 'language', 'label'])
    .where('serviceId', 'in', ids)
    .orderBy('language')
    .orderBy('kind')
    .orderBy('key')
    .execute()
  for (const { serviceId, kind, language, label } of terms) add(serviceId, kind as Field, language, 0, label)
  return byService
}
