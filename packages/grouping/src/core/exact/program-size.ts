import { type GroupSlot, leftSizes, membersFrom } from './group-slot.ts'
import { binomial, mostMembers } from './subset-rank.ts'
import { countSets } from './worth-table.ts'

/** What a subset program takes, at most: locks of persons to sections make it less. */
export interface ProgramSize {
  /** Sets that must be reckoned. */
  readonly sets: number
  /** Sets whose best is kept. */
  readonly rows: number
  /** Pairs of sets that are compared. */
  readonly steps: number
}

export const noWork: ProgramSize = { sets: 0, rows: 0, steps: 0 }
const tooMuch: ProgramSize = { sets: Infinity, rows: Infinity, steps: Infinity }

/** @param members how many are placed in the slots */
export function programSize(members: number, slots: readonly GroupSlot[]): ProgramSize {
  if (members > mostMembers) return tooMuch
  let rows = 0
  let steps = 0
  for (const [index, slot] of slots.entries()) {
    const open = membersFrom(slots, index, members)
    const { least, most } = leftSizes(members, slots, index)
    // With slots of one kind to the end, the highest person of a set has no choice.
    const fixed = slots.slice(index).every(({ kind }) => kind === slot.kind) ? 1 : 0
    for (let size = least; size <= Math.min(most, open); size++) {
      const sets = binomial(open, size)
      rows += sets
      steps +=
        sets * (index === slots.length - 1 ? 1 : choices(size, slot, fixed, leftSizes(members, slots, index + 1)))
    }
  }
  const firsts = slots.filter(({ kind }, index) => slots.findIndex((one) => one.kind === kind) === index)
  return { sets: firsts.reduce((sum, slot) => sum + countSets(members, slot), 0), rows, steps }
}

function choices(size: number, slot: GroupSlot, fixed: number, left: { least: number; most: number }): number {
  let count = 0
  for (let own = Math.max(slot.min, fixed); own <= Math.min(slot.max, size); own++) {
    if (size - own >= left.least && size - own <= left.most) count += binomial(size - fixed, own - fixed)
  }
  return Math.max(1, count)
}
