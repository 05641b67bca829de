import type { Draft, DraftGroup } from '../draft.ts'
import type { DraftChange, DraftMove } from '../draft-change.ts'
import type { WantedPlace } from './draft-table.ts'

/** What a table would change in the draft as it is now. */
export interface DraftDifference {
  /** Those whom the table moves, and nobody else has moved since it was made. */
  moves: WantedPlace[]
  /** Those whom the table moves from where they were, and somebody else has moved elsewhere since. */
  conflicts: WantedPlace[]
  /** Students whom the table moves though they are locked: they stay. */
  locked: string[]
  /** Names of groups that it would make. */
  made: string[]
}

/**
 * A table moves those whose group in it is another than when it was made. Where others have moved them to the same place
 * meanwhile, there is nothing to do; what others have done with those whom the table leaves stands.
 */
export function differenceOf(draft: Draft, wanted: readonly WantedPlace[]): DraftDifference {
  const difference: DraftDifference = { moves: [], conflicts: [], locked: [], made: [] }
  for (const place of wanted) {
    const here = draft.placeOf.get(place.student)
    if (!here || isAt(place.to, place.before) || isAt(place.to, here.group)) continue
    if (here.locked) difference.locked.push(place.student)
    else if (here.group === place.before) difference.moves.push(place)
    else difference.conflicts.push(place)
  }
  difference.made = [...new Set([...difference.moves, ...difference.conflicts].flatMap(({ to }) => madeIn(to)))]
  return difference
}

const isAt = (to: WantedPlace['to'], group: string | null) => 'group' in to && to.group === group
const madeIn = (to: WantedPlace['to']) => ('make' in to ? [to.make] : [])

/**
 * The change that does what a table wants.
 *
 * @param places from `differenceOf`; conflicts among them are moved from where they are now
 * @param newId makes the id of a group
 */
export function changeOfTable(draft: Draft, places: readonly WantedPlace[], newId: () => string): DraftChange {
  const next = Math.max(0, ...draft.groups.map(({ number }) => number)) + 1
  const made = new Map<string, DraftGroup>()
  const idOf = (to: WantedPlace['to']): string | null => {
    if ('group' in to) return to.group
    const group = made.get(to.make) ?? { id: newId(), number: next + made.size, name: to.make, meeting: {} }
    made.set(to.make, group)
    return group.id
  }
  const moves = places.map(
    ({ student, to }): DraftMove => ({ student, from: draft.placeOf.get(student)!.group, to: idOf(to) }),
  )
  return { moves, locks: [], groups: [...made.values()].map((group) => ({ group, there: true })) }
}
