import { beforeEach, describe, expect, test } from 'vitest'
import { createClock, instantOf } from '#app/platform/clock.ts'
import { createDemoDatabase } from '#test/database.ts'
import { createPublishedGroups } from '#test/groups.ts'
import { demoClock, unitIdOf, viewerOf } from '#test/people.ts'
import { choicesOf } from '../asking/question.ts'
import { noHours, ordinaryWeek } from '../asking/week.ts'
import { answerCheckIn } from '../term/answer-check-in.server.ts'
import { viewCheckIns } from '../term/check-in.queries.server.ts'
import { remindOfCheckIns } from '../term/remind-of-check-ins.server.ts'
import { explainPlace } from './explanation.ts'
import { findOwnAnswers, listFreeHours } from './group-answers.queries.server.ts'
import { hoursAllShare } from './meeting.ts'
import { findOwnGroup, listMeetings } from './own-group.queries.server.ts'
import { postChat } from './post-chat.server.ts'
import { showContactWays } from './show-contact-ways.server.ts'
import { writeAgreement } from './write-agreement.server.ts'
import { removeMeeting, writeMeeting } from './write-meeting.server.ts'

const { db } = await createDemoDatabase()
const post = { publicUrl: 'https://uni.example' }
const unitId = await unitIdOf(db, 'Institutt for datateknologi og informatikk')
const kari = await viewerOf(db, 'student')
const ola = await viewerOf(db, 'student-representative')
const stranger = await viewerOf(db, 'teacher')
const asked = { week: ordinaryWeek, taught: noHours(ordinaryWeek) }
const freeIn = (...slots: number[]) =>
  [...noHours(ordinaryWeek)].map((_, slot) => (slots.includes(slot) ? '1' : '0')).join('')

let made: Awaited<ReturnType<typeof createPublishedGroups>>
let groupId: string

beforeEach(async () => {
  await db.deleteFrom('cohort').execute()
  await db.deleteFrom('outboxMail').execute()
  made = await createPublishedGroups(db, {
    unitId,
    publishedOn: '2021-08-25',
    groups: [
      {
        name: 'A',
        meeting: { day: 0, hour: 8 },
        students: [
          { name: 'Kari', as: 'student', answers: { availability: freeIn(0, 1, 2), language: ['norwegian'] } },
          { name: 'Ola', as: 'student-representative', answers: { availability: freeIn(1, 2, 3) } },
          { name: 'Mai' },
        ],
      },
    ],
  })
  groupId = made.groupId('A')
})

const agree = (viewer: typeof kari, text: string, seen: number) =>
  writeAgreement(db, viewer, groupId, { text, seen }, demoClock)

