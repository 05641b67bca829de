import type { CompiledCriterion } from '../criteria/criterion.ts'
import { UnitCriterion } from '../criteria/unit-criterion.ts'
import type { Partition } from '../model/partition.ts'
import type { Formation } from '../problem/check-problem.ts'

/** How much the two groups' mean counts beside the worse of them: it breaks ties, and shows a way. */
const meanShare = 0.2

/**
 * Scores of groups where not the mean but the worst group, or its worst-off person, is what counts.
 *
 * A swap changes two groups. What it gives is what the worse of the two gains: when it gains, the sorted scores of all
 * groups are better from the lowest on, as all others stay (Pigou and Dalton's principle of transfers; Moulin, Axioms
 * of Cooperative Decision Making, 1988). What is kept as the best is compared exactly. Criteria that look at sections
 * count in the mean alone.
 */
export class Fairness {
  readonly #partition: Partition
  readonly #criteria: readonly CompiledCriterion[]
  readonly #weights: Float64Array
  readonly #persons: boolean
  readonly #lexicographic: boolean
  readonly #scores: Float64Array
  /** While one group is judged: by criterion, the score that all its members share. */
  readonly #sharedScores: Float64Array

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
    this.#sharedScores = new Float64Array(criteria.length)
    this.updateAll()
  }

  update(group: number): void {
    this.#scores[group] = this.#scoreIf(group, -1, -1)
  }

  /** Reckons all groups anew, after changes that were not told. */
  updateAll(): void {
    for (let group = 0; group < this.#partition.units; group++) this.update(group)
  }

  /** What a change gives; arguments as in `State`. */
  changeIf(from: number, out: number, inn: number, to: number): number {
    const here = this.#scores[from]!
    const there = this.#scores[to]!
    const hereThen = this.#scoreIf(from, out, inn)
    const thereThen = this.#scoreIf(to, inn, out)
    const worse = Math.min(hereThen, thereThen) - Math.min(here, there)
    return worse + meanShare * (hereThen + thereThen - here - there)
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
    const scores = this.#sharedScores
    for (let index = 0; index < this.#criteria.length; index++) {
      const criterion = this.#criteria[index]!
      if (this.#weights[index] === 0 || !(criterion instanceof UnitCriterion)) continue
      scores[index] = criterion.personScoreIf(group, out, inn, -1)
    }
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
      const criterion = this.#criteria[index]!
      const isShared = criterion instanceof UnitCriterion
      const own = isShared ? this.#sharedScores[index]! : criterion.personScoreIf(group, out, inn, person)
      if (own < 0) continue
      score += this.#weights[index]! * own
      weight += this.#weights[index]!
    }
    return weight > 0 ? score / weight : 1
  }
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
