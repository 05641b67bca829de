import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { findCohort } from '../cohort.queries.server.ts'
import type { CohortRefusal } from '../cohort.ts'
import { announceCohort } from '../live-updates.server.ts'
import { listChanges, lockDraft } from './draft.queries.server.ts'
import type { Draft, DraftRefusal } from './draft.ts'
import {
  type DraftChange,
  type DraftConflict,
  findRedoable,
  findUndoable,
  inverseOf,
  isEmpty,
  type MadeChange,
  movedMeanwhile,
  refusalOf,
  remainder,
} from './draft-change.ts'
import type { Command } from './draft-command.ts'
import { type NewChange, writeChange } from './write-change.server.ts'

export type ChangeRefusal = CohortRefusal | DraftRefusal

/** The change is made, as a version of the draft; or somebody was quicker, and it is not. */
export type Changed = { version: number; conflicts: [] } | { version: number; conflicts: DraftConflict[] }

/**
 * Makes a change of the draft against the version that is there now. It need not be the version that was shown: what
 * others have done elsewhere is no hindrance. Where they have moved the very same student, nothing is changed, and it is
 * told what each wanted.
 */
export function changeDraft(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  command: Command,
  clock: Clock,
): Promise<Outcome<ChangeRefusal, Changed>> {
  return db.transaction().execute(async (tx): Promise<Outcome<ChangeRefusal, Changed>> => {
    const cohort = await findCohort(tx, cohortId)
    const { personId } = viewer
    if (!cohort || personId === null || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const draft = await lockDraft(tx, cohortId)
    if (!draft) return refused('groups.draft.notThere')
    const changes = await listChanges(tx, cohortId)
    const wanted = wantedChange(command, changes, personId)
    if (!wanted.ok) return wanted
    const refusal = refusalOf(wanted.value.change, draft)
    if (refusal) return refused(refusal)
    const conflicts = conflictsOf(wanted.value.change, draft, changes)
    if (conflicts.length > 0) return done({ version: draft.version, conflicts })
    const change = remainder(wanted.value.change, draft)
    if (isEmpty(change)) return done({ version: draft.version, conflicts: [] })
    const version = await writeChange(tx, draft, { ...wanted.value, change }, personId, clock.now())
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: clock.now(),
      actorId: personId,
      action: 'cohort.draftChanged',
      objectType: 'cohort',
      objectId: cohortId,
      unitId: cohort.unitId,
    })
    return done({ version, conflicts: [] })
  })
}

function wantedChange(
  command: Command,
  changes: readonly MadeChange[],
  byId: string,
): Outcome<DraftRefusal, NewChange> {
  if (command === 'undo') {
    const last = findUndoable(changes, byId)
    if (!last) return refused('groups.draft.nothingToUndo')
    return done({ change: inverseOf(last.change), undoes: last.version, redoes: null })
  }
  if (command === 'redo') {
    const last = findRedoable(changes, byId)
    if (!last) return refused('groups.draft.nothingToRedo')
    return done({ change: inverseOf(last.change), undoes: null, redoes: last.version })
  }
  return done({ change: command.do, undoes: null, redoes: null })
}

const conflictsOf = (change: DraftChange, draft: Draft, changes: readonly MadeChange[]): DraftConflict[] =>
  movedMeanwhile(change, draft).map(({ student, to }) => {
    const last = changes.find((one) => one.change.moves.some((move) => move.student === student))
    const here = draft.placeOf.get(student)!.group
    return { student, here, wanted: to, by: last?.by ?? null, at: last?.at ?? null }
  })
