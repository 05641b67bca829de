import { describe, expect, test } from 'vitest'
import { createDemoDatabase } from '#test/database.ts'
import { demoClock, personIdOf, viewerOf } from '#test/people.ts'
import { findCohort } from '../cohort.queries.server.ts'
import { createCohort } from '../create-cohort.server.ts'
import { listCoordinators } from './coordinator.queries.server.ts'
import { nameCoordinator } from './name-coordinator.server.ts'
import { removeCoordinator } from './remove-coordinator.server.ts'

const { db } = await createDemoDatabase()
const maker = await viewerOf(db, 'course-coordinator')
const makerId = maker.personId!
const teacherId = await personIdOf(db, 'teacher')
const TEACHER = 'teacher@demo.samspel.example'
const term = await db
  .selectFrom('term')
  .select('id')
  .where('endsOn', '>=', demoClock.today())
  .orderBy('startsOn')
  .executeTakeFirstOrThrow()

async function makeCohort() {
  const wanted = { unitId: maker.memberships[0]!.unitId, termId: term.id, name: 'Klasse', keptUntil: null }
  const made = await createCohort(db, maker, { kind: 'class', ...wanted }, demoClock)
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}
const name = (id: string, whom: string, as = maker) => nameCoordinator(db, as, id, whom, demoClock)
const remove = (id: string, whom: string, as = maker) => removeCoordinator(db, as, id, whom, demoClock)
const idsOf = async (id: string) => (await listCoordinators(db, id)).map(({ personId }) => personId)
const done = { ok: true, value: undefined }
const refused = (refusal: string) => ({ ok: false, refusal })

describe('a coordinator', () => {
  test('is named by name at sign-in or address, in any case, and may then name and remove others', async () => {
    const id = await makeCohort()
    expect(await name(id, TEACHER.toUpperCase())).toEqual(done)
    expect((await idsOf(id)).toSorted()).toEqual([makerId, teacherId].toSorted())
    const teacher = await viewerOf(db, 'teacher')
    const leaderId = await personIdOf(db, 'faculty-leader')
    await db.updateTable('person').set({ email: 'Leiar@demo.example' }).where('id', '=', leaderId).execute()
    expect(await name(id, 'leiar@DEMO.example', teacher)).toEqual(done)
    expect(await remove(id, makerId, teacher)).toEqual(done)
    expect((await idsOf(id)).toSorted()).toEqual([teacherId, leaderId].toSorted())
  })

  test('is not named when nobody, or more than one, is known so, or they are named already', async () => {
    const id = await makeCohort()
    expect(await name(id, 'ingen@demo.example')).toEqual(refused('groups.coordinator.unknown'))
    expect(await name(id, '%')).toEqual(refused('groups.coordinator.unknown'))
    await db
      .updateTable('person')
      .set({ email: 'felles@demo.example' })
      .where('id', 'in', [makerId, teacherId])
      .execute()
    expect(await name(id, 'felles@demo.example')).toEqual(refused('groups.coordinator.several'))
    expect(await name(id, 'course-coordinator@demo.samspel.example')).toEqual(refused('groups.coordinator.already'))
    expect(await idsOf(id)).toEqual([makerId])
  })

  test('is whose name at sign-in it is, though somebody else has it as their address', async () => {
    const id = await makeCohort()
    await db.updateTable('person').set({ email: TEACHER }).where('id', '=', makerId).execute()
    expect(await name(id, TEACHER)).toEqual(done)
    expect(await idsOf(id)).toContain(teacherId)
  })

  test('is no student of the cohort, unless they have left it', async () => {
    const id = await makeCohort()
    const row = { cohortId: id, rosterKey: 'student', name: 'Student', eppn: 'student@demo.samspel.example' }
    await db
      .insertInto('cohortStudent')
      .values({ ...row, addedAt: demoClock.now() })
      .execute()
    expect(await name(id, row.eppn)).toEqual(refused('groups.coordinator.isStudent'))
    await db.updateTable('cohortStudent').set({ status: 'left', leftAt: demoClock.now() }).execute()
    expect(await name(id, row.eppn)).toEqual(done)
  })

  test('is removed with the roster that they have read, but not the last one, nor somebody who is none', async () => {
    const id = await makeCohort()
    expect(await remove(id, makerId)).toEqual(refused('groups.coordinator.last'))
    expect(await remove(id, teacherId)).toEqual(refused('groups.coordinator.notThere'))
    await name(id, TEACHER)
    const read = { cohortId: id, content: '{}', at: demoClock.now() }
    await db
      .insertInto('rosterImport')
      .values([
        { ...read, byId: teacherId },
        { ...read, byId: makerId },
      ])
      .execute()
    expect(await remove(id, teacherId)).toEqual(done)
    const left = await db.selectFrom('rosterImport').select('byId').where('cohortId', '=', id).execute()
    expect(left).toEqual([{ byId: makerId }])
  })

  test('remains when each of two removes the other at once', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const id = await makeCohort()
      await name(id, TEACHER)
      const outcomes = await Promise.all([remove(id, teacherId), remove(id, makerId)])
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await idsOf(id)).toHaveLength(1)
    }
  })

  test('is neither named nor removed by somebody who does not coordinate, and every change is recorded', async () => {
    const id = await makeCohort()
    await name(id, TEACHER)
    for (const key of ['vice-rector', 'faculty-leader', 'student', 'administrator']) {
      const viewer = await viewerOf(db, key)
      expect(await name(id, 'student@demo.samspel.example', viewer)).toEqual(refused('groups.cohort.notYours'))
      expect(await remove(id, teacherId, viewer)).toEqual(refused('groups.cohort.notYours'))
    }
    await remove(id, teacherId)
    const entries = await db
      .selectFrom('auditEntry')
      .select(['action', 'actorId'])
      .where('objectId', '=', id)
      .where('action', 'like', 'cohort.coordinator%')
      .orderBy('id')
      .execute()
    expect(entries).toEqual([
      { action: 'cohort.coordinatorNamed', actorId: makerId },
      { action: 'cohort.coordinatorRemoved', actorId: makerId },
    ])
    expect((await findCohort(db, id))?.coordinatorIds).toEqual([makerId])
  })
})
