import type { Random } from '../random.ts'
import { EXPONENTIALS } from './annealer.ts'
import type { MdgpInstance } from './instance.ts'

/** Distances as integers, so that sums come out alike in whatever order they are made. */
export interface Weights {
  /** n × n in rows. */
  readonly weights: Int32Array
  /** A weight is its distance × `scale`. */
  readonly scale: number
  /** No distance was rounded: a value in weights is the value × `scale` to the last digit. */
  readonly isExact: boolean
}

/**
 * A participant's sum of weights to a group stays below this: a move's gain, twice two such sums and what the search
 * lets it lose, then fits 32 bits.
 */
export const MOST_SUM = 2 ** 27

/** Takes as many decimals as the distances have, at most six; where these do not fit, rounds to what does. */
export function weightsOf(instance: MdgpInstance): Weights {
  const { distances } = instance
  const limit = MOST_SUM / highestSum(instance)
  for (let decimals = 0, scale = 1; decimals <= 6 && scale <= limit; decimals++, scale *= 10) {
    if (distances.every((d) => Math.round(d * scale) / scale === d)) {
      return { weights: scaled(distances, scale), scale, isExact: true }
    }
  }
  const scale = Math.min(limit, 2 ** 40)
  return { weights: scaled(distances, scale), scale, isExact: false }
}

/** In a loop: `Int32Array.from` with a function makes a list of all numbers first, a gigabyte for 5,000 participants. */
function scaled(distances: Float64Array, scale: number): Int32Array {
  const weights = new Int32Array(distances.length)
  for (let k = 0; k < weights.length; k++) weights[k] = Math.round(distances[k]! * scale)
  return weights
}

/** An upper bound on anybody's sum of distances to one group, with somebody to spare. */
function highestSum({ participants: n, upper, distances }: MdgpInstance): number {
  let longest = 0
  let sum = 0
  for (let i = 0; i < n; i++) {
    let row = 0
    for (let j = 0; j < n; j++) {
      const d = distances[i * n + j]!
      row += d
      longest = Math.max(longest, d)
    }
    sum = Math.max(sum, row)
  }
  return Math.max(Math.min(sum + longest, longest * (Math.max(...upper) + 2)), Number.MIN_VALUE * 2 ** 60)
}

/**
 * Standard deviation of the weights, less what each participant's mean explains: that part is the same in every
 * grouping with groups of one size.
 */
export function spreadOf(n: number, weights: Int32Array): number {
  if (n < 4) return 0
  const means = new Float64Array(n)
  let total = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) means[i]! += weights[i * n + j]!
    total += means[i]!
  }
  const mean = total / (n * (n - 1))
  for (let i = 0; i < n; i++) means[i] = (means[i]! - (n - 1) * mean) / (n - 2)
  let squares = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) squares += (weights[i * n + j]! - mean - means[i]! - means[j]!) ** 2
  }
  return Math.sqrt((2 * squares) / (n * (n - 1)))
}

/** The middles of `EXPONENTIALS` equally likely ranges of the exponential distribution of mean 1, shuffled. */
export function drawExponentials(random: Random): Float64Array {
  const draws = Float64Array.from({ length: EXPONENTIALS }, (_, k) => -logarithm((k + 0.5) / EXPONENTIALS))
  random.shuffle(draws)
  return draws
}

/** ln x for x in (0, 1], from sums and products alone: `Math.log` may differ in its last bit between machines. */
function logarithm(x: number): number {
  let halvings = 0
  let rest = x
  while (rest < 0.75) {
    rest *= 2
    halvings++
  }
  // ln r = 2 artanh((r − 1) / (r + 1)), and r is within 0.75 and 1.5: the argument is at most 0.2.
  const z = (rest - 1) / (rest + 1)
  let power = z
  let sum = 0
  for (let k = 1; k < 30; k += 2) {
    sum += power / k
    power *= z * z
  }
  return 2 * sum - halvings * Math.LN2
}
