import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { createDemoDatabase } from '#test/database.ts'
import { createPublishedGroups } from '#test/groups.ts'
import { demoClock, unitIdOf, viewerOf } from '#test/people.ts'
import { forgetPersonInGroups } from '../forget-person-in-groups.server.ts'
import { collectOwnCohorts } from '../own-cohorts.queries.server.ts'
import { findDraft, listChanges } from '../proposal/draft.queries.server.ts'
import { answerRequest } from './answer-request.server.ts'
import { type Decision, decideRequest } from './decide-request.server.ts'
import { listPublishedGroups, listWithoutGroup } from './groups-overview.queries.server.ts'
import { makeRequest, type NewRequest } from './make-request.server.ts'
import { mergeGroups } from './merge-groups.server.ts'
import { placeStudent } from './place-student.server.ts'
import { listRequestsToDecide } from './request.queries.server.ts'

const { db } = await createDemoDatabase()
const post = { publicUrl: 'https://uni.example' }
const unitId = await unitIdOf(db, 'Institutt for datateknologi og informatikk')
const kari = await viewerOf(db, 'student')
const ola = await viewerOf(db, 'student-representative')
const coordinator = await viewerOf(db, 'course-coordinator')
const now = demoClock.now()

let made: Awaited<ReturnType<typeof createPublishedGroups>>

beforeEach(async () => {
  await db.deleteFrom('cohort').execute()
  await db.deleteFrom('outboxMail').execute()
  made = await createPublishedGroups(db, {
    unitId,
    groups: [
      { name: 'A', students: [{ name: 'Kari', as: 'student' }, { name: 'Nils' }, { name: 'Mai' }] },
      { name: 'B', students: [{ name: 'Ola', as: 'student-representative' }, { name: 'Per' }] },
      { name: 'C', students: [{ name: 'Liv' }] },
    ],
    outside: [{ name: 'Ny' }],
  })
})

const wanted: NewRequest = { kind: 'change', toGroupId: null, withWhom: '', reason: '' }
const ask = (viewer: Viewer, group: string, change: Partial<NewRequest>) =>
  makeRequest(db, viewer, made.groupId(group), { ...wanted, ...change }, post, demoClock)
const idOfOpen = async () => {
  const rows = await db
    .selectFrom('groupRequest')
    .select('id')
    .where('state', 'in', ['asks_student', 'asks_coordinator'])
    .execute()
  return rows[0]?.id ?? ''
}
const decide = async (decision: Decision, viewer = coordinator) =>
  decideRequest(db, viewer, made.cohortId, await idOfOpen(), decision, post, demoClock)
const stateOf = async () => (await db.selectFrom('groupRequest').select('state').execute()).map(({ state }) => state)
const sizes = async () =>
  Object.fromEntries(
    (await listPublishedGroups(db, made.cohortId)).map(({ name, members }) => [name, members.map((one) => one.name)]),
  )
const mailedTo = async () =>
  (await db.selectFrom('outboxMail').select('toAddress').orderBy('createdAt').orderBy('toAddress').execute()).map(
    ({ toAddress }) => toAddress,
  )

describe('leaving a group', () => {
  test('waits for the coordinator; with a yes the student is outside, and the history stays', async () => {
    expect(await ask(kari, 'A', { kind: 'leave', reason: 'Slutter' })).toMatchObject({ ok: true })
    expect((await sizes()).A).toEqual(['Kari', 'Mai', 'Nils'])
    const [row] = await listRequestsToDecide(db, made.cohortId)
    expect(row).toMatchObject({ kind: 'leave', student: 'Kari', from: 'A', reason: 'Slutter' })
    expect(await decide({ act: 'accept', groupId: null })).toMatchObject({ ok: true })
    expect((await sizes()).A).toEqual(['Mai', 'Nils'])
    expect((await listWithoutGroup(db, made.cohortId)).map(({ name }) => name)).toEqual(['Kari', 'Ny'])
    const history = await db
      .selectFrom('groupMember')
      .select(['groupId', 'untilAt'])
      .where('studentId', '=', made.studentId('Kari'))
      .execute()
    expect(history).toEqual([{ groupId: made.groupId('A'), untilAt: now }])
    const audited = await db
      .selectFrom('auditEntry')
      .select('action')
      .where('objectType', '=', 'group_request')
      .execute()
    expect(audited.map(({ action }) => action)).toEqual(['groupRequest.made', 'groupRequest.accepted'])
  })

  test('is asked by members of the group alone, and by each once at a time', async () => {
    expect(await ask(ola, 'A', { kind: 'leave' })).toEqual({ ok: false, refusal: 'groups.request.notYours' })
    await ask(kari, 'A', { kind: 'leave' })
    expect(await ask(kari, 'A', {})).toEqual({ ok: false, refusal: 'groups.request.oneOpen' })
    expect(await answerRequest(db, kari, await idOfOpen(), 'withdraw', post, demoClock)).toMatchObject({ ok: true })
    expect(await ask(kari, 'A', {})).toMatchObject({ ok: true })
  })

  test('asked twice at once is one request', async () => {
    const both = await Promise.all([ask(kari, 'A', { kind: 'leave' }), ask(kari, 'A', { kind: 'leave' })])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  })
})

