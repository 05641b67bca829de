import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { readCohortFacts } from '../../forming/cohort-facts.queries.server.ts'
import { listNamedStudents } from '../../roster/student.queries.server.ts'
import { findDraft, listChanges } from '../draft.queries.server.ts'
import type { Draft } from '../draft.ts'
import { withChange } from '../draft-change.ts'
import { type DraftWorth, judgeDraft } from '../judge-draft.ts'
import { changeOfTable, type DraftDifference, differenceOf } from './draft-difference.ts'
import { type ListedStudent, titlesOf, type WantedPlace } from './draft-table.ts'
import { tableWords } from './table-words.ts'
import { fieldOfWanted } from './wanted-field.ts'

/** Of a table, before it counts: who is moved, who was moved by others meanwhile, and what that gives. */
export interface TableReview {
  moves: MoveView[]
  conflicts: (MoveView & { by: string | null })[]
  /** Names. */
  locked: string[]
  made: string[]
  /** Before, and after without those who were moved by others. */
  score: Change
  broken: Change
  unplaced: Change
}

interface MoveView {
  student: string
  name: string
  /** Where the student is, and is wanted; titles. */
  from: string
  to: string
  /** See `wanted-field.ts`. */
  field: string
}

interface Change {
  before: number
  after: number
}

/** The draft with its students as a table needs them. */
export async function findDraftAndStudents(
  db: DbOrTx,
  cohortId: string,
): Promise<{ draft: Draft; students: ListedStudent[] } | undefined> {
  const [draft, students] = await Promise.all([findDraft(db, cohortId), listNamedStudents(db, cohortId)])
  return draft && { draft, students }
}

/** What a table would change in the draft as it is now, in words of a language. */
export async function reviewTable(
  db: DbOrTx,
  { draft, students }: { draft: Draft; students: readonly ListedStudent[] },
  wanted: readonly WantedPlace[],
  language: Language,
): Promise<TableReview> {
  const [facts, changes] = await Promise.all([readCohortFacts(db, draft.cohortId), listChanges(db, draft.cohortId)])
  const difference = differenceOf(draft, wanted)
  const words = tableWords(language)
  const titles = titlesOf(draft.groups, words)
  const names = new Map(students.map(({ id, name }) => [id, name]))
  const title = (group: string | null) => (group === null ? words.none : (titles.get(group) ?? words.none))
  const view = (place: WantedPlace): MoveView => ({
    student: place.student,
    name: names.get(place.student) ?? '',
    from: title(draft.placeOf.get(place.student)!.group),
    to: 'make' in place.to ? place.to.make : title(place.to.group),
    field: fieldOfWanted(place),
  })
  const [before, after] = [draft, draftAfter(draft, difference)].map((one) => judgeDraft(facts, one))
  return {
    moves: difference.moves.map(view),
    conflicts: difference.conflicts.map((place) => ({
      ...view(place),
      by: changes.find(({ change }) => change.moves.some(({ student }) => student === place.student))?.by ?? null,
    })),
    locked: difference.locked.map((id) => names.get(id) ?? ''),
    made: difference.made,
    score: { before: before!.score, after: after!.score },
    broken: { before: brokenIn(before!), after: brokenIn(after!) },
    unplaced: { before: before!.unplaced, after: after!.unplaced },
  }
}

const draftAfter = (draft: Draft, { moves }: DraftDifference) =>
  withChange(
    draft,
    changeOfTable(draft, moves, () => crypto.randomUUID()),
  )

const brokenIn = ({ groups }: DraftWorth) => groups.reduce((sum, { breaches }) => sum + breaches.length, 0)
