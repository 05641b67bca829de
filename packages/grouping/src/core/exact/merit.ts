/**
 * What some groups of persons are worth, by number: least breach counts first, then the value, where more is better. A
 * value is a row of `width` numbers.
 */
export interface Worths {
  readonly width: number
  readonly breach: Float64Array
  readonly value: Float64Array
}

/** Breaches that differ by no more than this differ by rounding. */
export const rounding = 1e-9

/** @param rows how many there are, each impossible until it is set */
export function createWorths(rows: number, width: number): Worths {
  return {
    width,
    breach: new Float64Array(rows).fill(Number.POSITIVE_INFINITY),
    value: new Float64Array(rows * width).fill(Number.NEGATIVE_INFINITY),
  }
}

/** Ways to split a set in two, that differ by the lower half of their first part only. */
export interface Splits {
  /** The lower halves of first parts are `list[from]` to `list[to − 1]`, each with `fixed`; all are within `low`. */
  list: Uint16Array
  from: number
  to: number
  fixed: number
  low: number
  /** The rows where first parts, and rests, with these upper halves begin. */
  partRow: number
  restRow: number
  /** The highest first number of the value of any of these rests. */
  mostOfRest: number
  /** The least breach of any of them. */
  leastBreachOfRest: number
}

/**
 * How the worth of one group joins that of the rest, and which of two is better. The better of two stays so whatever
 * joins both: dynamic programming needs no more (Bellman's principle of optimality).
 */
export abstract class Merit {
  protected parts: Worths = createWorths(0, 1)
  protected rest: Worths = createWorths(0, 1)
  protected bestBreach = Number.POSITIVE_INFINITY

  /** Width of the value of several that are joined. */
  abstract widthOf(widths: readonly number[]): number

  /** The value of no groups. */
  abstract nothing(): Worths

  /** What is offered from now on. */
  choose(parts: Worths, rest: Worths): void {
    this.parts = parts
    this.rest = rest
  }

  abstract begin(): void

  /** False when none that breaks so much at least, and has so high a first number at most, can be better than what was offered since `begin`. */
  abstract mayWin(breach: number, mostOfPart: number, mostOfRest: number): boolean

  /** @returns whether part and rest, joined, are better than all that was offered since `begin` */
  abstract offer(part: number, rest: number): boolean

  /** Offers all of them: nine tenths of the time are spent here. @returns the place in the list of the best if it is better than all before; else −1 */
  abstract offerAll(splits: Splits): number

  /** Keeps the best that was offered. */
  abstract settle(into: Worths, row: number): void
}
