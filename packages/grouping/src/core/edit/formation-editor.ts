import { formedGroups } from '../formed-groups.ts'
import { type Formation, readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { type Exchange, Standings } from '../search/standing.ts'
import type { State } from '../search/state.ts'
import { stateOf } from '../search/state-of-groups.ts'
import type { FormedGroup } from '../solution.ts'
import { type Edit, type EditRefusal, readEdit } from './read-edit.ts'

/** What the formation is worth after an edit, or would be. */
export interface EditReport {
  /** Mean of the criteria's scores by weight, 0 to 1, as `Report` has it. */
  readonly score: number
  /** Σ of breaches of all requirements. */
  readonly breach: number
  /** What the edit gives or takes. */
  readonly scoreChange: number
  readonly breachChange: number
  /** The two groups that it touches. */
  readonly groups: readonly EditedGroup[]
}

export interface EditedGroup {
  readonly id: string
  readonly size: number
  readonly score: number
  /** In the order of the problem's criteria; null where a criterion concerns nobody in the group. */
  readonly criteria: readonly (number | null)[]
  /** Of each criterion, where the group is (in its section, where the criterion looks at sections). */
  readonly breaches: readonly number[]
}

export type EditOutcome =
  | { readonly isDone: true; readonly report: EditReport }
  | { readonly isDone: false; readonly refusal: EditRefusal }

/**
 * Opens a formation for changes by hand: each is told in a time that does not depend on how many people there are.
 *
 * @throws ProblemError as `evaluate` does
 */
export function openFormation(problem: Problem, groups: readonly FormedGroup[]): FormationEditor {
  const formation = readProblem(problem)
  return new FormationEditor(formation, stateOf(formation, groups))
}

/** A recount is the one thing that takes longer with more groups. */
const editsBetweenRecounts = 64

export class FormationEditor {
  readonly #formation: Formation
  readonly #state: State
  readonly #standings: Standings
  readonly #made: Exchange[] = []
  #applied = 0

  constructor(formation: Formation, state: State) {
    this.#formation = formation
    this.#state = state
    this.#standings = new Standings(state)
  }

  swap(one: string, other: string): EditOutcome {
    return this.#make({ kind: 'swap', one, other })
  }

  move(person: string, group: string): EditOutcome {
    return this.#make({ kind: 'move', person, group })
  }

  /** What an edit would give; nothing is changed. */
  preview(edit: Edit): EditOutcome {
    const read = readEdit(edit, this.#formation, this.#state)
    if ('refusal' in read) return { isDone: false, refusal: read.refusal }
    const state = this.#state
    const { exchange } = read
    if (exchange.other >= 0) state.swapIf(exchange.person, exchange.other)
    else state.moveIf(exchange.person, exchange.to)
    return { isDone: true, report: this.#report(exchange, state.scoreChange, state.breachChange, true) }
  }

  /** Takes back the last edit that was made. @returns null when there is none */
  undo(): EditReport | null {
    const last = this.#made.pop()
    if (!last) return null
    return this.#apply({ ...last, from: last.to, to: last.from })
  }

  /** How many edits can be taken back. */
  get undoable(): number {
    return this.#made.length
  }

  score(): { readonly score: number; readonly breach: number } {
    return { score: this.#state.score, breach: this.#state.breach }
  }

  /** Who is in which group now. */
  groups(): FormedGroup[] {
    return formedGroups(this.#formation, this.#state.groups.unitOf)
  }

  #make(edit: Edit): EditOutcome {
    const read = readEdit(edit, this.#formation, this.#state)
    if ('refusal' in read) return { isDone: false, refusal: read.refusal }
    this.#made.push(read.exchange)
    return { isDone: true, report: this.#apply(read.exchange) }
  }

  #apply(exchange: Exchange): EditReport {
    const state = this.#state
    const { score, breach } = state
    if (exchange.other >= 0) state.swap(exchange.person, exchange.other)
    else state.move(exchange.person, exchange.to)
    // So that rounding never adds up, however long somebody sits with it.
    if (++this.#applied % editsBetweenRecounts === 0) state.recount()
    return this.#report(exchange, state.score - score, state.breach - breach, false)
  }

  #report(exchange: Exchange, scoreChange: number, breachChange: number, isAhead: boolean): EditReport {
    const { score, breach } = this.#state
    return {
      score: isAhead ? score + scoreChange : score,
      breach: isAhead ? breach + breachChange : breach,
      scoreChange,
      breachChange,
      groups: [exchange.from, exchange.to].map((group) => this.#groupReport(group, isAhead ? exchange : null)),
    }
  }

  #groupReport(group: number, ahead: Exchange | null): EditedGroup {
    const { problem, cohort } = this.#formation
    return {
      id: cohort.groups[group]!.id,
      size: this.#standings.members(group, ahead).length,
      ...this.#standings.group(group, ahead),
      breaches: problem.criteria.map((_, index) => this.#standings.breach(index, group, ahead)),
    }
  }
}