describe('changing group', () => {
  test('moves the student to the group that was wished for, at once', async () => {
    await ask(kari, 'A', { toGroupId: made.groupId('C') })
    expect(await decide({ act: 'accept', groupId: made.groupId('C') })).toMatchObject({ ok: true })
    expect(await sizes()).toMatchObject({ A: ['Mai', 'Nils'], C: ['Kari', 'Liv'] })
  })

  test('is followed by a draft that is being made, but where somebody has moved the student elsewhere in it', async () => {
    const { cohortId } = made
    const groups = ['A', 'B', 'C'].map((name, index) => ({
      id: made.groupId(name),
      number: index + 1,
      name,
      meeting: {},
    }))
    const draft = { settings: '{}', groups: JSON.stringify(groups), publishedVersion: 1, createdAt: now }
    await db
      .insertInto('groupDraft')
      .values({ ...draft, cohortId })
      .execute()
    const places = { Kari: 'A', Ola: 'C' }
    for (const [name, group] of Object.entries(places))
      await db
        .insertInto('draftPlace')
        .values({ cohortId, studentId: made.studentId(name), groupId: made.groupId(group) })
        .execute()
    await ask(kari, 'A', { toGroupId: made.groupId('C') })
    await decide({ act: 'accept', groupId: null })
    await ask(ola, 'B', { toGroupId: made.groupId('A') })
    await decide({ act: 'accept', groupId: null })
    const found = await findDraft(db, cohortId)
    expect(found?.placeOf.get(made.studentId('Kari'))?.group).toBe(made.groupId('C'))
    expect(found?.placeOf.get(made.studentId('Ola'))?.group).toBe(made.groupId('C'))
    expect(await listChanges(db, cohortId)).toMatchObject([{ version: 2, byId: coordinator.personId }])
  })

  test('to any group needs one from the coordinator', async () => {
    await ask(kari, 'A', {})
    expect(await decide({ act: 'accept', groupId: null })).toEqual({ ok: false, refusal: 'groups.request.chooseGroup' })
    expect(await decide({ act: 'accept', groupId: made.groupId('B') })).toMatchObject({ ok: true })
    expect((await sizes()).B).toEqual(['Kari', 'Ola', 'Per'])
  })

  test('is declined with a reason, which the student reads, and nobody moves', async () => {
    await ask(kari, 'A', {})
    expect(await decide({ act: 'decline', answer: ' ' })).toEqual({
      ok: false,
      refusal: 'groups.request.reasonMissing',
    })
    expect(await decide({ act: 'decline', answer: 'Alle er fulle.' })).toMatchObject({ ok: true })
    expect((await sizes()).A).toEqual(['Kari', 'Mai', 'Nils'])
    const mail = await db.selectFrom('outboxMail').select('body').where('personId', '=', kari.personId).execute()
    expect(mail.map(({ body }) => body).join()).toContain('Alle er fulle.')
  })

  test('is decided by nobody but the cohort’s coordinators', async () => {
    await ask(kari, 'A', {})
    for (const key of ['vice-rector', 'teacher', 'student', 'administrator', 'learning-assistant'])
      expect(await decide({ act: 'accept', groupId: made.groupId('B') }, await viewerOf(db, key))).toEqual({
        ok: false,
        refusal: 'groups.cohort.notYours',
      })
    const other = await createPublishedGroups(db, { unitId, name: 'Annet', groups: [] })
    const decided = await decideRequest(
      db,
      coordinator,
      other.cohortId,
      await idOfOpen(),
      { act: 'accept', groupId: null },
      post,
      demoClock,
    )
    expect(decided).toEqual({ ok: false, refusal: 'groups.request.notThere' })
  })
})

