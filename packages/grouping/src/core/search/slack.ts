import type { CompiledCriterion } from '../criteria/criterion.ts'
import type { SwapBatch } from '../criteria/swap-batch.ts'
import { UnitCriterion } from '../criteria/unit-criterion.ts'

/** Criteria in the order in which a change is judged, and by that order what each counts for. */
export interface Judged {
  readonly criteria: readonly CompiledCriterion[]
  /** Score for a whole share. */
  readonly coefficients: Float64Array
  readonly required: Uint8Array
  /** Energy for a unit of breach; 0 of those that are not required. */
  readonly penalties: Float64Array
}

/**
 * The most that the criteria which are still to be asked can add to a swap: one whose loss they cannot make up for is
 * dropped on the way, as in branch and bound. For criteria on groups.
 */
export class Slack {
  readonly #judged: Judged
  readonly #heaviest: number
  readonly #lightest: number
  /** 1 where the criterion knows persons. */
  readonly #isPersonal: Uint8Array
  /**
   * By a criterion and all that are judged after it: at a group, by those that look at groups, group × (criteria + 1)
   * + criterion; and in all, by those that know persons, whose sum can never pass their total.
   */
  readonly #atGroup: Float64Array
  readonly #ofPersonal: Float64Array

  /** @param weights of each person */
  constructor(judged: Judged, groups: number, weights: Float64Array) {
    this.#judged = judged
    this.#heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0)
    this.#lightest = weights.reduce((least, weight) => Math.min(least, weight), Number.POSITIVE_INFINITY)
    this.#isPersonal = Uint8Array.from(judged.criteria, (criterion) => (criterion instanceof UnitCriterion ? 0 : 1))
    this.#atGroup = new Float64Array(groups * (judged.criteria.length + 1))
    this.#ofPersonal = new Float64Array(judged.criteria.length + 1)
  }

  /** The group has changed, or what breaches cost. */
  updateGroup(group: number): void {
    const { criteria, coefficients, required, penalties } = this.#judged
    let slack = 1e-12
    for (let index = criteria.length - 1; index >= 0; index--) {
      const criterion = criteria[index]!
      if (criterion instanceof UnitCriterion) {
        const ceiling = criterion.ceiling(group, this.#heaviest, this.#lightest)
        slack += coefficients[index]! * Math.max(0, ceiling - criterion.shares[group]!)
        if (required[index]) slack += penalties[index]! * criterion.breaches[group]!
      }
      this.#atGroup[group * (criteria.length + 1) + index] = slack
    }
  }

  /** Before each batch, as every swap changes these sums. */
  updatePersonal(): void {
    const { criteria, coefficients, required, penalties } = this.#judged
    let slack = 0
    for (let index = criteria.length - 1; index >= 0; index--) {
      const criterion = criteria[index]!
      if (this.#isPersonal[index]) {
        slack += coefficients[index]! * Math.max(0, criterion.total - criterion.shareOfAll)
        if (required[index]) slack += penalties[index]! * criterion.breachOfAll
      }
      this.#ofPersonal[index] = slack
    }
  }

  /** Drops the swaps that cannot give what they must, whatever the criteria from `next` on add. */
  dropHopeless(batch: SwapBatch, next: number): void {
    const stride = this.#judged.criteria.length + 1
    const slack = this.#atGroup
    const here = slack[batch.unit * stride + next]! + this.#ofPersonal[next]!
    let kept = 0
    for (let k = 0; k < batch.count; k++) {
      const hope = batch.gains[k]! + here + slack[batch.units[k]! * stride + next]!
      if (hope < batch.least[k]!) continue
      if (kept !== k) batch.keep(k, kept)
      kept++
    }
    batch.count = kept
  }
}
