/**
 * The maximally diverse grouping problem: put everybody in exactly one group, each group's size within its bounds, so
 * that the sum of the distances between those who share a group is as large as can be.
 */
export interface MdgpInstance {
  /** n: participants are numbered from 0. */
  readonly participants: number
  /** Fewest and most members of each group. */
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  /** n × n in rows: symmetric, zero from each to itself, none below zero. */
  readonly distances: Float64Array
}

/** Sums of longer ones might be infinite. */
export const LONGEST_DISTANCE = 1e290

/** @throws RangeError when it is no instance, or no grouping fits its sizes */
export function checkMdgpInstance(instance: MdgpInstance): void {
  const { participants: n, lower, upper, distances } = instance
  if (!Number.isInteger(n) || n < 1) throw new RangeError('There must be at least one participant')
  if (distances.length !== n * n) throw new RangeError(`${n} participants need ${n * n} distances`)
  const reason = refusalOfSizes(n, lower, upper)
  if (reason) throw new RangeError(reason)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const d = distances[i * n + j]!
      if (!(d >= 0 && d <= LONGEST_DISTANCE)) throw new RangeError(`The distance of ${i} and ${j} is ${d}`)
      if (d !== distances[j * n + i]) throw new RangeError(`The distance of ${i} and ${j} differs from its reverse`)
      if (i === j && d !== 0) throw new RangeError(`The distance of ${i} from itself is ${d}`)
    }
  }
}

/** Why nobody could be grouped by these sizes, or null. */
export function refusalOfSizes(n: number, lower: readonly number[], upper: readonly number[]): string | null {
  if (lower.length === 0) return 'There must be at least one group'
  if (upper.length !== lower.length) return 'Every group needs a lower and an upper bound'
  for (const [g, low] of lower.entries()) {
    const high = upper[g]!
    if (!Number.isInteger(low) || !Number.isInteger(high) || low < 0 || high < low) {
      return `Group ${g} cannot have ${low} to ${high} members`
    }
  }
  const least = sum(lower)
  const most = sum(upper)
  return n < least || n > most ? `The groups hold ${least} to ${most} participants, not ${n}` : null
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/**
 * Sum of the distances within groups, in the instance's own unit.
 *
 * @param groups the group of each participant
 */
export function mdgpValue(instance: MdgpInstance, groups: ArrayLike<number>): number {
  const { participants: n, distances } = instance
  let value = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) if (groups[i] === groups[j]) value += distances[i * n + j]!
  }
  return value
}
