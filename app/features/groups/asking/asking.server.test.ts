import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { Viewer } from '#app/features/organisation/viewer.ts'
import { addDays, createClock, instantOf } from '#app/platform/clock.ts'
import { createDemoDatabase } from '#test/database.ts'
import { demoClock, unitIdOf, viewerOf } from '#test/people.ts'
import { createCohort } from '../create-cohort.server.ts'
import { forgetPersonInGroups } from '../forget-person-in-groups.server.ts'
import { collectOwnCohorts } from '../own-cohorts.queries.server.ts'
import { findAnswers } from './answers.queries.server.ts'
import { askStudents } from './ask-students.server.ts'
import { wordAsking } from './asking-mail.ts'
import { forgetAnswersOfEndedTerms, forgetAnswersOfStudents } from './forget-answers.server.ts'
import type { Question } from './question.ts'
import { countResponses, findQuestionnaire, listPracticalNeeds } from './questionnaire.queries.server.ts'
import { saveAnswers, takeBackAnswers } from './save-answers.server.ts'
import { type NewQuestionnaire, saveQuestionnaire } from './save-questionnaire.server.ts'
import { allHours, hoursWithout, noHours, ordinaryWeek } from './week.ts'

const { db } = await createDemoDatabase()
const coordinator = await viewerOf(db, 'course-coordinator')
const student = await viewerOf(db, 'student')
const fellow = await viewerOf(db, 'student-representative')
const autumn = await db
  .selectFrom('term')
  .selectAll()
  .where('fsSeason', '=', 'HØST')
  .orderBy('startsOn')
  .executeTakeFirstOrThrow()
const today = demoClock.today()

const questions: Question[] = [
  { key: 'availability' },
  { key: 'campus', options: ['Trondheim', 'Ålesund'] },
  { key: 'topics', options: ['Bruer', 'Brønner', 'Bøker'] },
  { key: 'company' },
  { key: 'apart' },
  { key: 'gender', reason: 'Ingen skal bli alene.' },
  { key: 'practical' },
]
const wanted: NewQuestionnaire = {
  questions,
  week: ordinaryWeek,
  taught: `1${noHours(ordinaryWeek).slice(1)}`,
  closesOn: addDays(today, 7),
  seen: 0,
}

let cohorts = 0
/** A cohort with a student, a fellow, and two more who never sign in; asked when told so. */
async function makeCohort({ isOpen = true } = {}) {
  const made = await createCohort(
    db,
    coordinator,
    {
      kind: 'class',
      unitId: coordinator.memberships[0]!.unitId,
      termId: autumn.id,
      name: `Kull ${cohorts++}`,
      keptUntil: null,
    },
    demoClock,
  )
  if (!made.ok) throw new Error(made.refusal)
  const id = made.value
  const add = (name: string, eppn: string | null, email: string | null) =>
    db
      .insertInto('cohortStudent')
      .values({ cohortId: id, rosterKey: name, name, eppn, email, addedAt: demoClock.now() })
      .returning('id')
      .executeTakeFirstOrThrow()
  const own = await add('Stud Ent', 'student@demo.samspel.example', 'stud@uni.example')
  const other = await add('Rep Resentant', 'student-representative@demo.samspel.example', null)
  const third = await add('Ola Li', null, 'ola@uni.example')
  const fourth = await add('Mai Vik', null, null)
  expect(await saveQuestionnaire(db, coordinator, id, wanted, demoClock)).toMatchObject({ ok: true })
  if (isOpen) expect(await ask(id, 'open')).toMatchObject({ ok: true })
  return { id, own: own.id, other: other.id, third: third.id, fourth: fourth.id }
}

const word = wordAsking((language, id) => `https://samspel.example/${language}/${id}`)
const ask = (id: string, what: 'open' | 'remind', as = coordinator, clock = demoClock) =>
  askStudents(db, as, id, what, { clock, word })
const laterBy = (days: number) => createClock(() => instantOf(addDays(today, days), '12:00'))

function formOf(fields: Readonly<Record<string, string | readonly string[]>>, intent = 'keep') {
  const form = new FormData()
  form.set('intent', intent)
  for (const [name, values] of Object.entries(fields)) {
    form.append('question', name)
    for (const value of [values].flat()) form.append(name, value)
    if (name === 'availability') form.append('availability.given', '50')
  }
  return form
}
const save = (as: Viewer, id: string, fields: Parameters<typeof formOf>[0], intent?: string, clock = demoClock) =>
  saveAnswers(db, as, id, { form: formOf(fields, intent) }, clock)
