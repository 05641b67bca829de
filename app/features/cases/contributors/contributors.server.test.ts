import { expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { personIdOf, unitIdOf, viewerOf } from '#test/people.ts'
import { canReadOnDesk } from '../case.policy.ts'
import { findCase } from '../case.queries.server.ts'
import { changeCase } from '../change-case.server.ts'
import { closeCase, reopenCase } from '../close-case.server.ts'
import { restrictCase } from '../restrict-case.server.ts'
import { addTask, changeTask, finishTask } from '../tasks/change-tasks.server.ts'
import { listTasks } from '../tasks/task.queries.server.ts'
import { writeNote } from '../write-message.server.ts'
import { listContributions } from './contribution.queries.server.ts'
import { endOldParts } from './end-old-parts.server.ts'
import { inviteUnit } from './invite-unit.server.ts'
import { leaveCase } from './leave-case.server.ts'

const { db } = await createDemoDatabase()
/** A Wednesday. */
const at = (time: string) => instantOf('2021-09-01', time)
const desk = await viewerOf(db, 'front-desk')
const it = await viewerOf(db, 'case-handler-it')
const uniped = await viewerOf(db, 'case-handler-uniped')
const personal = await viewerOf(db, 'case-handler-personal')
const [mottak, itUnit, unipedUnit, studentUnit] = (await Promise.all(
  ['Felles mottak', 'NTNU IT', 'Seksjon for universitetspedagogikk (Uniped)', 'Avdeling for studenttjenester'].map(
    (name) => unitIdOf(db, name),
  ),
)) as [string, string, string, string]
const nobody = async () => {}

const ask = (wanted = {}, unitId = mottak) => askCase(db, unitId, wanted, at('09:00'))
const invite = (caseId: string, unitId = itUnit, more = {}, viewer = desk) =>
  inviteUnit(
    db,
    viewer,
    caseId,
    { unitId, question: 'Finnes det et rom for dette?', task: null, ...more },
    at('10:00'),
    nobody,
  )
const events = async (caseId: string) =>
  (await db.selectFrom('caseEvent').select('kind').where('caseId', '=', caseId).orderBy('id').execute()).map(
    ({ kind }) => kind,
  )

test('a unit is asked into a part, answers inside the case, and leaves again', async () => {
  const { id } = await ask()
  expect(canReadOnDesk(it, (await findCase(db, id))!)).toBe(false)
  expect(await invite(id)).toMatchObject({ ok: true })
  const found = (await findCase(db, id))!
  expect(found.contributingUnitIds).toEqual([itUnit])
  expect(canReadOnDesk(it, found)).toBe(true)

  const note = { body: 'Rom 123 er ledig.', confidential: false, attachmentIds: [] }
  expect(await writeNote(db, it, id, note, at('11:00'))).toMatchObject({ ok: true })
  const answer = await db
    .selectFrom('caseMessage')
    .select(['kind', 'unitId'])
    .where('caseId', '=', id)
    .where('kind', '<>', 'asker')
    .executeTakeFirst()
  expect(answer).toEqual({ kind: 'unit', unitId: itUnit })

  expect(await leaveCase(db, uniped, id, itUnit, at('12:00'))).toMatchObject({ refusal: 'cases.notFound' })
  expect(await leaveCase(db, it, id, itUnit, at('12:00'))).toMatchObject({ ok: true })
  expect(canReadOnDesk(it, (await findCase(db, id))!)).toBe(false)
  expect(await leaveCase(db, desk, id, itUnit, at('12:01'))).toMatchObject({ refusal: 'contributors.notIn' })
  expect(await events(id)).toEqual(['asked', 'invited', 'left'])
  expect(await listContributions(db, id, 'nn', '2021-09-01')).toMatchObject([
    { unitId: itUnit, part: 'invited', leftAt: at('12:00') },
  ])
})

test('who asks too much, or the wrong unit, is told why', async () => {
  const { id } = await ask()
  expect(await invite(id, mottak)).toMatchObject({ refusal: 'contributors.handles' })
  expect(await invite(id, await unitIdOf(db, 'Studentombudet ved NTNU'))).toMatchObject({
    refusal: 'contributors.independent',
  })
  expect(await invite(id, itUnit, { question: ' ' })).toMatchObject({ refusal: 'contributors.questionMissing' })
  expect(await invite(id, itUnit, {}, uniped)).toMatchObject({ refusal: 'cases.notFound' })
  await invite(id)
  expect(await invite(id, unipedUnit, {}, it)).toMatchObject({ refusal: 'cases.notYours' })
  const restricted = await ask({ restricted: true, type: 'personal' }, studentUnit)
  expect(await invite(restricted.id, itUnit, {}, personal)).toMatchObject({ refusal: 'contributors.restricted' })
})

test('who is informed can be asked, and then takes part once', async () => {
  const { id } = await ask({ informedUnitIds: [itUnit] })
  expect(await invite(id)).toMatchObject({ ok: true })
  expect(await findCase(db, id)).toMatchObject({ contributingUnitIds: [itUnit], informedUnitIds: [] })
})

test('of several who invite the same unit at once, one does', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await ask()
    const outcomes = await Promise.all([invite(id), invite(id), invite(id)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await findCase(db, id))?.contributingUnitIds).toEqual([itUnit])
  }
})

