import { sql } from 'kysely'
import { canMakePublic, deskRelation } from '#app/features/cases/case.policy.ts'
import { findCase, lockCase } from '#app/features/cases/case.queries.server.ts'
import type { Case } from '#app/features/cases/case.ts'
import { trace } from '#app/features/cases/case-trace.server.ts'
import { listPeopleOfCase } from '#app/features/cases/people-of-case.queries.server.ts'
import {
  type AnswerProblems,
  type AnswerRefusal,
  type AnswerTexts,
  problemsToPropose,
  TAKEN_OUT,
} from '#app/features/catalogue/answers/answer.ts'
import { proposeAnswerWithin as proposeInCatalogue } from '#app/features/catalogue/answers/propose-answer.server.ts'
import { publishAnswerWithin as publishInCatalogue } from '#app/features/catalogue/answers/review-answer.server.ts'
import { lockKeptService } from '#app/features/catalogue/kept-service.queries.server.ts'
import { readOrdinaryWords } from '#app/features/catalogue/search/ordinary-words.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import {
  findKnown,
  findPersonalData,
  type PersonalKind,
  type PersonalSpan,
  replaceSpans,
} from '#app/platform/texts/personal-data.ts'

/** A text with what was taken out of it; the parts in order. */
export interface Stripped {
  text: string
  parts: { text: string; takenOut: PersonalKind | null }[]
}

export interface PrefilledAnswer {
  language: Language
  serviceId: string | null
  /** What was answered, the oldest first, and which of them this is made from. */
  replies: { id: string; at: Date; beginning: string }[]
  chosenId: string
  question: Stripped
  answer: Stripped
}

/**
 * What an answered case would be as a question and answer for all: without names and numbers of anybody.
 *
 * @param messageId the reply that it is made from; the longest where it names none: the last one is often a thank-you
 */
export async function prefillAnswer(
  db: Db,
  viewer: Viewer,
  caseId: string,
  messageId: string | null = null,
): Promise<Outcome<AnswerRefusal, PrefilledAnswer>> {
  const found = await findCase(db, caseId)
  const refusal = refusalToMakePublic(viewer, found)
  if (refusal) return refused(refusal)
  const said = await readConversation(db, caseId)
  const chosen = said && (said.replies.find(({ id }) => id === messageId) ?? longestOf(said.replies))
  if (!said || !chosen) return refused('answer.notAnswered')
  const known = await listPeopleOfCase(db, caseId)
  // A subject of one word or two says little; the first message says it whole.
  const question = said.subject.includes(' ') ? said.subject : said.first
  const isOrdinary = await readOrdinaryWords(db, `${question}\n${said.replies.map(({ body }) => body).join('\n')}`)
  const strip = (text: string) => stripped(text, findPersonalData(text, { ...known, isOrdinary }))
  return done({
    language: said.language,
    serviceId: said.serviceId,
    replies: said.replies.map(({ id, at, body }) => ({
      id,
      at: new Date(at),
      beginning: strip(beginningOf(body)).text,
    })),
    chosenId: chosen.id,
    question: strip(question),
    answer: strip(withoutGreetings(chosen.body)),
  })
}

export interface WantedAnswer {
  serviceId: string
  language: Language
  question: string
  answer: string
}

type Proposed = Outcome<AnswerRefusal, { id: string }> | { ok: false; problems: AnswerProblems }

/** Sends what a handler has looked through to the unit that answers for the service. */
export const proposeAnswer = (db: Db, viewer: Viewer, caseId: string, wanted: WantedAnswer, now: Date) =>
  db.transaction().execute((tx) => proposeAnswerWithin(tx, viewer, caseId, wanted, now))

export async function proposeAnswerWithin(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  wanted: WantedAnswer,
  now: Date,
): Promise<Proposed> {
  // In this order, as publishing does, so that the two never wait for each other.
  await lockKeptService(tx, wanted.serviceId, dayOf(now))
  const found = await lockCase(tx, caseId)
  const refusal = refusalToMakePublic(viewer, found)
  if (refusal) return refused(refusal)
  const problems = problemsToPropose(wanted, wanted.language)
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  // Nobody is named again by what was written since.
  if (findKnown(`${wanted.question}\n${wanted.answer}`, await listPeopleOfCase(tx, caseId)).length > 0)
    return refused('answer.namesSomebody')
  return proposeInCatalogue(tx, viewer, { ...wanted, fromCaseId: caseId }, now)
}

