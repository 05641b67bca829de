import type { CompiledCriterion } from '../criteria/criterion.ts'
import { readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { State } from '../search/state.ts'

type Criterion = NonNullable<Problem['criteria']>[number]
type WithoutId<Kind> = Kind extends unknown ? Omit<Kind, 'id'> : never
type Attributes = NonNullable<Problem['participants'][number]['attributes']>

export type SmallCriterion = WithoutId<Criterion>

export interface SmallCase {
  readonly attributes?: Problem['attributes']
  readonly criterion: SmallCriterion
  /** The members of each group: their ids with what they answered. */
  readonly groups: readonly Readonly<Record<string, Attributes>>[]
  readonly properties?: readonly Attributes[]
  readonly sections?: readonly string[]
}

export interface SmallResult {
  /** Of each group (or section, by first appearance): mean over those whom it concerns; null when it concerns nobody. */
  readonly scores: (number | null)[]
  readonly breaches: number[]
}

/** What one criterion says of a few small groups that are written out. */
export function say(small: SmallCase): SmallResult {
  const { formation, state } = stateOf(small)
  const [criterion] = state.criteria as [CompiledCriterion]
  const { cohort } = formation
  const bySection = small.criterion.scope === 'section'
  const units = bySection ? cohort.sections.map((_, section) => section + 1) : cohort.groups.map((_, group) => group)
  const told = units.map((unit) => {
    const share = criterion.shareIf(unit, -1, -1)
    const { concern, breach } = criterion
    return { score: concern > 0 ? rounded(share / concern) : null, breach: rounded(breach) }
  })
  return { scores: told.map(({ score }) => score), breaches: told.map(({ breach }) => breach) }
}

/** What one criterion says of each person of the groups, in order; −1 where it does not concern them. */
export function sayOfPersons(small: SmallCase): number[] {
  const { state } = stateOf(small)
  const [criterion] = state.criteria as [CompiledCriterion]
  return Array.from(state.groups.unitOf, (unit, person) => rounded(criterion.personScoreIf(unit, -1, -1, person)))
}

function stateOf(small: SmallCase) {
  const formation = readProblem(problemOf(small))
  const groupOf = small.groups.flatMap((members, group) => Object.keys(members).map(() => group))
  return { formation, state: new State(formation, groupOf) }
}

function problemOf({ attributes = {}, criterion, groups, properties = [], sections = [] }: SmallCase): Problem {
  return {
    attributes,
    participants: groups.flatMap((members) =>
      Object.entries(members).map(([id, answers]) => ({ id, attributes: answers })),
    ),
    groups: {
      named: groups.map((_, index) => ({
        id: `g${index}`,
        max: 9,
        attributes: properties[index] ?? {},
        ...(sections[index] !== undefined && { section: sections[index] }),
      })),
    },
    criteria: [{ id: 'c', ...criterion } as Criterion],
  }
}

const rounded = (number: number) => Math.round(number * 1e9) / 1e9
