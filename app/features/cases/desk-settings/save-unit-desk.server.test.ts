import { expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { unitIdOf, viewerOf } from '#test/people.ts'
import { findCase } from '../case.queries.server.ts'
import { changeCase } from '../change-case.server.ts'
import { writeDownCase } from '../write-down/write-down-case.server.ts'
import { renewDueTimes } from './renew-due-times.server.ts'
import { saveUnitDesk } from './save-unit-desk.server.ts'
import { findUnitDesk } from './unit-desk.queries.server.ts'
import { RENEW_DUE_TIMES, type UnitDesk } from './unit-desk.ts'

const database = await createDemoDatabase()
const { db } = database
const jobs = await startTestJobs(database)
/** 2021-09-01 is a Wednesday. */
const at = (day: string, time: string) => instantOf(day, time)
const now = at('2021-09-01', '12:00')
const it = await viewerOf(db, 'case-handler-it')
const desk = await viewerOf(db, 'front-desk')
const administrator = await viewerOf(db, 'administrator')
const personal = await viewerOf(db, 'case-handler-personal')
const teacher = await viewerOf(db, 'teacher')
const [itUnit, mottak, studentUnit] = (await Promise.all(
  ['NTNU IT', 'Felles mottak', 'Avdeling for studenttjenester'].map((name) => unitIdOf(db, name)),
)) as [string, string, string]

const kept = async (unitId: string): Promise<UnitDesk> => {
  const { isIntake: _, version: __, ...rest } = await findUnitDesk(db, unitId)
  return rest
}
const save = async (unitId: string, change: Partial<UnitDesk>, viewer = it, seen?: number) =>
  saveUnitDesk(
    db,
    viewer,
    unitId,
    { ...(await kept(unitId)), ...change },
    seen ?? (await findUnitDesk(db, unitId)).version,
    now,
    jobs,
  )

test('on Christmas Eve a unit closes at noon unless it says otherwise', async () => {
  const { id } = await askCase(db, studentUnit, {}, at('2021-12-21', '09:00'))
  expect((await findCase(db, id))?.dueAt).toEqual(at('2021-12-24', '12:00'))
  const said = async (evesClose: string | null) => {
    const waiting = await jobs.countWaiting(RENEW_DUE_TIMES)
    expect(await save(studentUnit, { evesClose }, personal)).toMatchObject({ ok: true })
    expect(await jobs.countWaiting(RENEW_DUE_TIMES)).toBe(waiting + 1)
    await renewDueTimes(db, studentUnit)
    return (await findCase(db, id))?.dueAt
  }
  expect(await said('10:30')).toEqual(at('2021-12-24', '10:30'))
  expect(await said(null)).toEqual(at('2021-12-24', '15:45'))
  expect(await save(studentUnit, { evesClose: 'seint' }, personal)).toMatchObject({
    refusal: 'unitDesk.evesCloseWrong',
  })
})

test('a unit says when it works, and its open cases are due accordingly', async () => {
  const { id } = await askCase(db, itUnit, {}, at('2021-09-01', '09:00'))
  // Three working days: Monday at closing time.
  expect((await findCase(db, id))?.dueAt).toEqual(at('2021-09-06', '15:45'))
  const waiting = await jobs.countWaiting(RENEW_DUE_TIMES)
  const hours = [1, 2, 3, 4].map((weekday) => ({ weekday, opens: '09:00', closes: '14:00' }))
  expect(await save(itUnit, { hours, closedDays: ['2021-09-06'] })).toMatchObject({ ok: true })
  expect(await jobs.countWaiting(RENEW_DUE_TIMES)).toBe(waiting + 1)
  expect(await kept(itUnit)).toMatchObject({ hours, closedDays: ['2021-09-06'] })
  await renewDueTimes(db, itUnit)
  // Thursday, Tuesday, Wednesday: Friday is off, and Monday is closed.
  expect((await findCase(db, id))?.dueAt).toEqual(at('2021-09-08', '14:00'))
  const entries = await db
    .selectFrom('auditEntry')
    .select('changedFields')
    .where('action', '=', 'desk.settings-changed')
    .where('objectId', '=', itUnit)
    .execute()
  expect(entries).toEqual([{ changedFields: ['hours', 'closedDays'] }])
})

test('hours until midnight are kept as they were written', async () => {
  const hours = [{ weekday: 1, opens: '18:00', closes: '24:00' }]
  expect(await save(itUnit, { hours })).toMatchObject({ ok: true })
  expect(await kept(itUnit)).toMatchObject({ hours })
})

test('only the unit’s own and its administrators; what is wrong is told', async () => {
  expect(await save(itUnit, { answerWithinDays: 5 }, desk)).toMatchObject({ refusal: 'unitDesk.notYours' })
  expect(await save(itUnit, { answerWithinDays: 5 }, teacher)).toMatchObject({ refusal: 'unitDesk.notYours' })
  expect(await save(itUnit, { answerWithinDays: 5 }, administrator)).toMatchObject({ ok: true })
  expect(await save(itUnit, { hours: [] })).toMatchObject({ refusal: 'unitDesk.hours.none' })
  expect(await save(itUnit, { mailbox: 'mottak' })).toMatchObject({ refusal: 'unitDesk.mailboxTaken' })
  expect(await save(itUnit, { usesSamspel: false })).toMatchObject({ refusal: 'unitDesk.emailMissing' })
  const byMail = { usesSamspel: false, email: 'post@uni.example' }
  expect(await save(mottak, byMail, desk)).toMatchObject({ refusal: 'unitDesk.intakeByMail' })
  await askCase(db, studentUnit, { type: 'personal', restricted: true }, now)
  expect(await save(studentUnit, byMail, personal)).toMatchObject({ refusal: 'unitDesk.restrictedByMail' })
})

test('of two who save at once, the second is told', async () => {
  const { version } = await findUnitDesk(db, itUnit)
  const outcomes = await Promise.all([
    save(itUnit, { answerWithinDays: 7 }, it, version),
    save(itUnit, { answerWithinDays: 8 }, it, version),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: 'unitDesk.changedMeanwhile' })
})

test('two who save for the first time at once make one desk', async () => {
  const first = await unitIdOf(db, 'Seksjon for universitetspedagogikk (Uniped)')
  await db.deleteFrom('unitDesk').where('unitId', '=', first).execute()
  const outcomes = await Promise.all([
    save(first, { offerWithinDays: 4 }, administrator, 0),
    save(first, { offerWithinDays: 5 }, administrator, 0),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a phone call becomes a case from one line', async () => {
  const call = {
    subject: 'Får ikke logget inn i Blackboard',
    asker: 'Kari Nordmann, kari@uni.example',
    phone: '912 34 567',
    body: '',
    channel: 'phone',
    language: 'nb',
    unitId: mottak,
    isDanger: false,
  } as const
  const made = await writeDownCase(db, desk, call, now)
  if (!made.ok) throw new Error(made.refusal)
  expect(await findCase(db, made.value.id)).toMatchObject({
    reference: made.value.reference,
    subject: call.subject,
    askerName: 'Kari Nordmann, 912 34 567',
    askerEmail: 'kari@uni.example',
    askerPersonId: null,
    handlingUnitId: mottak,
    state: 'new',
  })
  expect(await writeDownCase(db, desk, { ...call, unitId: itUnit }, now)).toMatchObject({
    refusal: 'newCase.unitNotYours',
  })
  const nobody = { ...call, asker: ' ', phone: '' }
  expect(await writeDownCase(db, desk, nobody, now)).toMatchObject({ refusal: 'newCase.askerMissing' })
  expect(await writeDownCase(db, desk, { ...call, phone: 'i kveld' }, now)).toMatchObject({
    refusal: 'newCase.notPhone',
  })
  expect(await writeDownCase(db, desk, { ...call, subject: '' }, now)).toMatchObject({
    refusal: 'newCase.subjectMissing',
  })
})

test('what a case is about is corrected once by version, and a personal type restricts it', async () => {
  const { id } = await askCase(db, studentUnit, {}, now)
  const facts = { subject: 'Tilrettelegging', type: 'question', language: 'nb' } as const
  expect(await changeCase(db, it, id, facts, 1, now)).toMatchObject({ refusal: 'cases.notFound' })
  const outcomes = await Promise.all([
    changeCase(db, personal, id, facts, 1, now),
    changeCase(db, personal, id, { ...facts, subject: 'Eksamen' }, 1, now),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: 'cases.changedMeanwhile' })
  expect(await changeCase(db, personal, id, { ...facts, type: 'personal' }, 2, now)).toMatchObject({ ok: true })
  expect(await findCase(db, id)).toMatchObject({ restricted: true, type: 'personal', language: 'nb', version: 3 })
  const { id: other } = await askCase(db, mottak, {}, now)
  expect(await changeCase(db, desk, other, { ...facts, type: 'personal' }, 1, now)).toMatchObject({
    refusal: 'cases.needsNamedRole',
  })
})
