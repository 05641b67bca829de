import { compileCriterion } from '../criteria/catalogue.ts'
import type { CompiledCriterion } from '../criteria/criterion.ts'
import type { SwapBatch } from '../criteria/swap-batch.ts'
import type { Formation } from '../problem/check-problem.ts'
import { type Fairness, fairnessOf } from './fairness.ts'
import { coefficients, type Quality } from './objective.ts'
import { Placement } from './placement.ts'
import { Slack } from './slack.ts'

/**
 * Everybody's place, and what it is worth: the score as the mean over persons, and the breach, kept up to date with
 * each change. What a change would give is told without making it.
 *
 * What a search climbs is the energy: score − Σ penalty × breach, with a penalty for each criterion. Larger penalties
 * make requirements count more.
 */
export class State extends Placement {
  /** In the order of the problem. */
  readonly criteria: readonly CompiledCriterion[]
  score = 0
  breach = 0
  /** Of the last change that was asked for: what it would give. */
  scoreChange = 0
  breachChange = 0
  energyChange = 0

  /** Null while the mean over all is what counts. */
  readonly #fairness: Fairness | null
  #isFair: boolean
  /** Of each criterion; 0 of those that are not required. */
  readonly #penalties: Float64Array
  // Criteria in the order in which a change is judged, and what is kept of them by that order.
  readonly #order: readonly number[]
  readonly #judged: readonly CompiledCriterion[]
  readonly #coefficients: Float64Array
  readonly #required: Uint8Array
  /** 1 where the criterion looks at sections. */
  readonly #bySection: Uint8Array
  /** Criteria that the person's coming or going leaves as they are, by bits of their order; the first 32. */
  readonly #untouched: Int32Array
  readonly #slack: Slack

  /** @param groupOf group of each person; locks, sections and sizes hold */
  constructor(formation: Formation, groupOf: ArrayLike<number>) {
    super(formation, groupOf)
    const { problem, cohort } = formation
    this.criteria = problem.criteria.map((criterion) =>
      compileCriterion(criterion, cohort, criterion.scope === 'section' ? this.sections : this.groups),
    )
    const weighed = coefficients(problem, this.criteria)
    const order = judgingOrder(problem.criteria.map(({ weight }) => weight))
    this.#order = order
    this.#judged = order.map((index) => this.criteria[index]!)
    this.#coefficients = Float64Array.from(order, (index) => weighed[index]!)
    this.#required = Uint8Array.from(order, (index) => (problem.criteria[index]!.required ? 1 : 0))
    this.#bySection = Uint8Array.from(order, (index) => (problem.criteria[index]!.scope === 'section' ? 1 : 0))
    this.#untouched = untouched(this.#judged, cohort.size)
    for (let index = 0; index < order.length; index++) {
      const { units: own } = this.#bySection[index] ? this.sections : this.groups
      for (let unit = 0; unit < own; unit++) this.#refresh(index, unit)
    }
    this.#fairness = fairnessOf(formation, this.groups, this.criteria)
    this.#isFair = this.#fairness !== null
    this.#penalties = new Float64Array(order.length)
    const judged = {
      criteria: this.#judged,
      coefficients: this.#coefficients,
      required: this.#required,
      penalties: this.#penalties,
    }
    this.#slack = new Slack(judged, this.groups.units, cohort.weights)
    this.setPenalties(() => 1)
    this.recount()
  }

