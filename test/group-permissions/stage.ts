import { presets } from '#app/features/groups/forming/presets.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { createPublishedGroups } from '../groups.ts'
import { demoClock, unitIdOf, viewerOf } from '../people.ts'

/** Who asks, and as whom of the demonstration; a visitor as nobody. Groups A and B are of one cohort. */
export const cast = {
  visitor: null,
  /** A student of group A. */
  member: 'student',
  /** Another of group A. */
  fellow: 'student-representative',
  /** A student of group B. */
  other: 'wellbeing-leader',
  /** A student of another cohort. */
  outsider: 'teacher-alesund',
  /** A student of group A who has left the cohort. */
  left: 'case-handler-local',
  /** Follows group A. */
  assistant: 'learning-assistant',
  /** Follows group B. */
  otherAssistant: 'case-handler-it',
  /** By a role in the cohort's unit. */
  coordinator: 'course-coordinator',
  /** Named for this cohort, without a role. */
  named: 'teacher',
  /** Named for the other cohort. */
  otherCoordinator: 'case-handler-study',
  /** Leads the unit. */
  leader: 'vice-rector',
  administrator: 'administrator',
} as const
export type Person = keyof typeof cast
export const everyone = Object.keys(cast) as Person[]

/** Words that stand in the cohort's data, and who may read each of them anywhere. */
export const secrets: Record<string, readonly Person[]> = {
  'Avery Medlem': ['member', 'fellow', 'assistant', 'coordinator', 'named'],
  'Bo Bgruppe': ['other', 'otherAssistant', 'coordinator', 'named'],
  'Uten Plass': ['coordinator', 'named'],
  'hemmelig@kontakt.example': ['member', 'fellow'],
  'avtalt-i-a': ['member', 'fellow', 'assistant'],
  'prat.example/a': ['member', 'fellow'],
  'grunnen-til-bytte': ['member', 'coordinator', 'named'],
  'rullestol-trengs': ['member', 'coordinator', 'named'],
}

export interface Scene {
  id: string
  otherId: string
  programmeId: string
  a: string
  b: string
  student: string
  without: string
  requestId: string
  formationId: string
  assistantId: string
  meetingId: string
}

const eppnOf = (person: Person) => `${cast[person]}@demo.samspel.example`

