import type { Answers } from '#app/features/groups/asking/answer.ts'
import { createCohort } from '#app/features/groups/create-cohort.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { demoClock } from './people.ts'

/** The term that it is now. */
export const findTerm = (db: Db) =>
  db
    .selectFrom('term')
    .select('id')
    .where('endsOn', '>=', demoClock.today())
    .orderBy('startsOn')
    .executeTakeFirstOrThrow()

/** A cohort of the coordinator's with so many students, who have answered as told; ids in the order of their names. */
export async function createCohortOf(
  db: Db,
  coordinator: Viewer,
  people: number,
  answersOf: (index: number) => Answers = () => ({}),
) {
  const term = await findTerm(db)
  const unitId = coordinator.memberships[0]!.unitId
  const wanted = { kind: 'class' as const, unitId, termId: term.id, name: 'Prøve', keptUntil: null }
  const made = await createCohort(db, coordinator, wanted, demoClock)
  if (!made.ok) throw new Error(made.refusal)
  const cohortId = made.value
  const names = Array.from({ length: people }, (_, index) => `Student ${String(index + 1).padStart(4, '0')}`)
  const rows = await db
    .insertInto('cohortStudent')
    .values(
      names.map((name, index) => ({
        cohortId,
        rosterKey: `s${index + 1}`,
        name,
        email: `s${index + 1}@demo.samspel.example`,
        status: 'met',
        qualities: JSON.stringify({ programme: `P${index % 3}`, campus: index % 2 ? 'Gjøvik' : 'Ålesund' }),
        addedAt: demoClock.now(),
      })),
    )
    .returning(['id', 'name'])
    .execute()
  const ids = rows.toSorted((one, other) => (one.name < other.name ? -1 : 1)).map(({ id }) => id)
  const answers = ids.flatMap((studentId, index) =>
    Object.entries(answersOf(index)).map(([question, value]) => ({
      studentId,
      question,
      value: JSON.stringify(value),
      at: demoClock.now(),
    })),
  )
  if (answers.length > 0) await db.insertInto('answer').values(answers).execute()
  return { cohortId, ids }
}
