import { compileCriterion } from '../criteria/catalogue.ts'
import type { CompiledCriterion } from '../criteria/criterion.ts'
import type { Exchange } from '../search/standing.ts'
import type { State } from '../search/state.ts'

/** Hours that all of a group are free: a student understands them better than a score. */
export class CommonHours {
  readonly #criterion: CompiledCriterion
  readonly #week: number
  readonly #state: State

  private constructor(criterion: CompiledCriterion, week: number, state: State) {
    this.#criterion = criterion
    this.#week = week
    this.#state = state
    for (let group = 0; group < state.groups.units; group++) criterion.update(group)
  }

  /** Null of criteria of other kinds, and of those that look at sections. The state must stay as it is. */
  static of(state: State, index: number): CommonHours | null {
    const { problem, cohort } = state.formation
    const criterion = problem.criteria[index]!
    if (criterion.kind !== 'common-time' || criterion.scope === 'section') return null
    const definition = cohort.attributes[criterion.attribute]!
    if (definition.type !== 'availability') return null
    const week = definition.days * definition.slotsPerDay * definition.hoursPerSlot
    // With all the week as its wish, the score is a share of the week, whatever is wished for.
    return new CommonHours(compileCriterion({ ...criterion, wishHours: week }, cohort, state.groups), week, state)
  }

  of(person: number): number {
    return this.#hours(this.#criterion.personScoreIf(this.#state.groups.unitOf[person]!, -1, -1, person))
  }

  /** Of the person who goes, where they come to. */
  after({ person, other, to }: Exchange): number {
    return this.#hours(this.#criterion.personScoreIf(to, other, person, person))
  }

  #hours(share: number): number {
    return Math.round(share * this.#week * 1e9) / 1e9
  }
}
