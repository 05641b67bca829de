import type { Spending } from '../budget.ts'

/**
 * When one annealing of a search ends and the next begins. Of few people many annealings find more than a long one: of 24
 * people in half a second, 13 of 30 searches met the optimum with one, 26 with 64. Of 100 people one is as good.
 */
export interface Rounds {
  /** @param iterations made by all rounds before */
  begin(iterations: number): void
  /** @returns how much of the round is over; it ends at 1 */
  done(iterations: number): number
}

/** Fewer people than this are few. */
const few = 64
/** Fewer people than this, if not few, end warmer after a long annealing. */
const middling = 128

/**
 * Few people begin hotter: formations that keep the requirements are islands, and on the way from one to another much is
 * broken.
 *
 * @returns the first temperature, in mean changes of energy by a random swap
 */
export const firstTemperature = (people: number) => (people < middling ? 0.3 : 0.2)

/** Iterations for each person from which on an annealing is long: shorter ones leave something broken if they end warm. */
const longPerPerson = 10_000

/**
 * A long annealing of 64 to 127 people has found by 0.02 what there is to find, and the time is better spent above: of 100
 * people in 5 s, the mean over 18 seeds came from 0.92677 to 0.92736.
 *
 * @param iterations of the whole annealing
 * @returns the last temperature, in mean changes of energy by a random swap
 */
export const lastTemperature = (people: number, iterations: number) =>
  people >= few && people < middling && iterations >= longPerPerson * people ? 0.02 : 0.008

/** Iterations of an annealing that is long enough, tried on cohorts of 20 to 70. */
const longEnough = (people: number) => (people < few ? 16 * people * people * people : Number.POSITIVE_INFINITY)

/** @param seconds that the whole may take, or undefined when only iterations count */
export function roundsOf(people: number, spending: Spending, seconds: number | undefined): Rounds {
  if (seconds === undefined) return new CountedRounds(people)
  return new TimedRounds(people, spending, seconds)
}

/** Iterations for each person in the first round of a search that counts them. */
const firstPerPerson = 500
/** A length that is long enough is tried so often before one that is twice as long. */
const repeated = 8

/**
 * Rounds of a search that counts iterations: longer and longer. Their lengths do not depend on the limit, so that more
 * iterations go on where fewer would have ended, and the best of them is never worse.
 */
class CountedRounds implements Rounds {
  readonly #longEnough: number
  #length: number
  #left = 1
  #begun = 0

  constructor(people: number) {
    this.#longEnough = longEnough(people)
    this.#length = firstPerPerson * people
  }

  begin(iterations: number): void {
    this.#begun = iterations
    if (this.#left === 0) {
      this.#length *= 2
      this.#left = this.#length < this.#longEnough ? 1 : repeated
    }
    this.#left--
  }

  done(iterations: number): number {
    return (iterations - this.#begun) / this.#length
  }
}

/** The share of the time of few people's first round, which tells how many iterations the others will have. */
const shareOfFirst = 1 / 16
/** The most rounds after the first. */
const mostRounds = 64

/** Rounds of a search by time: of few people as many as are long enough, each with an equal part of what is left. */
class TimedRounds implements Rounds {
  readonly #longEnough: number
  readonly #spending: Spending
  readonly #seconds: number
  /** Rounds from the one that runs on, as far as is known. */
  #left: number
  #isFirst = true
  #begunAt = 0
  #endsAt = 0

  constructor(people: number, spending: Spending, seconds: number) {
    this.#longEnough = longEnough(people)
    this.#spending = spending
    this.#seconds = seconds
    this.#left = people < few ? 1 / shareOfFirst : 1
  }

  begin(iterations: number): void {
    const now = this.#spending.seconds()
    const left = this.#seconds - now
    if (iterations > 0) {
      this.#left = this.#isFirst ? this.#countAfter(iterations, now, left) : Math.max(1, this.#left - 1)
      this.#isFirst = false
    }
    this.#begunAt = now
    this.#endsAt = now + left / this.#left
  }

  done(): number {
    return (this.#spending.seconds() - this.#begunAt) / (this.#endsAt - this.#begunAt)
  }

  #countAfter(iterations: number, seconds: number, left: number): number {
    const count = Math.floor(((iterations / (seconds - this.#begunAt)) * left) / this.#longEnough)
    return Math.max(1, Math.min(mostRounds, count))
  }
}
