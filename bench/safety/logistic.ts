import { BUCKETS, type Traits } from '#app/features/safety/traits.ts'
import type { Random } from '../search/random.ts'

export type Model = { intercept: number; weights: Float32Array }
export type Lesson = { traits: Traits; isDanger: boolean; counts: number }

const ROUNDS = 8
const STEP_SIZE = 0.3
/** Pulls weights towards nothing, so that what was seen once counts little. */
const RESTRAINT = 3e-4
const UNSURE = 1e-4

/** Logistic regression with an L2 penalty by AdaGrad (Duchi et al. 2011), in an order that `random` sets. */
export function learn(lessons: readonly Lesson[], random: Random): Model {
  const weights = new Float32Array(BUCKETS)
  const squares = new Float32Array(BUCKETS).fill(0.01)
  const model = { intercept: 0, weights }
  let interceptSquares = 0.01
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { traits, isDanger, counts } of random.sample(lessons, lessons.length)) {
      const miss = counts * (1 / (1 + Math.exp(-weigh(model, traits))) - (isDanger ? 1 : 0))
      if (Math.abs(miss) < UNSURE) continue
      interceptSquares += miss * miss
      model.intercept -= (STEP_SIZE * miss) / Math.sqrt(interceptSquares)
      const { buckets, values } = traits
      for (let at = 0; at < buckets.length; at += 1) {
        const bucket = buckets[at] ?? 0
        const slope = miss * (values[at] ?? 0) + RESTRAINT * (weights[bucket] ?? 0)
        squares[bucket] = (squares[bucket] ?? 0) + slope * slope
        weights[bucket] = (weights[bucket] ?? 0) - (STEP_SIZE * slope) / Math.sqrt(squares[bucket] ?? 1)
      }
    }
  }
  return model
}

export function weigh({ intercept, weights }: Model, { buckets, values }: Traits): number {
  let sum = intercept
  for (let at = 0; at < buckets.length; at += 1) sum += (weights[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return sum
}

/** The mean of several models: what one has learned by the chance of its order is evened out. */
export function meanOf(models: readonly Model[]): Model {
  const weights = new Float32Array(BUCKETS)
  for (const model of models)
    model.weights.forEach((weight, bucket) => {
      weights[bucket] = (weights[bucket] ?? 0) + weight / models.length
    })
  return { intercept: models.reduce((sum, model) => sum + model.intercept / models.length, 0), weights }
}
