import { type Budget, checkBudget, Spending } from '../budget.ts'
import { looksAtSections, searchSize } from '../exact/formation-search.ts'
import { rounding } from '../exact/merit.ts'
import { canSolveExactly, solveExactly } from '../exact/solve-exactly.ts'
import type { Formation } from '../problem/check-problem.ts'
import type { FormedGroup } from '../solution.ts'
import { solveFormation } from '../solve.ts'
import { type Conflict, conflictOf, undecided } from './conflict.ts'
import { CoverOracle, type Oracle } from './cover-oracle.ts'
import { type SplitProblem, splitRequirements, wholeRequirements } from './requirement.ts'
import { irreducibleConflict, smallestConflict } from './smallest-conflict.ts'
import { SolveOracle, type Solver } from './solve-oracle.ts'
import { structuralConflicts } from './structure.ts'

export interface ConflictOptions extends Pick<Budget, 'seconds' | 'clock' | 'signal'> {
  /** No more conflicts than this are told; 5 when not given. */
  readonly most?: number
  /**
   * Steps of each search, where a problem is too large to look at all formations; 1,000 for each person, and at least a
   * million, when not given. With too few everything seems to be in conflict.
   */
  readonly iterations?: number
  /** Solves those problems in another way. */
  readonly solve?: Solver
}

/** So much is asked at the most, without any budget too: about half a minute. */
const mostLooks = 5e9
const mostSearches = 20

/**
 * Which requirements fight each other: conflicts that share no part, each a smallest where all formations can be looked
 * at (some 24 people). Of larger problems: what sizes, counts and pairs prove; and where they prove nothing, criteria
 * that no search of `iterations` steps fulfilled together. What was not found out in the budget is told by a reason
 * whose code ends in `cut-short` (a conflict that may have parts too many) or is `conflict.undecided`.
 *
 * @returns conflicts, those that are proved first; empty when all requirements can hold, or were found to
 * @throws RangeError when seconds have no clock, or a limit is no number of 0 or more
 */
export function findConflicts(formation: Formation, options: ConflictOptions = {}): Conflict[] {
  checkBudget(options)
  const split = splitRequirements(formation)
  if (split.requirements.length === 0) return []
  const most = options.most ?? 5
  if (isSmall(split)) return provedConflicts(split, oracleFor(split, options), most)
  const structural = structuralConflicts(formation).slice(0, most)
  return structural.length > 0 ? structural : likelyConflicts(formation, options)
}

/** Whether all formations can be looked at again and again: each conflict takes some tens of questions. */
function isSmall({ formation }: SplitProblem): boolean {
  const { sets, rows, steps } = searchSize(formation)
  if (looksAtSections(formation)) return canSolveExactly(formation) && sets <= 1e6 && steps <= 3e7
  return sets <= 1e6 && rows <= 2e7
}

function oracleFor(split: SplitProblem, options: ConflictOptions): Oracle {
  if (!looksAtSections(split.formation)) return new CoverOracle(split, spendingOf(options, mostLooks))
  const spending = spendingOf(options, Number.POSITIVE_INFINITY)
  return new SolveOracle(
    split,
    (formation) => solveExactly(formation, rest(options, spending))?.groups ?? null,
    spending,
  )
}

function spendingOf({ seconds, clock, signal }: ConflictOptions, iterations: number): Spending {
  return new Spending({
    iterations,
    ...(seconds !== undefined && { seconds }),
    ...(clock && { clock }),
    ...(signal && { signal }),
  })
}

/** What is left of a budget. */
function rest({ seconds, clock, signal }: ConflictOptions, spending: Spending) {
  return {
    ...(seconds !== undefined && { seconds: Math.max(0, seconds - spending.seconds()) }),
    ...(clock && { clock }),
    ...(signal && { signal }),
  }
}

function provedConflicts({ requirements }: SplitProblem, oracle: Oracle, most: number): Conflict[] {
  const among = new Uint8Array(requirements.length).fill(1)
  const conflicts: Conflict[] = []
  while (conflicts.length < most) {
    const found = smallestConflict(oracle, among)
    if (!found) break
    const parts = found.requirements.map((index) => requirements[index]!)
    conflicts.push(conflictOf(parts, { ...found, isProved: true }))
    for (const index of found.requirements) among[index] = 0
    if (oracle.isSpent) return conflicts
  }
  if (oracle.isSpent) conflicts.push(undecided(requirements.filter((_, index) => among[index])))
  return conflicts
}

/** Criteria as wholes: of many pairs and persons a search cannot tell which ones are in the way. */
function likelyConflicts(formation: Formation, options: ConflictOptions): Conflict[] {
  const { most = 5, iterations = Math.max(1_000_000, 1_000 * formation.cohort.size) } = options
  const split = wholeRequirements(formation)
  const spending = spendingOf(options, mostSearches)
  const solve = options.solve ?? ((one: Formation) => searchUnbroken(one, { ...rest(options, spending), iterations }))
  const oracle = new SolveOracle(split, solve, spending)
  const conflicts: Conflict[] = []
  let among = [...split.requirements.keys()]
  while (conflicts.length < most && among.length > 0) {
    const wanted = Uint8Array.from(split.requirements.keys(), (index) => (among.includes(index) ? 1 : 0))
    if (oracle.holdTogether(wanted)) break
    const found = irreducibleConflict(oracle, among)
    if (found.length === 0) break
    const parts = found.map((index) => split.requirements[index]!)
    conflicts.push(conflictOf(parts, { isProved: false, isSmallest: false, isIrreducible: !oracle.isSpent }))
    among = among.filter((index) => !found.includes(index))
    if (oracle.isSpent) return conflicts
  }
  if (oracle.isSpent && among.length > 0) conflicts.push(undecided(among.map((index) => split.requirements[index]!)))
  return conflicts
}

/** Searches no longer than until nothing is broken. */
function searchUnbroken(formation: Formation, budget: Budget): readonly FormedGroup[] {
  let isUnbroken = false
  const signal = {
    get aborted() {
      return isUnbroken || (budget.signal?.aborted ?? false)
    },
  }
  const onProgress = ({ breach }: { readonly breach: number }) => {
    isUnbroken ||= breach <= rounding
  }
  return solveFormation(formation, { ...budget, signal, onProgress }).groups
}
