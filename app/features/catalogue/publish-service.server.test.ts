import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { createTestDatabase } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { completeContent, createMember, createSmallUniversity, type SmallUniversity } from './catalogue.fixture.ts'
import { findDraft } from './draft.queries.server.ts'
import { findKeptService } from './kept-service.queries.server.ts'
import { publishService } from './publish-service.server.ts'
import { findServiceContent } from './read-service-content.server.ts'
import { renewReview } from './renew-review.server.ts'
import { retireService } from './retire-service.server.ts'
import { returnDraft, submitDraft } from './review-draft.server.ts'
import { saveDraft } from './save-draft.server.ts'
import type { ServiceContent } from './service-content.ts'
import { createService, discardDraft, startDraft } from './start-draft.server.ts'

const database = await createTestDatabase()
const { db } = database
const jobs = await startTestJobs(database)
const now = new Date('2021-09-01T10:00:00Z')
const later = new Date('2021-10-01T10:00:00Z')
const units: SmallUniversity = await createSmallUniversity(db)
const everywhere = Object.values(units)
const editor = await createMember(db, 'editor', units.institution, everywhere)
const otherEditor = await createMember(db, 'editor', units.uniped)
const caseHandler = await createMember(db, 'case_handler', units.uniped)
const stranger = await createMember(db, 'editor', units.it)
await db.insertInto('catalogueTerm').values({ kind: 'target_group', key: 'teacher' }).execute()

let id: string

beforeEach(async () => {
  id = await begin(caseHandler)
})

async function begin(viewer: Viewer, accountableUnitId = units.uniped) {
  const wanted = { title: 'Mentimeter', accountableUnitId, formOfSupport: 'self-study', level: 'course' } as const
  const outcome = await createService(db, viewer, wanted, now, jobs)
  if (!outcome.ok) throw new Error(outcome.refusal)
  return outcome.value
}

async function write(content: ServiceContent, viewer = caseHandler, serviceId = id, confirmedLanguages: 'nn'[] = []) {
  const draft = (await findDraft(db, serviceId))!
  return saveDraft(
    db,
    viewer,
    serviceId,
    { content, confirmedLanguages, version: draft.version, baseVersion: draft.baseVersion },
    now,
  )
}

const publish = async (viewer = editor, serviceId = id, at = now) =>
  publishService(db, viewer, serviceId, (await findDraft(db, serviceId))?.version ?? 0, at)

async function publishAll(serviceId = id, content = completeContent) {
  await write(content, caseHandler, serviceId)
  await submitDraft(db, caseHandler, serviceId, now)
  expect(await publish(editor, serviceId)).toEqual({ ok: true, value: undefined })
}

async function publishNext(content: ServiceContent, confirmed: 'nn'[] = []) {
  await startDraft(db, caseHandler, id, later)
  await write(content, caseHandler, id, confirmed)
  await submitDraft(db, caseHandler, id, later)
  expect(await publish(editor, id, later)).toMatchObject({ ok: true })
}

test('a draft in review is published: tables, revision and audit together', async () => {
  await publishAll()
  expect(await findKeptService(db, id, '2021-09-01')).toMatchObject({
    state: 'published',
    version: 1,
    publishedOn: '2021-09-01',
    nextReviewOn: '2022-09-01',
  })
  expect(await findServiceContent(db, id)).toEqual({ ...completeContent, nextReviewOn: '2022-09-01' })
  expect(await findDraft(db, id)).toBeUndefined()
  const revisions = await db.selectFrom('serviceRevision').selectAll().where('serviceId', '=', id).execute()
  expect(revisions).toMatchObject([
    { version: 1, publishedBy: editor.personId, content: { texts: { nb: { title: 'Mentimeter nb' } } } },
  ])
  const trail = await db.selectFrom('auditEntry').select('action').where('objectId', '=', id).orderBy('id').execute()
  expect(trail.map(({ action }) => action)).toEqual([
    'service.created',
    'service.draft_saved',
    'service.submitted',
    'service.published',
  ])
})

test('bokmål and nynorsk are both needed, and English is not', async () => {
  for (const language of ['nb', 'nn'] as const) {
    await write({ ...completeContent, texts: { ...completeContent.texts, [language]: null } })
    const outcome = await submitDraft(db, caseHandler, id, now)
    expect(outcome).toMatchObject({ ok: false, refusal: 'draft.incomplete' })
    expect('problems' in outcome && outcome.problems.map(({ field }) => field)).toEqual([
      `${language}.title`,
      `${language}.summary`,
      `${language}.description`,
    ])
  }
  await write(completeContent)
  expect(await submitDraft(db, caseHandler, id, now)).toMatchObject({ ok: true })
})

