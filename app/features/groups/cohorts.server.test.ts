import { describe, expect, test } from 'vitest'
import { addDays } from '#app/platform/clock.ts'
import { createDemoDatabase } from '#test/database.ts'
import { nothingYet } from '#test/group-facts.ts'
import { createPublishedGroups } from '#test/groups.ts'
import { demoClock, unitIdOf, viewerOf } from '#test/people.ts'
import { findCohort, listCohorts } from './cohort.queries.server.ts'
import { findCohortProgress } from './cohort-progress.queries.server.ts'
import { createCohort, type NewCohort } from './create-cohort.server.ts'
import { cleanTable } from './roster/clean-table.ts'
import { confirmRoster } from './roster/confirm-roster.server.ts'
import { dropRosterImport, keepRosterImport } from './roster/keep-roster-import.server.ts'
import { readPastedTable } from './roster/read-table.ts'
import { findRosterImport } from './roster/roster-import.queries.server.ts'
import { countStudents, findStudentPage, listStudents } from './roster/student.queries.server.ts'

const { db } = await createDemoDatabase()
const reader = { language: 'nb', today: demoClock.today() } as const
const coordinator = await viewerOf(db, 'course-coordinator')
const unitId = coordinator.memberships[0]!.unitId
const elsewhere = await unitIdOf(db, 'NTNU IT')
const terms = await db.selectFrom('term').selectAll().orderBy('startsOn').execute()
const autumn = terms.find(({ fsSeason }) => fsSeason === 'HØST')!
const wanted: NewCohort = { kind: 'course', unitId, termId: autumn.id, name: 'TDT4110 høst 2021', keptUntil: null }

async function makeCohort() {
  const made = await createCohort(db, coordinator, wanted, demoClock)
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}

async function read(cohortId: string, text: string, as = coordinator) {
  const table = readPastedTable(text)
  if (!table.ok) throw new Error(table.refusal.code)
  return keepRosterImport(db, as, cohortId, { fileName: null, content: cleanTable(table.table) }, demoClock)
}

const versionOf = async (cohortId: string) => (await findCohort(db, cohortId))!.version

describe('a cohort', () => {
  test('is made in an own unit, is kept until its term is over, and whoever made it coordinates it', async () => {
    const id = await makeCohort()
    expect(await findCohort(db, id)).toMatchObject({
      name: wanted.name,
      keptUntil: autumn.endsOn,
      coordinatorIds: [coordinator.personId],
      version: 1,
    })
    const audited = await db.selectFrom('auditEntry').select('action').where('objectId', '=', id).execute()
    expect(audited).toEqual([{ action: 'cohort.created' }])
  })

  test.each([
    ['another unit', { unitId: elsewhere }, 'groups.cohort.notYours'],
    ['no term', { termId: unitId }, 'groups.cohort.noTerm'],
    ['a term that is over', { termId: terms[0]!.id }, 'groups.cohort.termOver'],
    ['too short a time', { keptUntil: addDays(autumn.endsOn, -1) }, 'groups.cohort.keptTooShort'],
    ['too long a time', { keptUntil: addDays(autumn.endsOn, 367) }, 'groups.cohort.keptTooLong'],
  ])('is not made for %s', async (_, change, refusal) => {
    expect(await createCohort(db, coordinator, { ...wanted, ...change }, demoClock)).toEqual({ ok: false, refusal })
  })

  test('is told how far it has come', async () => {
    expect(await findCohortProgress(db, await makeCohort())).toEqual(nothingYet)
    const { cohortId } = await createPublishedGroups(db, {
      unitId,
      groups: [
        { name: 'Gruppe 1', students: [{ name: 'Per Vik' }, { name: 'Liv Dal' }] },
        { name: 'Gruppe 2', students: [{ name: 'Ida Lie' }] },
      ],
      outside: [{ name: 'Nils Ny' }],
    })
    expect(await findCohortProgress(db, cohortId)).toMatchObject({ students: 4, groups: 2, placed: 3, waiting: 0 })
  })

  test('is listed for those who coordinate or lead its unit, and for nobody else', async () => {
    const id = await makeCohort()
    const listed = async (key: string) => {
      const rows = await listCohorts(db, await viewerOf(db, key), reader)
      return rows.some((row) => row.id === id)
    }
    const seen = {
      'course-coordinator': true,
      'programme-leader': true,
      'vice-rector': true,
      'faculty-leader': false,
      student: false,
      teacher: false,
      administrator: false,
    }
    for (const [key, expected] of Object.entries(seen)) expect([key, await listed(key)]).toEqual([key, expected])
  })

  test('that somebody coordinates without a role there is listed for them', async () => {
    const id = await makeCohort()
    const teacher = await viewerOf(db, 'teacher')
    await db.insertInto('cohortCoordinator').values({ cohortId: id, personId: teacher.personId! }).execute()
    expect((await listCohorts(db, teacher, reader)).map((row) => row.id)).toEqual([id])
  })
})

