import { UnitCriterion } from '../criteria/unit-criterion.ts'
import { coefficients } from '../search/objective.ts'
import { type Exchange, Standings } from '../search/standing.ts'
import type { State } from '../search/state.ts'

/**
 * Tells what each exchange of one person would give, criterion by criterion: for the person and for the whole. What
 * was told of one exchange is overwritten by the next.
 */
export class Exchanges {
  readonly state: State
  readonly standings: Standings
  /** Of each criterion, in the order of the problem. */
  readonly weights: Float64Array
  /** Of the last exchange, by criterion: the person's own score there, −1 where it does not concern them; */
  readonly own: Float64Array
  /** what the whole score gains by it; */
  readonly scoreChanges: Float64Array
  /** and what more of it is broken, where it is required. */
  readonly breachChanges: Float64Array
  /** Of the last exchange, in all. */
  ownScore = 0
  scoreChange = 0
  breachChange = 0
  readonly #coefficients: Float64Array
  readonly #required: Uint8Array
  /** 1 where all of a unit have the same score, which need not be asked for twice. */
  readonly #sameForAll: Uint8Array

  constructor(state: State) {
    const { problem } = state.formation
    this.state = state
    this.standings = new Standings(state)
    this.weights = Float64Array.from(problem.criteria, ({ weight }) => weight)
    this.own = new Float64Array(problem.criteria.length)
    this.scoreChanges = new Float64Array(problem.criteria.length)
    this.breachChanges = new Float64Array(problem.criteria.length)
    this.#coefficients = coefficients(problem, state.criteria)
    this.#required = Uint8Array.from(problem.criteria, ({ required }) => (required ? 1 : 0))
    this.#sameForAll = Uint8Array.from(state.criteria, (criterion) => (criterion instanceof UnitCriterion ? 1 : 0))
  }

  /** Judges every exchange that locks, sections and sizes allow, group by group. */
  forEach(person: number, see: (exchange: Exchange) => void): void {
    const { state } = this
    const { groups } = state
    const from = groups.unitOf[person]!
    if (state.locked[person] === 1) return
    for (let to = 0; to < groups.units; to++) {
      if (to === from || !state.isOpen(person, to)) continue
      if (state.canMove(person, to)) see(this.judge({ person, other: -1, from, to }))
      const first = groups.start[to]!
      for (let k = first; k < first + groups.size[to]!; k++) {
        const other = groups.members[k]!
        if (state.canSwap(person, other)) see(this.judge({ person, other, from, to }))
      }
    }
  }

  judge(exchange: Exchange): Exchange {
    let weighed = 0
    let weight = 0
    this.scoreChange = 0
    this.breachChange = 0
    for (let index = 0; index < this.weights.length; index++) {
      this.#judgeBy(index, exchange)
      this.scoreChange += this.scoreChanges[index]!
      this.breachChange += this.breachChanges[index]!
      if (this.own[index]! < 0) continue
      weighed += this.weights[index]! * this.own[index]!
      weight += this.weights[index]!
    }
    this.ownScore = weight > 0 ? weighed / weight : 1
    return exchange
  }

  #judgeBy(index: number, { person, other, from, to }: Exchange): void {
    const criterion = this.state.criteria[index]!
    const here = this.standings.unitOf(index, from)
    const there = this.standings.unitOf(index, to)
    const touched = criterion.touchedBy
    this.scoreChanges[index] = 0
    this.breachChanges[index] = 0
    if (here === there) {
      this.own[index] = criterion.personScoreIf(here, -1, -1, person)
      return
    }
    if (touched !== null && touched[person] === 0 && (other < 0 || touched[other] === 0)) {
      this.own[index] = criterion.personScoreIf(there, other, person, person)
      return
    }
    let share = criterion.shareIf(here, person, other) - criterion.shares[here]! - criterion.shares[there]!
    let breach = criterion.breach - criterion.breaches[here]! - criterion.breaches[there]!
    const shareThere = criterion.shareIf(there, other, person)
    share += shareThere
    breach += criterion.breach
    this.scoreChanges[index] = this.#coefficients[index]! * share
    if (this.#required[index]) this.breachChanges[index] = breach
    this.own[index] = this.#sameForAll[index]
      ? shareThere / criterion.concern
      : criterion.personScoreIf(there, other, person, person)
  }
}
