import type { Spending } from '../budget.ts'
import { evaluateFormation } from '../evaluate/evaluate.ts'
import { rounding } from '../exact/merit.ts'
import type { Formation } from '../problem/check-problem.ts'
import type { FormedGroup } from '../solution.ts'
import type { Oracle } from './cover-oracle.ts'
import { choose, type SplitProblem } from './requirement.ts'

/** A formation for a problem, as little broken as the solver can make it; null when its budget was spent first. */
export type Solver = (formation: Formation) => readonly FormedGroup[] | null

/** Asks a solver: requirements hold together where it breaks none. What a heuristic does not find may still exist. */
export class SolveOracle implements Oracle {
  readonly #split: SplitProblem
  readonly #solve: Solver
  readonly #spending: Spending
  #questions = 0
  isSpent = false

  /** @param spending its iterations are questions */
  constructor(split: SplitProblem, solve: Solver, spending: Spending) {
    this.#split = split
    this.#solve = solve
    this.#spending = spending
  }

  holdTogether(wanted: Uint8Array): Uint8Array | null {
    this.isSpent ||= this.#spending.isSpent(this.#questions++)
    if (this.isSpent) return wanted
    const indices = [...wanted.keys()].filter((index) => wanted[index])
    const groups = this.#solve(choose(this.#split, indices).formation)
    // Of groups that were found in haste it does not follow that there are no better ones.
    this.isSpent = groups === null || this.#spending.isSpent(this.#questions)
    if (groups === null) return wanted
    const { criteria } = evaluateFormation(this.#split.formation, groups)
    const holds = Uint8Array.from(criteria, ({ breach }) => (breach > rounding ? 0 : 1))
    if (indices.every((index) => holds[index])) return holds
    return this.isSpent ? wanted : null
  }
}