const change = (id: string, more: Partial<NewQuestionnaire>, as = coordinator) =>
  saveQuestionnaire(db, as, id, { ...wanted, seen: 1, ...more }, demoClock)

/** Nobody of these has anything to do with what others are asked. */
const outsiders = ['faculty-leader', 'vice-rector', 'administrator', 'teacher', 'student', 'learning-assistant']
const notYours = { ok: false, refusal: 'groups.cohort.notYours' }
const notOpen = { ok: false, refusal: 'groups.asking.notOpen' }

describe('what is asked', () => {
  test('is chosen, opened and reminded of by those who coordinate the cohort, and by nobody else', async () => {
    const { id } = await makeCohort()
    const coordinatorElsewhere = new Viewer(
      { id: (await viewerOf(db, 'teacher')).personId!, name: '', language: 'nb' },
      [
        {
          unitId: await unitIdOf(db, 'NTNU IT'),
          role: 'course_coordinator',
          unitIds: new Set([await unitIdOf(db, 'NTNU IT')]),
        },
      ],
    )
    const all = [coordinatorElsewhere, ...(await Promise.all(outsiders.map((key) => viewerOf(db, key))))]
    for (const viewer of all) {
      expect(await change(id, {}, viewer)).toEqual(notYours)
      expect(await ask(id, 'open', viewer)).toEqual(notYours)
      expect(await ask(id, 'remind', viewer)).toEqual(notYours)
    }
  })

  test.each<[string, Partial<NewQuestionnaire>, string]>([
    ['nothing', { questions: [] }, 'groups.asking.noQuestions'],
    ['gender without a reason', { questions: [{ key: 'gender' }] }, 'groups.asking.noReason'],
    ['grades without a reason', { questions: [{ key: 'grade' }] }, 'groups.asking.noReason'],
    ['a choice of one', { questions: [{ key: 'campus', options: ['Gjøvik'] }] }, 'groups.asking.noOptions'],
    [
      'a choice too long',
      { questions: [{ key: 'topics', options: ['x'.repeat(61), 'y'] }] },
      'groups.asking.badOptions',
    ],
    ['a reason too long', { questions: [{ key: 'gender', reason: 'x'.repeat(301) }] }, 'groups.asking.longReason'],
    ['hours of another week', { taught: '1' }, 'groups.asking.badWeek'],
    ['a day that there is not', { closesOn: '2021-02-30' }, 'groups.asking.badDay'],
    ['a day that is past', { closesOn: addDays(today, -1) }, 'groups.asking.dayPast'],
    ['a day after the term', { closesOn: addDays(autumn.endsOn, 1) }, 'groups.asking.dayLate'],
  ])('cannot be %s', async (_, more, refusal) => {
    const { id } = await makeCohort({ isOpen: false })
    expect(await change(id, more)).toEqual({ ok: false, refusal })
    expect(await findQuestionnaire(db, id)).toMatchObject({ version: 1, questions })
  })

  test('is not changed over what another coordinator changed', async () => {
    const { id } = await makeCohort()
    expect(await change(id, {})).toMatchObject({ ok: true })
    expect(await change(id, {})).toEqual({ ok: false, refusal: 'groups.asking.changedSince' })
  })

  test('and no more asked takes its answers along; so does another reason, a choice taken away, another week', async () => {
    const { id, own, third } = await makeCohort()
    await save(student, id, {
      availability: ['5'],
      campus: 'Ålesund',
      topics: ['Bruer', 'Bøker'],
      company: 'Ola Li',
      gender: 'woman',
    })
    const fewer = questions
      .filter(({ key }) => key !== 'company')
      .map((question): Question => {
        if (question.key === 'gender') return { key: 'gender', reason: 'En annen grunn.' }
        if (question.key === 'campus') return { ...question, options: ['Trondheim', 'Gjøvik'] }
        return question.key === 'topics' ? { ...question, options: ['Bøker', 'Båter'] } : question
      })
    expect(await findAnswers(db, own)).toMatchObject({ company: [third], gender: 'woman' })
    expect(await change(id, { questions: fewer })).toMatchObject({ ok: true })
    const { availability, ...others } = await findAnswers(db, own)
    expect(availability).toHaveLength(50)
    expect(others).toEqual({ topics: ['Bøker'] })
    const whole = { days: 7, firstHour: 8, hours: 10 }
    expect(await change(id, { questions: fewer, week: whole, taught: noHours(whole), seen: 2 })).toMatchObject({
      ok: true,
    })
    expect(await findAnswers(db, own)).toEqual({ topics: ['Bøker'] })
  })

  test('leaves alone what another cohort has answered to the same questions', async () => {
    const [one, another] = [await makeCohort(), await makeCohort()]
    for (const { id } of [one, another]) await save(student, id, { campus: 'Ålesund', gender: 'man' })
    await change(one.id, { questions: [{ key: 'campus', options: ['Trondheim', 'Gjøvik'] }] })
    expect(await findAnswers(db, one.own)).toEqual({})
    expect(await findAnswers(db, another.own)).toEqual({ campus: 'Ålesund', gender: 'man' })
  })
})

