import { FEATURES, type Features, SECOND_FEATURES, type SecondFeatures } from './routing-features.ts'

/** A learned logarithm of odds: the intercept first, then a weight for each feature in its order. */
export type Weights = readonly number[]

/** What a request's confidences are reckoned by; learned by `npm run routing:learn`, or by the job from corrections. */
export interface RoutingModel {
  /** That the first unit is right. */
  first: Weights
  /** That the second unit is needed too. */
  second: Weights
  /** Share of the requests whose first unit is wrong that another of the weighed units is right for. */
  elsewhere: number
  /** How likely a unit that has not agreed is beside one that has, as a share of that one's confidence. */
  notAgreed: number
  /** Share of the requests from a service's page that are for that service's unit. */
  page: number
  /** Least confidence by which a case goes straight to a unit, unless an administrator has set another. */
  threshold: number
  /** Least confidence by which a second unit is suggested beside the first. */
  secondThreshold: number
}

export const confidenceInFirst = (model: RoutingModel, features: Features) =>
  logistic(
    model.first,
    FEATURES.map((name) => features[name]),
  )

export const confidenceInSecond = (model: RoutingModel, features: SecondFeatures) =>
  logistic(
    model.second,
    SECOND_FEATURES.map((name) => features[name]),
  )

export const logistic = (weights: Weights, row: readonly number[]) =>
  sigmoid(row.reduce((sum, value, at) => sum + value * (weights[at + 1] ?? 0), weights[0] ?? 0))

/** Never quite sure: what is learned from some hundred requests knows no more. */
const SUREST = 0.995

export const sigmoid = (sum: number) => Math.max(1 - SUREST, Math.min(1 / (1 + Math.exp(-sum)), SUREST))

/**
 * Confidence in the unit of the page that was asked from, when the search says something of its own: its word counts as
 * a second witness, and one that is not sure of its first counts for nothing.
 */
export function confidenceFromPage(page: number, search: number, agrees: boolean): number {
  const witness = Math.max(0, oddsOf(search))
  return sigmoid(oddsOf(page) + (agrees ? witness : -witness))
}

const oddsOf = (probability: number) => Math.log(probability / (1 - probability))
