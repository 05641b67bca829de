import { expect, test } from 'vitest'
import { createDemoDatabase } from '#test/database.ts'
import { createPublishedGroups } from '#test/groups.ts'
import { demoClock, unitIdOf, viewerOf } from '#test/people.ts'
import { findCohort } from '../cohort.queries.server.ts'
import { presets } from '../forming/presets.ts'
import { findDraft } from '../proposal/draft.queries.server.ts'
import { startDraft } from '../proposal/start-draft.server.ts'
import { publishDraft } from '../publishing/publish-draft.server.ts'
import { listStudyGroups } from '../publishing/study-group.queries.server.ts'
import { findNewerSource, listSourceCohorts } from './company.queries.server.ts'

const { db } = await createDemoDatabase()
await db.deleteFrom('cohort').execute()
const kari = await viewerOf(db, 'course-coordinator')
const unitId = await unitIdOf(db, 'Institutt for datateknologi og informatikk')
const names = (...list: string[]) => list.map((name) => ({ name }))

const programme = await createPublishedGroups(db, {
  unitId,
  name: 'Fysikk, første år',
  groups: [
    { name: 'Ærfugl', students: names('Ada', 'Bo', 'Cleo') },
    { name: '2', students: names('Dag', 'Eli', 'Finn') },
  ],
})
await db.updateTable('cohort').set({ kind: 'programme_year' }).where('id', '=', programme.cohortId).execute()
const course = await createPublishedGroups(db, {
  unitId,
  name: 'TDT4110',
  groups: [],
  outside: names('Ada', 'Cleo', 'Dag', 'Eli', 'Gro'),
})
const from = { inherits: programme.cohortId, settings: presets.programme }
const word = { word: () => ({ subject: '', body: '' }), clock: demoClock }
const namesIn = async () =>
  (await listStudyGroups(db, course.cohortId)).map(({ name, members }) => [name, members.map(({ name }) => name)])

test('a course takes the groups of a programme: company is kept, others are placed afterwards, news are told', async () => {
  const cohort = (await findCohort(db, course.cohortId))!
  expect(await listSourceCohorts(db, kari, cohort)).toEqual([
    { id: programme.cohortId, name: 'Fysikk, første år', shared: 4 },
  ])
  expect(await startDraft(db, kari, course.cohortId, { from, replaces: false }, demoClock)).toMatchObject({ ok: true })
  const draft = (await findDraft(db, course.cohortId))!
  expect(draft.groups.map(({ number, name }) => [number, name])).toEqual([
    [1, 'Ærfugl'],
    [2, ''],
  ])
  const groupOf = (name: string) => draft.placeOf.get(course.studentId(name))!.group
  expect([groupOf('Ada'), groupOf('Cleo')]).toEqual([draft.groups[0]!.id, draft.groups[0]!.id])
  expect([groupOf('Dag'), groupOf('Eli'), groupOf('Gro')]).toEqual([draft.groups[1]!.id, draft.groups[1]!.id, null])

  await db
    .insertInto('draftPlace')
    .values({ cohortId: course.cohortId, studentId: course.studentId('Gro'), groupId: draft.groups[1]!.id })
    .execute()
  const publishing = { seen: draft.version, isAccepted: true, note: '', place: '', suggestsHours: false }
  expect(await publishDraft(db, kari, course.cohortId, publishing, word)).toMatchObject({ ok: true })
  expect(await findNewerSource(db, course.cohortId)).toBeNull()

  // Bo and Eli change places in the programme, which is published again.
  for (const [name, group] of [
    ['Cleo', '2'],
    ['Eli', 'Ærfugl'],
  ] as const)
    await db
      .updateTable('groupMember')
      .set({ groupId: programme.groupId(group) })
      .where('studentId', '=', programme.studentId(name))
      .execute()
  await db
    .insertInto('groupPublication')
    .values({
      cohortId: programme.cohortId,
      version: 2,
      at: new Date(demoClock.now().getTime() + 60_000),
      placed: 0,
      moved: 2,
      removed: 0,
    })
    .execute()
  expect(await findNewerSource(db, course.cohortId)).toMatchObject({ name: 'Fysikk, første år' })
  await startDraft(db, kari, course.cohortId, { from, replaces: false }, demoClock)
  const again = (await findDraft(db, course.cohortId))!
  expect(again.groups.map(({ id }) => id)).toEqual(draft.groups.map(({ id }) => id))
  expect(await publishDraft(db, kari, course.cohortId, { ...publishing, seen: again.version }, word)).toMatchObject({
    ok: true,
  })
  expect(await namesIn()).toEqual([
    ['Ærfugl', ['Ada', 'Eli']],
    ['2', ['Cleo', 'Dag', 'Gro']],
  ])
})

test('nobody takes the groups of a cohort that they do not coordinate', async () => {
  const named = await viewerOf(db, 'teacher')
  await db.insertInto('cohortCoordinator').values({ cohortId: course.cohortId, personId: named.personId! }).execute()
  const cohort = (await findCohort(db, course.cohortId))!
  expect(await listSourceCohorts(db, named, cohort)).toEqual([])
  expect(await startDraft(db, named, course.cohortId, { from, replaces: true }, demoClock)).toEqual({
    ok: false,
    refusal: 'groups.draft.noSource',
  })
})
