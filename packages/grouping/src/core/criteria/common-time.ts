import { z } from 'zod'
import { bitCount } from '../model/bits.ts'
import type { BitColumn, Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { checkAttribute } from './check.ts'
import { type CriterionKind, commonFields } from './criterion.ts'
import type { SwapBatch } from './swap-batch.ts'
import { UnitCriterion } from './unit-criterion.ts'

export const commonTimeSpec = z
  .strictObject({
    kind: z.literal('common-time'),
    ...commonFields,
    attribute: z.string().describe('An availability.'),
    atLeastHours: z.number().min(0).default(0).describe('Of a requirement: the fewest hours.'),
    wishHours: z.number().positive().describe('So many hours, or more, give the full score.'),
    blockHours: z.number().positive().optional().describe('Only unbroken stretches of at least this long count.'),
  })
  .describe(
    'Hours of the week in which all members are free: hours ÷ wished hours, at most 1. Those who did not answer are ' +
      'taken to be free. Breach: hours that are missing.',
  )
type CommonTimeSpec = z.output<typeof commonTimeSpec>

export const commonTime: CriterionKind<CommonTimeSpec> = {
  check: (spec, cohort) => checkAttribute(spec.id, spec.attribute, ['availability'], cohort),
  compile: (spec, cohort, partition) => new CommonTime(spec, cohort, partition),
}

class CommonTime extends UnitCriterion {
  readonly #bits: Int32Array
  readonly #words: number
  readonly #slotsPerDay: number
  readonly #slots: number
  /** Slots of the shortest stretch that counts. */
  readonly #block: number
  /** By the number of common slots that count. */
  readonly #scoreOfSlots: Float64Array
  readonly #breachOfSlots: Float64Array
  /** When all of a unit are free: unit × words. */
  readonly #all: Int32Array
  /** When all of a person's unit but the person are free: person × words. */
  readonly #others: Int32Array
  readonly #common: Int32Array

  constructor(spec: CommonTimeSpec, cohort: Cohort, partition: Partition) {
    super(cohort, partition)
    const definition = cohort.attributes[spec.attribute]!
    if (definition.type !== 'availability') throw new TypeError(`${spec.attribute} is not an availability`)
    const column = cohort.availability(spec.attribute)
    this.#words = column.words
    this.#slotsPerDay = definition.slotsPerDay
    this.#slots = definition.days * definition.slotsPerDay
    // Less than rounding can add, as eleven tenths of an hour are 11.000000000000002 slots of a tenth.
    this.#block = Math.max(1, Math.ceil((spec.blockHours ?? 0) / definition.hoursPerSlot - 1e-9))
    const hours = Float64Array.from({ length: this.#slots + 1 }, (_, slots) => slots * definition.hoursPerSlot)
    this.#scoreOfSlots = hours.map((some) => Math.min(1, some / spec.wishHours))
    this.#breachOfSlots = hours.map((some) => Math.max(0, spec.atLeastHours - some))
    this.#bits = freeWhereUnknown(column, this.#slots)
    this.#all = new Int32Array(partition.units * this.#words)
    this.#others = new Int32Array(cohort.size * this.#words)
    this.#common = new Int32Array(this.#words)
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    const words = this.#words
    const kept = out >= 0 ? this.#others : this.#all
    const from = (out >= 0 ? out : unit) * words
    let slots = 0
    for (let word = 0; word < words; word++) {
      let common = kept[from + word]!
      if (inn >= 0) common &= this.#bits[inn * words + word]!
      this.#common[word] = common
      slots += bitCount(common)
    }
    if (this.#block > 1 && slots > 0) slots = this.#slotsInBlocks()
    const isEmpty = inn < 0 && this.partition.size[unit] === (out < 0 ? 0 : 1)
    this.breach = isEmpty ? 0 : this.#breachOfSlots[slots]!
    return this.#scoreOfSlots[slots]!
  }

  override judge(batch: SwapBatch, perShare: number, perBreach: number): void {
    if (this.#block > 1) {
      super.judge(batch, perShare, perBreach)
      return
    }
    const { one, unit, count, others, units, gains } = batch
    const { weights, unitWeights, shares, breaches } = this
    const words = this.#words
    const bits = this.#bits
    const withoutThem = this.#others
    const scoreOf = this.#scoreOfSlots
    const breachOf = this.#breachOfSlots
    for (let k = 0; k < count; k++) {
      const other = others[k]!
      const there = units[k]!
      let slots = 0
      let slotsThere = 0
      for (let word = 0; word < words; word++) {
        const ofOne = one * words + word
        const ofOther = other * words + word
        slots += bitCount(withoutThem[ofOne]! & bits[ofOther]!)
        slotsThere += bitCount(withoutThem[ofOther]! & bits[ofOne]!)
      }
      const change = weights[other]! - weights[one]!
      const share =
        (unitWeights[unit]! + change) * scoreOf[slots]! + (unitWeights[there]! - change) * scoreOf[slotsThere]!
      const breach = breachOf[slots]! + breachOf[slotsThere]!
      gains[k]! +=
        perShare * (share - shares[unit]! - shares[there]!) - perBreach * (breach - breaches[unit]! - breaches[there]!)
    }
  }

  protected count(unit: number): void {
    const { start, size, members } = this.partition
    const words = this.#words
    const first = start[unit]!
    const end = first + size[unit]!
    for (let word = 0; word < words; word++) {
      // Once forwards and once backwards: each person gets what all before and all after have in common.
      let common = freeSlots(word, this.#slots)
      for (let k = first; k < end; k++) {
        this.#others[members[k]! * words + word] = common
        common &= this.#bits[members[k]! * words + word]!
      }
      this.#all[unit * words + word] = common
      common = freeSlots(word, this.#slots)
      for (let k = end - 1; k >= first; k--) {
        this.#others[members[k]! * words + word]! &= common
        common &= this.#bits[members[k]! * words + word]!
      }
    }
  }

  /** Slots of the last common times that stand in stretches of at least the block's length within a day. */
  #slotsInBlocks(): number {
    let counted = 0
    let stretch = 0
    for (let slot = 0; slot < this.#slots; slot++) {
      if (slot % this.#slotsPerDay === 0) stretch = 0
      stretch = (this.#common[slot >> 5]! >>> (slot & 31)) & 1 ? stretch + 1 : 0
      if (stretch === this.#block) counted += stretch
      else if (stretch > this.#block) counted++
    }
    return counted
  }
}

/** Bits of those slots that lie in a word. */
function freeSlots(word: number, slots: number): number {
  const left = slots - word * 32
  return left >= 32 ? -1 : (1 << left) - 1
}

function freeWhereUnknown({ bits, known, words }: BitColumn, slots: number): Int32Array {
  return bits.map((value, index) => (known[Math.floor(index / words)] ? value : freeSlots(index % words, slots)))
}
