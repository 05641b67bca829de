import type { State } from './state.ts'

/** One person goes to another group, and somebody of that group may come in exchange. All by number. */
export interface Exchange {
  readonly person: number
  /** Who comes the other way; −1 where the person just moves. */
  readonly other: number
  readonly from: number
  readonly to: number
}

/** A mean of the criteria's scores by weight, over those that concern somebody; 1 when none does. */
export interface Standing {
  readonly score: number
  /** In the order of the problem; null where the criterion concerns nobody here. */
  readonly criteria: readonly (number | null)[]
}

/** How persons and groups stand: as they are, or as an exchange would leave them. Nothing is changed by asking. */
export class Standings {
  readonly #state: State
  readonly #weights: Float64Array
  readonly #bySection: Uint8Array

  constructor(state: State) {
    const { criteria } = state.formation.problem
    this.#state = state
    this.#weights = Float64Array.from(criteria, ({ weight }) => weight)
    this.#bySection = Uint8Array.from(criteria, ({ scope }) => (scope === 'section' ? 1 : 0))
  }

  /** The unit of a criterion that a group is or lies in. */
  unitOf(index: number, group: number): number {
    return this.#bySection[index] ? this.#state.sectionOfGroup[group]! + 1 : group
  }

  /** Score of a person by one criterion, 0 to 1; −1 where it does not concern them. */
  personScore(index: number, person: number, exchange: Exchange | null): number {
    const group = this.#groupOf(person, exchange)
    const unit = this.unitOf(index, group)
    const { out, inn } = this.#sides(index, unit, exchange)
    return this.#state.criteria[index]!.personScoreIf(unit, out, inn, person)
  }

  person(person: number, exchange: Exchange | null): Standing {
    return this.#mean((index) => {
      const score = this.personScore(index, person, exchange)
      return score < 0 ? null : score
    })
  }

  group(group: number, exchange: Exchange | null): Standing {
    const { weights } = this.#state.formation.cohort
    const members = this.members(group, exchange)
    return this.#mean((index) => {
      let sum = 0
      let weight = 0
      for (const member of members) {
        const score = this.personScore(index, member, exchange)
        if (score < 0) continue
        sum += weights[member]! * score
        weight += weights[member]!
      }
      return weight > 0 ? sum / weight : null
    })
  }

  /** Breach of a required criterion where the group is; 0 of one that is not required. */
  breach(index: number, group: number, exchange: Exchange | null): number {
    if (!this.#state.formation.problem.criteria[index]!.required) return 0
    const criterion = this.#state.criteria[index]!
    const unit = this.unitOf(index, group)
    const { out, inn } = this.#sides(index, unit, exchange)
    criterion.shareIf(unit, out, inn)
    return criterion.breach
  }

  members(group: number, exchange: Exchange | null): number[] {
    const { start, size, members } = this.#state.groups
    const now = Array.from(members.subarray(start[group]!, start[group]! + size[group]!))
    if (!exchange || (group !== exchange.from && group !== exchange.to)) return now
    const { person, other, from } = exchange
    const [out, inn] = group === from ? [person, other] : [other, person]
    const after = now.filter((member) => member !== out)
    return inn >= 0 ? [...after, inn] : after
  }

  #groupOf(person: number, exchange: Exchange | null): number {
    if (person === exchange?.person) return exchange.to
    if (person === exchange?.other) return exchange.from
    return this.#state.groups.unitOf[person]!
  }

  /** Who leaves and who comes to a unit of a criterion; nobody where both groups lie in it. */
  #sides(index: number, unit: number, exchange: Exchange | null): { out: number; inn: number } {
    if (exchange) {
      const from = this.unitOf(index, exchange.from)
      const to = this.unitOf(index, exchange.to)
      if (from !== to && unit === from) return { out: exchange.person, inn: exchange.other }
      if (from !== to && unit === to) return { out: exchange.other, inn: exchange.person }
    }
    return { out: -1, inn: -1 }
  }

  #mean(scoreOf: (index: number) => number | null): Standing {
    const criteria = Array.from(this.#weights, (_, index) => scoreOf(index))
    let sum = 0
    let all = 0
    criteria.forEach((score, index) => {
      if (score === null) return
      sum += this.#weights[index]! * score
      all += this.#weights[index]!
    })
    return { score: all > 0 ? sum / all : 1, criteria }
  }
}
