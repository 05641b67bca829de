import type { Budget } from '../budget.ts'
import { Random } from '../random.ts'
import { anneal } from './annealing.ts'
import { constructDirectly, seekConstruction, weeksBound } from './construct.ts'
import { countRepeats } from './count-repeats.ts'
import { Effort } from './effort.ts'
import { fitSchedule, leaveOutAbsent } from './fit-schedule.ts'
import { MeetingState } from './meeting-search.ts'
import { relabel } from './relabelling.ts'
import { repeatsBound } from './repeats-bound.ts'
import { type CheckedPlan, checkRotationPlan, type RotationPlan } from './rotation-plan.ts'
import type { ConstructedSchedule, Construction, Shape } from './schedule.ts'

/** What a rotation is made of; persons and weeks are numbered from 0. */
export interface Rotation {
  /** Weeks → groups → persons who are there, in ascending order. */
  readonly weeks: number[][][]
  /** Σ over pairs of max(0, meetings − 1); a pair that met in the past has one meeting more. */
  readonly repeats: number
  /** Meetings of pairs that are to be apart; 0 where that can be. */
  readonly apartMeetings: number
  /** No schedule that keeps these pairs apart has fewer repeats. */
  readonly lowerBound: number
  /** Whether this is proved: as few repeats as the bound, and all apart who are to be. */
  readonly isOptimal: boolean
  /** Where the schedule came from, before and without what a search changed. */
  readonly construction: Construction
  /** Steps of the searches. */
  readonly iterations: number
}

export interface RotateOptions {
  readonly budget: Budget
  /** Any integer. The same seed and iterations give the same rotation on every machine. */
  readonly seed?: number
  /** Called for each schedule that is better than those before. */
  readonly onBetter?: (repeats: number, iterations: number) => void
}

const localSearch: Construction = {
  name: 'local search',
  citation: 'I. Dotú, P. Van Hentenryck, Scheduling social golfers locally, CPAIOR 2005, LNCS 3524, 155–167',
}

/**
 * Divides persons into groups anew each week so that as few as possible meet again. Where a construction without repeated
 * meetings is known or found, it is taken; elsewhere the best construction for fewer weeks is the beginning of a search.
 * The best so far never gets worse; the search ends when it is proved best.
 *
 * @param plan checked here, wherever it comes from
 * @throws ProblemError when the plan says nothing that can be scheduled
 */
export function rotate(plan: RotationPlan, { budget, seed = 1, onBetter }: RotateOptions): Rotation {
  const search = new RotationSearch(checkRotationPlan(plan), new Effort(budget), new Random(seed), onBetter)
  search.run()
  return search.result()
}

const after = ({ name, citation }: Construction): Construction => ({
  name: `${name}, then local search`,
  citation: `${citation}; ${localSearch.citation}`,
})

/** Steps of the first annealing; each round takes `growth` times as many. */
const firstSteps = 100_000
const growth = 1.5
/** Of each round, steps for seeking a construction for one step of the search among all schedules. */
const constructionShare = 8
const mostRelabellingLooks = 1e8

/** A state and what its schedules are called. */
interface Begun {
  readonly state: MeetingState
  readonly construction: Construction
}

class RotationSearch {
  readonly #plan: CheckedPlan
  readonly #effort: Effort
  readonly #random: Random
  readonly #onBetter: RotateOptions['onBetter']
  readonly #shape: Shape
  readonly #bound: number
  #begun: Begun | undefined
  #best: { weeks: number[][][]; cost: number; construction: Construction } | undefined

  constructor(plan: CheckedPlan, effort: Effort, random: Random, onBetter: RotateOptions['onBetter']) {
    this.#plan = plan
    this.#effort = effort
    this.#random = random
    this.#onBetter = onBetter
    this.#shape = { groups: plan.groups, size: Math.ceil(plan.persons / plan.groups), weeks: plan.weeks }
    this.#bound = repeatsBound(plan)
  }

  run(): void {
    const direct = constructDirectly(this.#shape)
    let state = this.#begin(direct)
    // Longer constructions are sought where the formula's is too short.
    let attempts = direct.weeks.length < this.#longest() ? this.#constructions() : undefined
    for (let round = 0; !this.#isDone() && !this.#effort.isSpent(); round++) {
      const until = this.#effort.steps + constructionShare * firstSteps * growth ** round
      while (attempts && this.#effort.steps < until && !this.#effort.isSpent()) {
        const attempt = attempts.next()
        if (attempt.value) state = this.#begin(attempt.value)
        if (attempt.value || attempt.done) attempts = undefined
      }
      if (!this.#isDone()) this.#searchAmongAll(state, round)
    }
  }

  result(): Rotation {
    const { weeks, construction } = this.#best!
    const { repeats, apartMeetings } = countRepeats(weeks, this.#plan.past, this.#plan.apart)
    return {
      weeks,
      repeats,
      apartMeetings,
      lowerBound: this.#bound,
      isOptimal: repeats === this.#bound && apartMeetings === 0,
      construction,
      iterations: this.#effort.steps,
    }
  }

  /** For how many weeks there can be a schedule of the shape without repeats. */
  #longest(): number {
    return Math.min(weeksBound(this.#shape), this.#shape.weeks)
  }

  #constructions() {
    return seekConstruction({ ...this.#shape, weeks: this.#longest() }, this.#random, this.#effort)
  }

  /** Takes a constructed schedule as a beginning. @returns what searches on from there */
  #begin({ weeks, construction }: ConstructedSchedule): MeetingState {
    const plan = this.#plan
    let fitted = fitSchedule(plan, weeks, this.#random)
    if (plan.past.length + plan.apart.length > 0) {
      const steps = Math.min(firstSteps, Math.ceil(mostRelabellingLooks / plan.persons))
      // Never cut short: half of it may happen to suit better, and a longer search would not know.
      fitted = relabel(plan, fitted, this.#random, new Effort({}), steps)
      this.#effort.use(steps)
    }
    const state = new MeetingState(plan, leaveOutAbsent(plan, fitted))
    state.aimAt(this.#bound)
    this.#keep(state, construction)
    const begun = { state, construction: weeks.length > 1 ? after(construction) : localSearch }
    this.#begun = begun
    if (weeks.length < plan.weeks && !this.#isDone()) {
      state.freeFrom(weeks.length)
      this.#anneal(begun, firstSteps, 0.5)
      state.freeFrom(0)
    }
    if (!this.#isDone()) this.#anneal(begun, firstSteps, 0.3)
    return state
  }

  /** Rounds take turns: all anew while it is hot, and what is best mended while it is cool. */
  #searchAmongAll(state: MeetingState, round: number): void {
    const steps = Math.round(firstSteps * growth ** round)
    if (round % 2 === 0) {
      this.#anneal({ state, construction: localSearch }, steps, 0.8)
      return
    }
    state.restore()
    this.#anneal(this.#begun!, steps, 0.3)
  }

  #anneal({ state, construction }: Begun, steps: number, from: number): void {
    anneal(state, this.#random, this.#effort, { steps, from, to: 0.1, unit: 1 })
    this.#keep(state, construction)
  }

  #keep(state: MeetingState, construction: Construction): void {
    if (this.#best && state.bestCost >= this.#best.cost) return
    this.#best = { weeks: state.bestSchedule(), cost: state.bestCost, construction }
    this.#onBetter?.(countRepeats(this.#best.weeks, this.#plan.past).repeats, this.#effort.steps)
  }

  #isDone(): boolean {
    return this.#best !== undefined && this.#best.cost <= this.#bound
  }
}
