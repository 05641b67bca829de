/**
 * How large a problem may be. Far beyond any university's, and small enough that nothing at the door can ask for more
 * memory or time than there is.
 */
export const limits = {
  people: 100_000,
  groups: 100_000,
  criteria: 200,
  /** Characters of a name or an id. */
  name: 1000,
  /** Weights, hours, sizes and other numbers of criteria. */
  number: 1e9,
  /** Numbers of attributes, either side of 0; squares of a hundred thousand of them must add up. */
  value: 1e15,
  /** The most of what is kept for each person and kind, group and kind, or place in a group. */
  cells: 100_000_000,
  /** Pairs that criteria name, all together. */
  pairs: 2_000_000,
} as const
