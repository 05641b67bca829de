import { ordinaryWeek, slotsOf } from '#app/features/groups/asking/week.ts'
import { createCohort } from '#app/features/groups/create-cohort.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { createClock, instantOf } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { DEMO_STARTS_ON } from '../demo-database.ts'
import { createRandom } from '../search/random.ts'

const clock = createClock(() => instantOf(DEMO_STARTS_ON, '12:00'))

/** @returns the id of a cohort with nobody in it */
export async function createEmptyCohort(db: Db, coordinator: Viewer, name: string): Promise<string> {
  const { id: termId } = await db
    .selectFrom('term')
    .select('id')
    .where('endsOn', '>=', clock.today())
    .orderBy('startsOn')
    .executeTakeFirstOrThrow()
  const unitId = coordinator.memberships[0]!.unitId
  const wanted = { kind: 'programme_year', unitId, termId, name, keptUntil: null } as const
  const made = await createCohort(db, coordinator, wanted, clock)
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}

/** A roster as a student register gives it. */
export const rosterCsv = (students: number) =>
  [
    'Studentnr;Etternavn;Fornavn;E-post;Studieprogram;Campus;Kjønn',
    ...Array.from({ length: students }, (_, index) => {
      const number = String(index + 1).padStart(5, '0')
      const programme = ['Datateknologi', 'Informatikk', 'Kybernetikk', 'Matematikk'][index % 4]
      const campus = ['Trondheim', 'Trondheim', 'Gjøvik', 'Ålesund'][index % 4]
      return `5${number};Prøvestudent ${number};Øyvår;s${number}@demo.samspel.example;${programme};${campus};K`
    }),
  ].join('\r\n')

/** Nine of ten have answered; some of them wish for somebody, and some not to be with somebody. */
export async function answerAll(db: Db, cohortId: string, seed: number) {
  const random = createRandom(seed)
  const rows = await db
    .selectFrom('cohortStudent')
    .select('id')
    .where('cohortId', '=', cohortId)
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const half = ordinaryWeek.hours / 2
  const answered = ids.filter(() => random.next() < 0.9)
  const answers = answered.flatMap((studentId) => {
    const others = ids.filter((id) => id !== studentId)
    const free = Array.from({ length: slotsOf(ordinaryWeek) / half }, () => (random.next() < 0.55 ? '1' : '0'))
    const told = {
      availability: free.map((mark) => mark.repeat(half)).join(''),
      language: random.next() < 0.9 ? ['norwegian', 'english'] : ['english'],
      ambition: random.pick(['pass', 'good', 'very_good', 'best']),
      ...(random.next() < 0.3 && { company: random.sample(others, 1) }),
      ...(random.next() < 0.03 && { apart: random.sample(others, 1) }),
    }
    return Object.entries(told).map(([question, value]) => ({
      studentId,
      question,
      value: JSON.stringify(value),
      at: clock.now(),
    }))
  })
  await db.insertInto('answer').values(answers).execute()
  const questions = ['availability', 'language', 'ambition', 'company', 'apart'].map((key) => ({ key }))
  await db
    .insertInto('questionnaire')
    .values({
      cohortId,
      questions: JSON.stringify(questions),
      week: JSON.stringify(ordinaryWeek),
      taught: '0'.repeat(slotsOf(ordinaryWeek)),
      openedAt: clock.now(),
    })
    .execute()
}
