import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { createDemoDatabase } from '#test/database.ts'
import { createCohortOf } from '#test/formations.ts'
import { demoClock, personIdOf, viewerOf } from '#test/people.ts'
import { presets } from '../forming/presets.ts'
import type { FormationSettings } from '../forming/settings.ts'
import { checkDraft } from '../publishing/publish-check.server.ts'
import { publishDraft } from '../publishing/publish-draft.server.ts'
import { listPublications, listStudyGroups } from '../publishing/study-group.queries.server.ts'
import { changeDraft } from './change-draft.server.ts'
import { readComparisons } from './compare/read-comparison.server.ts'
import { findDraft, listChanges } from './draft.queries.server.ts'
import { readDraftUpdate, readDraftView } from './read-draft-view.server.ts'
import { startDraft } from './start-draft.server.ts'

const { db } = await createDemoDatabase()
const kari = await viewerOf(db, 'course-coordinator')
const ola = await viewerOf(db, 'programme-leader')
const teacher = await viewerOf(db, 'teacher')
const settings: FormationSettings = { ...presets.firstYear, groups: { min: 3, max: 5 }, rules: { sharedHours: 'must' } }

let cohortId = ''
let ids: string[] = []
let groups: string[] = []

/** A draft of three groups of four, the first twelve of thirteen students in the order of their names. */
beforeEach(async () => {
  await db.deleteFrom('cohort').execute()
  await db.deleteFrom('outboxMail').execute()
  const made = await createCohortOf(db, kari, 13, (index) => ({
    availability: (index < 4 ? '1' : '0').repeat(10) + '1'.repeat(40),
  }))
  cohortId = made.cohortId
  ids = made.ids
  const formation = await db
    .insertInto('formation')
    .values({
      cohortId,
      byId: kari.personId!,
      settings: JSON.stringify(settings),
      askedAt: demoClock.now(),
      state: 'done',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const found = [ids.slice(0, 4), ids.slice(4, 8), ids.slice(8, 12)]
  await db
    .insertInto('alternative')
    .values({ formationId: formation.id, number: 1, groups: JSON.stringify(found), worth: '{}' })
    .execute()
  const from = { formationId: formation.id, number: 1 }
  expect(await startDraft(db, kari, cohortId, { from, replaces: false }, demoClock)).toMatchObject({ ok: true })
  groups = (await findDraft(db, cohortId))!.groups.map(({ id }) => id)
})

const placeOf = async (index: number) => (await findDraft(db, cohortId))!.placeOf.get(ids[index]!)!.group
const move = (viewer: Viewer, index: number, from: number | null, to: number | null) => {
  const group = (one: number | null) => (one === null ? null : groups[one]!)
  const moves = [{ student: ids[index]!, from: group(from), to: group(to) }]
  return changeDraft(db, viewer, cohortId, { do: { moves, locks: [] } }, demoClock)
}
const word = () => ({ subject: 'Gruppa di', body: 'Sjå her' })
const publish = async (change = {}) => {
  const seen = (await findDraft(db, cohortId))?.version ?? 0
  const publishing = { seen, isAccepted: true, note: '', place: 'Torget', suggestsHours: true, ...change }
  return publishDraft(db, kari, cohortId, publishing, { clock: demoClock, word })
}

describe('two coordinators at once', () => {
  test('see each other’s moves, and both stand', async () => {
    const seen = (await findDraft(db, cohortId))!.version
    await move(kari, 0, 0, 1)
    await move(ola, 5, 1, 2)
    expect([await placeOf(0), await placeOf(5)]).toEqual([groups[1], groups[2]])
    const update = (await readDraftUpdate(db, cohortId, kari.personId!, seen))!
    expect(update.moved.map(({ id }) => id).sort()).toEqual([ids[0], ids[5]].sort())
    expect(update.changes.map(({ by }) => by)).toEqual([ola.name, kari.name])
  })

  test('who move the same student are told of each other, and the second move waits for a decision', async () => {
    await move(kari, 0, 0, 1)
    const outcome = await move(ola, 0, 0, 2)
    expect(outcome).toMatchObject({
      ok: true,
      value: { conflicts: [{ student: ids[0], here: groups[1], wanted: groups[2], by: kari.name }] },
    })
    expect(await placeOf(0)).toBe(groups[1])
    expect(await move(ola, 0, 1, 2)).toMatchObject({ ok: true, value: { conflicts: [] } })
    expect(await placeOf(0)).toBe(groups[2])
  })

  test('who want the same have done it once', async () => {
    const [one, other] = await Promise.all([move(kari, 0, 0, 1), move(ola, 0, 0, 1)])
    expect([one, other]).toMatchObject([{ value: { conflicts: [] } }, { value: { conflicts: [] } }])
    expect(await listChanges(db, cohortId)).toHaveLength(1)
  })

  test('undo their own, and not over what the other did since', async () => {
    await move(kari, 0, 0, 1)
    await move(ola, 5, 1, 2)
    expect(await changeDraft(db, kari, cohortId, 'undo', demoClock)).toMatchObject({ value: { conflicts: [] } })
    expect([await placeOf(0), await placeOf(5)]).toEqual([groups[0], groups[2]])
    expect(await changeDraft(db, kari, cohortId, 'redo', demoClock)).toMatchObject({ value: { conflicts: [] } })
    expect(await placeOf(0)).toBe(groups[1])
    await move(ola, 0, 1, 2)
    expect(await changeDraft(db, kari, cohortId, 'undo', demoClock)).toMatchObject({
      value: { conflicts: [{ student: ids[0], here: groups[2], wanted: groups[0] }] },
    })
    expect(await placeOf(0)).toBe(groups[2])
  })
})

test('who is locked stays until they are unlocked', async () => {
  const lock = (locked: boolean) =>
    changeDraft(db, kari, cohortId, { do: { moves: [], locks: [{ student: ids[0]!, locked }] } }, demoClock)
  await lock(true)
  expect(await move(kari, 0, 0, 1)).toEqual({ ok: false, refusal: 'groups.draft.locked' })
  await lock(false)
  expect(await move(kari, 0, 0, 1)).toMatchObject({ ok: true })
})

test('who does not coordinate the cohort changes and publishes nothing', async () => {
  const refused = { ok: false, refusal: 'groups.cohort.notYours' }
  expect(await move(teacher, 0, 0, 1)).toEqual(refused)
  const origin = { from: { published: true as const, settings }, replaces: true }
  expect(await startDraft(db, teacher, cohortId, origin, demoClock)).toEqual(refused)
  const publishing = { seen: 1, isAccepted: true, note: '', place: '', suggestsHours: false }
  expect(await publishDraft(db, teacher, cohortId, publishing, { clock: demoClock, word })).toEqual(refused)
})

test('a draft that others work on is replaced only when that is said', async () => {
  const from = { published: true as const, settings }
  expect(await startDraft(db, ola, cohortId, { from, replaces: false }, demoClock)).toEqual({
    ok: false,
    refusal: 'groups.draft.isThere',
  })
})

describe('publishing', () => {
  test('waits until everybody has a group', async () => {
    const { check } = await checkDraft(db, (await findDraft(db, cohortId))!)
    expect(check).toMatchObject({ unplaced: 1, groups: 3, placed: 12 })
    expect(await publish()).toEqual({ ok: false, refusal: 'groups.publish.unplaced' })
  })

  test('waits until what does not hold was seen', async () => {
    await move(kari, 12, null, 0)
    await move(kari, 0, 0, 1)
    await move(kari, 1, 0, 1)
    // Six in a group that may have five.
    expect(await publish({ isAccepted: false })).toEqual({ ok: false, refusal: 'groups.publish.broken' })
    expect(await publish({ isAccepted: true })).toEqual({ ok: true, value: 1 })
  })

  test('is of the draft that was looked over, and no later one', async () => {
    await move(kari, 12, null, 0)
    expect(await publish({ seen: 1 })).toEqual({ ok: false, refusal: 'groups.publish.changedSince' })
  })

  test('gives each a group, a mail, and the group a first meeting in its own hours', async () => {
    await move(kari, 12, null, 2)
    expect(await publish()).toEqual({ ok: true, value: 1 })
    const published = await listStudyGroups(db, cohortId)
    expect(published.map(({ members }) => members.length)).toEqual([4, 4, 5])
    expect(published.map(({ meeting }) => meeting)).toEqual([
      { place: 'Torget', day: 0, hour: 8 },
      { place: 'Torget', day: 1, hour: 8 },
      { place: 'Torget', day: 1, hour: 8 },
    ])
    expect(await db.selectFrom('outboxMail').select('toAddress').execute()).toHaveLength(13)
    expect(await findDraft(db, cohortId)).toBeUndefined()
  })

  test('again moves those who changed, writes to them alone, and keeps the history', async () => {
    await move(kari, 12, null, 2)
    await publish()
    await db.deleteFrom('outboxMail').execute()
    await startDraft(db, kari, cohortId, { from: { published: true, settings }, replaces: false }, demoClock)
    expect((await findDraft(db, cohortId))!.groups.map(({ id }) => id)).toEqual(groups)
    await move(ola, 0, 0, 1)
    expect(await publish({ note: 'Eitt byte' })).toEqual({ ok: true, value: 2 })
    expect(await listPublications(db, cohortId)).toMatchObject([
      { version: 2, placed: 0, moved: 1, removed: 0, note: 'Eitt byte' },
      { version: 1, placed: 13 },
    ])
    expect(await db.selectFrom('outboxMail').select('toAddress').execute()).toHaveLength(1)
    const spells = await db.selectFrom('groupMember').selectAll().where('studentId', '=', ids[0]!).execute()
    expect(spells.map(({ groupId, untilAt }) => [groupId, untilAt === null])).toEqual([
      [groups[0], false],
      [groups[1], true],
    ])
  })
})

test('a view tells of everybody who has not left', async () => {
  await db
    .updateTable('cohortStudent')
    .set({ status: 'left', leftAt: demoClock.now() })
    .where('id', '=', ids[0]!)
    .execute()
  const view = (await readDraftView(db, cohortId, await personIdOf(db, 'course-coordinator')))!
  expect(view.students).toHaveLength(12)
  expect(view.worth.unplaced).toBe(1)
})

describe('compare with before', () => {
  test('tells who has moved since the beginning, and what each rule was and is', async () => {
    // Free on Mondays alone, as those of the first group are and the others are not.
    await db
      .updateTable('answer')
      .set({ value: JSON.stringify('1'.repeat(10) + '0'.repeat(40)) })
      .where('studentId', '=', ids[0]!)
      .where('question', '=', 'availability')
      .execute()
    await move(kari, 0, 0, 1)
    await move(ola, 4, 1, 0)
    await move(kari, 5, 1, 2)
    await changeDraft(db, kari, cohortId, 'undo', demoClock)
    const { beginning, published } = (await readComparisons(db, cohortId))!
    expect(published).toBeNull()
    expect(beginning.moved.map(({ student, from, to }) => [student, from?.number, to?.number])).toEqual([
      [ids[0], 1, 2],
      [ids[4], 2, 1],
    ])
    const [rule] = beginning.rules
    expect(rule!.before).toBe(1)
    expect(rule!.now).toBeLessThan(1)
    expect(beginning.score.now).toBeLessThan(beginning.score.before)
  })

  test('tells who is elsewhere than in the published groups', async () => {
    await move(kari, 12, null, 2)
    await publish()
    await startDraft(db, kari, cohortId, { from: { published: true, settings }, replaces: false }, demoClock)
    expect((await readComparisons(db, cohortId))!.published).toMatchObject({ moved: [], score: { before: 1, now: 1 } })
    await move(ola, 0, 0, 1)
    expect((await readComparisons(db, cohortId))!.published!.moved).toMatchObject([
      { student: ids[0], from: { number: 1 }, to: { number: 2 } },
    ])
  })

  test('forgets those who have left since', async () => {
    await move(kari, 0, 0, 1)
    await db
      .updateTable('cohortStudent')
      .set({ status: 'left', leftAt: demoClock.now() })
      .where('id', '=', ids[0]!)
      .execute()
    expect((await readComparisons(db, cohortId))!.beginning.moved).toEqual([])
  })
})
