import { Merit, rounding, type Splits, type Worths } from './merit.ts'
import { rankOfLow } from './subset-rank.ts'

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

  mayWin(breach: number, mostOfPart: number, mostOfRest: number): boolean {
    if (breach === Number.POSITIVE_INFINITY || breach > this.bestBreach + rounding) return false
    if (breach < this.bestBreach - rounding) return true
    return Math.min(mostOfPart, mostOfRest) >= this.#best[0]!
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

  offerAll({ list, from, to, fixed, low, partRow, restRow, leastBreachOfRest }: Splits): number {
    const parts = this.parts
    const rests = this.rest
    let mostBreach = this.bestBreach + rounding
    let bar = this.#bar()
    let bestAt = -1
    for (let at = from; at < to; at++) {
      const own = list[at]! | fixed
      const part = partRow + rankOfLow[own]!
      const broken = parts.breach[part]!
      if (broken + leastBreachOfRest > mostBreach) continue
      const isLow = parts.value[part * parts.width]! < bar
      if (isLow && broken >= this.bestBreach - rounding) continue
      const rest = restRow + rankOfLow[low ^ own]!
      const breach = broken + rests.breach[rest]!
      if (breach > mostBreach) continue
      if ((isLow || rests.value[rest * rests.width]! < bar) && breach >= this.bestBreach - rounding) continue
      if (!this.offer(part, rest)) continue
      mostBreach = this.bestBreach + rounding
      bar = this.#bar()
      bestAt = at
    }
    return bestAt
  }

  /** What is lower is worse, where as much is broken. */
  #bar(): number {
    return this.#best.length > 1 ? this.#best[0]! : Number.NEGATIVE_INFINITY
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
