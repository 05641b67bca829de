import { z } from 'zod'
import type { Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { reversed, type Wishes, wishesOf } from '../model/wishes.ts'
import { checkAttribute } from './check.ts'
import { CompiledCriterion, type CriterionKind, commonFields } from './criterion.ts'

export const wishedCompanySpec = z
  .strictObject({
    kind: z.literal('wished-company'),
    ...commonFields,
    attribute: z.string().describe('An attribute of ids: whom each person wishes for.'),
    enough: z.int().min(1).optional().describe('So many met wishes give the full score; without it, all of them.'),
    mutual: z.number().min(1).default(2).describe('How much a wish counts when it is returned; others count 1.'),
  })
  .describe(
    'People are with those whom they wish for. Concerns those who wish for anybody but themselves: Σ of their wishes ' +
      'in the same group ÷ Σ of the `enough` wishes of theirs that count most, at most 1. Breach: people who wish and ' +
      'get nobody.',
  )
type WishedCompanySpec = z.output<typeof wishedCompanySpec>

export const wishedCompany: CriterionKind<WishedCompanySpec> = {
  check: (spec, cohort) => checkAttribute(spec.id, spec.attribute, ['ids'], cohort),
  compile: (spec, cohort, partition) => new WishedCompany(spec, cohort, partition),
}

class WishedCompany extends CompiledCriterion {
  readonly total: number
  override readonly touchedBy: Uint8Array
  readonly #partition: Partition
  /** Weight of each person who wishes; 0 of all others. */
  readonly #weights: Float64Array
  readonly #own: Wishes
  /** By whom a person is wished for. */
  readonly #for: Wishes
  /** Σ of wishes that gives each person the full score; 1 for those who have none. */
  readonly #full: Float64Array
  /** Σ of each person's wishes that are in their own unit. */
  readonly #met: Float64Array
  readonly #share: Float64Array
  readonly #concern: Float64Array
  readonly #alone: Int32Array
  /** While a change is judged: what others gain or lose of their wishes, and who they are. */
  readonly #gain: Float64Array
  readonly #affected: Int32Array

  constructor({ attribute, enough, mutual }: WishedCompanySpec, cohort: Cohort, partition: Partition) {
    super(partition.units)
    const named = cohort.named(attribute)
    this.#partition = partition
    this.#own = wishesOf(named, mutual)
    this.#for = reversed(this.#own)
    this.#weights = cohort.weights.map((weight, person) => (named[person]!.length > 0 ? weight : 0))
    const { start, value } = this.#own
    this.#full = Float64Array.from(named, (_, person) =>
      fullScore(value.slice(start[person]!, start[person + 1]!), enough),
    )
    this.touchedBy = Uint8Array.from(named, ({ length }, person) =>
      length > 0 || this.#for.start[person + 1]! > this.#for.start[person]! ? 1 : 0,
    )
    this.#met = new Float64Array(cohort.size)
    this.#gain = new Float64Array(cohort.size)
    this.#affected = new Int32Array(2 * cohort.size)
    this.#share = new Float64Array(partition.units)
    this.#concern = new Float64Array(partition.units)
    this.#alone = new Int32Array(partition.units)
    this.total = this.#weights.reduce((sum, weight) => sum + weight, 0)
  }

  shareIf(unit: number, out: number, inn: number): number {
    let share = this.#share[unit]!
    let concern = this.#concern[unit]!
    let alone = this.#alone[unit]!
    if (out >= 0 && this.#weights[out]! > 0) {
      const met = this.#met[out]!
      concern -= this.#weights[out]!
      share -= this.#weights[out]! * this.#score(out, met)
      if (met < leastWish) alone--
    }
    if (inn >= 0 && this.#weights[inn]! > 0) {
      const met = this.#metIn(unit, inn, out)
      concern += this.#weights[inn]!
      share += this.#weights[inn]! * this.#score(inn, met)
      if (met < leastWish) alone++
    }
    let affected = 0
    if (out >= 0) affected = this.#affect(unit, out, -1, out, affected)
    if (inn >= 0) affected = this.#affect(unit, inn, 1, out, affected)
    for (let k = 0; k < affected; k++) {
      const person = this.#affected[k]!
      const before = this.#met[person]!
      const after = before + this.#gain[person]!
      this.#gain[person] = 0
      share += this.#weights[person]! * (this.#score(person, after) - this.#score(person, before))
      alone += (after < leastWish ? 1 : 0) - (before < leastWish ? 1 : 0)
    }
    this.concern = concern
    this.breach = alone
    return share
  }

  protected refresh(unit: number): void {
    const { start, size, members } = this.#partition
    let share = 0
    let concern = 0
    let alone = 0
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
      const person = members[k]!
      if (this.#weights[person] === 0) continue
      const met = this.#metIn(unit, person, -1)
      this.#met[person] = met
      concern += this.#weights[person]!
      share += this.#weights[person]! * this.#score(person, met)
      if (met < leastWish) alone++
    }
    this.#share[unit] = share
    this.#concern[unit] = concern
    this.#alone[unit] = alone
  }

  override personScoreIf(unit: number, out: number, inn: number, person: number): number {
    if (this.#weights[person] === 0) return -1
    let met = this.#metIn(unit, person, out)
    if (inn >= 0) {
      const { start, person: wished, value } = this.#own
      for (let k = start[person]!; k < start[person + 1]!; k++) if (wished[k] === inn) met += value[k]!
    }
    return this.#score(person, met)
  }

  #score(person: number, met: number): number {
    return Math.min(1, met / this.#full[person]!)
  }

  /** Σ of the person's wishes that are in the unit, `without` left out. */
  #metIn(unit: number, person: number, without: number): number {
    const { start, person: wished, value } = this.#own
    const { unitOf } = this.#partition
    let met = 0
    for (let k = start[person]!; k < start[person + 1]!; k++) {
      if (unitOf[wished[k]!] === unit && wished[k] !== without) met += value[k]!
    }
    return met
  }

  /** Notes what members but `out` gain (sign 1) or lose (−1) as the person comes or goes; how many are affected now. */
  #affect(unit: number, person: number, sign: number, out: number, affected: number): number {
    const { start, person: wisher, value } = this.#for
    const { unitOf } = this.#partition
    for (let k = start[person]!; k < start[person + 1]!; k++) {
      const other = wisher[k]!
      if (unitOf[other] !== unit || other === out) continue
      // Whoever stands in the list twice has gained nothing more the second time.
      this.#affected[affected++] = other
      this.#gain[other]! += sign * value[k]!
    }
    return affected
  }
}

/** Wishes count 1 or more: less is what rounding leaves of none. */
const leastWish = 0.5

/** Σ of the wishes that count most; 1 where there are none. */
function fullScore(values: Float64Array, enough = values.length): number {
  const counted = values.sort((one, other) => other - one).subarray(0, enough)
  return counted.length === 0 ? 1 : counted.reduce((sum, value) => sum + value, 0)
}