  /** How much one unit of breach of each required criterion takes from the energy, by its place in the problem. */
  setPenalties(penaltyOf: (index: number) => number): void {
    this.#order.forEach((index, judged) => {
      this.#penalties[judged] = this.#required[judged] ? penaltyOf(index) : 0
    })
    for (let group = 0; group < this.groups.units; group++) this.#limit(group)
  }

  /** Whether the problem asks for more than the mean. */
  get hasFairness(): boolean {
    return this.#fairness !== null
  }

  get isFair(): boolean {
    return this.#isFair
  }

  /** Climbs what fairness asks for, or for a while the mean, which is quicker. */
  setFair(isFair: boolean): void {
    this.#isFair = isFair && this.#fairness !== null
    if (this.#isFair) this.#fairness!.updateAll()
  }

  /** Sets `scoreChange`, `breachChange` and `energyChange` to what two persons' changing places would give. */
  swapIf(one: number, other: number): void {
    this.#changeIf(this.groups.unitOf[one]!, one, other, this.groups.unitOf[other]!)
  }

  /** Tells what the two changing places would change of each required criterion's breach, by its place in the problem. */
  breachChangesIf(one: number, other: number, changes: Float64Array): void {
    changes.fill(0)
    this.#order.forEach((index, judged) => {
      const from = this.#unit(judged, this.groups.unitOf[one]!)
      const to = this.#unit(judged, this.groups.unitOf[other]!)
      if (!this.#required[judged] || from === to) return
      const criterion = this.#judged[judged]!
      criterion.shareIf(from, one, other)
      const here = criterion.breach
      criterion.shareIf(to, other, one)
      changes[index] = here + criterion.breach - criterion.breaches[from]! - criterion.breaches[to]!
    })
  }

  /** The same of a person's moving to another group. */
  moveIf(person: number, group: number): void {
    this.#changeIf(this.groups.unitOf[person]!, person, -1, group)
  }

  /**
   * Judges the batch's swaps, and keeps only those that give at least what they must, in their order. Those whose
   * loss the criteria that are still to be asked cannot make up for are dropped on the way.
   */
  judge(batch: SwapBatch): void {
    if (this.hasSectionCriteria || this.#isFair) {
      this.#judgeOneByOne(batch)
      return
    }
    const count = this.#judged.length
    this.#slack.updatePersonal()
    for (let index = 0; index < count; index++) {
      this.#judged[index]!.judge(batch, this.#coefficients[index]!, this.#penalties[index]!)
      this.#slack.dropHopeless(batch, index + 1)
      if (batch.count === 0) return
    }
  }

  #judgeOneByOne(batch: SwapBatch): void {
    let kept = 0
    for (let k = 0; k < batch.count; k++) {
      this.#changeIf(batch.unit, batch.one, batch.others[k]!, batch.units[k]!)
      if (this.energyChange < batch.least[k]!) continue
      batch.gains[k] = this.energyChange
      if (kept !== k) batch.keep(k, kept)
      kept++
    }
    batch.count = kept
  }

  /**
   * What one group would be worth with `out` away and `inn` there, by criteria on groups: sets `scoreChange` and
   * `breachChange` to its parts of score and breach, not to a difference.
   */
  groupIf(group: number, out: number, inn: number): void {
    let score = 0
    let breach = 0
    for (let index = 0; index < this.#judged.length; index++) {
      if (this.#bySection[index]) continue
      const criterion = this.#judged[index]!
      score += this.#coefficients[index]! * criterion.shareIf(group, out, inn)
      if (this.#required[index]) breach += criterion.breach
    }
    this.scoreChange = score
    this.breachChange = breach
  }

  swap(one: number, other: number): void {
    const from = this.groups.unitOf[one]!
    const to = this.groups.unitOf[other]!
    this.exchange(one, other)
    this.#refreshGroups(from, to)
  }

  move(person: number, group: number): void {
    const from = this.groups.unitOf[person]!
    this.transfer(person, group)
    this.#refreshGroups(from, group)
  }

  /** Puts everybody where `groupOf` says. */
  restore(groupOf: Int32Array): void {
    const before = this.groups.unitOf.slice()
    const moved = Array.from(before.keys()).filter((person) => before[person] !== groupOf[person])
    this.place(moved, groupOf)
    const changed = new Set(moved.flatMap((person) => [before[person]!, groupOf[person]!]))
    for (let index = 0; index < this.#judged.length; index++) {
      const units = this.#bySection[index] ? new Set([...changed].map((group) => this.sectionOf(group))) : changed
      for (const unit of units) this.#refresh(index, unit)
    }
    for (const group of changed) {
      this.#limit(group)
      if (this.#isFair) this.#fairness!.update(group)
    }
    this.recount()
  }

  /** How good the formation is now, as the problem's fairness sees it. */
  quality(): Quality {
    if (!this.#isFair) this.#fairness?.updateAll()
    return { breach: this.breach, score: this.score, groups: this.#fairness?.sorted() ?? null }
  }

  /** Sums score and breach from their parts, as many small changes leave rounding behind. */
  recount(): void {
    // Nothing that could be wished for is as good as everything.
    this.score = this.#coefficients.some((coefficient) => coefficient > 0) ? 0 : 1
    this.breach = 0
    this.#judged.forEach((criterion, index) => {
      criterion.recount()
      this.score += this.#coefficients[index]! * criterion.shareOfAll
      if (this.#required[index]) this.breach += criterion.breachOfAll
    })
  }

  /** Breach of a group, by criteria on groups and by those on its section. */
  breachOf(group: number): number {
    let breach = 0
    for (let index = 0; index < this.#judged.length; index++) {
      if (this.#required[index]) breach += this.#judged[index]!.breaches[this.#unit(index, group)]!
    }
    return breach
  }

  /** `out` leaves `from` for `to`, and `inn` (−1: nobody) comes the other way. */
  #changeIf(from: number, out: number, inn: number, to: number): void {
    const untouched = inn < 0 ? 0 : this.#untouched[out]! & this.#untouched[inn]!
    let score = 0
    let breach = 0
    let cost = 0
    for (let index = 0; index < this.#judged.length; index++) {
      if (index < 32 && (untouched >>> index) & 1) continue
      const here = this.#unit(index, from)
      const there = this.#unit(index, to)
      if (here === there) continue
      const criterion = this.#judged[index]!
      let share = criterion.shareIf(here, out, inn) - criterion.shares[here]! - criterion.shares[there]!
      let broken = criterion.breach - criterion.breaches[here]! - criterion.breaches[there]!
      share += criterion.shareIf(there, inn, out)
      broken += criterion.breach
      score += this.#coefficients[index]! * share
      if (!this.#required[index]) continue
      breach += broken
      cost += this.#penalties[index]! * broken
    }
    this.scoreChange = score
    this.breachChange = breach
    this.energyChange = (this.#isFair ? this.#fairness!.changeIf(from, out, inn, to) : score) - cost
  }

  #refreshGroups(from: number, to: number): void {
    for (let index = 0; index < this.#judged.length; index++) {
      const one = this.#unit(index, from)
      const other = this.#unit(index, to)
      if (one === other) continue
      this.#refresh(index, one)
      this.#refresh(index, other)
    }
    this.#limit(from)
    this.#limit(to)
    if (this.#isFair) {
      this.#fairness!.update(from)
      this.#fairness!.update(to)
    }
  }

  #refresh(index: number, unit: number): void {
    const criterion = this.#judged[index]!
    const share = criterion.shares[unit]!
    const breach = criterion.breaches[unit]!
    criterion.update(unit)
    this.score += this.#coefficients[index]! * (criterion.shares[unit]! - share)
    if (this.#required[index]) this.breach += criterion.breaches[unit]! - breach
  }

  /** Sections are not limited: with criteria on them, swaps are judged one by one. */
  #limit(group: number): void {
    if (!this.hasSectionCriteria) this.#slack.updateGroup(group)
  }

  /** The unit of a criterion, by its place in the order of judging, that a group is or lies in. */
  #unit(judged: number, group: number): number {
    return this.#bySection[judged] ? this.sectionOf(group) : group
  }
}

/** By weight, as what weighs most decides soonest. */
function judgingOrder(weights: ArrayLike<number>): number[] {
  return Array.from(weights, (_, index) => index).sort((one, other) => weights[other]! - weights[one]! || one - other)
}

function untouched(judged: readonly CompiledCriterion[], persons: number): Int32Array {
  return Int32Array.from({ length: persons }, (_, person) =>
    judged.slice(0, 32).reduce((bits, { touchedBy }, index) => bits | (touchedBy?.[person] === 0 ? 1 << index : 0), 0),
  )
}
