import type { Random } from '../random.ts'
import type { Annealed } from './annealing.ts'
import type { CheckedPlan } from './rotation-plan.ts'
import type { Schedule } from './schedule.ts'

/** A meeting of a pair that is to be apart weighs as many repeated meetings: more than annealing accepts at once. */
export const apartWeight = 1000
const apartMark = 0x4000

/**
 * A schedule of a plan that swaps two persons of a week at a time, with the meetings of every pair: a swap costs as many
 * steps as the two groups have persons.
 *
 * @see I. Dotú and P. Van Hentenryck, "Scheduling social golfers locally", CPAIOR 2005, LNCS 3524, 155–167: the same
 * moves and cost
 */
export class MeetingState implements Annealed {
  cost = 0
  readonly #persons: number
  readonly #weeks: number
  readonly #personAt: Int32Array
  readonly #groupStart: Int32Array
  readonly #groupEnd: Int32Array
  readonly #weekStart: Int32Array
  readonly #meetings: Int16Array
  readonly #best: Int32Array
  #bestCost = Number.POSITIVE_INFINITY
  #bound = 0
  #firstFree = 0
  #from = 0
  #to = 0

  /** @param schedule a schedule of the plan, the sizes of its groups right */
  constructor(plan: CheckedPlan, schedule: Schedule) {
    const places = schedule.flat(2)
    this.#persons = plan.persons
    this.#weeks = schedule.length
    this.#personAt = Int32Array.from(places)
    this.#best = this.#personAt.slice()
    this.#groupStart = new Int32Array(places.length)
    this.#groupEnd = new Int32Array(places.length)
    this.#weekStart = new Int32Array(schedule.length + 1)
    this.#meetings = new Int16Array(plan.persons * plan.persons)
    for (const group of plan.past)
      for (const a of group) for (const b of group) this.#meetings[a * plan.persons + b] = 1
    for (const [a, b] of plan.apart) {
      this.#meetings[a * plan.persons + b]! |= apartMark
      this.#meetings[b * plan.persons + a]! |= apartMark
    }
    let place = 0
    for (const [week, groups] of schedule.entries()) {
      for (const group of groups) {
        this.#groupStart.fill(place, place, place + group.length)
        this.#groupEnd.fill(place + group.length, place, place + group.length)
        place += group.length
      }
      this.#weekStart[week + 1] = place
    }
    for (let at = 0; at < places.length; at++) {
      for (let other = at + 1; other < this.#groupEnd[at]!; other++)
        this.cost += this.#meet(places[at]!, places[other]!)
    }
    this.improved()
  }

  /** The lowest cost so far. */
  get bestCost(): number {
    return this.#bestCost
  }

  /** Weeks before this one are left as they are. */
  freeFrom(week: number): void {
    this.#firstFree = Math.min(week, this.#weeks - 1)
  }

  /** A schedule as good as `bound` ends the search. */
  aimAt(bound: number): void {
    this.#bound = bound
  }

  /** Goes back to the best schedule. */
  restore(): void {
    for (let place = 0; place < this.#personAt.length; place++) {
      if (this.#personAt[place] === this.#best[place]) continue
      let from = place + 1
      while (this.#personAt[from] !== this.#best[place]) from++
      this.#from = place
      this.#to = from
      if (this.#groupStart[place] === this.#groupStart[from]) {
        this.#personAt[from] = this.#personAt[place]!
        this.#personAt[place] = this.#best[place]!
      } else this.#swap()
    }
  }

  move(random: Random): number | undefined {
    const week = this.#firstFree + random.below(this.#weeks - this.#firstFree)
    const start = this.#weekStart[week]!
    const persons = this.#weekStart[week + 1]! - start
    if (persons === 0) return undefined
    const from = start + random.below(persons)
    const to = start + random.below(persons)
    if (this.#groupStart[from] === this.#groupStart[to]) return undefined
    this.#from = from
    this.#to = to
    return this.#swap()
  }

  undo(): void {
    this.#swap()
  }

  improved(): boolean {
    if (this.cost < this.#bestCost) {
      this.#bestCost = this.cost
      this.#best.set(this.#personAt)
    }
    return this.#bestCost <= this.#bound
  }

  bestSchedule(): number[][][] {
    return Array.from({ length: this.#weeks }, (_, week) => {
      const groups: number[][] = []
      for (let place = this.#weekStart[week]!; place < this.#weekStart[week + 1]!; place = this.#groupEnd[place]!) {
        groups.push([...this.#best.subarray(place, this.#groupEnd[place]!)].sort((a, b) => a - b))
      }
      return groups
    })
  }

  /** Exchanges the two persons. @returns by how much the cost rose */
  #swap(): number {
    const first = this.#personAt[this.#from]!
    const second = this.#personAt[this.#to]!
    let rise = this.#leave(first, this.#from) + this.#leave(second, this.#to)
    this.#personAt[this.#from] = second
    this.#personAt[this.#to] = first
    rise += this.#join(second, this.#from) + this.#join(first, this.#to)
    this.cost += rise
    return rise
  }

  #leave(person: number, place: number): number {
    const row = person * this.#persons
    let rise = 0
    for (let other = this.#groupStart[place]!; other < this.#groupEnd[place]!; other++) {
      if (other === place) continue
      const mate = this.#personAt[other]!
      const left = this.#meetings[row + mate]! - 1
      this.#meetings[row + mate] = left
      this.#meetings[mate * this.#persons + person] = left
      rise -= weightAfter(left)
    }
    return rise
  }

  #join(person: number, place: number): number {
    let rise = 0
    for (let other = this.#groupStart[place]!; other < this.#groupEnd[place]!; other++) {
      if (other !== place) rise += this.#meet(person, this.#personAt[other]!)
    }
    return rise
  }

  #meet(person: number, mate: number): number {
    const met = this.#meetings[person * this.#persons + mate]!
    this.#meetings[person * this.#persons + mate] = met + 1
    this.#meetings[mate * this.#persons + person] = met + 1
    return weightAfter(met)
  }
}

/** What one more meeting costs after so many. */
function weightAfter(met: number): number {
  if (met < apartMark) return met === 0 ? 0 : 1
  return met === apartMark ? apartWeight : apartWeight + 1
}
