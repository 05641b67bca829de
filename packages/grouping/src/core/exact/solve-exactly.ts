import { type Budget, Spending } from '../budget.ts'
import type { Formation } from '../problem/check-problem.ts'
import type { FormedGroup } from '../solution.ts'
import { type BestFormation, FormationSearch, searchSize } from './formation-search.ts'
import { grain } from './group-worth.ts'
import { rounding } from './merit.ts'
import type { Objective } from './worth-table.ts'

/** A formation that no other is better than. */
export interface ExactSolution {
  /** Every group of the plan, in its order. */
  readonly groups: readonly FormedGroup[]
  readonly groupOf: Int32Array
  /** Σ of breaches: no formation has less. */
  readonly breach: number
  /** Mean of the criteria's scores. Without `fairness` no formation with so little breach has more. */
  readonly score: number
  /**
   * What fairness looks at before the score: the worst group's score, or those of all groups from the lowest on. No
   * formation with so little breach has more of it. Empty where the mean is all that counts.
   */
  readonly fairness: readonly number[]
  /** Processor seconds, when the budget has a clock. */
  readonly seconds: number
}

const most = { sets: 6e6, rows: 2e7, steps: 1.2e10 }

/**
 * Whether `solveExactly` takes a problem: it needs some seconds mostly, about a minute at the most (of 24 people in groups
 * that all differ), and up to half a gigabyte.
 */
export function canSolveExactly(formation: Formation): boolean {
  const { sets, rows, steps } = searchSize(formation)
  return sets <= most.sets && rows <= most.rows && steps * passes(formation) <= most.steps
}

/** How often all must be looked at: for the worst group and then for the mean, and again where something must be broken. */
function passes({ problem }: Formation): number {
  const { groups = 'mean', persons = 'mean' } = problem.fairness ?? {}
  const forFairness = groups !== 'lexicographic' && (groups === 'worst' || persons === 'worst') ? 2 : 1
  return problem.criteria.some(({ required }) => required) ? 2 * forFairness : forFairness
}

/**
 * The best formation there is, proved by having looked at all: least breach, then the highest score (or what
 * `fairness` of the problem says is best; then the mean score). Where persons' fairness is
 * `worst`, a group's score is that of its worst-off person, and the worst group counts unless all do.
 *
 * @returns null when the budget is spent before the best is known
 * @throws RangeError when `canSolveExactly` says no: a caller's bug
 */
export function solveExactly(
  formation: Formation,
  budget: Pick<Budget, 'seconds' | 'clock' | 'signal'> = {},
): ExactSolution | null {
  if (!canSolveExactly(formation)) throw new RangeError('There are too many formations to look at all')
  const spending = new Spending(budget)
  const search = new FormationSearch(formation, spending)
  const best = bestBy(search, formation)
  return best && describe(formation, search, best, spending)
}

function bestBy(search: FormationSearch, { problem }: Formation): BestFormation | null {
  const { groups = 'mean', persons = 'mean' } = problem.fairness ?? {}
  const bySum = { join: 'sum', floor: Number.NEGATIVE_INFINITY } as const
  if (groups === 'lexicographic') return leastBroken(search, { ...bySum, join: 'leximin' })
  if (groups === 'mean' && persons === 'mean') return leastBroken(search, bySum)
  const worst = leastBroken(search, { ...bySum, join: 'least' })
  if (!worst) return null
  const mostBreach = worst.breach <= rounding ? rounding : Number.POSITIVE_INFINITY
  return search.best({ ...bySum, floor: worst.value[0]!, mostBreach })
}

/** Mostly nothing need be broken, and few sets of people break nothing: they alone are tried first. */
function leastBroken(search: FormationSearch, objective: Omit<Objective, 'mostBreach'>): BestFormation | null {
  const unbroken = search.best({ ...objective, mostBreach: rounding })
  if (!unbroken || unbroken.breach < Number.POSITIVE_INFINITY) return unbroken
  return search.best({ ...objective, mostBreach: Number.POSITIVE_INFINITY })
}

function describe(
  formation: Formation,
  search: FormationSearch,
  { groupOf, breach }: BestFormation,
  spending: Spending,
): ExactSolution {
  const { problem, cohort } = formation
  const members = cohort.groups.map((): number[] => [])
  for (const [person, group] of groupOf.entries()) members[group]!.push(person)
  const { score, fair } = search.worth.reckonAll(members)
  const { groups = 'mean', persons = 'mean' } = problem.fairness ?? {}
  const sorted = fair.map((value) => value * grain).sort((one, other) => one - other)
  const counted = groups === 'lexicographic' ? sorted.length : groups === 'worst' || persons === 'worst' ? 1 : 0
  return {
    groups: cohort.groups.map(({ id }, group) => ({
      id,
      participants: members[group]!.map((person) => cohort.participants[person]!.id),
    })),
    groupOf,
    breach,
    score,
    fairness: sorted.slice(0, counted),
    seconds: spending.seconds(),
  }
}
