import { Merit, rounding, type Splits, type Worths } from './merit.ts'
import { rankOfLow } from './subset-rank.ts'

/** One number: the sum of all, or the least of all. */
export class ScalarMerit extends Merit {
  readonly #least: boolean
  readonly #unbroken: boolean
  #bestValue = Number.NEGATIVE_INFINITY

  /** @param unbroken whether nothing may be broken, so that values alone tell what is allowed */
  constructor(join: 'sum' | 'least', unbroken: boolean) {
    super()
    this.#least = join === 'least'
    this.#unbroken = unbroken
  }

  widthOf(): number {
    return 1
  }

  nothing(): Worths {
    const none = this.#least ? Number.POSITIVE_INFINITY : 0
    return { width: 1, breach: new Float64Array(1), value: new Float64Array(1).fill(none) }
  }

  begin(): void {
    this.bestBreach = Number.POSITIVE_INFINITY
    this.#bestValue = Number.NEGATIVE_INFINITY
  }

  mayWin(breach: number, mostOfPart: number, mostOfRest: number): boolean {
    if (breach === Number.POSITIVE_INFINITY || breach > this.bestBreach + rounding) return false
    if (breach < this.bestBreach - rounding) return true
    return this.#join(mostOfPart, mostOfRest) > this.#bestValue
  }

  offer(part: number, rest: number): boolean {
    const breach = this.parts.breach[part]! + this.rest.breach[rest]!
    if (breach > this.bestBreach + rounding) return false
    const value = this.#join(this.parts.value[part]!, this.rest.value[rest]!)
    if (breach >= this.bestBreach - rounding && !(value > this.#bestValue)) return false
    this.bestBreach = breach
    this.#bestValue = value
    return true
  }

  offerAll(splits: Splits): number {
    if (!this.#unbroken) return this.#offerBroken(splits)
    return this.#least ? this.#offerLeasts(splits) : this.#offerSums(splits)
  }

  settle(into: Worths, row: number): void {
    into.breach[row] = this.bestBreach
    into.value[row] = this.#bestValue
  }

  #join(part: number, rest: number): number {
    return this.#least ? (part < rest ? part : rest) : part + rest
  }

  #offerSums({ list, from, to, fixed, low, partRow, restRow, mostOfRest }: Splits): number {
    const parts = this.parts.value
    const rests = this.rest.value
    let best = this.#bestValue
    let bestAt = -1
    for (let at = from; at < to; at++) {
      const own = list[at]! | fixed
      const part = parts[partRow + rankOfLow[own]!]!
      if (part + mostOfRest <= best) continue
      const value = part + rests[restRow + rankOfLow[low ^ own]!]!
      if (value <= best) continue
      best = value
      bestAt = at
    }
    return this.#keep(best, bestAt)
  }

  #offerLeasts({ list, from, to, fixed, low, partRow, restRow }: Splits): number {
    const parts = this.parts.value
    const rests = this.rest.value
    let best = this.#bestValue
    let bestAt = -1
    for (let at = from; at < to; at++) {
      const own = list[at]! | fixed
      const part = parts[partRow + rankOfLow[own]!]!
      if (part <= best) continue
      const rest = rests[restRow + rankOfLow[low ^ own]!]!
      if (rest <= best) continue
      best = part < rest ? part : rest
      bestAt = at
    }
    return this.#keep(best, bestAt)
  }

  #keep(value: number, at: number): number {
    if (at < 0) return at
    this.bestBreach = 0
    this.#bestValue = value
    return at
  }

  #offerBroken({ list, from, to, fixed, low, partRow, restRow, mostOfRest, leastBreachOfRest }: Splits): number {
    const parts = this.parts.breach
    const values = this.parts.value
    const rests = this.rest.breach
    let most = this.bestBreach + rounding
    let mostOfPart = most - leastBreachOfRest
    let bestAt = -1
    for (let at = from; at < to; at++) {
      const own = list[at]! | fixed
      const part = partRow + rankOfLow[own]!
      if (parts[part]! > mostOfPart) continue
      if (parts[part]! >= mostOfPart - 2 * rounding && this.#join(values[part]!, mostOfRest) <= this.#bestValue)
        continue
      const rest = restRow + rankOfLow[low ^ own]!
      if (parts[part]! + rests[rest]! > most || !this.offer(part, rest)) continue
      most = this.bestBreach + rounding
      mostOfPart = most - leastBreachOfRest
      bestAt = at
    }
    return bestAt
  }
}
