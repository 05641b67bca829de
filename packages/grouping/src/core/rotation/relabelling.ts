import type { Random } from '../random.ts'
import { type Annealed, anneal } from './annealing.ts'
import type { Effort } from './effort.ts'
import { apartWeight } from './meeting-search.ts'
import type { CheckedPlan } from './rotation-plan.ts'
import type { Schedule } from './schedule.ts'

/**
 * Gives the persons of a schedule other numbers, so that pairs who met before or are to be apart meet as little as can
 * be: who meets whom among each other stays as it is. Only for plans in which all are there every week.
 */
export function relabel(
  plan: CheckedPlan,
  schedule: Schedule,
  random: Random,
  effort: Effort,
  steps: number,
): number[][][] {
  const state = new Relabelling(plan, schedule)
  if (state.cost > 0) anneal(state, random, effort, { steps, from: 1, to: 0.1, unit: 1 })
  const numberOf = state.bestNumbers
  return schedule.map((week) => week.map((group) => group.map((person) => numberOf[person]!)))
}

const metBefore = 1
const toBeApart = 2

class Relabelling implements Annealed {
  cost = 0
  readonly #persons: number
  /** How often each pair of the schedule meets. */
  readonly #meetings: Int16Array
  /** Of each pair of the plan, `metBefore`, `toBeApart`, both or neither. */
  readonly #kinds: Uint8Array
  readonly #numberOf: Int32Array
  readonly bestNumbers: Int32Array
  #bestCost: number
  #first = 0
  #second = 0

  constructor(plan: CheckedPlan, schedule: Schedule) {
    const persons = plan.persons
    this.#persons = persons
    this.#meetings = new Int16Array(persons * persons)
    for (const group of schedule.flat()) {
      for (const a of group) for (const b of group) if (a !== b) this.#meetings[a * persons + b]!++
    }
    this.#kinds = new Uint8Array(persons * persons)
    for (const group of plan.past)
      for (const a of group) for (const b of group) this.#kinds[a * persons + b] = metBefore
    for (const [a, b] of plan.apart) {
      this.#kinds[a * persons + b]! |= toBeApart
      this.#kinds[b * persons + a]! |= toBeApart
    }
    this.#numberOf = Int32Array.from({ length: persons }, (_, person) => person)
    this.bestNumbers = this.#numberOf.slice()
    for (let person = 0; person < persons; person++) this.cost += this.#costOf(person, -1)
    this.cost /= 2
    this.#bestCost = this.cost
  }

  move(random: Random): number | undefined {
    this.#first = random.below(this.#persons)
    this.#second = random.below(this.#persons)
    if (this.#first === this.#second) return undefined
    return this.#swap()
  }

  undo(): void {
    this.#swap()
  }

  improved(): boolean {
    if (this.cost < this.#bestCost) {
      this.#bestCost = this.cost
      this.bestNumbers.set(this.#numberOf)
    }
    return this.#bestCost === 0
  }

  #swap(): number {
    // Their own meeting costs the same before and after.
    const before = this.#costOf(this.#first, this.#second) + this.#costOf(this.#second, this.#first)
    const number = this.#numberOf[this.#first]!
    this.#numberOf[this.#first] = this.#numberOf[this.#second]!
    this.#numberOf[this.#second] = number
    const rise = this.#costOf(this.#first, this.#second) + this.#costOf(this.#second, this.#first) - before
    this.cost += rise
    return rise
  }

  #costOf(person: number, except: number): number {
    const row = person * this.#persons
    const kinds = this.#numberOf[person]! * this.#persons
    let cost = 0
    for (let other = 0; other < this.#persons; other++) {
      const met = this.#meetings[row + other]!
      if (met === 0 || other === except) continue
      const kind = this.#kinds[kinds + this.#numberOf[other]!]!
      // Of a pair that met before, all meetings are repeated: one more than of another pair.
      if (kind > 0) cost += kind === metBefore ? 1 : met * apartWeight + (kind & metBefore)
    }
    return cost
  }
}
