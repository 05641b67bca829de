import { type GroupSlot, leftSizes, membersFrom } from './group-slot.ts'
import { createWorths, type Merit } from './merit.ts'
import { binomial } from './subset-rank.ts'
import type { WorthTable } from './worth-blocks.ts'

/** What a set of persons is worth in the slots from one on. Indexed like a `WorthTable`. */
export interface Layer extends WorthTable {
  /** How many persons its sets are of: the lowest. */
  readonly members: number
}

/** A layer for each slot, and one after the last. All is impossible until it is set. */
export function layersOf(
  members: number,
  slots: readonly GroupSlot[],
  tables: readonly WorthTable[],
  merit: Merit,
): Layer[] {
  return Array.from({ length: slots.length + 1 }, (_, slot) => {
    const offset = new Int32Array(members + 1).fill(-1)
    if (slot === slots.length) {
      offset[0] = 0
      return { offset, worths: merit.nothing(), members: 0 }
    }
    const own = membersFrom(slots, slot, members)
    const { least, most } = leftSizes(members, slots, slot)
    let rows = 0
    for (let size = least; size <= most && size <= own; size++) {
      offset[size] = rows
      rows += binomial(own, size)
    }
    const widths = slots.slice(slot).map(({ kind }) => tables[kind]!.worths.width)
    return { offset, worths: createWorths(rows, merit.widthOf(widths)), members: own }
  })
}