describe('mails', () => {
  const mails = (id: string) =>
    db.selectFrom('outboxMail').selectAll().where('body', 'like', `%${id}%`).orderBy('toAddress').execute()

  test('go to those who have not answered, once a day, and to nobody who has left', async () => {
    const { id, third } = await makeCohort({ isOpen: false })
    expect(await ask(id, 'remind')).toEqual(notOpen)
    // One of the four has no address at all.
    const opened = await ask(id, 'open')
    expect(opened.ok && opened.value).toBe((await mails(id)).length)
    expect((await mails(id)).map(({ toAddress }) => toAddress)).toEqual(
      expect.arrayContaining(['ola@uni.example', 'stud@uni.example']),
    )
    expect(await ask(id, 'open')).toEqual({ ok: false, refusal: 'groups.asking.isOpen' })
    expect(await ask(id, 'remind')).toEqual({ ok: false, refusal: 'groups.asking.remindedToday' })
    await db.deleteFrom('outboxMail').execute()
    await save(student, id, {}, 'done')
    await db
      .updateTable('cohortStudent')
      .set({ status: 'left', leftAt: demoClock.now() })
      .where('id', '=', third)
      .execute()
    await ask(id, 'remind', coordinator, laterBy(1))
    expect((await mails(id)).map(({ toAddress }) => toAddress)).not.toContain('stud@uni.example')
    expect((await mails(id)).map(({ toAddress }) => toAddress)).not.toContain('ola@uni.example')
  })

  test('are in the language of who has chosen one, else in all three; each with its own link', async () => {
    await db.updateTable('person').set({ language: 'nn' }).where('id', '=', student.personId).execute()
    const { id } = await makeCohort()
    const of = async (address: string) => (await mails(id)).find(({ toAddress }) => toAddress === address)!.body
    expect(await of('stud@uni.example')).toContain(`/nn/${id}`)
    expect(await of('stud@uni.example')).not.toContain('/nb/')
    for (const language of ['nb', 'nn', 'en']) expect(await of('ola@uni.example')).toContain(`/${language}/${id}`)
  })

  test('are not sent when the term is over', async () => {
    const { id } = await makeCohort()
    const over = createClock(() => instantOf(addDays(autumn.endsOn, 1), '12:00'))
    expect(await ask(id, 'remind', coordinator, over)).toEqual({ ok: false, refusal: 'groups.asking.termOver' })
  })
})

