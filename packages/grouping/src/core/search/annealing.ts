import { SwapBatch } from '../criteria/swap-batch.ts'
import { logarithm } from '../portable-math.ts'
import type { Random } from '../random.ts'
import type { Scales } from './scales.ts'
import type { State } from './state.ts'

/** The most swaps of one person that are judged at once. */
const widest = 64
/** Logarithms of evenly spread fractions: a threshold costs a look-up. */
const logarithms = Float64Array.from({ length: 4096 }, (_, index) => logarithm((index + 0.5) / 4096))
/** Once in so many batches, a person is tried in another group, where sizes allow it. */
const movesEvery = 4

/** What it costs that people are not where they were: a price for each. */
export class Disturbance {
  /** In energy. */
  price = 0
  /** Where each person was; −1 for those who were nowhere, and whose place costs nothing. */
  readonly home: Int32Array

  constructor(home: Int32Array) {
    this.home = home
  }

  /** What the person's going from one group to another adds to the price. */
  of(person: number, from: number, to: number): number {
    const home = this.home[person]!
    if (home === from) return this.price
    return home === to ? -this.price : 0
  }
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) by swaps of two persons, and moves of one where sizes may
 * change. The threshold of acceptance is drawn before a swap is judged, so that a hopeless one is dropped at its first
 * criterion; as most are hopeless, many are judged for the price of one.
 */
export class Annealing {
  /** Swaps and moves that were judged. */
  iterations = 0
  readonly #state: State
  readonly #random: Random
  readonly #people: Int32Array
  readonly #restricted: boolean
  readonly #resizable: boolean
  readonly #disturbance: Disturbance | null
  readonly #batch = new SwapBatch(widest)
  /** Swaps judged at once: fewer while many are accepted, as the rest of a batch is then lost. */
  #width = 8

  /** @param people those who may be moved; at least two */
  constructor(state: State, people: Int32Array, random: Random, disturbance: Disturbance | null = null) {
    this.#disturbance = disturbance
    this.#state = state
    this.#random = random
    this.#people = people
    this.#restricted = people.some((person) => state.boundTo[person]! >= 0)
    this.#resizable = state.max.some((max, group) => max > state.min[group]!)
  }

  /** Judges one batch at the temperature, which is in energy; 0 accepts what is better, and nothing else. */
  step(temperature: number): void {
    const state = this.#state
    const random = this.#random
    const people = this.#people
    const one = people[random.below(people.length)]!
    if (this.#resizable && random.below(movesEvery) === 0) this.#tryMove(one, temperature)
    const batch = this.#batch
    const disturbance = this.#disturbance
    const unitOf = state.groups.unitOf
    const unit = unitOf[one]!
    const width = this.#width | 0
    batch.one = one
    batch.unit = unit
    batch.count = 0
    for (let k = 0; k < width; k++) {
      const other = people[random.below(people.length)]!
      const there = unitOf[other]!
      if (there === unit || (this.#restricted && !state.canSwap(one, other))) continue
      const price = disturbance === null ? 0 : disturbance.of(one, unit, there) + disturbance.of(other, there, unit)
      batch.add(other, there, this.#threshold(temperature) + price)
    }
    this.iterations += width
    if (batch.count === 0) return
    state.judge(batch)
    if (batch.count > 0) {
      state.swap(one, batch.others[0]!)
      this.#width = Math.max(4, this.#width - 0.5)
    } else {
      this.#width = Math.min(widest, this.#width + 0.125)
    }
  }

  #tryMove(person: number, temperature: number): void {
    const state = this.#state
    const group = this.#random.below(state.groups.units)
    this.iterations++
    if (!state.canMove(person, group)) return
    state.moveIf(person, group)
    const price = this.#disturbance?.of(person, state.groups.unitOf[person]!, group) ?? 0
    if (state.energyChange >= this.#threshold(temperature) + price) state.move(person, group)
  }

  #threshold(temperature: number): number {
    return temperature > 0 ? temperature * logarithms[this.#random.next() & 4095]! : 1e-12
  }
}

/** Penalties of requirements: measured, and raised while a requirement stays broken. */
export class Penalties {
  readonly #state: State
  readonly #base: Float64Array
  readonly #factors: Float64Array

  constructor(state: State, scales: Scales) {
    this.#state = state
    this.#base = scales.breaches.map((breach) => (1.3 * scales.energy) / breach)
    this.#factors = new Float64Array(state.criteria.length).fill(1)
    this.#apply()
  }

  /** Raises those of requirements that are broken now, and lets the others fall back. */
  adapt(): void {
    const { criteria } = this.#state
    let changed = false
    for (let index = 0; index < criteria.length; index++) {
      const factor = this.#factors[index]!
      const next = criteria[index]!.breachOfAll > 1e-6 ? Math.min(1000, factor * 1.05) : Math.max(1, factor * 0.98)
      if (next !== factor) changed = true
      this.#factors[index] = next
    }
    if (changed) this.#apply()
  }

  #apply(): void {
    this.#state.setPenalties((index) => this.#base[index]! * this.#factors[index]!)
  }
}
