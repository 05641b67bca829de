import { parentPort } from 'node:worker_threads'
import { type Issue, ProblemError } from '../core/problem/issue.ts'
import type { Problem } from '../core/problem/problem.ts'
import type { Solution } from '../core/solution.ts'
import { solve } from '../core/solve.ts'
import { cpuSeconds } from './cpu-clock.ts'
import { signalOf } from './stop-flag.ts'

// One thread of pool.ts: solves one problem after the other, so that its code is warm from the second on.

export interface PoolTask {
  readonly problem: Problem
  readonly options: { readonly seconds?: number; readonly iterations?: number; readonly seed?: number }
  /** @see stop-flag.ts */
  readonly stop: SharedArrayBuffer
}

export type PoolAnswer =
  | { readonly solution: Solution; readonly cpuSeconds: number }
  | { readonly issues: readonly Issue[] | null; readonly message: string; readonly cpuSeconds: number }

parentPort!.on('message', (task: PoolTask) => {
  const begun = cpuSeconds()
  parentPort!.postMessage(answer(task, () => cpuSeconds() - begun))
})

function answer({ problem, options, stop }: PoolTask, spent: () => number): PoolAnswer {
  try {
    // The flag alone is no limit: it may never be set.
    if (options.seconds === undefined && options.iterations === undefined) {
      throw new RangeError('A search in a pool needs seconds or iterations')
    }
    const solution = solve(problem, {
      ...options,
      clock: cpuSeconds,
      signal: signalOf(stop),
    })
    return { solution, cpuSeconds: spent() }
  } catch (error) {
    // The class of an error does not survive the way between threads; what it is made of does.
    const issues = error instanceof ProblemError ? error.issues : null
    return { issues, message: error instanceof Error ? error.message : String(error), cpuSeconds: spent() }
  }
}