describe('a member', () => {
  test('who writes the agreement after another has, loses nothing and takes nothing away', async () => {
    expect(await agree(kari, 'Vi møtes mandager.', 0)).toMatchObject({ ok: true })
    expect(await agree(ola, 'Vi møtes tirsdager.', 0)).toEqual({
      ok: false,
      refusal: 'groups.own.agreementChangedSince',
    })
    expect(await findOwnGroup(db, ola, groupId)).toMatchObject({ agreement: 'Vi møtes mandager.', agreementVersion: 1 })
    expect(await agree(ola, 'Vi møtes mandager og tirsdager.', 1)).toMatchObject({ ok: true })
  })

  test('of two who write at once, one is told', async () => {
    const both = await Promise.all([agree(kari, 'Den ene', 0), agree(ola, 'Den andre', 0)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  test.each([
    'http://chat.example/x',
    'javascript:alert(1)',
    'https://navn:ord@chat.example',
    'https://localhost',
    'chat.example',
    `https://chat.example/${'x'.repeat(600)}`,
  ])('posts no link that is %s', async (address) => {
    expect(await postChat(db, kari, groupId, address, demoClock)).toEqual({
      ok: false,
      refusal: 'groups.own.chatNotHttps',
    })
  })

  test('posts a link to a chat, and takes it away', async () => {
    for (const [address, kept] of [
      [' https://chat.example/x ', 'https://chat.example/x'],
      ['', null],
    ] as const) {
      expect(await postChat(db, kari, groupId, address, demoClock)).toMatchObject({ ok: true })
      expect((await findOwnGroup(db, ola, groupId))?.chatUrl).toBe(kept)
    }
  })

  test('shows how they can be reached until they empty it', async () => {
    const show = (email: string, phone = '') =>
      showContactWays(db, kari, groupId, { email, phone, other: '' }, demoClock)
    const shown = async () => (await findOwnGroup(db, ola, groupId))?.members.find(({ name }) => name === 'Kari')?.ways
    expect(await shown()).toEqual([])
    expect(await show('kari@x.no', '404 04 040')).toMatchObject({ ok: true })
    expect(await shown()).toEqual([
      { kind: 'email', value: 'kari@x.no' },
      { kind: 'phone', value: '404 04 040' },
    ])
    expect(await show('kari')).toEqual({ ok: false, refusal: 'groups.own.wayEmail' })
    expect(await show('', 'ring meg')).toEqual({ ok: false, refusal: 'groups.own.wayPhone' })
    expect(await shown()).toHaveLength(2)
    await show('')
    expect(await shown()).toEqual([])
  })

  test('writes meetings down, and removes their own alone', async () => {
    const meeting = { onDay: '2021-09-06', startsAt: '10:15', place: 'Rom 1', note: '' }
    expect(await writeMeeting(db, kari, groupId, meeting, demoClock)).toMatchObject({ ok: true })
    const [written] = await listMeetings(db, groupId, made.studentId('Ola'))
    expect(written).toMatchObject({ onDay: '2021-09-06', startsAt: '10:15', by: 'Kari', isYours: false })
    expect(await removeMeeting(db, ola, groupId, written!.id, demoClock)).toMatchObject({ ok: false })
    expect(await removeMeeting(db, kari, groupId, written!.id, demoClock)).toMatchObject({ ok: true })
    for (const [wrong, refusal] of [
      [{ onDay: '2021-02-30' }, 'groups.own.meetingDay'],
      [{ onDay: '2025-01-01' }, 'groups.own.meetingTooFar'],
      [{ startsAt: '25:00' }, 'groups.own.meetingTime'],
      [{ note: 'x'.repeat(1001) }, 'groups.own.meetingTooLong'],
    ] as const)
      expect(await writeMeeting(db, kari, groupId, { ...meeting, ...wrong }, demoClock)).toEqual({ ok: false, refusal })
  })
})

test('whoever is not in the group, or has left the cohort, neither sees nor changes it', async () => {
  const refusal = { ok: false, refusal: 'groups.own.notYours' }
  expect(await findOwnGroup(db, stranger, groupId)).toBeUndefined()
  expect(await agree(stranger, 'Nei', 0)).toEqual(refusal)
  await db
    .updateTable('cohortStudent')
    .set({ status: 'left', leftAt: demoClock.now() })
    .where('name', '=', 'Kari')
    .execute()
  expect(await findOwnGroup(db, kari, groupId)).toBeUndefined()
  expect(await agree(kari, 'Nei', 0)).toEqual(refusal)
  expect((await findOwnGroup(db, ola, groupId))?.members.map(({ name }) => name)).toEqual(['Mai', 'Ola'])
})

test('the hours that all share are told from two answers up, and are not those of teaching', async () => {
  const free = await listFreeHours(db, groupId)
  expect(hoursAllShare(asked, free)).toEqual([
    { day: 0, hour: 9 },
    { day: 0, hour: 10 },
  ])
  expect(hoursAllShare({ ...asked, taught: freeIn(1) }, free)).toEqual([{ day: 0, hour: 10 }])
  expect(hoursAllShare(asked, free.slice(1))).toBeNull()
})

describe('why a student is in their group', () => {
  const rules = ['language', 'ambition', 'gradesBalanced', 'genderNotAlone', 'company'] as const
  const explain = async () => {
    const group = (await findOwnGroup(db, kari, groupId))!
    const shared = hoursAllShare(asked, await listFreeHours(db, groupId))
    const members = group.members.filter(({ isYou }) => !isYou)
    const own = await findOwnAnswers(db, group.studentId!)
    return explainPlace(own, { members, meeting: group.meeting, week: ordinaryWeek, shared, rules })
  }
  const answer = (name: string, question: string, value: unknown) =>
    db
      .insertInto('answer')
      .values({ studentId: made.studentId(name), question, value: JSON.stringify(value), at: demoClock.now() })
      .onConflict((conflict) =>
        conflict.columns(['studentId', 'question']).doUpdateSet({ value: JSON.stringify(value) }),
      )
      .execute()

  test('is told of what they asked for themselves', async () => {
    await answer('Kari', 'company', [made.studentId('Ola'), made.studentId('Mai')])
    await answer('Kari', 'apart', ['00000000-0000-7000-8000-000000000000'])
    expect(await explain()).toEqual([
      { kind: 'meetsWhenFree' },
      { kind: 'hours', count: 2 },
      { kind: 'company', names: ['Mai', 'Ola'], wished: 2 },
      { kind: 'apartKept' },
      { kind: 'counted', questions: ['language'] },
    ])
    await answer('Kari', 'apart', [made.studentId('Ola')])
    expect(await explain()).toContainEqual({ kind: 'apartNotKept' })
  })

  test('is the same whatever the others have answered, but for the hours that all are shown', async () => {
    await answer('Kari', 'company', [made.studentId('Ola')])
    const before = await explain()
    const own = made.studentId('Kari')
    for (const other of ['Ola', 'Mai'])
      for (const [question, value] of [
        ['language', ['english']],
        ['ambition', choicesOf.ambition[3]],
        ['working', choicesOf.working[0]],
        ['topics', ['Noe']],
        ['skills', ['Noe']],
        ['roles', ['leads']],
        ['place', ['quiet']],
        ['company', [own]],
        ['apart', [own]],
        ['gender', 'woman'],
        ['grade', 'A'],
        ['practical', 'Hemmelig'],
      ] as const) {
        await answer(other, question, value)
        expect([other, question, await explain()]).toEqual([other, question, before])
      }
  })
})

describe('a check-in', () => {
  const said = { meets: 'no', takesPart: 'few', mayTell: false } as const
  // The group was published in the week from 23 August: the second week is that from the 30th.
  const on = (day: string) => createClock(() => instantOf(day, '12:00'))

  test('is answered by members in its weeks alone, and the last answer counts', async () => {
    const answerOn = (day: string, viewer = kari, meets: 'yes' | 'no' = 'no') =>
      answerCheckIn(db, viewer, groupId, { ...said, meets }, on(day))
    expect(await answerOn('2021-08-29')).toEqual({ ok: false, refusal: 'groups.checkIn.notNow' })
    expect(await answerOn('2021-08-30', stranger)).toEqual({ ok: false, refusal: 'groups.checkIn.notYours' })
    expect(await answerOn('2021-08-30')).toMatchObject({ ok: true })
    expect(await answerOn('2021-09-05', kari, 'yes')).toMatchObject({ ok: true })
    expect(await answerOn('2021-09-06')).toMatchObject({ ok: false })
    const kept = await db.selectFrom('checkIn').select(['week', 'meets']).execute()
    expect(kept).toEqual([{ week: 2, meets: 'yes' }])
  })

  test('shows the coordinator nothing of a group of three, unless one of them consents', async () => {
    const view = async (day: string) => (await viewCheckIns(db, made.cohortId, day))[0]?.view
    expect(await view('2021-08-29')).toBeNull()
    for (const viewer of [kari, ola]) await answerCheckIn(db, viewer, groupId, said, on('2021-08-31'))
    expect(await view('2021-09-01')).toEqual({ needHelp: [], answers: 2, shares: null })
    expect(await view('2021-09-10')).toEqual({ needHelp: [], answers: 2, shares: null })
    await answerCheckIn(db, ola, groupId, { ...said, mayTell: true }, on('2021-08-31'))
    expect(await view('2021-09-01')).toEqual({ needHelp: [groupId], answers: 2, shares: null })
  })

  test('is reminded of once, and not those who have answered', async () => {
    await answerCheckIn(db, kari, groupId, said, on('2021-08-31'))
    const mailed = async () =>
      (await db.selectFrom('outboxMail').select(['toAddress', 'confidential']).orderBy('toAddress').execute()).map(
        ({ toAddress, confidential }) => (confidential ? toAddress : 'open'),
      )
    await remindOfCheckIns(db, post, on('2021-09-01'))
    expect(await mailed()).toEqual([])
    for (const day of ['2021-09-02', '2021-09-02', '2021-09-03']) await remindOfCheckIns(db, post, on(day))
    const addresses = await mailed()
    expect(addresses).toHaveLength(2)
    expect(addresses).toContain('mai@stud.example')
    const { email } = await db
      .selectFrom('person')
      .select('email')
      .where('id', '=', kari.personId)
      .executeTakeFirstOrThrow()
    expect(addresses).not.toContain(email)
  })
})
