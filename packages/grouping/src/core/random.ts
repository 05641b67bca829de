/**
 * A stream of pseudo-random numbers from a seed: the same on every machine, as it is made of 32-bit integers alone.
 *
 * sfc32 of Chris Doty-Humphrey's PractRand: period about 2^128, passes its tests to terabytes, four words of state.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #counter = 1

  /**
   * @param seed any integer; its lower 32 bits count
   * @throws RangeError when it is none: a caller's bug
   */
  constructor(seed: number) {
    if (!Number.isInteger(seed)) throw new RangeError(`seed must be an integer, and is ${seed}`)
    this.#a = seed | 0
    this.#b = 0x9e3779b9 | 0
    this.#c = 0x243f6a88 | 0
    for (let i = 0; i < 16; i++) this.next()
  }

  /** @returns 32 random bits as a signed integer */
  next(): number {
    const result = (this.#a + this.#b + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + result) | 0
    return result
  }

  /**
   * @param bound 1 to 2^31 − 1
   * @returns an integer from 0 to `bound` − 1. By remainder, which is uneven by at most `bound` / 2^31.
   */
  below(bound: number): number {
    // One bit less keeps the number a small integer for the engine: three times faster than `>>> 0`.
    return ((this.next() >>> 1) % bound) | 0
  }

  /** @returns a number from 0 up to, and without, 1 */
  fraction(): number {
    return (this.next() >>> 1) / 0x80000000
  }

  /** Puts `items` in a random order, in place (Fisher and Yates). */
  shuffle(items: { length: number; [index: number]: number }): void {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      const kept = items[i]!
      items[i] = items[j]!
      items[j] = kept
    }
  }
}
