import type { CompiledCriterion } from '../criteria/criterion.ts'
import type { Partition } from '../model/partition.ts'
import type { Formation } from '../problem/check-problem.ts'

/**
 * Scores of groups where not the mean but the worst group, or its worst-off person, is what counts.
 *
 * A swap changes two groups, so a search climbs a sum over groups that looks at the worst first:
 * Σ (1 − score)^8 / groups, which tends to the lexicographic order as the exponent grows (Ogryczak and Śliwiński,
 * On solving linear programs with the ordered weighted averaging objective, 2003, on such aggregations). What is kept
 * as the best is compared exactly. Criteria that look at sections count in the mean alone.
 */
export class Fairness {
  readonly #partition: Partition
  readonly #criteria: readonly CompiledCriterion[]
  readonly #weights: Float64Array
  readonly #persons: boolean
  readonly #lexicographic: boolean
  readonly #scores: Float64Array

  constructor(
    partition: Partition,
    criteria: readonly CompiledCriterion[],
    weights: Float64Array,
    aim: { readonly persons: boolean; readonly lexicographic: boolean },
  ) {
    this.#partition = partition
    this.#criteria = criteria
    this.#weights = weights
    this.#persons = aim.persons
    this.#lexicographic = aim.lexicographic
    this.#scores = new Float64Array(partition.units)
    for (let group = 0; group < partition.units; group++) this.update(group)
  }

  update(group: number): void {
    this.#scores[group] = this.#scoreIf(group, -1, -1)
  }

  /** What a change adds to the sum that is climbed; arguments as in `State`. */
  changeIf(from: number, out: number, inn: number, to: number): number {
    const before = loss(this.#scores[from]!) + loss(this.#scores[to]!)
    const after = loss(this.#scoreIf(from, out, inn)) + loss(this.#scoreIf(to, inn, out))
    return (before - after) / this.#scores.length
  }

  /** Scores that count before the mean: of the worst group alone, or of all from the lowest. */
  sorted(): Float64Array {
    const filled = this.#scores.filter((_, group) => this.#partition.size[group]! > 0).sort()
    return this.#lexicographic ? filled : filled.slice(0, 1)
  }

  #scoreIf(group: number, out: number, inn: number): number {
    return this.#persons ? this.#worstPersonIf(group, out, inn) : this.#meanIf(group, out, inn)
  }

  /** Mean of the criteria's scores by weight, over those that concern somebody in the group; 1 when none does. */
  #meanIf(group: number, out: number, inn: number): number {
    let score = 0
    let weight = 0
    for (let index = 0; index < this.#criteria.length; index++) {
      if (this.#weights[index] === 0) continue
      const criterion = this.#criteria[index]!
      const share = criterion.shareIf(group, out, inn)
      if (criterion.concern <= 1e-12) continue
      score += (this.#weights[index]! * share) / criterion.concern
      weight += this.#weights[index]!
    }
    return weight > 0 ? score / weight : 1
  }

  #worstPersonIf(group: number, out: number, inn: number): number {
    const { start, size, members } = this.#partition
    let worst = inn >= 0 ? this.#personIf(group, out, inn, inn) : 1
    for (let k = start[group]!; k < start[group]! + size[group]!; k++) {
      if (members[k] !== out) worst = Math.min(worst, this.#personIf(group, out, inn, members[k]!))
    }
    return worst
  }

  #personIf(group: number, out: number, inn: number, person: number): number {
    let score = 0
    let weight = 0
    for (let index = 0; index < this.#criteria.length; index++) {
      if (this.#weights[index] === 0) continue
      const own = this.#criteria[index]!.personScoreIf(group, out, inn, person)
      if (own < 0) continue
      score += this.#weights[index]! * own
      weight += this.#weights[index]!
    }
    return weight > 0 ? score / weight : 1
  }
}

function loss(score: number): number {
  const lacking = 1 - score
  const squared = lacking * lacking
  const fourth = squared * squared
  return fourth * fourth
}

/** Null when the mean over all persons is what counts. */
export function fairnessOf(
  { problem }: Formation,
  partition: Partition,
  criteria: readonly CompiledCriterion[],
): Fairness | null {
  const { groups, persons } = problem.fairness ?? { groups: 'mean', persons: 'mean' }
  if (groups === 'mean' && persons === 'mean') return null
  const weights = Float64Array.from(problem.criteria, ({ weight, scope }) => (scope === 'group' ? weight : 0))
  return new Fairness(partition, criteria, weights, {
    persons: persons === 'worst',
    lexicographic: groups === 'lexicographic',
  })
}
