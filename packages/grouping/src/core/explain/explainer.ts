import type { State } from '../search/state.ts'
import { CommonHours } from './common-hours.ts'
import { reportExchange } from './exchange-report.ts'
import { Exchanges } from './exchanges.ts'
import type { BetterPlace, Binding, Obstacle, PersonExplanation, Reason, Unmet } from './explanation.ts'
import { Faults } from './faults.ts'
import { betterPlaceReason, bindingReasons, limitReason, type Scores, unmetReasons } from './sentences.ts'
import { type Candidate, newBreach, rounding, Tally } from './tally.ts'

/**
 * Explains students one by one, each by trying every exchange that would put them elsewhere.
 *
 * The state must stay as it is while it is explained.
 */
export class Explainer {
  readonly #state: State
  readonly #exchanges: Exchanges
  readonly #hours: readonly (CommonHours | null)[]
  readonly #faults: Faults
  readonly #isAllShown: boolean

  /** @param isAllShown whether all criteria are there: else nothing is said of what stands in no way */
  constructor(state: State, isAllShown: boolean) {
    this.#state = state
    this.#exchanges = new Exchanges(state)
    this.#hours = state.criteria.map((_, index) => CommonHours.of(state, index))
    this.#faults = new Faults(state)
    this.#isAllShown = isAllShown
  }

  /** @param person by number */
  explain(person: number): PersonExplanation {
    const { cohort } = this.#state.formation
    const group = this.#state.groups.unitOf[person]!
    const now = this.#exchanges.standings.person(person, null)
    const tally = new Tally(this.#exchanges, this.#hours, person)
    const report = (found: Candidate | null) => found && reportExchange(this.#exchanges, found.exchange)
    return {
      id: cohort.participants[person]!.id,
      group: cohort.groups[group]!.id,
      score: now.score,
      exchanges: tally.count,
      limits: this.#limits(person, tally),
      why: this.#bindings(person, tally),
      unmet: this.#unmet(person, tally),
      betterPlace: this.#betterPlace(now.score, tally),
      bestExchange: report(tally.best),
      cheapestExchange: report(tally.cheapest),
    }
  }

  #limits(person: number, { count }: Tally): Reason[] {
    const { cohort } = this.#state.formation
    if (this.#state.locked[person] === 1) return [limitReason('limit.locked', {})]
    const section = this.#state.boundTo[person]!
    return [
      ...(section >= 0 ? [limitReason('limit.section', { section: cohort.sections[section]! })] : []),
      ...(count === 0 ? [limitReason('limit.nobody', {})] : []),
    ]
  }

  #bindings(person: number, tally: Tally): Binding[] {
    const { criteria } = this.#state.formation.problem
    if (tally.count === 0) return []
    const bindings = criteria.map((criterion, index): Binding => {
      const scores = this.#scores(person, index, tally)
      const wholeLoss = -tally.scoreSum[index]! / tally.count
      const breaking = tally.breaking[index]! / tally.count
      const { here, elsewhere } = scores
      const reasons = bindingReasons(criterion, scores, wholeLoss, breaking)
      return { criterion: criterion.id, here, elsewhere, wholeLoss, breaking, reasons }
    })
    return bindings
      .filter(({ wholeLoss, breaking }) => wholeLoss > rounding || breaking > 0)
      .sort((one, other) => mostly(other) - mostly(one) || other.wholeLoss - one.wholeLoss)
  }

  /** Of the person by one criterion: here, and the mean elsewhere. */
  #scores(person: number, index: number, tally: Tally): Scores {
    const now = this.#exchanges.standings.personScore(index, person, null)
    const hours = this.#hours[index]
    return {
      here: now < 0 ? null : now,
      elsewhere: tally.ownCount[index]! > 0 ? tally.ownSum[index]! / tally.ownCount[index]! : null,
      ...(hours && { hours: { here: hours.of(person), elsewhere: tally.hoursSum[index]! / tally.count } }),
    }
  }

  #unmet(person: number, tally: Tally): Unmet[] {
    const { problem, cohort } = this.#state.formation
    const group = this.#state.groups.unitOf[person]!
    const { standings } = this.#exchanges
    return problem.criteria.flatMap((criterion, index): Unmet[] => {
      const score = standings.personScore(index, person, null)
      const amount = standings.breach(index, group, null)
      if (amount <= rounding && (score < 0 || score >= 1 - rounding)) return []
      const highest = tally.highest[index]!
      const told = {
        criterion: criterion.id,
        score: score < 0 ? null : score,
        breach: this.#breach(index, group),
        best: highest && { score: tally.highestScore[index]!, group: cohort.groups[highest.exchange.to]!.id },
        obstacle: this.#obstacle(tally.leastCost[index]!, tally),
      }
      const hours = this.#hours[index]
      const own = hours && { here: hours.of(person), best: highest ? hours.after(highest.exchange) : null }
      return [{ ...told, reasons: unmetReasons(criterion, told, this.#isAllShown, own ?? null) }]
    })
  }

  #breach(index: number, group: number): Unmet['breach'] {
    const amount = this.#exchanges.standings.breach(index, group, null)
    const fault = amount > rounding ? this.#faults.of(index, group) : null
    return fault && { amount, reason: fault.reason, values: fault.values }
  }

  #obstacle(least: Candidate | null, tally: Tally): Obstacle {
    if (tally.count === 0) return { kind: 'fixed', criteria: [] }
    if (least === null) return { kind: 'none-better', criteria: [] }
    const { criteria } = this.#state.formation.problem
    this.#exchanges.judge(least.exchange)
    const { scoreChanges, breachChanges } = this.#exchanges
    const losing = (changes: Float64Array, sign: number) =>
      [...criteria.keys()]
        .filter((index) => sign * changes[index]! > rounding)
        .sort((one, other) => sign * (changes[other]! - changes[one]!) || one - other)
        .map((index) => criteria[index]!.id)
    if (newBreach(least) > 0) return { kind: 'breaks', criteria: losing(breachChanges, 1) }
    if (least.scoreChange < -rounding) return { kind: 'costs', criteria: losing(scoreChanges, -1) }
    return { kind: 'nothing', criteria: [] }
  }

  #betterPlace(now: number, tally: Tally): BetterPlace {
    const told = {
      exists: tally.helping > 0,
      groups: tally.helpingGroups,
      exchanges: tally.helping,
      harmless: tally.harmless,
      score: tally.highestOwnScore,
    }
    return { ...told, reason: betterPlaceReason(told, now, this.#isAllShown) }
  }
}

/** A requirement that most exchanges would break binds more than any wish. */
function mostly({ breaking }: Binding): number {
  return breaking >= 0.5 ? breaking : 0
}
