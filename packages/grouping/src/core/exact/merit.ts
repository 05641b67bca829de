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

  /** What `offer` will speak of from now on. */
  choose(parts: Worths, rest: Worths): void {
    this.parts = parts
    this.rest = rest
  }

  abstract begin(): void

  /** False when no rest can make the part better than what was offered since `begin`: most need not be joined at all. */
  abstract mayWin(part: number): boolean

  /** @returns whether part and rest, joined, are better than all that was offered since `begin` */
  abstract offer(part: number, rest: number): boolean

  /** Keeps the best that was offered. */
  abstract settle(into: Worths, row: number): void
}

/** One number: the sum of all, or the least of all. */
export class ScalarMerit extends Merit {
  readonly #least: boolean
  #bestValue = Number.NEGATIVE_INFINITY
  /** The highest value of any rest. */
  #mostOfRest = 0

  constructor(join: 'sum' | 'least') {
    super()
    this.#least = join === 'least'
  }

  widthOf(): number {
    return 1
  }

  nothing(): Worths {
    const none = this.#least ? Number.POSITIVE_INFINITY : 0
    return { width: 1, breach: new Float64Array(1), value: new Float64Array(1).fill(none) }
  }

  override choose(parts: Worths, rest: Worths): void {
    super.choose(parts, rest)
    this.#mostOfRest = rest.value.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  }

  begin(): void {
    this.bestBreach = Number.POSITIVE_INFINITY
    this.#bestValue = Number.NEGATIVE_INFINITY
  }

  mayWin(part: number): boolean {
    const own = this.parts.breach[part]!
    if (own < this.bestBreach - rounding) return true
    const value = this.parts.value[part]!
    return own <= this.bestBreach + rounding && (this.#least ? value : value + this.#mostOfRest) > this.#bestValue
  }

  offer(part: number, rest: number): boolean {
    const breach = this.parts.breach[part]! + this.rest.breach[rest]!
    if (breach > this.bestBreach + rounding) return false
    const one = this.parts.value[part]!
    const others = this.rest.value[rest]!
    const value = this.#least ? (one < others ? one : others) : one + others
    if (breach >= this.bestBreach - rounding && !(value > this.#bestValue)) return false
    this.bestBreach = breach
    this.#bestValue = value
    return true
  }

  settle(into: Worths, row: number): void {
    into.breach[row] = this.bestBreach
    into.value[row] = this.#bestValue
  }
}

/**
 * The lowest number first, then the next lowest and so on (leximin), and at last the sum of another number: rows are
 * sorted numbers and then that sum.
 */
export class LeximinMerit extends Merit {
  #best = new Float64Array(1)
  #joined = new Float64Array(1)

  widthOf(widths: readonly number[]): number {
    return widths.reduce((sum, width) => sum + width - 1, 1)
  }

  nothing(): Worths {
    return { width: 1, breach: new Float64Array(1), value: new Float64Array(1) }
  }

  override choose(parts: Worths, rest: Worths): void {
    super.choose(parts, rest)
    this.#best = new Float64Array(this.widthOf([parts.width, rest.width]))
    this.#joined = new Float64Array(this.#best.length)
  }

  begin(): void {
    this.bestBreach = Number.POSITIVE_INFINITY
    this.#best.fill(Number.NEGATIVE_INFINITY)
  }

  mayWin(part: number): boolean {
    const own = this.parts.breach[part]!
    if (own < this.bestBreach - rounding) return true
    const { width, value } = this.parts
    return own <= this.bestBreach + rounding && (width === 1 || value[part * width]! >= this.#best[0]!)
  }

  offer(part: number, rest: number): boolean {
    const breach = this.parts.breach[part]! + this.rest.breach[rest]!
    if (breach > this.bestBreach + rounding || breach === Number.POSITIVE_INFINITY) return false
    const isEqual = breach >= this.bestBreach - rounding
    if (this.#join(part, rest, isEqual) <= 0 && isEqual) return false
    this.bestBreach = breach
    const kept = this.#best
    this.#best = this.#joined
    this.#joined = kept
    return true
  }

  settle(into: Worths, row: number): void {
    into.breach[row] = this.bestBreach
    into.value.set(this.#best, row * into.width)
  }

  /** Joins both rows. @returns its order to the best, above 0 when better; where it `stops`, what is worse is cut short */
  #join(part: number, rest: number, stops: boolean): number {
    const own = this.parts.value
    const others = this.rest.value
    const ownEnd = (part + 1) * this.parts.width - 1
    const othersEnd = (rest + 1) * this.rest.width - 1
    let i = part * this.parts.width
    let j = rest * this.rest.width
    const last = this.#joined.length - 1
    let order = 0
    for (let k = 0; k < last; k++) {
      const value = i < ownEnd && (j >= othersEnd || own[i]! <= others[j]!) ? own[i++]! : others[j++]!
      this.#joined[k] = value
      if (order === 0) order = value - this.#best[k]!
      if (stops && order < 0) return order
    }
    this.#joined[last] = own[ownEnd]! + others[othersEnd]!
    return order === 0 ? this.#joined[last]! - this.#best[last]! : order
  }
}
