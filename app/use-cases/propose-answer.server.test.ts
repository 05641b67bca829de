import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import { deleteForGood } from '#app/features/cases/retention/delete-case.server.ts'
import { lockKeptCase } from '#app/features/cases/retention/retention.queries.server.ts'
import { writeReply } from '#app/features/cases/write-message.server.ts'
import { listPublishedAnswers } from '#app/features/catalogue/answers/answer.queries.server.ts'
import { removeAnswer } from '#app/features/catalogue/answers/review-answer.server.ts'
import { rebuildSearchIndex } from '#app/features/catalogue/search/search-index.server.ts'
import { instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { unitIdOf, viewerOf } from '#test/people.ts'
import { prefillAnswer, proposeAnswer, publishAnswer } from './propose-answer.server.ts'

const { db } = await createDemoDatabase()
const now = instantOf('2021-09-01', '09:00')
const desk = await viewerOf(db, 'front-desk')
const editor = await viewerOf(db, 'editor')
const student = await viewerOf(db, 'student')
const mottak = await unitIdOf(db, 'Felles mottak')
const { id: serviceId } = await db
  .selectFrom('service')
  .select('id')
  .where('state', '=', 'published')
  .where('key', 'ilike', '%mentimeter%')
  .limit(1)
  .executeTakeFirstOrThrow()

async function answeredCase(wanted = {}) {
  const created = await askCase(
    db,
    mottak,
    {
      subject: 'Kvantelefant i førelesinga til Querulina?',
      body: 'Hei, eg heiter Querulina Spørsmål og har studentnummer 543210.',
      askerName: 'Querulina Spørsmål',
      askerEmail: 'querulina@uni.example',
      serviceId,
      ...wanted,
    },
    now,
  )
  const reply = {
    body: 'Hei Querulina!\n\nKvantelefanten lånar du hos oss. Ring 73 59 50 00 eller skriv til querulina@uni.example.\n\nVenleg helsing\nFørstelinja',
    language: 'nn',
    next: 'keep',
    seenMessageId: created.messageId,
    attachmentIds: [],
  } as const
  expect(await writeReply(db, desk, created.id, reply, now, async () => {})).toMatchObject({ ok: true })
  return created
}

const texts = {
  nb: { question: 'Kan jeg låne en kvantelefant?', answer: 'Ja, hos oss.' },
  nn: { question: 'Kan eg låne ein kvantelefant?', answer: 'Ja, hos oss.' },
  en: null,
}

test('an answered case becomes an answer for all, which names nobody, is found by search, and outlives the case', async () => {
  const { id: caseId } = await answeredCase()
  const prefilled = await prefillAnswer(db, desk, caseId)
  if (!prefilled.ok) throw new Error(prefilled.refusal)
  const { question, answer } = prefilled.value
  expect(`${question.text} ${answer.text}`).not.toMatch(/Querulina|@|73 59|Førstelinja|Hei/)
  expect(answer.parts.filter(({ takenOut }) => takenOut).map(({ takenOut }) => takenOut)).toEqual(['phone', 'email'])

  const wanted = { serviceId, language: 'nn', question: 'Kvantelefant?', answer: 'Spør Querulina' } as const
  expect(await proposeAnswer(db, desk, caseId, wanted, now)).toMatchObject({ refusal: 'answer.namesSomebody' })
  expect(await proposeAnswer(db, student, caseId, wanted, now)).toMatchObject({ refusal: 'answer.notFound' })
  const proposed = await proposeAnswer(db, desk, caseId, { ...wanted, answer: 'Lån han hos oss. […]' }, now)
  if (!proposed.ok || !proposed.value) throw new Error('not proposed')
  const { id } = proposed.value
  expect(await proposeAnswer(db, desk, caseId, { ...wanted, answer: 'x' }, now)).toMatchObject({
    refusal: 'answer.alreadyProposed',
  })
  expect(await listPublishedAnswers(db, serviceId, 'nn')).toEqual([])

  expect(await publishAnswer(db, student, id, { texts, seen: 1 }, now)).toMatchObject({ refusal: 'answer.notFound' })
  expect(await publishAnswer(db, editor, id, { texts: { ...texts, nb: null }, seen: 1 }, now)).toMatchObject({
    problems: { 'nb.question': 'answer.missing' },
  })
  expect(await publishAnswer(db, editor, id, { texts, seen: 0 }, now)).toMatchObject({
    refusal: 'answer.changedMeanwhile',
  })
  expect(await publishAnswer(db, editor, id, { texts, seen: 1 }, now)).toMatchObject({ ok: true })
  expect(await listPublishedAnswers(db, serviceId, 'en')).toMatchObject([{ language: 'nb' }])
  const events = await db.selectFrom('caseEvent').select('kind').where('caseId', '=', caseId).execute()
  expect(events.map(({ kind }) => kind)).toContain('made-public')
  expect(await indexed('kvantelefant')).toContain(serviceId)

  const before = await documents()
  await db.transaction().execute(rebuildSearchIndex)
  expect(await documents()).toEqual(before)

  await db.transaction().execute(async (tx) => {
    const kept = await lockKeptCase(tx, caseId)
    if (kept) await deleteForGood(tx, { id: caseId, ...kept }, { cause: 'expired', actorId: null }, now)
  })
  expect(await findCase(db, caseId)).toBeUndefined()
  expect(await listPublishedAnswers(db, serviceId, 'nn')).toHaveLength(1)
  expect(await removeAnswer(db, editor, id, 2, now)).toMatchObject({ ok: true })
  expect(await listPublishedAnswers(db, serviceId, 'nn')).toEqual([])
  expect(await indexed('kvantelefant')).not.toContain(serviceId)
})

test('made from the longest reply, or from the one that is chosen; the words of units are nobody’s name', async () => {
  await db.updateTable('person').set({ name: 'Saksbehandler, Uniped' }).where('id', '=', desk.personId!).execute()
  const created = await askCase(db, mottak, { serviceId }, now)
  const say = async (body: string, minute: string) => {
    const reply = { body, language: 'nb', next: 'keep', seenMessageId: null, attachmentIds: [] } as const
    const newest = await db
      .selectFrom('caseMessage')
      .select('id')
      .where('caseId', '=', created.id)
      .orderBy('at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const at = instantOf('2021-09-01', minute)
    const written = await writeReply(db, desk, created.id, { ...reply, seenMessageId: newest.id }, at, async () => {})
    expect(written).toMatchObject({ ok: true })
  }
  await say('Uniped hjelper alle som underviser i Ålesund, også med grupper.', '09:10')
  await say('Bare hyggelig!', '09:20')
  const longest = await prefillAnswer(db, desk, created.id)
  if (!longest.ok) throw new Error(longest.refusal)
  expect(longest.value.answer.text).toBe('Uniped hjelper alle som underviser i Ålesund, også med grupper.')
  expect(longest.value.replies.map(({ beginning }) => beginning.slice(0, 6))).toEqual(['Uniped', 'Bare h'])
  const chosen = await prefillAnswer(db, desk, created.id, longest.value.replies[1]!.id)
  expect(chosen).toMatchObject({ value: { answer: { text: 'Bare hyggelig!' } } })
  const wanted = { serviceId, language: 'nb', question: 'Hvem hjelper?', answer: 'Uniped hjelper.' } as const
  expect(await proposeAnswer(db, desk, created.id, wanted, now)).toMatchObject({ ok: true })
})

test('never of what is a person’s own matter, of somebody in danger, or of what was not answered', async () => {
  const unanswered = await askCase(db, mottak, {}, now)
  expect(await prefillAnswer(db, desk, unanswered.id)).toMatchObject({ refusal: 'answer.notAnswered' })
  const { id } = await answeredCase()
  const wanted = { serviceId, language: 'nn', question: 'Kvifor?', answer: 'Difor.' } as const
  const proposed = await proposeAnswer(db, desk, id, wanted, now)
  await db.updateTable('supportCase').set({ isDanger: true }).where('id', '=', id).execute()
  expect(await prefillAnswer(db, desk, id)).toMatchObject({ refusal: 'answer.restricted' })
  if (!proposed.ok || !proposed.value) throw new Error('not proposed')
  expect(await publishAnswer(db, editor, proposed.value.id, { texts, seen: 1 }, now)).toMatchObject({
    refusal: 'answer.restricted',
  })
})

async function indexed(term: string) {
  const { rows } = await sql<{ id: string }>`
    select service_id as id from search_posting where term like ${`${term.slice(0, 9)}%`}`.execute(db)
  return rows.map(({ id }) => id)
}

async function documents() {
  const { rows } = await sql`
    select service_id, body, checksum from search_document order by service_id`.execute(db)
  return rows
}
