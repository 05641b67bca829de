import type { Random } from '../random.ts'
import { type Annealed, anneal } from './annealing.ts'
import type { Effort } from './effort.ts'
import { develop, groupElements, type Permutation, pairOrbits } from './permutation-group.ts'

/**
 * Seeks base weeks (starters) that a group of symmetries develops into a schedule without repeated meetings, by annealing
 * on the orbits of pairs: one week of persons stands for as many weeks as the group has elements.
 *
 * @param generators of a group of which only the identity maps a base week to itself
 * @returns weeks → groups → persons, or undefined when none was found within `steps`
 * @see I. Anderson, "Combinatorial Designs and Tournaments", Oxford (1997): starters and their development
 */
export function searchStarters(
  shape: { readonly points: number; readonly groupSize: number; readonly baseWeeks: number },
  generators: readonly Permutation[],
  random: Random,
  effort: Effort,
  steps: number,
): number[][][] | undefined {
  const elements = groupElements(shape.points, generators)
  const starters = new Starters(shape, elements, random)
  const found =
    starters.cost === 0 || anneal(starters, random, effort, { steps, from: 1, to: 0.2, unit: elements.length })
  return found ? starters.weeks().flatMap((week) => develop(week, elements)) : undefined
}

class Starters implements Annealed {
  cost = 0
  readonly #points: number
  readonly #groupSize: number
  readonly #baseWeeks: number
  readonly #orbitOf: Int32Array
  readonly #orbitSize: Int32Array
  /** How often each pair of the orbit meets when a base week with one of them is developed. */
  readonly #meetingsEach: Int32Array
  /** How often each pair of the orbit meets now. */
  readonly #meetings: Int32Array
  readonly #personAt: Int32Array
  #from = 0
  #to = 0

  constructor(
    { points, groupSize, baseWeeks }: { points: number; groupSize: number; baseWeeks: number },
    elements: readonly Permutation[],
    random: Random,
  ) {
    this.#points = points
    this.#groupSize = groupSize
    this.#baseWeeks = baseWeeks
    const pairs = pairOrbits(points, elements)
    this.#orbitOf = pairs.orbitOf
    this.#orbitSize = Int32Array.from(pairs.sizes)
    this.#meetingsEach = this.#orbitSize.map((size) => elements.length / size)
    this.#meetings = new Int32Array(pairs.sizes.length)
    this.#personAt = new Int32Array(points * baseWeeks)
    for (let week = 0; week < baseWeeks; week++) {
      const order = Int32Array.from({ length: points }, (_, person) => person)
      random.shuffle(order)
      this.#personAt.set(order, week * points)
    }
    for (let place = 0; place < this.#personAt.length; place++) {
      const end = place - (place % groupSize) + groupSize
      for (let other = place + 1; other < end; other++) this.cost += this.#meet(place, other, 1)
    }
  }

  move(random: Random): number | undefined {
    const week = random.below(this.#baseWeeks) * this.#points
    const from = week + random.below(this.#points)
    const to = week + random.below(this.#points)
    const size = this.#groupSize
    if (((from / size) | 0) === ((to / size) | 0)) return undefined
    const before = this.cost
    this.#from = from
    this.#to = to
    this.#swap()
    return this.cost - before
  }

  undo(): void {
    this.#swap()
  }

  improved(): boolean {
    return this.cost === 0
  }

  weeks(): number[][][] {
    return Array.from({ length: this.#baseWeeks }, (_, week) =>
      Array.from({ length: this.#points / this.#groupSize }, (_, group) => {
        const start = week * this.#points + group * this.#groupSize
        return [...this.#personAt.subarray(start, start + this.#groupSize)]
      }),
    )
  }

  #swap(): void {
    this.cost += this.#meetGroup(this.#from, -1) + this.#meetGroup(this.#to, -1)
    const person = this.#personAt[this.#from]!
    this.#personAt[this.#from] = this.#personAt[this.#to]!
    this.#personAt[this.#to] = person
    this.cost += this.#meetGroup(this.#from, 1) + this.#meetGroup(this.#to, 1)
  }

  #meetGroup(place: number, sign: number): number {
    const start = place - (place % this.#groupSize)
    const end = start + this.#groupSize
    let rise = 0
    for (let other = start; other < end; other++) {
      if (other !== place) rise += this.#meet(place, other, sign)
    }
    return rise
  }

  /** @returns by how many repeated meetings the developed schedule gets worse */
  #meet(place: number, other: number, sign: number): number {
    const orbit = this.#orbitOf[this.#personAt[place]! * this.#points + this.#personAt[other]!]!
    const before = this.#meetings[orbit]!
    const after = before + sign * this.#meetingsEach[orbit]!
    this.#meetings[orbit] = after
    return this.#orbitSize[orbit]! * ((after > 1 ? after - 1 : 0) - (before > 1 ? before - 1 : 0))
  }
}
