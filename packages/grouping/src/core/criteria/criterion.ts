import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import type { Issue } from '../problem/issue.ts'
import type { SwapBatch } from './swap-batch.ts'

/** What every criterion can say. */
export const commonFields = {
  id: z.string().min(1).describe('Names the criterion in results and errors; unique.'),
  weight: z.number().min(0).default(1).describe('How much its score counts beside the others.'),
  required: z.boolean().default(false).describe('It must hold; where it cannot, as little as possible is broken.'),
  scope: z.enum(['group', 'section']).default('group').describe('Whether it looks at each group or each section.'),
  private: z.boolean().default(false).describe('Its answers are shown to nobody but the person who gave them.'),
}

/**
 * A criterion made ready for a search: what it says of a unit (a group, or a section when that is its scope).
 *
 * A unit's *share* is Σ wᵢ·sᵢ over its members i that the criterion concerns, where sᵢ in 0 to 1 is how well the
 * criterion holds for i and wᵢ is the person's weight; most criteria give all members the unit's own score. The
 * criterion's score is the sum of all shares divided by `total`, so each person counts as much wherever placed.
 *
 * `breach` counts how much of a requirement is broken, in the criterion's own unit (hours, persons, pairs). Of a
 * criterion that is not required it means nothing.
 */
export abstract class CompiledCriterion {
  /** Σ wᵢ over all persons that the criterion concerns, in the whole cohort; 0 when it concerns nobody. */
  abstract readonly total: number
  /** 1 where the person's coming or going can change anything; null when that is so of everybody. */
  readonly touchedBy: Uint8Array | null = null
  /** Share and breach of each unit as it is; kept by `update`. */
  readonly shares: Float64Array
  readonly breaches: Float64Array
  /** Sums of these over all units, up to rounding. */
  shareOfAll = 0
  breachOfAll = 0
  /** Of the last `shareIf`: how much is broken; 0 or more. */
  breach = 0
  /** Of the last `shareIf`: Σ wᵢ over the members that the criterion concerns. */
  concern = 0

  /** @param units how many there are */
  constructor(units: number) {
    this.shares = new Float64Array(units)
    this.breaches = new Float64Array(units)
  }

  /**
   * The unit's share if `out` had left it and `inn` had come, without changing anything. Sets `breach` and `concern`.
   *
   * @param unit 0 to units − 1
   * @param out a member of the unit, or −1 for nobody
   * @param inn somebody outside the unit, or −1 for nobody
   */
  abstract shareIf(unit: number, out: number, inn: number): number

  /** Counts the unit's members anew. */
  protected abstract refresh(unit: number): void

  /** The unit's members have changed. Called once for each unit at the beginning. */
  update(unit: number): void {
    this.refresh(unit)
    const share = this.shareIf(unit, -1, -1)
    this.shareOfAll += share - this.shares[unit]!
    this.breachOfAll += this.breach - this.breaches[unit]!
    this.shares[unit] = share
    this.breaches[unit] = this.breach
  }

  /** Sums shares and breaches of the units anew, as many small changes leave rounding behind. */
  recount(): void {
    this.shareOfAll = this.shares.reduce((sum, share) => sum + share, 0)
    this.breachOfAll = this.breaches.reduce((sum, breach) => sum + breach, 0)
  }

  /**
   * Adds to the batch's gains what each of its swaps would: `perShare` for a whole share more, less `perBreach` for
   * one more unit of breach. Criteria of many problems have a loop of their own, as this one serves all kinds.
   */
  judge(batch: SwapBatch, perShare: number, perBreach: number): void {
    const { one, unit, count, others, units, gains } = batch
    const share = this.shares[unit]!
    const breach = this.breaches[unit]!
    for (let k = 0; k < count; k++) {
      const other = others[k]!
      if (this.touchedBy !== null && this.touchedBy[one] === 0 && this.touchedBy[other] === 0) continue
      const there = units[k]!
      let shareGain = this.shareIf(unit, one, other) - share - this.shares[there]!
      let breachGain = this.breach - breach - this.breaches[there]!
      shareGain += this.shareIf(there, other, one)
      breachGain += this.breach
      gains[k]! += perShare * shareGain - perBreach * breachGain
    }
  }

  /**
   * How well the criterion holds for one member, 0 to 1, or −1 when it does not concern them; `out` and `inn` as in
   * `shareIf`. The unit's score for all, unless the criterion knows persons.
   */
  personScoreIf(unit: number, out: number, inn: number, _person: number): number {
    const share = this.shareIf(unit, out, inn)
    return this.concern > 0 ? share / this.concern : -1
  }
}

/** What a kind of criterion is: the form of its JSON, what can be wrong with it, and how it is made ready. */
export interface CriterionKind<Spec> {
  /** Everything that is wrong with what `spec` names; empty when it can be compiled. */
  check(spec: Spec, cohort: Cohort): Issue[]
  compile(spec: Spec, cohort: Cohort, partition: Partition): CompiledCriterion
}