test('what a reviewer takes away while it is in review stops the publishing too', async () => {
  await write(completeContent)
  await submitDraft(db, caseHandler, id, now)
  await write({ ...completeContent, texts: { ...completeContent.texts, nn: null } }, editor)
  expect(await publish()).toMatchObject({ ok: false, refusal: 'draft.incomplete' })
})

test('who handed in the draft does not publish it while another editor could', async () => {
  const own = await begin(otherEditor)
  await write(completeContent, otherEditor, own)
  await submitDraft(db, otherEditor, own, now)
  expect(await publish(otherEditor, own)).toEqual({ ok: false, refusal: 'draft.ownWork' })
  expect(await publish(editor, own)).toMatchObject({ ok: true })
})

test('the only editor publishes even their own draft', async () => {
  const { institution } = units
  const own = await begin(editor, institution)
  await write(completeContent, editor, own)
  await submitDraft(db, editor, own, now)
  expect(await publish(editor, own)).toMatchObject({ ok: true })
})

test('a case handler writes but does not publish, and another unit does neither', async () => {
  await write(completeContent)
  await submitDraft(db, caseHandler, id, now)
  expect(await publish(caseHandler)).toEqual({ ok: false, refusal: 'draft.notEditor' })
  expect(await publish(stranger)).toEqual({ ok: false, refusal: 'service.notYours' })
  expect(await write(completeContent, stranger)).toEqual({ ok: false, refusal: 'service.notYours' })
})

test('a returned draft tells why, and is not published', async () => {
  await write(completeContent)
  await submitDraft(db, caseHandler, id, now)
  expect(await returnDraft(db, editor, id, ' ', now)).toEqual({ ok: false, refusal: 'draft.reasonMissing' })
  expect(await returnDraft(db, editor, id, 'Too long', now)).toMatchObject({ ok: true })
  expect(await findDraft(db, id)).toMatchObject({ state: 'returned', returnedReason: 'Too long' })
  expect(await publish()).toEqual({ ok: false, refusal: 'draft.notInReview' })
})

test('two who save the same version clash, and the later one gets to see both', async () => {
  const mine = { ...completeContent, answerWithinDays: 1 }
  const theirs = { ...completeContent, answerWithinDays: 9 }
  const saved = { confirmedLanguages: [], version: 1, baseVersion: 1 }
  const outcomes = await Promise.all([
    saveDraft(db, caseHandler, id, { ...saved, content: theirs }, now),
    saveDraft(db, editor, id, { ...saved, content: mine }, now),
  ])
  const [first, second] = outcomes[0].ok ? [theirs, outcomes[1]] : [mine, outcomes[0]]
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(second).toMatchObject({ refusal: 'draft.clash', theirs: { version: 2, content: first } })
  expect((await findDraft(db, id))?.content).toEqual(first)
})

test('a save after the reviewer looked is not published unseen', async () => {
  await write(completeContent)
  await submitDraft(db, caseHandler, id, now)
  const seen = (await findDraft(db, id))!.version
  await write({ ...completeContent, answerWithinDays: 7 }, editor)
  expect(await publishService(db, editor, id, seen, now)).toEqual({ ok: false, refusal: 'draft.changedSince' })
})

test("another's change of what is in review takes it back to editing, a reviewer's does not", async () => {
  await write(completeContent)
  await submitDraft(db, caseHandler, id, now)
  await write({ ...completeContent, answerWithinDays: 7 }, editor)
  expect((await findDraft(db, id))?.state).toBe('in_review')
  await write({ ...completeContent, answerWithinDays: 8 }, caseHandler)
  expect((await findDraft(db, id))?.state).toBe('editing')
  expect((await findKeptService(db, id, '2021-09-01'))?.state).toBe('draft')
})

test('a new version leaves the published one in place until it is published itself', async () => {
  await publishAll()
  await startDraft(db, caseHandler, id, later)
  await write({ ...completeContent, answerWithinDays: 5 })
  expect((await findServiceContent(db, id))?.answerWithinDays).toBe(2)
  await submitDraft(db, caseHandler, id, later)
  await publish(editor, id, later)
  expect(await findKeptService(db, id, '2021-10-01')).toMatchObject({
    version: 2,
    publishedOn: '2021-09-01',
  })
  expect((await findServiceContent(db, id))?.answerWithinDays).toBe(5)
})