describe('answers', () => {
  test('are kept as they come, changed, taken back, and counted as begun and done, never as what', async () => {
    const { id, own, third } = await makeCohort()
    expect(await save(student, id, { campus: 'Ålesund', company: ['Ola Li', ''], practical: ' Trinnfritt ' })).toEqual({
      ok: true,
      value: { problems: {}, taken: null },
    })
    expect(await findAnswers(db, own)).toEqual({ campus: 'Ålesund', company: [third], practical: 'Trinnfritt' })
    expect(await countResponses(db, id)).toEqual({ students: 4, done: 0, begun: 1 })
    expect(await listPracticalNeeds(db, id)).toEqual([{ id: own, name: 'Stud Ent', need: 'Trinnfritt' }])
    await save(student, id, { campus: '', company: [''] }, 'done')
    expect(await findAnswers(db, own)).toEqual({ practical: 'Trinnfritt' })
    expect(await countResponses(db, id)).toEqual({ students: 4, done: 1, begun: 0 })
    expect(await takeBackAnswers(db, student, id, demoClock)).toMatchObject({ ok: true })
    expect(await findAnswers(db, own)).toEqual({})
    expect(await countResponses(db, id)).toEqual({ students: 4, done: 0, begun: 0 })
  })

  test('that cannot be kept leave the others, and keep nobody from being asked again', async () => {
    const { id, own } = await makeCohort()
    const outcome = await save(student, id, { campus: 'Ålesund', company: ['Stud Ent'], apart: ['Nobody'] }, 'done')
    expect(outcome.ok && outcome.value.problems).toEqual({
      company: 'groups.answer.oneself',
      apart: 'groups.answer.unknownPerson',
    })
    expect(await findAnswers(db, own)).toEqual({ campus: 'Ålesund' })
    expect(await countResponses(db, id)).toMatchObject({ done: 0, begun: 1 })
  })

  test('that name one person both ways in two windows at once are never both kept', async () => {
    const { id, own } = await makeCohort()
    await Promise.all([save(student, id, { company: 'Ola Li' }), save(student, id, { apart: 'Ola Li' })])
    expect(Object.keys(await findAnswers(db, own))).toHaveLength(1)
  })

  test('are the own alone: another student, staff and who has left have none to give', async () => {
    const { id, own, other } = await makeCohort()
    await save(fellow, id, { campus: 'Trondheim' })
    expect(await findAnswers(db, own)).toEqual({})
    expect(await findAnswers(db, other)).toEqual({ campus: 'Trondheim' })
    for (const key of ['course-coordinator', 'faculty-leader', 'administrator', 'learning-assistant']) {
      expect(await save(await viewerOf(db, key), id, { campus: 'Trondheim' })).toEqual(notOpen)
      expect(await takeBackAnswers(db, await viewerOf(db, key), id, demoClock)).toEqual(notOpen)
    }
    await db
      .updateTable('cohortStudent')
      .set({ status: 'left', leftAt: demoClock.now() })
      .where('id', '=', own)
      .execute()
    expect(await save(student, id, { campus: 'Trondheim' })).toEqual(notOpen)
  })

  test('are not taken before the questions are open, nor when the term is over', async () => {
    const { id } = await makeCohort({ isOpen: false })
    expect(await save(student, id, { campus: 'Trondheim' })).toEqual(notOpen)
    const { id: open } = await makeCohort()
    const over = createClock(() => instantOf(addDays(autumn.endsOn, 1), '00:30'))
    expect(await save(student, open, { campus: 'Trondheim' }, 'keep', over)).toEqual(notOpen)
    // After the last day for the first groups they are taken all the same.
    expect(await save(student, open, { campus: 'Trondheim' }, 'keep', laterBy(30))).toMatchObject({ ok: true })
  })

  test('about hours are what is left when a calendar has taken its own', async () => {
    const { id, own } = await makeCohort()
    const busy = `111${noHours(ordinaryWeek).slice(3)}`
    const free = hoursWithout(allHours(ordinaryWeek), busy)
    // One of the three is taught, and was not free before.
    expect(await saveAnswers(db, student, id, { form: formOf({}), busy }, demoClock)).toMatchObject({
      value: { taken: 2 },
    })
    expect(await findAnswers(db, own)).toEqual({ availability: free })
    await save(student, id, {}, 'forgetHours')
    expect(await findAnswers(db, own)).toEqual({})
  })

  test('leave no trace of what they were', async () => {
    const { id } = await makeCohort()
    await save(student, id, { apart: 'Ola Li', gender: 'woman' }, 'done')
    const entries = await db
      .selectFrom('auditEntry')
      .selectAll()
      .where('objectId', '=', id)
      .where('actorId', '=', student.personId)
      .execute()
    expect(entries.length).toBeGreaterThan(0)
    expect(JSON.stringify(entries)).not.toMatch(/apart|gender|woman|Ola/)
  })
})