describe('a swap', () => {
  test('asks the other student first, then the coordinator, and then each has the other’s place', async () => {
    expect(await ask(kari, 'A', { kind: 'swap', withWhom: ' ola ' })).toMatchObject({ ok: true })
    expect(await listRequestsToDecide(db, made.cohortId)).toEqual([])
    // The student alone has had a mail.
    expect(await mailedTo()).toHaveLength(1)
    expect(await decide({ act: 'accept', groupId: null })).toEqual({ ok: false, refusal: 'groups.request.answered' })
    // Whoever asked cannot agree for the other.
    expect(await answerRequest(db, kari, await idOfOpen(), 'agree', post, demoClock)).toMatchObject({ ok: false })
    expect(await answerRequest(db, ola, await idOfOpen(), 'agree', post, demoClock)).toMatchObject({ ok: true })
    expect(await decide({ act: 'accept', groupId: null })).toMatchObject({ ok: true })
    expect(await sizes()).toEqual({ A: ['Mai', 'Nils', 'Ola'], B: ['Kari', 'Per'], C: ['Liv'] })
  })

  test('ends when the other student says no', async () => {
    await ask(kari, 'A', { kind: 'swap', withWhom: 'Ola' })
    expect(await answerRequest(db, ola, await idOfOpen(), 'sayNo', post, demoClock)).toMatchObject({ ok: true })
    expect(await stateOf()).toEqual(['declined'])
    expect((await sizes()).A).toContain('Kari')
  })

  test('needs one student of that name, in another group', async () => {
    const refusalOf = async (withWhom: string) => ask(kari, 'A', { kind: 'swap', withWhom })
    expect(await refusalOf('Ingen')).toMatchObject({ refusal: 'groups.request.noSuchStudent' })
    expect(await refusalOf('')).toMatchObject({ refusal: 'groups.request.noSuchStudent' })
    expect(await refusalOf('Nils')).toMatchObject({ refusal: 'groups.request.sameGroup' })
    expect(await refusalOf('Ny')).toMatchObject({ refusal: 'groups.request.otherHasNoGroup' })
    await db.updateTable('cohortStudent').set({ name: 'Ola' }).where('name', '=', 'Per').execute()
    expect(await refusalOf('Ola')).toMatchObject({ refusal: 'groups.request.noSuchStudent' })
    expect(await refusalOf('per@stud.example')).toMatchObject({ ok: true })
  })

  test('lapses when one of the two has been moved, and whoever asked is told', async () => {
    await ask(kari, 'A', { kind: 'swap', withWhom: 'Ola' })
    await ask(ola, 'B', { kind: 'leave' })
    const leaving = await db
      .selectFrom('groupRequest')
      .select('id')
      .where('kind', '=', 'leave')
      .executeTakeFirstOrThrow()
    await db.deleteFrom('outboxMail').execute()
    const accept: Decision = { act: 'accept', groupId: null }
    expect(await decideRequest(db, coordinator, made.cohortId, leaving.id, accept, post, demoClock)).toMatchObject({
      ok: true,
    })
    expect((await stateOf()).sort()).toEqual(['accepted', 'withdrawn'])
    expect(await mailedTo()).toHaveLength(2)
  })
})

describe('a coordinator', () => {
  test('places a student without a group, once, and only students of the cohort', async () => {
    const place = (name: string, group: string) =>
      placeStudent(
        db,
        coordinator,
        made.cohortId,
        { studentId: made.studentId(name), groupId: made.groupId(group) },
        post,
        demoClock,
      )
    expect(await place('Ny', 'C')).toMatchObject({ ok: true })
    expect((await sizes()).C).toEqual(['Liv', 'Ny'])
    expect(await mailedTo()).toEqual(['ny@stud.example'])
    expect(await place('Ny', 'B')).toEqual({ ok: false, refusal: 'groups.term.alreadyPlaced' })
    const other = await createPublishedGroups(db, { unitId, name: 'Annet', groups: [], outside: [{ name: 'Fremmed' }] })
    const ids = { studentId: other.studentId('Fremmed'), groupId: made.groupId('C') }
    expect(await placeStudent(db, coordinator, made.cohortId, ids, post, demoClock)).toMatchObject({ ok: false })
  })

  test('merges a small group into another as it was seen, and it is there no more', async () => {
    const merge = { fromId: made.groupId('C'), intoId: made.groupId('B'), fromVersion: 1, intoVersion: 1 }
    const stranger = await viewerOf(db, 'vice-rector')
    expect(await mergeGroups(db, stranger, made.cohortId, merge, post, demoClock)).toMatchObject({ ok: false })
    const seen = { ...merge, intoVersion: 7 }
    expect(await mergeGroups(db, coordinator, made.cohortId, seen, post, demoClock)).toEqual({
      ok: false,
      refusal: 'groups.term.mergeChanged',
    })
    expect(await mergeGroups(db, coordinator, made.cohortId, merge, post, demoClock)).toMatchObject({ ok: true })
    expect(await sizes()).toEqual({ A: ['Kari', 'Mai', 'Nils'], B: ['Liv', 'Ola', 'Per'] })
    expect(await mailedTo()).toEqual(['liv@stud.example'])
  })
})

test('what a person has asked and shown is theirs to take along, and goes when they are erased', async () => {
  const studentId = made.studentId('Kari')
  await ask(kari, 'A', { kind: 'swap', withWhom: 'Ola', reason: 'Min grunn' })
  await db.insertInto('contactWay').values({ studentId, kind: 'phone', value: '40404040' }).execute()
  const said = {
    studentId,
    groupId: made.groupId('A'),
    week: 2,
    meets: 'no',
    takesPart: 'few',
    mayTell: false,
    at: now,
  }
  await db.insertInto('checkIn').values(said).execute()
  const own = await collectOwnCohorts(db, kari.personId!)
  expect(own.groups).toMatchObject([{ group: 'A', untilAt: null }])
  expect(own.groupRequests).toMatchObject([{ kind: 'swap', reason: 'Min grunn' }])
  expect(own.checkIns).toMatchObject([{ week: 2, meets: 'no' }])
  expect(own.contactWays).toEqual([{ kind: 'phone', value: '40404040' }])
  await db.transaction().execute((tx) => forgetPersonInGroups(tx, kari.personId!))
  const after = await collectOwnCohorts(db, kari.personId!)
  expect([after.groupRequests, after.checkIns, after.contactWays]).toEqual([[], [], []])
})
