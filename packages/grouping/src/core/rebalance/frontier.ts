import { isBetter, type Quality } from '../search/objective.ts'

/** One way to mend groups: how many people change group, and what it gives. */
export interface Mended {
  readonly moves: number
  readonly quality: Quality
  readonly groupOf: Int32Array
}

/** Ways to mend of which none is both less disturbing and better than another (Pareto's frontier). */
export class Frontier {
  readonly #byMoves = new Map<number, Mended>()

  consider(moves: number, quality: Quality, groupOf: Int32Array): void {
    const known = this.#byMoves.get(moves)
    if (known && !isBetter(quality, known.quality)) return
    this.#byMoves.set(moves, { moves, quality, groupOf: groupOf.slice() })
  }

  /** Those that are better than all with fewer moves, the fewest first. */
  ways(): Mended[] {
    const ways: Mended[] = []
    for (const way of [...this.#byMoves.values()].sort((one, other) => one.moves - other.moves)) {
      if (ways.length === 0 || isBetter(way.quality, ways.at(-1)!.quality)) ways.push(way)
    }
    return ways
  }
}