test('nynorsk left as it was under a new bokmål is stale, unless someone has read it and found it right', async () => {
  await publishAll()
  const renamed = (title: string) => ({
    ...completeContent,
    texts: { ...completeContent.texts, nb: { ...completeContent.texts.nb!, title } },
  })
  const versions = async () =>
    await db
      .selectFrom('serviceText')
      .select(['language', 'version', 'sourceVersion'])
      .where('serviceId', '=', id)
      .orderBy('language')
      .execute()
  await publishNext(renamed('Nytt navn'))
  expect(await versions()).toEqual([
    { language: 'nb', version: 2, sourceVersion: 2 },
    { language: 'nn', version: 1, sourceVersion: 1 },
  ])
  await publishNext(renamed('Enda et navn'), ['nn'])
  expect(await versions()).toEqual([
    { language: 'nb', version: 3, sourceVersion: 3 },
    { language: 'nn', version: 1, sourceVersion: 3 },
  ])
})

test('a contact point that is gone is named beside its channel', async () => {
  const [channel] = completeContent.channels
  await write({
    ...completeContent,
    channels: [{ ...channel!, contactPointId: '0190a000-0000-7000-8000-000000000000' }],
  })
  await submitDraft(db, caseHandler, id, now)
  expect(await publish()).toMatchObject({
    problems: [{ field: 'channels.0.contactPointId', code: 'problem.contactPointGone' }],
  })
})

test('a draft that was thrown away takes an unpublished service with it, and leaves a published one', async () => {
  expect(await discardDraft(db, caseHandler, id, now)).toEqual({ ok: true, value: { serviceIsLeft: false } })
  expect(await findKeptService(db, id, '2021-09-01')).toBeUndefined()
  id = await begin(caseHandler)
  await publishAll()
  await startDraft(db, caseHandler, id, later)
  expect(await discardDraft(db, caseHandler, id, later)).toEqual({ ok: true, value: { serviceIsLeft: true } })
})

test('retiring names the successor, ends every part and keeps the unit that answered last', async () => {
  await publishAll()
  const successor = await begin(caseHandler)
  expect(await retireService(db, editor, id, successor, later)).toEqual({
    ok: false,
    refusal: 'retire.successorNotPublished',
  })
  await publishAll(successor)
  expect(await retireService(db, caseHandler, id, successor, later)).toEqual({ ok: false, refusal: 'retire.notEditor' })
  expect(await retireService(db, editor, id, id, later)).toEqual({ ok: false, refusal: 'retire.successorIsItself' })
  expect(await retireService(db, editor, id, successor, later)).toMatchObject({ ok: true })
  expect(await findKeptService(db, id, '2021-12-01')).toMatchObject({
    state: 'retired',
    retiredOn: '2021-10-01',
    successorId: successor,
    stewardUnitId: units.uniped,
    accountable: { validTo: '2021-10-01' },
  })
  expect(await startDraft(db, editor, id, later)).toEqual({ ok: false, refusal: 'service.retired' })
})

test('a service can be published and retired on the same day', async () => {
  await publishAll()
  expect(await retireService(db, editor, id, null, now)).toMatchObject({ ok: true })
})

test('two services cannot retire into each other', async () => {
  await publishAll()
  const other = await begin(caseHandler)
  await publishAll(other)
  const outcomes = await Promise.all([
    retireService(db, editor, id, other, later),
    retireService(db, editor, other, id, later),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'retire.successorNotPublished' })
})

describe('the accountable unit vouches', () => {
  const assurance = async () => {
    const { assuredBy, assuredOn } = (await findKeptService(db, id, '2021-10-01'))!
    return { assuredBy, assuredOn }
  }

  test('when its own editor publishes, and never by an editor of a unit above it', async () => {
    await publishAll()
    expect(await assurance()).toEqual({ assuredBy: null, assuredOn: null })
    await startDraft(db, caseHandler, id, later)
    await submitDraft(db, caseHandler, id, later)
    expect(await publish(otherEditor, id, later)).toMatchObject({ ok: true })
    expect(await assurance()).toEqual({ assuredBy: units.uniped, assuredOn: '2021-10-01' })
  })

  test('when its own people say that the entry is true still; others move the date alone', async () => {
    await publishAll()
    expect(await renewReview(db, editor, id, '2022-03-01', later)).toEqual({ ok: true, value: { assured: false } })
    expect(await assurance()).toEqual({ assuredBy: null, assuredOn: null })
    expect((await findKeptService(db, id, '2021-10-01'))?.nextReviewOn).toBe('2022-03-01')
    expect(await renewReview(db, caseHandler, id, null, later)).toEqual({ ok: true, value: { assured: true } })
    expect(await assurance()).toEqual({ assuredBy: units.uniped, assuredOn: '2021-10-01' })
  })
})
