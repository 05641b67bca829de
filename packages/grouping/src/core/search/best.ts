import type { Progress } from '../solution.ts'
import { isBetter, type Quality } from './objective.ts'
import type { State } from './state.ts'

/** The best formation that a search has met, and how it came to be. It never gets worse. */
export class Best {
  readonly groupOf: Int32Array
  quality: Quality
  readonly trace: Progress[] = []
  readonly #state: State
  readonly #tell: ((progress: Progress) => void) | undefined
  #toldAt = 0
  #recordedAt = Number.NEGATIVE_INFINITY

  constructor(state: State, tell: ((progress: Progress) => void) | undefined, seconds = 0) {
    this.#state = state
    this.#tell = tell
    this.groupOf = state.groups.unitOf.slice()
    this.quality = state.quality()
    this.#record(seconds, 0)
  }

  /** Looks at where the search is; keeps it when it is better. */
  consider(seconds: number, iterations: number): void {
    const quality = this.#state.quality()
    if (isBetter(quality, this.quality)) {
      this.quality = quality
      this.groupOf.set(this.#state.groups.unitOf)
      if (seconds === 0 || seconds - this.#recordedAt >= 0.1) this.#record(seconds, iterations)
    } else this.remind(seconds, iterations)
  }

  /** Tells of the best once more, when that is due. */
  remind(seconds: number, iterations: number): void {
    if (!this.#tell || seconds - this.#toldAt < 0.2) return
    this.#toldAt = seconds
    this.#tell(this.#progress(seconds, iterations))
  }

  /** The search is over: the trace ends with the best. */
  end(seconds: number, iterations: number): void {
    this.#record(seconds, iterations)
  }

  #record(seconds: number, iterations: number): void {
    const progress = this.#progress(seconds, iterations)
    this.trace.push(progress)
    this.#recordedAt = seconds
    this.#toldAt = seconds
    this.#tell?.(progress)
  }

  #progress(seconds: number, iterations: number): Progress {
    const { breach, score, groups } = this.quality
    return { seconds, iterations, score: groups ? groups[0]! : score, breach }
  }
}
