import type { Spending } from '../budget.ts'
import type { Best } from './best.ts'

/** Seconds between two looks at the clock in loops that may take long: a small part of those between two reports. */
const secondsBetweenLooks = 0.01

/**
 * Looks at the clock and the signal within what may take long, and tells of the best when that is due. It changes
 * nothing of the way that a search takes: it only ends it. Each loop has one of its own, as its steps are as long as
 * each other.
 */
export class Watch {
  readonly #spending: Spending
  readonly #best: Best
  readonly #until: number
  #stride = 1
  #untilLook = 1
  #lookedAt: number

  /** @param until seconds of the budget after which time is up, before the budget's own */
  constructor(spending: Spending, best: Best, until = Number.POSITIVE_INFINITY) {
    this.#spending = spending
    this.#best = best
    this.#until = until
    this.#lookedAt = spending.seconds()
  }

  /** Whether time is up, or the end was asked for. Looks only now and then, as looking costs more than a small step. */
  isUp(iterations: number): boolean {
    if (--this.#untilLook > 0) return false
    const seconds = this.#spending.seconds()
    const each = (seconds - this.#lookedAt) / this.#stride
    const fitting = each > 0 ? Math.floor(secondsBetweenLooks / each) : longestStride
    // Where there is no clock, a look is at the signal alone, and costs nothing.
    const longest = this.#spending.hasClock ? longestStride : 1
    this.#stride = Math.max(1, Math.min(longest, 2 * this.#stride, fitting))
    this.#untilLook = this.#stride
    this.#lookedAt = seconds
    this.#best.remind(seconds, iterations)
    return seconds >= this.#until || this.#spending.isStopped()
  }
}

const longestStride = 64
