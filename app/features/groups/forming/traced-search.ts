import type { Progress } from '#grouping'
import type { SearchProgress } from './formation.ts'

/** A trace has at most so many points; when it is full, every other goes. */
const MOST_POINTS = 60

/**
 * A search as it is watched. Scores and breaches are held here and told as shares of what was gained: whether every
 * requirement holds could tell that two in a group wish to be apart.
 */
export class TracedSearch {
  #points: Progress[] = []
  #last: Progress | undefined

  note(progress: Progress) {
    this.#last = progress
    const before = this.#points.at(-1)
    if (before && before.score === progress.score && before.breach === progress.breach) return
    this.#points.push(progress)
    if (this.#points.length > MOST_POINTS) this.#points = this.#points.filter((_, index) => index % 2 === 0)
  }

  progress(): SearchProgress {
    const last = this.#last
    if (!last) return { seconds: 0, iterations: 0, trace: [] }
    // A requirement outweighs any score: first what is broken less, then what scores more.
    const worth = ({ score, breach }: Progress) => score - breach
    const points = [...this.#points, last]
    const first = worth(points[0]!)
    const gained = worth(last) - first
    return {
      seconds: last.seconds,
      iterations: last.iterations,
      trace: points.map((point) => [point.seconds, gained > 0 ? (worth(point) - first) / gained : 1] as const),
    }
  }
}
