import { type Budget, Spending } from '../budget.ts'

/** The steps that the stages of a search have used together. Each asks `isSpent` between steps and stops when it is so. */
export class Effort {
  readonly #spending: Spending
  #steps = 0
  #isSpent = false

  constructor(budget: Budget) {
    this.#spending = new Spending(budget)
  }

  get steps(): number {
    return this.#steps
  }

  /** Notes `steps` more. @returns whether nothing of the budget is left; the clock is read every 256 steps only */
  use(steps: number): boolean {
    const before = this.#steps
    this.#steps = before + steps
    return before >> 8 === this.#steps >> 8 ? this.#isSpent : this.isSpent()
  }

  isSpent(): boolean {
    this.#isSpent ||= this.#spending.isSpent(this.#steps)
    return this.#isSpent
  }
}