/** Two cohorts of their own, with all that can be changed in one of them. */
export async function setScene(db: Db): Promise<Scene> {
  const now = demoClock.now()
  const coordinator = await viewerOf(db, 'course-coordinator')
  const built = await createPublishedGroups(db, {
    unitId: await unitIdOf(db, 'Institutt for datateknologi og informatikk'),
    name: 'Første kull',
    // Not the last one: so that they can be removed.
    coordinators: [cast.named, 'programme-leader'],
    groups: [
      {
        name: 'A',
        students: [
          { name: 'Mia', as: cast.member, answers: { practical: 'rullestol-trengs' } },
          { name: 'Avery Medlem', as: cast.fellow },
          { name: 'Lars Sluttet', as: cast.left },
          { name: 'Nora' },
        ],
      },
      { name: 'B', students: [{ name: 'Ole', as: cast.other }, { name: 'Bo Bgruppe' }] },
    ],
    outside: [{ name: 'Uten Plass' }],
  })
  const other = await createPublishedGroups(db, {
    unitId: await unitIdOf(db, 'NTNU IT'),
    name: 'Annet kull',
    coordinators: [cast.otherCoordinator],
    groups: [{ name: 'C', students: [{ name: 'Ut', as: cast.outsider }] }],
  })
  // Of the same unit: the coordinator by role has it too, whoever is named for the first one has not.
  const programme = await createPublishedGroups(db, {
    unitId: await unitIdOf(db, 'Institutt for datateknologi og informatikk'),
    name: 'Programmet',
    coordinators: [],
    groups: [{ name: 'P', students: [{ name: 'Mia', as: cast.outsider }, { name: 'Nora' }] }],
  })
  const id = built.cohortId
  const [a, b] = [built.groupId('A'), built.groupId('B')]
  const student = built.studentId('Mia')
  await db
    .updateTable('cohortStudent')
    .set({ status: 'left', leftAt: now })
    .where('id', '=', built.studentId('Lars Sluttet'))
    .execute()
  await db
    .updateTable('studyGroup')
    .set({ agreement: 'avtalt-i-a', agreementVersion: 1, chatUrl: 'https://prat.example/a' })
    .where('id', '=', a)
    .execute()
  await db
    .insertInto('contactWay')
    .values({ studentId: built.studentId('Avery Medlem'), kind: 'email', value: 'hemmelig@kontakt.example' })
    .execute()
  const questions = [{ key: 'availability' }, { key: 'ambition' }, { key: 'practical' }]
  await db
    .updateTable('questionnaire')
    .set({ questions: JSON.stringify(questions), taught: '0'.repeat(50), openedAt: now })
    .where('cohortId', '=', id)
    .execute()
  const assistants = await db
    .insertInto('cohortAssistant')
    .values([
      { cohortId: id, name: 'Ada Assistent', eppn: eppnOf('assistant'), hours: 4 },
      { cohortId: id, name: 'Bea Assistent', eppn: eppnOf('otherAssistant'), hours: 4 },
    ])
    .returning(['id', 'name'])
    .execute()
  const assistantId = assistants.find(({ name }) => name === 'Ada Assistent')!.id
  for (const { id: assistant, name } of assistants)
    await db
      .insertInto('groupAssistant')
      .values({ groupId: name === 'Ada Assistent' ? a : b, assistantId: assistant })
      .execute()
  const { id: requestId } = await db
    .insertInto('groupRequest')
    .values({
      cohortId: id,
      studentId: student,
      kind: 'change',
      toGroupId: b,
      reason: 'grunnen-til-bytte',
      state: 'asks_coordinator',
      askedAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: meetingId } = await db
    .insertInto('groupMeeting')
    .values({ groupId: a, byId: student, onDay: '2021-09-08', startsAt: '12:15', at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  const settings = JSON.stringify({ ...presets.firstYear, groups: { min: 2, max: 5 }, rules: { ambition: 'much' } })
  const { id: formationId } = await db
    .insertInto('formation')
    .values({ cohortId: id, byId: coordinator.personId!, settings, askedAt: now, state: 'done' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('alternative')
    .values({
      formationId,
      number: 1,
      groups: JSON.stringify([[student], [built.studentId('Ole')]]),
      worth: JSON.stringify({ score: 1, rules: [], sizes: [], kept: [] }),
    })
    .execute()
  await db
    .insertInto('groupDraft')
    .values({
      cohortId: id,
      settings,
      groups: JSON.stringify([a, b].map((group, at) => ({ id: group, number: at + 1, name: 'AB'[at], meeting: {} }))),
      publishedVersion: 1,
      createdAt: now,
    })
    .execute()
  const placed = ['Mia', 'Avery Medlem', 'Nora', 'Ole', 'Bo Bgruppe', 'Uten Plass']
  await db
    .insertInto('draftPlace')
    .values(placed.map((name, at) => ({ cohortId: id, studentId: built.studentId(name), groupId: at < 3 ? a : b })))
    .execute()
  await db
    .insertInto('rosterImport')
    .values({
      cohortId: id,
      byId: coordinator.personId!,
      at: now,
      content: JSON.stringify({
        columns: [
          { name: 'Navn', use: 'name' },
          { name: 'Brukernavn', use: 'key' },
        ],
        rows: [{ line: 2, cells: ['Ny Student', 'ny'] }],
        header: 1,
        forbidden: [],
        leftOut: 0,
        birthNumbers: [],
      }),
    })
    .execute()
  const without = built.studentId('Uten Plass')
  return {
    id,
    otherId: other.cohortId,
    programmeId: programme.cohortId,
    a,
    b,
    student,
    without,
    requestId,
    formationId,
    assistantId,
    meetingId,
  }
}

const tables = [
  'cohort',
  'cohortCoordinator',
  'cohortStudent',
  'rosterImport',
  'questionnaire',
  'answer',
  'response',
  'formation',
  'groupDraft',
  'draftPlace',
  'studyGroup',
  'groupMember',
  'groupPublication',
  'groupRequest',
  'checkIn',
  'contactWay',
  'groupMeeting',
  'cohortAssistant',
  'groupAssistant',
  'supportCase',
] as const

/** All that is known of groups and cases: each row as a text. */
export async function rowsOf(db: Db): Promise<string[]> {
  const rows = await Promise.all(
    tables.map(async (table) => (await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row))),
  )
  return rows.flatMap((some) => some.sort())
}

export const snapshot = async (db: Db) => (await rowsOf(db)).join()
