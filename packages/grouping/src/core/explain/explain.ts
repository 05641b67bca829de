import { type ConflictOptions, findConflicts } from '../conflicts/find-conflicts.ts'
import { readProblem } from '../problem/check-problem.ts'
import { type Issue, ProblemError } from '../problem/issue.ts'
import type { Problem } from '../problem/problem.ts'
import { stateOf } from '../search/state-of-groups.ts'
import type { FormedGroup } from '../solution.ts'
import { Explainer } from './explainer.ts'
import type { Explanation } from './explanation.ts'
import { rounding } from './tally.ts'
import { withoutPrivateCriteria } from './visible.ts'

export interface ExplainOptions {
  /** Id of the student who reads it. Others' private answers are then left out, unless `withoutPrivate` is false. */
  readonly viewer?: string
  /** Ids of those who are explained; the viewer when not given, and all when there is none. */
  readonly persons?: readonly string[]
  /** Leaves out all that rests on private answers: neither figures nor choices tell them. */
  readonly withoutPrivate?: boolean
  /** How far it is asked which requirements fight each other, or false; by default only when all are explained. */
  readonly conflicts?: ConflictOptions | false
}

/**
 * Explains a formation to those who are in it: why each is where they are, what was not met and why, what exchange
 * would help them most, and what it would cost the others.
 *
 * @param groups who is in each group; a group of the plan that is left out is empty
 * @throws ProblemError as `evaluate` does, and when somebody who is to be explained is not known
 */
export function explain(problem: Problem, groups: readonly FormedGroup[], options: ExplainOptions = {}): Explanation {
  const { viewer, persons = viewer === undefined ? undefined : [viewer] } = options
  const conflicts = options.conflicts ?? (persons === undefined ? {} : false)
  const isLimited = options.withoutPrivate ?? viewer !== undefined
  const whole = readProblem(problem)
  const { formation, leftOut } = isLimited ? withoutPrivateCriteria(whole) : { formation: whole, leftOut: [] }
  const { personById } = formation.cohort
  const asked = persons ?? [...personById.keys()]
  const unknown = asked.filter((id) => !personById.has(id))
  if (unknown.length > 0) throw new ProblemError(unknown.map(issueOfUnknown))
  const state = stateOf(formation, groups)
  const explainer = new Explainer(state, leftOut.length === 0)
  return {
    score: state.score,
    breach: state.breach,
    leftOut,
    // Where nothing is broken, these groups show that all requirements can hold together.
    conflicts: conflicts !== false && state.breach > rounding ? findConflicts(formation, conflicts) : [],
    persons: asked.map((id) => explainer.explain(personById.get(id)!)),
  }
}

function issueOfUnknown(id: string): Issue {
  return { place: `persons["${id}"]`, code: 'id.unknown', message: `There is no participant '${id}'.`, values: { id } }
}
