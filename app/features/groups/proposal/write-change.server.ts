import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Draft } from './draft.ts'
import { type DraftChange, groupsAfter } from './draft-change.ts'

/** A change that is to be made, and the one that it takes back or makes again. */
export interface NewChange {
  change: DraftChange
  undoes: number | null
  redoes: number | null
}

/**
 * Writes a change of a draft that is locked, as its next version.
 *
 * @returns the version
 */
export async function writeChange(
  tx: Tx,
  draft: Pick<Draft, 'cohortId' | 'version' | 'groups'>,
  wanted: NewChange,
  byId: string,
  now: Date,
): Promise<number> {
  const { cohortId } = draft
  const version = draft.version + 1
  await writePlaces(tx, cohortId, wanted.change)
  await tx
    .updateTable('groupDraft')
    .set({ version, groups: JSON.stringify(groupsAfter(wanted.change, draft)) })
    .where('cohortId', '=', cohortId)
    .execute()
  await tx
    .insertInto('draftChange')
    .values({ ...wanted, cohortId, version, byId, at: now, change: JSON.stringify(wanted.change) })
    .execute()
  return version
}

async function writePlaces(tx: Tx, cohortId: string, { moves, locks }: DraftChange) {
  const gone = moves.flatMap(({ student, to }) => (to === null ? [student] : []))
  if (gone.length > 0)
    await tx.deleteFrom('draftPlace').where('cohortId', '=', cohortId).where('studentId', 'in', gone).execute()
  const placed = moves.flatMap(({ student, to }) =>
    to === null ? [] : [{ cohortId, studentId: student, groupId: to }],
  )
  if (placed.length > 0)
    await tx
      .insertInto('draftPlace')
      .values(placed)
      .onConflict((conflict) =>
        conflict.columns(['cohortId', 'studentId']).doUpdateSet(({ ref }) => ({ groupId: ref('excluded.groupId') })),
      )
      .execute()
  for (const { student, locked } of locks)
    await tx
      .updateTable('draftPlace')
      .set({ locked })
      .where('cohortId', '=', cohortId)
      .where('studentId', '=', student)
      .execute()
}
