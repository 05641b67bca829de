import { z } from 'zod'
import { type Draft, type DraftGroup, type DraftRefusal, draftGroupSchema, type Place } from './draft.ts'

const groupOrNone = z.string().nullable()

/**
 * A change of a draft: who goes where, whose place is locked or opened, and which groups are made or taken away. It can be
 * turned round.
 */
export const draftChangeSchema = z.strictObject({
  moves: z.array(z.strictObject({ student: z.string(), from: groupOrNone, to: groupOrNone })).default([]),
  locks: z.array(z.strictObject({ student: z.string(), locked: z.boolean() })).default([]),
  groups: z.array(z.strictObject({ group: draftGroupSchema, there: z.boolean() })).optional(),
})
export type DraftChange = z.output<typeof draftChangeSchema>
export type DraftMove = DraftChange['moves'][number]

/** A change as it was made. */
export interface MadeChange {
  version: number
  byId: string
  by: string
  at: Date
  change: DraftChange
  undoes: number | null
  redoes: number | null
}

/** Somebody else has moved the student since the page was opened: where the student is, and where each wanted them. */
export interface DraftConflict {
  student: string
  here: string | null
  wanted: string | null
  /** Who moved the student there last, and when; null when it was no change of this draft. */
  by: string | null
  at: Date | null
}

/** The change that takes another back. */
export const inverseOf = ({ moves, locks, groups }: DraftChange): DraftChange => ({
  moves: moves.map(({ student, from, to }) => ({ student, from: to, to: from })),
  locks: locks.map(({ student, locked }) => ({ student, locked: !locked })),
  ...(groups && { groups: groups.map(({ group, there }) => ({ group, there: !there })) }),
})

/** The draft's groups as they are after a change. */
export function groupsAfter({ groups = [] }: Pick<DraftChange, 'groups'>, draft: Pick<Draft, 'groups'>): DraftGroup[] {
  const gone = new Set(groups.flatMap(({ group, there }) => (there ? [] : [group.id])))
  const known = new Set(draft.groups.map(({ id }) => id))
  const made = groups.flatMap(({ group, there }) => (there && !known.has(group.id) ? [group] : []))
  return [...draft.groups.filter(({ id }) => !gone.has(id)), ...made]
}

/** Why a change cannot be made in any version of the draft, or null when it can. */
export function refusalOf(change: DraftChange, draft: Draft): DraftRefusal | null {
  const { moves, locks } = change
  const { placeOf } = draft
  const ids = new Set(groupsAfter(change, draft).map(({ id }) => id))
  if ([...moves, ...locks].some(({ student }) => !placeOf.has(student))) return 'groups.draft.unknownStudent'
  if (moves.some(({ to }) => to !== null && !ids.has(to))) return 'groups.draft.unknownGroup'
  if (locks.some(({ student, locked }) => locked && placeOf.get(student)!.group === null))
    return 'groups.draft.unplaced'
  if (moves.some(({ from, to }) => from === to)) return 'groups.draft.sameGroup'
  if (moves.some(({ student }) => placeOf.get(student)!.locked)) return 'groups.draft.locked'
  const moved = new Set(moves.map(({ student }) => student))
  const isLeftBehind = ([student, { group }]: [string, Place]) =>
    group !== null && !ids.has(group) && !moved.has(student)
  if ([...placeOf].some(isLeftBehind)) return 'groups.draft.groupInUse'
  return null
}

/** Students who are no longer where the change expects them, but not where it would put them either. */
export const movedMeanwhile = ({ moves }: DraftChange, { placeOf }: Draft): DraftMove[] =>
  moves.filter(({ student, from, to }) => {
    const { group } = placeOf.get(student)!
    return group !== from && group !== to
  })

/** What is left to do of a change: without what is so already. */
export const remainder = ({ moves, locks, groups = [] }: DraftChange, draft: Draft): DraftChange => ({
  moves: moves.filter(({ student, to }) => draft.placeOf.get(student)!.group !== to),
  locks: locks.filter(({ student, locked }) => draft.placeOf.get(student)!.locked !== locked),
  groups: groups.filter(({ group, there }) => draft.groups.some(({ id }) => id === group.id) !== there),
})

/** Whether it leaves all as it is. */
export const isEmpty = ({ moves, locks, groups = [] }: DraftChange) =>
  moves.length === 0 && locks.length === 0 && groups.length === 0

/** The draft as it would be. */
export function withChange(draft: Draft, change: DraftChange): Draft {
  const placeOf = new Map(draft.placeOf)
  for (const { student, to } of change.moves) placeOf.set(student, { ...placeOf.get(student)!, group: to })
  for (const { student, locked } of change.locks) placeOf.set(student, { ...placeOf.get(student)!, locked })
  return { ...draft, placeOf, groups: groupsAfter(change, draft) }
}

/**
 * What of one's own can be undone: the newest change that was neither undone since nor an undoing itself.
 *
 * @param changes of the draft, by all, the newest first
 */
export function findUndoable(changes: readonly MadeChange[], byId: string): MadeChange | undefined {
  const standing = standingOf(changes)
  return changes.find((one) => one.byId === byId && one.undoes === null && standing(one))
}

/** What of one's own can be made again: the newest undoing that no change of one's own has followed. */
export function findRedoable(changes: readonly MadeChange[], byId: string): MadeChange | undefined {
  const standing = standingOf(changes)
  const own = changes.filter((one) => one.byId === byId)
  const ordinary = own.findIndex(({ undoes, redoes }) => undoes === null && redoes === null)
  const since = ordinary < 0 ? own : own.slice(0, ordinary)
  return since.find((one) => one.undoes !== null && standing(one))
}

/** Whether a change still stands: it was not undone, and an undoing was not made good again. */
function standingOf(changes: readonly MadeChange[]) {
  const takenBack = new Set(changes.flatMap(({ undoes, redoes }) => [undoes ?? redoes ?? 0]))
  return ({ version }: MadeChange) => !takenBack.has(version)
}