test('a unit leaves once, however many say so', async () => {
  const { id } = await ask()
  await invite(id)
  const outcomes = await Promise.all([1, 2, 3].map(() => leaveCase(db, desk, id, itUnit, at('12:00'))))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a unit that is asked and leaves twice in one instant has taken part twice', async () => {
  const { id } = await ask()
  for (let time = 0; time < 2; time++) {
    expect(await invite(id)).toMatchObject({ ok: true })
    expect(await leaveCase(db, desk, id, itUnit, at('12:00'))).toMatchObject({ ok: true })
  }
  expect((await findCase(db, id))?.contributingUnitIds).toEqual([])
})

test('an invitation can be something to do, which falls back to the unit that has the case', async () => {
  const { id } = await ask()
  await invite(id, itUnit, { task: { dueOn: '2021-09-03' } })
  expect(await listTasks(db, id, 'nb', '2021-09-01')).toMatchObject([
    { unitId: itUnit, title: 'Finnes det et rom for dette?', dueOn: '2021-09-03' },
  ])
  await leaveCase(db, it, id, itUnit, at('12:00'))
  expect(await listTasks(db, id, 'nb', '2021-09-01')).toMatchObject([{ unitId: mottak, version: 2 }])
})

test('tasks: for a unit that works on it, for one of its own people, done and undone', async () => {
  const { id } = await ask()
  const task = { title: 'Bestill rom', dueOn: '2021-09-10', unitId: mottak, assigneeId: desk.personId }
  const added = await addTask(db, desk, id, task, at('10:00'))
  if (!added.ok) throw new Error(added.refusal)
  const { taskId } = added.value
  expect(await addTask(db, desk, id, { ...task, unitId: itUnit }, at('10:00'))).toMatchObject({
    refusal: 'tasks.unitNotIn',
  })
  const elsewhere = await personIdOf(db, 'case-handler-it')
  expect(await addTask(db, desk, id, { ...task, assigneeId: elsewhere }, at('10:00'))).toMatchObject({
    refusal: 'tasks.assigneeNotInUnit',
  })
  expect(await addTask(db, desk, id, { ...task, title: '' }, at('10:00'))).toMatchObject({
    refusal: 'tasks.titleMissing',
  })
  expect(await addTask(db, desk, id, { ...task, dueOn: '2021-02-31' }, at('10:00'))).toMatchObject({
    refusal: 'tasks.notADay',
  })
  expect(await addTask(db, it, id, task, at('10:00'))).toMatchObject({ refusal: 'cases.notFound' })
  expect(await finishTask(db, desk, id, taskId, true, 1, at('11:00'))).toMatchObject({ ok: true })
  expect(await listTasks(db, id, 'nb', '2021-09-01')).toMatchObject([{ doneAt: at('11:00'), version: 2 }])
  expect(await finishTask(db, desk, id, taskId, false, 2, at('11:05'))).toMatchObject({ ok: true })
  expect(await listTasks(db, id, 'nb', '2021-09-01')).toMatchObject([{ doneAt: null, doneBy: null, version: 3 }])
})

test('a unit that takes part keeps its own tasks and nobody else’s', async () => {
  const { id } = await ask()
  await invite(id)
  const own = await addTask(db, it, id, { title: 'Sjekk', dueOn: null, unitId: itUnit, assigneeId: null }, at('10:00'))
  expect(own).toMatchObject({ ok: true })
  const others = { title: 'Svar', dueOn: null, unitId: mottak, assigneeId: null }
  expect(await addTask(db, it, id, others, at('10:00'))).toMatchObject({ refusal: 'cases.notYours' })
})

test('of two who change the same task, the second is told', async () => {
  const { id } = await ask()
  const task = { title: 'Bestill rom', dueOn: null, unitId: mottak, assigneeId: null }
  const added = await addTask(db, desk, id, task, at('10:00'))
  if (!added.ok) throw new Error(added.refusal)
  const change = (title: string) => changeTask(db, desk, id, added.value.taskId, { ...task, title }, 1, at('11:00'))
  const outcomes = await Promise.all([change('Bestill stort rom'), change('Bestill lite rom')])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: 'tasks.changedMeanwhile' })
})

