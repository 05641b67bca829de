import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ProblemError } from '../core/problem/issue.ts'
import type { Problem } from '../core/problem/problem.ts'
import type { Solution } from '../core/solution.ts'
import type { PoolAnswer, PoolTask } from './pool-worker.ts'
import { isRaised, raise, stopFlag } from './stop-flag.ts'

/** One of many problems. */
export interface PooledProblem {
  /** Returned with the outcome; the pool does not read it. */
  readonly id: string
  readonly problem: Problem
  /** `seconds` are processor seconds of the thread that solves. One of the two limits is needed. */
  readonly options: { readonly seconds?: number; readonly iterations?: number; readonly seed?: number }
}

/** What became of a problem: groups, or why there are none (a ProblemError when it cannot be used). */
export type Outcome = { readonly id: string; readonly cpuSeconds: number } & (
  | { readonly solution: Solution }
  | { readonly error: Error }
)

export interface PoolOptions {
  /** How many problems are solved side by side; at least 1. */
  readonly threads: number
  /**
   * Told once of each problem, in the order in which they end. The thread takes up its next problem when what this
   * returns has settled; when it throws, the pool ends with its error.
   */
  readonly onSolved: (outcome: Outcome) => void | Promise<void>
  /** Ends the searches that go on, with their best so far, and takes up no more problems. */
  readonly signal?: AbortSignal
}

/**
 * Solves many problems on a fixed number of threads, each problem on one. Problems are asked for as threads become
 * free, so no more than `threads` of them exist at a time. One that cannot be solved does not end the others.
 *
 * @throws RangeError when `threads` is not a whole number from 1; whatever `problems` or `onSolved` throws
 */
export async function solveAll(
  problems: AsyncIterable<PooledProblem> | Iterable<PooledProblem>,
  { threads, onSolved, signal }: PoolOptions,
): Promise<void> {
  if (!Number.isInteger(threads) || threads < 1) throw new RangeError('A pool needs a whole number of threads, from 1')
  const stop = stopFlag()
  const end = () => raise(stop)
  const isStopped = () => isRaised(stop)
  if (signal?.aborted) end()
  signal?.addEventListener('abort', end)
  const source = oneAtATime(problems)
  const serve = async () => {
    const thread = new Thread()
    try {
      while (!isStopped()) {
        const { value, done } = await source.next()
        if (done || isStopped()) return
        const { id, problem, options } = value
        await onSolved(outcomeOf(id, await thread.solve({ problem, options, stop })))
      }
    } catch (error) {
      end()
      throw error
    } finally {
      await thread.end()
    }
  }
  try {
    const ends = await Promise.allSettled(Array.from({ length: threads }, serve))
    for (const ended of ends) if (ended.status === 'rejected') throw ended.reason
  } finally {
    signal?.removeEventListener('abort', end)
    await source.return(undefined)
  }
}

/** An asynchronous generator keeps those who ask at the same time in line, whatever the iterable would do. */
async function* oneAtATime<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T, undefined> {
  yield* items
}

function outcomeOf(id: string, answer: PoolAnswer | Error): Outcome {
  if (answer instanceof Error) return { id, cpuSeconds: 0, error: answer }
  const { cpuSeconds } = answer
  if ('solution' in answer) return { id, cpuSeconds, solution: answer.solution }
  return { id, cpuSeconds, error: answer.issues ? new ProblemError(answer.issues) : new Error(answer.message) }
}

/** This file's own extension: `.ts` as source, `.js` as compiled. */
const workerFile = new URL(`./pool-worker${extname(import.meta.url)}`, import.meta.url)

/** A worker that is replaced when it dies, as it does when a problem takes all memory. */
class Thread {
  #worker: Worker | undefined
  #settle: (result: PoolAnswer | Error) => void = () => {}

  /** @returns the answer, or the error that the worker died of */
  solve(task: PoolTask): Promise<PoolAnswer | Error> {
    return new Promise((resolve) => {
      this.#settle = resolve
      this.#worker ??= this.#start()
      try {
        this.#worker.postMessage(task)
      } catch (error) {
        // What cannot be sent to a thread, such as a function, is no problem in JSON; the worker is as it was.
        resolve(error as Error)
      }
    })
  }

  async end(): Promise<void> {
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(workerFile)
    const lose = (error: Error) => {
      this.#worker = undefined
      this.#settle(error)
    }
    worker.on('message', (answer: PoolAnswer) => this.#settle(answer))
    worker.on('error', (error) => lose(error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', (code) => {
      // After an error, its place may be another's already.
      if (this.#worker === worker) lose(new Error(`The thread of the problem ended with code ${code}`))
    })
    return worker
  }
}
