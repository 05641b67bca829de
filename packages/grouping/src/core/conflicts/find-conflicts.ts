import type { Budget } from '../budget.ts'
import { looksAtSections, searchSize } from '../exact/formation-search.ts'
import { canSolveExactly, solveExactly } from '../exact/solve-exactly.ts'
import type { Formation } from '../problem/check-problem.ts'
import { solveFormation } from '../solve.ts'
import { type Conflict, conflictOf } from './conflict.ts'
import { CoverOracle, type Oracle } from './cover-oracle.ts'
import { type SplitProblem, splitRequirements, wholeRequirements } from './requirement.ts'
import { irreducibleConflict, smallestConflict } from './smallest-conflict.ts'
import { SolveOracle, type Solver } from './solve-oracle.ts'
import { structuralConflicts } from './structure.ts'

export interface ConflictOptions extends Pick<Budget, 'signal'> {
  /** No more conflicts than this are told; 5 when not given. */
  readonly most?: number
  /**
   * Steps of each search, where a problem is too large to look at all formations; 2,000 for each person, and at least a
   * million, when not given. With too few everything seems to be in conflict.
   */
  readonly iterations?: number
  /** Solves those problems in another way. */
  readonly solve?: Solver
}

/**
 * Which requirements fight each other: conflicts that share no part, each a smallest where all formations can be looked
 * at (some 24 people). Of larger problems: what sizes, counts and pairs prove; and where they prove nothing, criteria
 * that no search of `iterations` steps fulfilled together.
 *
 * @returns conflicts, those that are proved first; empty when all requirements can hold, or were found to
 */
export function findConflicts(formation: Formation, options: ConflictOptions = {}): Conflict[] {
  const split = splitRequirements(formation)
  if (split.requirements.length === 0) return []
  const most = options.most ?? 5
  if (isSmall(split)) return provedConflicts(split, oracleFor(split), most)
  const structural = structuralConflicts(formation).slice(0, most)
  return structural.length > 0 ? structural : likelyConflicts(formation, options)
}

/** Whether all formations can be looked at again and again: each conflict takes some tens of questions. */
function isSmall({ formation }: SplitProblem): boolean {
  const { sets, steps } = searchSize(formation)
  return canSolveExactly(formation) && sets <= 1_000_000 && (looksAtSections(formation) ? steps <= 3e7 : true)
}

function oracleFor(split: SplitProblem): Oracle {
  return looksAtSections(split.formation)
    ? new SolveOracle(split, (formation) => solveExactly(formation)!.groups)
    : new CoverOracle(split)
}

function provedConflicts({ requirements }: SplitProblem, oracle: Oracle, most: number): Conflict[] {
  const among = new Uint8Array(requirements.length).fill(1)
  const conflicts: Conflict[] = []
  while (conflicts.length < most) {
    const found = smallestConflict(oracle, among)
    if (!found) break
    const parts = found.requirements.map((index) => requirements[index]!)
    conflicts.push(conflictOf(parts, true, found.isSmallest))
    for (const index of found.requirements) among[index] = 0
  }
  return conflicts
}

/** Criteria as wholes: of many pairs and persons a search cannot tell which ones are in the way. */
function likelyConflicts(formation: Formation, options: ConflictOptions): Conflict[] {
  const { most = 5, signal, iterations = Math.max(1_000_000, 2_000 * formation.cohort.size) } = options
  const split = wholeRequirements(formation)
  const solve: Solver =
    options.solve ?? ((one) => solveFormation(one, { iterations, ...(signal && { signal }) }).groups)
  const oracle = new SolveOracle(split, solve)
  const conflicts: Conflict[] = []
  let among = [...split.requirements.keys()]
  while (conflicts.length < most && among.length > 0 && !signal?.aborted) {
    if (oracle.holdTogether(Uint8Array.from(split.requirements.keys(), (index) => (among.includes(index) ? 1 : 0))))
      break
    const found = irreducibleConflict(oracle, among)
    if (signal?.aborted || found.length === 0) break
    conflicts.push(
      conflictOf(
        found.map((index) => split.requirements[index]!),
        false,
        false,
      ),
    )
    among = among.filter((index) => !found.includes(index))
  }
  return conflicts
}
