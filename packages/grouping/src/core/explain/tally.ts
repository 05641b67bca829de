import type { Exchange } from '../search/standing.ts'
import type { CommonHours } from './common-hours.ts'
import type { Exchanges } from './exchanges.ts'

/** Less than this is of rounding, not of groups. */
export const rounding = 1e-9

/** An exchange with what it gives. */
export interface Candidate {
  readonly exchange: Exchange
  readonly ownScore: number
  readonly scoreChange: number
  readonly breachChange: number
}

/** Sums and bests over all exchanges of one person. Arrays are by criterion, in the order of the problem. */
export class Tally {
  count = 0
  /** Σ of the person's own scores, over the exchanges where the criterion concerns them; and how many these are. */
  readonly ownSum: Float64Array
  readonly ownCount: Int32Array
  /** Σ of common hours; 0 of other kinds. */
  readonly hoursSum: Float64Array
  /** Σ of what the whole score gains. */
  readonly scoreSum: Float64Array
  /** How many exchanges break more of it. */
  readonly breaking: Int32Array
  /** The highest own score, and where; null where none is above what it is now. */
  readonly highest: (Candidate | null)[]
  readonly highestScore: Float64Array
  /** Of the exchanges that give more by the criterion, the one that costs least. */
  readonly leastCost: (Candidate | null)[]
  /** Exchanges that raise the person's own score, and groups that these lead to. */
  helping = 0
  helpingGroups = 0
  /** Of these: those that neither break more nor lower the score. */
  harmless = 0
  highestOwnScore: number
  best: Candidate | null = null
  cheapest: Candidate | null = null
  #lastGroup = -1

  constructor(exchanges: Exchanges, hours: readonly (CommonHours | null)[], person: number) {
    const { standings, state } = exchanges
    const now = standings.person(person, null)
    const count = now.criteria.length
    this.ownSum = new Float64Array(count)
    this.ownCount = new Int32Array(count)
    this.hoursSum = new Float64Array(count)
    this.scoreSum = new Float64Array(count)
    this.breaking = new Int32Array(count)
    this.highest = new Array(count).fill(null)
    this.highestScore = Float64Array.from(now.criteria, (score) => score ?? -1)
    this.leastCost = new Array(count).fill(null)
    this.highestOwnScore = now.score
    const from = state.groups.unitOf[person]!
    const broken = now.criteria.map((_, index) => standings.breach(index, from, null) > rounding)
    exchanges.forEach(person, (exchange) => {
      const { ownScore, scoreChange, breachChange } = exchanges
      const candidate = { exchange, ownScore, scoreChange, breachChange }
      this.count++
      for (let index = 0; index < count; index++) {
        this.#count(index, exchanges, hours, exchange)
        const own = exchanges.own[index]!
        const gain = own - (now.criteria[index] ?? 0)
        const isMended = broken[index]! && exchanges.breachChanges[index]! < -rounding && gain >= 0
        if (own >= 0 && own > this.highestScore[index]! + rounding) {
          this.highestScore[index] = own
          this.highest[index] = candidate
        }
        if (own < 0 || (gain <= rounding && !isMended)) continue
        const least = this.leastCost[index]!
        if (least === null || costsLess(candidate, least)) this.leastCost[index] = candidate
      }
      if (ownScore > now.score + rounding) this.#help(candidate)
    })
  }

  #count(index: number, exchanges: Exchanges, hours: readonly (CommonHours | null)[], exchange: Exchange): void {
    const own = exchanges.own[index]!
    if (own >= 0) {
      this.ownSum[index]! += own
      this.ownCount[index]!++
    }
    this.hoursSum[index]! += hours[index]?.after(exchange) ?? 0
    this.scoreSum[index]! += exchanges.scoreChanges[index]!
    if (exchanges.breachChanges[index]! > rounding) this.breaking[index]!++
  }

  #help(candidate: Candidate): void {
    const { exchange, ownScore, scoreChange } = candidate
    this.helping++
    if (exchange.to !== this.#lastGroup) this.helpingGroups++
    this.#lastGroup = exchange.to
    if (newBreach(candidate) === 0 && scoreChange >= -rounding) this.harmless++
    this.highestOwnScore = Math.max(this.highestOwnScore, ownScore)
    if (this.best === null || helpsMore(candidate, this.best)) this.best = candidate
    if (this.cheapest === null || costsLess(candidate, this.cheapest)) this.cheapest = candidate
  }
}

/** What it breaks more than before; mending breaks nothing. */
export function newBreach({ breachChange }: Candidate): number {
  return breachChange > rounding ? breachChange : 0
}

function helpsMore(one: Candidate, other: Candidate): boolean {
  const breach = newBreach(one) - newBreach(other)
  if (Math.abs(breach) > rounding) return breach < 0
  if (Math.abs(one.ownScore - other.ownScore) > rounding) return one.ownScore > other.ownScore
  return one.scoreChange > other.scoreChange + rounding
}

function costsLess(one: Candidate, other: Candidate): boolean {
  const breach = newBreach(one) - newBreach(other)
  if (Math.abs(breach) > rounding) return breach < 0
  if (Math.abs(one.scoreChange - other.scoreChange) > rounding) return one.scoreChange > other.scoreChange
  return one.ownScore > other.ownScore + rounding
}
