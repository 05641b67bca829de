import type { Setting } from './setting.ts'

/** What no legal formation can pass, by one criterion. */
export interface CriterionBound {
  /** The score is at most this; null when the criterion concerns nobody. */
  readonly score: number | null
  /** The breach is at least this, if it is required. */
  readonly breach: number
}

/** Nothing is claimed. */
export const unbounded: CriterionBound = { score: 1, breach: 0 }

/**
 * The score when each concerned person's own is bounded: the mean of the bounds, by weight.
 *
 * @param most of each person, 0 to 1; −1 of those whom the criterion does not concern
 */
export function meanOfPersons({ cohort: { weights } }: Setting, most: Float64Array): number | null {
  let sum = 0
  let total = 0
  for (let person = 0; person < most.length; person++) {
    if (most[person]! < 0) continue
    sum += weights[person]! * most[person]!
    total += weights[person]!
  }
  return total > 0 ? sum / total : null
}

/**
 * The score when a unit's score s is at most the mean of its members' marks: s ≤ Σ cᵢ ÷ |unit|, over the members who
 * answered.
 *
 * Proof. A unit loses W·(1 − s) ≥ w·|unit|·(1 − s) ≥ w·Σ (1 − cᵢ), where W is its members' weight and w is that of the
 * lightest person. Marks are claimed for units in which all have answered. Of u who did not, at most u units have any,
 * with at most u·(largest size − 1) others, so the greatest so many losses are given away.
 *
 * @param marks of each person, 0 to 1; of those who did not answer, NaN
 */
export function meanOfMarks(setting: Setting, marks: Float64Array): number {
  const losses = marks.filter((mark) => !Number.isNaN(mark)).map((mark) => 1 - mark)
  const silent = marks.length - losses.length
  const lost = sumWithoutGreatest(losses, silent * (setting.largest - 1))
  return Math.max(0, 1 - (setting.lightest * lost) / setting.weight)
}

/** Σ without the greatest `count` of them. */
export function sumWithoutGreatest(numbers: Float64Array, count: number): number {
  const kept =
    count === 0
      ? numbers
      : numbers
          .slice()
          .sort()
          .slice(0, Math.max(0, numbers.length - count))
  return kept.reduce((sum, number) => sum + number, 0)
}

/**
 * The score when a unit's score is at most the least of its members' marks.
 *
 * Proof. Let units stand by their score, lowest first, and people by their unit. The first j units hold at most
 * M(j) people, so of the M(j) + 1 lowest marks one is in unit j (from 0) or later, and unit j scores at most that mark.
 * Before unit j stand at least L(j) people, so whoever stands at place p is in a unit j with L(j) ≤ p. The score at
 * place p is also at most the p-th lowest mark, as each person's score is at most their own. Scores sorted upwards are
 * so bounded one by one, and no pairing with weights gives more than both sorted upwards (rearrangement).
 *
 * @param marks of each person, 0 to 1
 */
export function leastOfMarks(setting: Setting, marks: Float64Array): number {
  const sorted = marks.slice().sort()
  const weights = setting.cohort.weights.slice().sort()
  const people = sorted.length
  const starts = setting.units.map((_, unit) => setting.fewestIn(unit))
  let unit = 0
  let sum = 0
  for (let place = 0; place < people; place++) {
    while (unit + 1 < starts.length && starts[unit + 1]! <= place) unit++
    sum += weights[place]! * sorted[Math.min(place, setting.mostIn(unit))]!
  }
  return Math.min(sum / setting.weight, meanOfPersons(setting, marks)!)
}

/**
 * The breach when a unit's breach is at least the greatest of its members' lacks.
 *
 * Proof. Let units stand by their greatest lack, from above. The first j hold at most M(j) people, so one of the
 * M(j) + 1 greatest lacks is in unit j (from 0) or later, and unit j's breach is at least that.
 *
 * @param lacks of each person, 0 or more
 * @param excepted units of which the claim need not be true
 */
export function greatestOfLacks(setting: Setting, lacks: Float64Array, excepted: number): number {
  const sorted = lacks.slice().sort().reverse()
  let breach = 0
  for (let unit = excepted; unit < setting.units.length; unit++) {
    const before = setting.mostIn(unit)
    if (before >= sorted.length) break
    breach += sorted[before]!
  }
  return breach
}

/** Pairs within units when so many people are spread as evenly as can be over so many units: the fewest there can be. */
export function fewestPairs(people: number, units: number): number {
  const each = Math.floor(people / units)
  const more = people % units
  return (more * (each + 1) * each + (units - more) * each * (each - 1)) / 2
}
