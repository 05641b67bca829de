import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { type Outcome, refused } from '#app/platform/outcome.ts'
import { type Changed, type ChangeRefusal, changeDraft } from './change-draft.server.ts'
import { findDraft } from './draft.queries.server.ts'
import type { DraftMove } from './draft-change.ts'

/** Makes the moves of a mending that was found, as one change that can be undone. */
export async function chooseMending(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  { formationId, number }: { formationId: string; number: number },
  clock: Clock,
): Promise<Outcome<ChangeRefusal | 'groups.formation.draftChanged', Changed>> {
  const [draft, found] = await Promise.all([
    findDraft(db, cohortId),
    db
      .selectFrom('alternative')
      .innerJoin('formation', 'formation.id', 'alternative.formationId')
      .where('formation.id', '=', formationId)
      .where('formation.cohortId', '=', cohortId)
      .where('number', '=', number)
      .select(['alternative.groups', 'mendsVersion'])
      .executeTakeFirst(),
  ])
  if (!draft) return refused('groups.draft.notThere')
  if (!found) return refused('groups.draft.noAlternative')
  // It was reckoned from where everybody stood then.
  if (found.mendsVersion !== draft.version) return refused('groups.formation.draftChanged')
  const moves = (found.groups as string[][]).flatMap((students, index) =>
    students.flatMap((student): DraftMove[] => {
      const from = draft.placeOf.get(student)?.group ?? null
      const to = draft.groups[index]!.id
      return from === to || !draft.placeOf.has(student) ? [] : [{ student, from, to }]
    }),
  )
  return changeDraft(db, viewer, cohortId, { do: { moves, locks: [] } }, clock)
}
