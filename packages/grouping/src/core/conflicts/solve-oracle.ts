import { evaluateFormation } from '../evaluate/evaluate.ts'
import { rounding } from '../exact/merit.ts'
import type { Formation } from '../problem/check-problem.ts'
import type { FormedGroup } from '../solution.ts'
import type { Oracle } from './cover-oracle.ts'
import { choose, type SplitProblem } from './requirement.ts'

/** A formation for a problem, as little broken as the solver can make it. */
export type Solver = (formation: Formation) => readonly FormedGroup[]

/** Asks a solver: requirements hold together where it breaks none. What a heuristic does not find may still exist. */
export class SolveOracle implements Oracle {
  readonly #split: SplitProblem
  readonly #solve: Solver

  constructor(split: SplitProblem, solve: Solver) {
    this.#split = split
    this.#solve = solve
  }

  holdTogether(wanted: Uint8Array): Uint8Array | null {
    const indices = [...wanted.keys()].filter((index) => wanted[index])
    const groups = this.#solve(choose(this.#split, indices).formation)
    const { criteria } = evaluateFormation(this.#split.formation, groups)
    const holds = Uint8Array.from(criteria, ({ breach }) => (breach > rounding ? 0 : 1))
    return indices.every((index) => holds[index]) ? holds : null
  }
}
