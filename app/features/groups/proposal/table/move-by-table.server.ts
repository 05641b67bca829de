import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { type ChangeRefusal, changeDraft } from '../change-draft.server.ts'
import { findDraft } from '../draft.queries.server.ts'
import { changeOfTable, differenceOf } from './draft-difference.ts'
import type { WantedPlace } from './draft-table.ts'

/**
 * Moves students as a table says, as one change that can be undone. Those whom others have moved since it was made are
 * moved only when that was said of each.
 *
 * @param anyway students
 * @returns whether it was done; false when others have moved somebody meanwhile, of whom nothing was said
 */
export async function moveByTable(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  { wanted, seen, anyway }: { wanted: readonly WantedPlace[]; seen: ReadonlySet<string>; anyway: ReadonlySet<string> },
  clock: Clock,
): Promise<Outcome<ChangeRefusal, boolean>> {
  const draft = await findDraft(db, cohortId)
  if (!draft) return refused('groups.draft.notThere')
  const { moves, conflicts } = differenceOf(draft, wanted)
  if (conflicts.some(({ student }) => !seen.has(student))) return done(false)
  const places = [...moves, ...conflicts.filter(({ student }) => anyway.has(student))]
  const change = changeOfTable(draft, places, () => crypto.randomUUID())
  const outcome = await changeDraft(db, viewer, cohortId, { do: change }, clock)
  return outcome.ok ? done(outcome.value.conflicts.length === 0) : outcome
}
