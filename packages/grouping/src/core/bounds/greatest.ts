/** More than this are not kept: fewer tell no less than the truth. */
const MOST_KEPT = 32

/** The greatest few of some numbers. */
export class Greatest {
  readonly #kept: Float64Array
  #count = 0

  /** @param count how many are kept; 0 or more */
  constructor(count: number) {
    this.#kept = new Float64Array(Math.min(count, MOST_KEPT))
  }

  add(number: number): void {
    const kept = this.#kept
    if (this.#count === kept.length && (kept.length === 0 || number <= kept[kept.length - 1]!)) return
    let at = this.#count < kept.length ? this.#count++ : kept.length - 1
    for (; at > 0 && kept[at - 1]! < number; at--) kept[at] = kept[at - 1]!
    kept[at] = number
  }

  /** Whether there were as many as are kept, and any are. */
  get isFull(): boolean {
    return this.#count > 0 && this.#count === this.#kept.length
  }

  get mean(): number {
    return this.meanOf((number) => number)
  }

  meanOf(map: (number: number) => number): number {
    return this.#kept.reduce((sum, number) => sum + map(number), 0) / this.#count
  }

  /** The smallest of those kept. */
  get least(): number {
    return this.#kept[this.#count - 1]!
  }
}