describe('answers go', () => {
  test('with all that was made of them when the term is over, and not a day before', async () => {
    const { id, own, third } = await makeCohort()
    await save(student, id, { campus: 'Ålesund' }, 'done')
    await makeTraces(id, own, third)
    await forgetAnswersOfEndedTerms(db, autumn.endsOn)
    expect(await traces(id)).toEqual({
      answer: 1,
      response: 1,
      formation: 1,
      alternative: 1,
      group_draft: 1,
      draft_place: 1,
      draft_change: 1,
      check_in: 1,
      study_group: 1,
    })
    await forgetAnswersOfEndedTerms(db, addDays(autumn.endsOn, 1))
    expect(await traces(id)).toEqual({
      answer: 0,
      response: 0,
      formation: 0,
      alternative: 0,
      group_draft: 0,
      draft_place: 0,
      draft_change: 0,
      check_in: 0,
      study_group: 1,
    })
  })

  test('at once of who leaves, and the wishes that name them', async () => {
    const { id, own, other, third } = await makeCohort()
    await save(student, id, { company: ['Rep Resentant', 'Ola Li'], apart: ['Mai Vik'] })
    await save(fellow, id, { company: 'Stud Ent', campus: 'Trondheim' })
    await db.transaction().execute((tx) => forgetAnswersOfStudents(tx, [other]))
    expect(await findAnswers(db, other)).toEqual({})
    expect(await findAnswers(db, own)).toMatchObject({ company: [third] })
    await db.transaction().execute((tx) => forgetAnswersOfStudents(tx, [third]))
    expect(Object.keys(await findAnswers(db, own))).toEqual(['apart'])
  })

  test('with the person when they are erased; until then they are theirs to take along', async () => {
    const { id, own, other } = await makeCohort()
    await save(student, id, { company: 'Ola Li', campus: 'Ålesund' })
    await save(fellow, id, { campus: 'Trondheim' })
    const { groupAnswers } = await collectOwnCohorts(db, student.personId!)
    const { cohort } = await db
      .selectFrom('cohort')
      .select('name as cohort')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(groupAnswers.filter((row) => row.cohort === cohort)).toMatchObject([
      { question: 'campus', answer: 'Ålesund' },
      { question: 'company', answer: ['Ola Li'] },
    ])
    await db.transaction().execute((tx) => forgetPersonInGroups(tx, student.personId!))
    expect(await findAnswers(db, own)).toEqual({})
    expect(await findAnswers(db, other)).toEqual({ campus: 'Trondheim' })
  })
})

/** One row of each that is made of answers, and a group, which stays. */
async function makeTraces(cohortId: string, studentId: string, otherId: string) {
  const by = coordinator.personId!
  await sql`
    with made as (insert into formation (cohort_id, by_id, settings, asked_at) values (${cohortId}, ${by}, '{}', now()) returning id)
    insert into alternative (formation_id, number, groups, worth) select id, 1, '[]', '{}' from made`.execute(db)
  await sql`insert into group_draft (cohort_id, settings, groups, created_at) values (${cohortId}, '{}', '[]', now())`.execute(
    db,
  )
  const group = await sql<{ id: string }>`
    insert into study_group (id, cohort_id, number, name) values (uuidv7(), ${cohortId}, 1, 'A') returning id`.execute(
    db,
  )
  const groupId = group.rows[0]!.id
  await sql`insert into draft_place (cohort_id, student_id, group_id) values (${cohortId}, ${otherId}, ${groupId})`.execute(
    db,
  )
  await sql`insert into draft_change (cohort_id, version, by_id, at, change) values (${cohortId}, 2, ${by}, now(), '{}')`.execute(
    db,
  )
  await sql`
    insert into check_in (student_id, group_id, week, meets, takes_part, may_tell, at)
    values (${studentId}, ${groupId}, 36, 'yes', 'all', false, now())`.execute(db)
}

/** How many of each the cohort has. */
async function traces(cohortId: string) {
  const ofStudents = (table: string) =>
    `(select count(*)::int from ${table} where student_id in (select id from cohort_student where cohort_id = $id)) as ${table}`
  const ofCohort = (table: string) => `(select count(*)::int from ${table} where cohort_id = $id) as ${table}`
  const columns = [
    ...['answer', 'response', 'check_in'].map(ofStudents),
    ...['formation', 'group_draft', 'draft_place', 'draft_change', 'study_group'].map(ofCohort),
    '(select count(*)::int from alternative join formation on formation.id = formation_id where cohort_id = $id) as alternative',
  ]
  const { rows } = await sql
    .raw<Record<string, number>>(`select ${columns.join(', ').replaceAll('$id', `'${cohortId}'`)}`)
    .execute(db)
  return Object.fromEntries(
    Object.entries(rows[0]!).map(([name, count]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      count,
    ]),
  )
}
