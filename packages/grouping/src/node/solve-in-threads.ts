import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { qualityOf } from '../core/evaluate/quality.ts'
import { readProblem } from '../core/problem/check-problem.ts'
import type { CheckedProblem, Problem } from '../core/problem/problem.ts'
import { isBetter } from '../core/search/objective.ts'
import type { Progress, Solution } from '../core/solution.ts'
import type { FromWorker, SolveTask } from './solve-worker.ts'
import { raise, stopFlag } from './stop-flag.ts'

export interface ThreadedOptions {
  /** Processor seconds of each thread. */
  readonly seconds?: number
  /** Of each thread. */
  readonly iterations?: number
  /** Of the first thread; each next one has the next number. 1 when not given. */
  readonly seed?: number
  /** How many searches go on side by side; 1 when not given. */
  readonly threads?: number
  /**
   * Told of the best of all threads; it never falls. What it throws ends the search, and is thrown on.
   * Iterations and seconds are those of all threads together.
   */
  readonly onProgress?: (progress: Progress) => void
  /** Ends the search; the best so far is the result. */
  readonly signal?: AbortSignal
}

/**
 * Solves outside of the calling thread, which stays free, by one or several searches from different seeds; gives the
 * best of them (the first of equals, so that the same call gives the same groups when the budget is in iterations).
 *
 * @returns the best solution; its iterations, seconds and trace are those of all threads together
 * @throws ProblemError when the problem cannot be used; RangeError when nothing would end the search, or there is no
 *   whole number of threads from 1
 */
export async function solveInThreads(problem: Problem, options: ThreadedOptions): Promise<Solution> {
  const { seed = 1, threads = 1, seconds, iterations, signal } = options
  if (!Number.isInteger(threads) || threads < 1)
    throw new RangeError(`threads must be a whole number from 1, not ${threads}`)
  if (seconds === undefined && iterations === undefined && !signal) {
    throw new RangeError('A search needs an end: give seconds, iterations or a signal')
  }
  const checked = readProblem(problem).problem
  const stop = stopFlag()
  const end = () => raise(stop)
  if (signal?.aborted) end()
  signal?.addEventListener('abort', end)
  const together = new Together(threads, checked, options.onProgress)
  try {
    const solutions = await Promise.all(
      Array.from({ length: threads }, (_, thread) =>
        runWorker(
          {
            problem,
            seed: seed + thread,
            stop,
            ...(seconds !== undefined && { seconds }),
            ...(iterations !== undefined && { iterations }),
          },
          (progress) => together.note(thread, progress),
        ),
      ),
    )
    return together.best(solutions, seed)
  } catch (error) {
    end()
    throw error
  } finally {
    signal?.removeEventListener('abort', end)
  }
}

/** What all threads have done, as one. */
class Together {
  readonly #latest: Progress[]
  readonly #onProgress: ((progress: Progress) => void) | undefined
  readonly #problem: CheckedProblem
  #best: Progress | undefined

  constructor(threads: number, problem: CheckedProblem, onProgress: ((progress: Progress) => void) | undefined) {
    this.#problem = problem
    this.#latest = Array.from({ length: threads }, () => ({ seconds: 0, iterations: 0, score: 0, breach: 0 }))
    this.#onProgress = onProgress
  }

  note(thread: number, progress: Progress): void {
    this.#latest[thread] = progress
    if (!this.#best || isBetterProgress(progress, this.#best)) this.#best = progress
    const { score, breach } = this.#best
    this.#onProgress?.({ ...sumOf(this.#latest), score, breach })
  }

  best(solutions: readonly Solution[], seed: number): Solution {
    const quality = ({ report }: Solution) => qualityOf(report, this.#problem)
    const best = solutions.reduce((kept, solution) => (isBetter(quality(solution), quality(kept)) ? solution : kept))
    if (solutions.length === 1) return best
    return { ...best, ...sumOf(solutions), trace: mergeTraces(solutions), seed }
  }
}

const isBetterProgress = (one: Progress, other: Progress) =>
  isBetter({ ...one, groups: null }, { ...other, groups: null })

const sumOf = (list: readonly { seconds: number; iterations: number }[]) => ({
  seconds: list.reduce((sum, { seconds }) => sum + seconds, 0),
  iterations: list.reduce((sum, { iterations }) => sum + iterations, 0),
})

/** The best of all threads over time. Threads go on side by side: a moment's seconds are those of each of them. */
function mergeTraces(solutions: readonly Solution[]): Progress[] {
  const points = solutions.flatMap(({ trace }) => trace).sort((one, other) => one.seconds - other.seconds)
  const merged: Progress[] = []
  for (const point of points) {
    const last = merged.at(-1)
    if (!last || isBetterProgress(point, last)) merged.push(point)
  }
  return merged
}

/** This file's own extension: `.ts` as source, `.js` as compiled. */
const workerFile = new URL(`./solve-worker${extname(import.meta.url)}`, import.meta.url)

function runWorker(task: SolveTask, onProgress: (progress: Progress) => void): Promise<Solution> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: task })
    worker.on('message', (message: FromWorker) => {
      if ('solution' in message) resolve(message.solution)
      else {
        try {
          onProgress(message.progress)
        } catch (error) {
          reject(error)
        }
      }
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A thread of the search ended with code ${code}`)))
  })
}
