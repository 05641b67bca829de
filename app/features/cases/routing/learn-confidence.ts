import { logistic, type Weights } from './confidence.ts'

/** What was seen, and whether it was so. */
export interface Lesson {
  row: readonly number[]
  isYes: boolean
  /** How many requests it stands for. */
  counts: number
}

/** Which way a feature may pull: with more of it the confidence never falls (1), never rises (-1), or either (0). */
export type Direction = 1 | -1 | 0

const STEPS = 600
const STEP_SIZE = 0.5
const MOMENTUM = 0.9
/** Pulls weights towards nothing, so that few lessons do not make large ones. */
const RESTRAINT = 0.002

/**
 * Logistic regression with an L2 penalty by gradient descent with momentum, on features of like scale; a weight that
 * would pull the wrong way is nought. Deterministic.
 */
export function learnConfidence(lessons: readonly Lesson[], directions: readonly Direction[]): Weights {
  const scales = directions.map((_, at) => scaleOf(lessons.map(({ row }) => row[at] ?? 0)))
  const scaled = lessons.map(({ row, ...lesson }) => ({
    ...lesson,
    row: directions.map((_, at) => ((row[at] ?? 0) - scales[at]!.mean) / scales[at]!.spread),
  }))
  const total = scaled.reduce((sum, { counts }) => sum + counts, 0)
  const weights = new Array<number>(directions.length + 1).fill(0)
  const speeds = new Array<number>(directions.length + 1).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : RESTRAINT * weight))
    for (const { row, isYes, counts } of scaled) {
      const miss = ((logistic(weights, row) - (isYes ? 1 : 0)) * counts) / total
      slopes[0] = slopes[0]! + miss
      for (let at = 0; at < row.length; at++) slopes[at + 1] = slopes[at + 1]! + miss * row[at]!
    }
    for (let at = 0; at < weights.length; at++) {
      speeds[at] = MOMENTUM * speeds[at]! - STEP_SIZE * slopes[at]!
      weights[at] = held(weights[at]! + speeds[at]!, at === 0 ? 0 : directions[at - 1]!)
    }
  }
  const unscaled = weights.slice(1).map((weight, at) => weight / scales[at]!.spread)
  const intercept = unscaled.reduce((sum, weight, at) => sum - weight * scales[at]!.mean, weights[0]!)
  return [intercept, ...unscaled].map((weight) => Math.round(weight * 10_000) / 10_000)
}

const held = (weight: number, direction: Direction) => (weight * direction < 0 ? 0 : weight)

function scaleOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1)
  return { mean, spread: Math.sqrt(variance) || 1 }
}