test('a case that becomes restricted is left by all others, and is out of the search', async () => {
  const { id } = await ask({}, studentUnit)
  await inviteUnit(db, personal, id, { unitId: itUnit, question: 'Hva?', task: { dueOn: null } }, at('10:00'), nobody)
  const inSearch = () => db.selectFrom('caseSearch').select('caseId').where('caseId', '=', id).execute()
  expect(await inSearch()).toHaveLength(1)
  expect(await restrictCase(db, it, id, true, at('11:00'))).toMatchObject({ refusal: 'cases.notYours' })
  expect(await restrictCase(db, personal, id, true, at('11:00'))).toMatchObject({ ok: true })
  const found = (await findCase(db, id))!
  expect(found).toMatchObject({ restricted: true, contributingUnitIds: [] })
  expect(canReadOnDesk(it, found)).toBe(false)
  expect(await inSearch()).toHaveLength(0)
  expect(await listTasks(db, id, 'nb', '2021-09-01')).toMatchObject([{ unitId: studentUnit }])

  expect(await restrictCase(db, personal, id, false, at('12:00'))).toMatchObject({ ok: true })
  expect(await inSearch()).toHaveLength(1)
  expect((await events(id)).slice(-2)).toEqual(['restricted', 'unrestricted'])
})

test('only those who are named mark a case, and a personal matter stays one', async () => {
  const { id } = await ask()
  expect(await restrictCase(db, desk, id, true, at('11:00'))).toMatchObject({ refusal: 'cases.needsNamedRole' })
  const own = await ask({ restricted: true, type: 'personal' }, studentUnit)
  expect(await restrictCase(db, personal, own.id, false, at('11:00'))).toMatchObject({
    refusal: 'cases.typeIsRestricted',
  })
})

test('nobody comes in while a case becomes restricted', async () => {
  for (let round = 0; round < 5; round++) {
    const { id } = await ask({}, studentUnit)
    await Promise.all([
      inviteUnit(db, personal, id, { unitId: itUnit, question: 'Hva?', task: null }, at('10:00'), nobody),
      restrictCase(db, personal, id, true, at('10:00')),
    ])
    expect(await findCase(db, id)).toMatchObject({ restricted: true, contributingUnitIds: [] })
  }
})

test('a clash with who marks a case, or takes the mark away, is seen: in the case and in its tasks', async () => {
  const { id } = await ask({}, studentUnit)
  const facts = { subject: 'Om noko heilt anna', type: 'question', language: 'nn' } as const
  await inviteUnit(db, personal, id, { unitId: itUnit, question: 'Hva?', task: { dueOn: null } }, at('10:00'), nobody)
  const [task] = await listTasks(db, id, 'nb', '2021-09-01')
  expect(await restrictCase(db, personal, id, true, at('11:00'))).toMatchObject({ ok: true })
  expect(await changeCase(db, personal, id, facts, 1, at('11:01'))).toMatchObject({ refusal: 'cases.changedMeanwhile' })
  const seen = { title: 'Bestill rom', dueOn: null, unitId: studentUnit, assigneeId: null }
  expect(await changeTask(db, personal, id, task!.id, seen, task!.version, at('11:02'))).toMatchObject({
    refusal: 'tasks.changedMeanwhile',
  })
  expect(await restrictCase(db, personal, id, false, at('12:00'))).toMatchObject({ ok: true })
  expect(await findCase(db, id)).toMatchObject({ version: 3 })
  expect(await changeCase(db, personal, id, facts, 2, at('12:01'))).toMatchObject({ refusal: 'cases.changedMeanwhile' })
  expect(await changeCase(db, personal, id, facts, 3, at('12:01'))).toMatchObject({ ok: true })
})

test('who took part, or was told, reads a closed case until it can no longer be opened again', async () => {
  const { id } = await ask({ informedUnitIds: [unipedUnit] })
  const open = await ask({ informedUnitIds: [unipedUnit] })
  await invite(id, itUnit, { task: { dueOn: null } })
  expect(await closeCase(db, desk, id, 'unneeded', at('12:00'))).toMatchObject({ ok: true })
  const after = (days: number, minutes: number) => new Date(at('12:00').getTime() + (days * 24 * 60 + minutes) * 60_000)
  const readers = async () => {
    const found = (await findCase(db, id))!
    return [desk, it, uniped].map((viewer) => canReadOnDesk(viewer, found))
  }
  await endOldParts(db, after(30, 0))
  expect(await readers()).toEqual([true, true, true])
  const runs = await Promise.all([1, 2].map(() => endOldParts(db, after(30, 1))))
  expect(runs.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(2)
  expect(await readers()).toEqual([true, false, false])
  expect((await events(id)).filter((kind) => kind === 'left')).toHaveLength(2)
  expect(await listTasks(db, id, 'nb', '2021-09-01')).toMatchObject([{ unitId: mottak }])
  expect(await endOldParts(db, after(60, 0))).toBe(0)
  // Whoever has it may open it all the same, and asks them in again.
  expect(await reopenCase(db, desk, id, after(60, 0))).toMatchObject({ ok: true })
  expect(await readers()).toEqual([true, false, false])
  expect(await findCase(db, open.id)).toMatchObject({ informedUnitIds: [unipedUnit] })
})
