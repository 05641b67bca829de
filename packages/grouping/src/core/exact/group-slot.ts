/** One group that a subset program fills. Persons are bits of a word: those that the program places. */
export interface GroupSlot {
  /** Slots of one kind are worth the same with the same persons, hold as many, and are open to the same. */
  readonly kind: number
  readonly min: number
  readonly max: number
  /** Those who may be in it. */
  readonly open: number
}

/** Sizes of the sets that can be left for the slots from each one on: those before must be able to take the others. */
export function leftSizes(members: number, slots: readonly GroupSlot[], slot: number): { least: number; most: number } {
  const before = roomFrom(slots.slice(0, slot), 0)
  const after = roomFrom(slots, slot)
  return {
    least: Math.max(0, after.least, members - before.most),
    most: Math.min(members, after.most, members - before.least),
  }
}

/** How many persons sets for the slots from one on are of. With slots of one kind only, slot k finds the k highest placed. */
export const membersFrom = (slots: readonly GroupSlot[], slot: number, members: number): number =>
  slots.every(({ kind }) => kind === slots[0]!.kind) ? Math.max(0, members - slot) : members

/** Fewest and most persons of `slots[from]` to the last. */
function roomFrom(slots: readonly GroupSlot[], from: number): { least: number; most: number } {
  let least = 0
  let most = 0
  for (const { min, max } of slots.slice(from)) {
    least += min
    most += max
  }
  return { least, most }
}
