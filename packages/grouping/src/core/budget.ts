/** How long a search may go on. The first limit that is reached ends it; with neither, it ends where it can prove that nothing is left. */
export interface Budget {
  /** Seconds on `clock`. */
  readonly seconds?: number
  /** Steps of the search: the same number gives the same result on every machine. */
  readonly iterations?: number
  /** Seconds since any fixed moment; processor time of this thread by choice. Needed with `seconds`. */
  readonly clock?: () => number
  /** Ends the search when `aborted` turns true. */
  readonly signal?: { readonly aborted: boolean }
}

/** @throws RangeError when `seconds` is given without a clock, or a limit is no number of 0 or more: a caller's bug */
export function checkBudget(budget: Budget): void {
  for (const limit of ['seconds', 'iterations'] as const) {
    const value = budget[limit]
    // With no number no limit would ever be reached.
    if (value !== undefined && !(value >= 0)) throw new RangeError(`${limit} must be 0 or more, and is ${value}`)
  }
  if (budget.seconds !== undefined && !budget.clock) throw new RangeError('A budget in seconds needs a clock')
}

/** What is used of a budget. Ask `isSpent` now and then: it reads the clock. */
export class Spending {
  readonly #budget: Budget
  readonly #begunAt: number

  /** @throws RangeError as `checkBudget` */
  constructor(budget: Budget) {
    checkBudget(budget)
    this.#budget = budget
    this.#begunAt = budget.clock?.() ?? 0
  }

  get hasClock(): boolean {
    return this.#budget.clock !== undefined
  }

  /** Seconds since the beginning; 0 without a clock. */
  seconds(): number {
    return this.#budget.clock ? this.#budget.clock() - this.#begunAt : 0
  }

  /** @param iterations steps made until now */
  isSpent(iterations: number): boolean {
    const { iterations: limit } = this.#budget
    return (limit !== undefined && iterations >= limit) || this.isStopped()
  }

  /** Whether time is up, or the signal asks for the end; iterations apart. */
  isStopped(): boolean {
    const { seconds, signal } = this.#budget
    return signal?.aborted === true || (seconds !== undefined && this.seconds() >= seconds)
  }
}
