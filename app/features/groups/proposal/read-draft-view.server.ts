import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { readCohortFacts } from '../forming/cohort-facts.queries.server.ts'
import type { CohortFacts } from '../forming/cohort-facts.ts'
import { listNamedStudents } from '../roster/student.queries.server.ts'
import { findDraft, listChanges } from './draft.queries.server.ts'
import type { Draft } from './draft.ts'
import { findRedoable, findUndoable, type MadeChange } from './draft-change.ts'
import { type DraftStanding, type DraftUpdate, type DraftView, MOST_TOLD } from './draft-view.ts'
import { judgeDraft } from './judge-draft.ts'
import { sizeRange } from './size-range.ts'

/** The draft with all that its page shows, for one of those who coordinate it. */
export async function readDraftView(db: DbOrTx, cohortId: string, personId: string): Promise<DraftView | undefined> {
  const [draft, facts, changes, names] = await Promise.all([
    findDraft(db, cohortId),
    readCohortFacts(db, cohortId),
    listChanges(db, cohortId),
    listNamedStudents(db, cohortId),
  ])
  if (!draft) return undefined
  return {
    ...standingOf(draft, facts, changes, personId),
    groups: draft.groups,
    students: names.map(({ id, name }) => ({ id, name, ...(draft.placeOf.get(id) ?? { group: null, locked: false }) })),
    sizes: sizeRange(draft.settings, facts.students.length),
    publishedVersion: draft.publishedVersion,
  }
}

/**
 * What a page that shows a version has missed.
 *
 * @param known the cohort's facts, where they are read already
 */
export async function readDraftUpdate(
  db: DbOrTx,
  cohortId: string,
  personId: string,
  seen: number,
  known?: CohortFacts,
): Promise<DraftUpdate | null> {
  const [draft, facts, changes] = await Promise.all([
    findDraft(db, cohortId),
    known ?? readCohortFacts(db, cohortId),
    listChanges(db, cohortId),
  ])
  if (!draft) return null
  const since = changes.filter(({ version }) => version > seen)
  const touched = new Set(
    since.flatMap(({ change: { moves, locks } }) => [...moves, ...locks].map(({ student }) => student)),
  )
  return {
    ...standingOf(draft, facts, changes, personId),
    groups: since.some(({ change }) => change.groups?.length) ? draft.groups : null,
    moved: [...touched].flatMap((id) => {
      const place = draft.placeOf.get(id)
      return place ? [{ id, ...place }] : []
    }),
  }
}

function standingOf(draft: Draft, facts: CohortFacts, changes: readonly MadeChange[], personId: string): DraftStanding {
  return {
    version: draft.version,
    worth: judgeDraft(facts, draft),
    canUndo: findUndoable(changes, personId) !== undefined,
    canRedo: findRedoable(changes, personId) !== undefined,
    changes: changes.slice(0, MOST_TOLD).map(({ byId: _, ...change }) => change),
  }
}