describe('a roster', () => {
  test('changes nothing before it is confirmed, and then makes students join, change, leave and come back', async () => {
    const id = await makeCohort()
    expect(await read(id, 'Brukernavn;Navn;Status\nkari;Kari;møtt\nola;Ola;')).toEqual({ ok: true, value: undefined })
    expect(await listStudents(db, id)).toEqual([])
    expect(await confirmRoster(db, coordinator, id, 1, demoClock)).toEqual({ ok: true, value: undefined })
    const kari = { key: 'kari', name: 'Kari', email: null, status: 'met', qualities: {} }
    const ola = { key: 'ola', name: 'Ola', email: null, status: 'provisional', qualities: {} }
    expect(await listStudents(db, id)).toEqual([kari, ola])
    expect(await findRosterImport(db, id, coordinator.personId!)).toBeUndefined()

    await read(id, 'Brukernavn;Navn;E-post;Campus\nKARI;Kari Li;kari@x.no;Ålesund')
    await confirmRoster(db, coordinator, id, await versionOf(id), demoClock)
    expect(await listStudents(db, id)).toEqual([
      { ...kari, name: 'Kari Li', email: 'kari@x.no', qualities: { campus: 'Ålesund' } },
    ])
    expect(await countStudents(db, id)).toEqual({ met: 1, left: 1 })

    await read(id, 'Brukernavn;Navn\nkari;Kari Li\nola;Ola')
    await confirmRoster(db, coordinator, id, await versionOf(id), demoClock)
    expect(await countStudents(db, id)).toEqual({ met: 1, provisional: 1 })
    expect(await db.selectFrom('cohortStudent').selectAll().where('cohortId', '=', id).execute()).toHaveLength(2)
  })

  test('who is not in it any more is in no group, and comes back to their group where that still is', async () => {
    const { cohortId, studentId, groupId } = await createPublishedGroups(db, {
      unitId,
      name: 'Kull med grupper',
      groups: [
        { name: 'A', students: [{ name: 'Ada' }, { name: 'Bo' }] },
        { name: 'B', students: [{ name: 'Cleo' }] },
      ],
    })
    const confirm = async (...names: string[]) => {
      await read(cohortId, ['Navn;Brukernavn', ...names.map((name) => `${name};${name.toLowerCase()}`)].join('\n'))
      expect(await confirmRoster(db, coordinator, cohortId, await versionOf(cohortId), demoClock)).toMatchObject({
        ok: true,
      })
    }
    const groupOf = async (name: string) =>
      (
        await db
          .selectFrom('groupMember')
          .select('groupId')
          .where('studentId', '=', studentId(name))
          .where('untilAt', 'is', null)
          .executeTakeFirst()
      )?.groupId
    await confirm('Ada')
    expect([await groupOf('Ada'), await groupOf('Bo'), await groupOf('Cleo')]).toEqual([
      groupId('A'),
      undefined,
      undefined,
    ])
    await db.updateTable('studyGroup').set({ endedAt: demoClock.now() }).where('id', '=', groupId('B')).execute()
    await confirm('Ada', 'Bo', 'Cleo')
    expect([await groupOf('Bo'), await groupOf('Cleo')]).toEqual([groupId('A'), undefined])
  })

  test('is not confirmed over what another coordinator has changed since it was shown', async () => {
    const id = await makeCohort()
    const leader = await viewerOf(db, 'programme-leader')
    await read(id, 'Brukernavn;Navn\nkari;Kari')
    await read(id, 'Brukernavn;Navn\nola;Ola', leader)
    expect(await confirmRoster(db, leader, id, 1, demoClock)).toMatchObject({ ok: true })
    expect(await confirmRoster(db, coordinator, id, 1, demoClock)).toEqual({
      ok: false,
      refusal: 'groups.cohort.changedSince',
    })
    // What was read is still there, to be looked over and confirmed.
    expect(await confirmRoster(db, coordinator, id, 2, demoClock)).toMatchObject({ ok: true })
    expect((await listStudents(db, id)).map(({ key }) => key)).toEqual(['kari'])
  })

  test('that was never read, was discarded, or has nobody in it is not confirmed', async () => {
    const id = await makeCohort()
    const confirm = () => confirmRoster(db, coordinator, id, 1, demoClock)
    expect(await confirm()).toEqual({ ok: false, refusal: 'groups.roster.notThere' })
    await read(id, 'Brukernavn;Navn\nkari;Kari')
    await dropRosterImport(db, coordinator, id)
    expect(await confirm()).toEqual({ ok: false, refusal: 'groups.roster.notThere' })
    await read(id, 'Noe;Annet\nkari;Kari')
    expect(await confirm()).toEqual({ ok: false, refusal: 'groups.roster.nobody' })
  })

  test('is neither read nor confirmed by somebody who only follows the cohort, or is a stranger to it', async () => {
    const id = await makeCohort()
    for (const key of ['vice-rector', 'teacher', 'student', 'administrator']) {
      const viewer = await viewerOf(db, key)
      expect(await read(id, 'Brukernavn;Navn\nkari;Kari', viewer)).toEqual({
        ok: false,
        refusal: 'groups.cohort.notYours',
      })
      expect(await confirmRoster(db, viewer, id, 1, demoClock)).toEqual({
        ok: false,
        refusal: 'groups.cohort.notYours',
      })
    }
  })

  test('of 2,000 students is confirmed whole, and again with no change', async () => {
    const id = await makeCohort()
    const rows = Array.from({ length: 2000 }, (_, index) => `s${index};Student ${index};s${index}@x.no`)
    const text = ['Brukernavn;Navn;E-post', ...rows].join('\n')
    for (const version of [1, 2]) {
      await read(id, text)
      expect(await confirmRoster(db, coordinator, id, version, demoClock)).toMatchObject({ ok: true })
      expect(await countStudents(db, id)).toEqual({ provisional: 2000 })
    }
    const all: string[] = []
    for (let page = 1; page <= 20; page++) {
      const { students, total, found } = await findStudentPage(db, id, { query: '', page })
      expect([students.length, total, found]).toEqual([100, 2000, 2000])
      all.push(...students.map(({ key }) => key))
    }
    expect(new Set(all).size).toBe(2000)
    expect(await findStudentPage(db, id, { query: '', page: 21 })).toMatchObject({ students: [] })
  })

  test('is searched by any part of a name, a user name or an address, and of them as they are written', async () => {
    const id = await makeCohort()
    await read(id, 'Brukernavn;Navn;E-post\nkari;Kari Østbø;x@a.no\nola_b;Ola;y@b.no\nolabb;100%;z@b.no')
    await confirmRoster(db, coordinator, id, 1, demoClock)
    const keysFor = async (query: string) => {
      const { students, total } = await findStudentPage(db, id, { query, page: 1 })
      expect(total).toBe(3)
      return students.map(({ key }) => key)
    }
    expect(await keysFor('ØST')).toEqual(['kari'])
    expect(await keysFor('@b.')).toEqual(['olabb', 'ola_b'])
    expect(await keysFor('ola_')).toEqual(['ola_b'])
    expect(await keysFor('%')).toEqual(['olabb'])
    expect(await keysFor('ingen')).toEqual([])
  })

  test.each([
    ['kari', 'kari@demo.samspel.example'],
    ['Kari@Annet.NO', 'kari@annet.no'],
    ['590123', null],
  ])('that calls a student %s lets them sign in as %s', async (key, eppn) => {
    const id = await makeCohort()
    await read(id, `Brukernavn;Navn\n${key};Kari`)
    await confirmRoster(db, coordinator, id, 1, demoClock)
    const students = await db.selectFrom('cohortStudent').select('eppn').where('cohortId', '=', id).execute()
    expect(students).toEqual([{ eppn }])
  })
})