export interface ReviewedAnswer {
  texts: AnswerTexts
  /** The version that the reviewer has read. */
  seen: number
}

/** Publishes an answer; the case that it comes from is told, where it is still kept. */
export const publishAnswer = (db: Db, viewer: Viewer, answerId: string, reviewed: ReviewedAnswer, now: Date) =>
  db.transaction().execute((tx) => publishAnswerWithin(tx, viewer, answerId, reviewed, now))

export const publishAnswerWithin = (tx: Tx, viewer: Viewer, answerId: string, reviewed: ReviewedAnswer, now: Date) =>
  publishInCatalogue(tx, viewer, answerId, reviewed, now, async ({ fromCaseId }) => {
    const found = fromCaseId === null ? undefined : await lockCase(tx, fromCaseId)
    if (!found) return null
    // It may have become a person's own matter since it was proposed.
    if (found.restricted || found.isDanger) return 'answer.restricted'
    const said = Object.values(reviewed.texts).flatMap((text) => (text ? [text.question, text.answer] : []))
    if (findKnown(said.join('\n'), await listPeopleOfCase(tx, found.id)).length > 0) return 'answer.namesSomebody'
    await trace(tx, {
      caseId: found.id,
      kind: 'made-public',
      at: now,
      actorId: viewer.personId,
      detail: { answer: answerId },
    })
    return null
  })

function refusalToMakePublic(viewer: Viewer, found: Case | undefined): AnswerRefusal | null {
  if (!found || deskRelation(viewer, found) === 'none') return 'answer.notFound'
  if (found.restricted || found.isDanger) return 'answer.restricted'
  if (!canMakePublic(viewer, found)) return 'answer.notYours'
  return found.firstAnsweredAt === null ? 'answer.notAnswered' : null
}

interface Conversation {
  subject: string
  language: Language
  serviceId: string | null
  first: string
  replies: { id: string; at: string; body: string }[]
}

/** The first thing that was asked, and all that was answered. */
async function readConversation(db: DbOrTx, caseId: string) {
  const { rows } = await sql<Conversation>`
    select subject, language, service_id as "serviceId",
      (select body from case_message where case_id = c.id and kind = 'asker' order by at, id limit 1) as first,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'at', at, 'body', body) order by at, id)
        from case_message where case_id = c.id and kind = 'reply'), '[]') as replies
    from support_case c where id = ${caseId}`.execute(db)
  return rows[0]
}

const longestOf = (replies: Conversation['replies']) =>
  replies.toSorted((a, b) => withoutGreetings(b.body).length - withoutGreetings(a.body).length)[0]

const BEGINNING = 60

/** Enough to know a reply again in a list. */
function beginningOf(body: string) {
  const text = withoutGreetings(body).replace(/\s+/g, ' ')
  return text.length > BEGINNING ? `${text.slice(0, BEGINNING).trimEnd()} …` : text
}

const GREETING = /^\s*(?:hei|hallo|god\s+dag|hello|hi|dear|kjære)(?![\p{L}])[^\n]{0,60}\n+/iu
const SIGNATURE =
  /\n+\s*(?:med\s+(?:vennlig|venleg|beste)\s+h(?:ilsen|elsing)|vennlig\s+hilsen|venleg\s+helsing|beste\s+h(?:ilsen|elsing)|hilsen|helsing|mvh|vh|(?:kind|best)\s+regards|regards|best\s+wishes)(?![\p{L}])[\s\S]{0,300}$/iu

/** An answer for all greets nobody, and is signed by nobody. */
const withoutGreetings = (text: string) => text.replace(GREETING, '').replace(SIGNATURE, '').trim()

function stripped(text: string, spans: readonly PersonalSpan[]): Stripped {
  const parts: Stripped['parts'] = []
  let at = 0
  for (const { from, to, kind } of spans) {
    if (from > at) parts.push({ text: text.slice(at, from), takenOut: null })
    parts.push({ text: TAKEN_OUT, takenOut: kind })
    at = to
  }
  if (at < text.length) parts.push({ text: text.slice(at), takenOut: null })
  return { text: replaceSpans(text, spans, () => TAKEN_OUT), parts }
}
