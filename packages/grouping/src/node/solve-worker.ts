import { parentPort, workerData } from 'node:worker_threads'
import type { Problem } from '../core/problem/problem.ts'
import type { Progress, Solution } from '../core/solution.ts'
import { solve } from '../core/solve.ts'
import { cpuSeconds } from './cpu-clock.ts'
import { signalOf } from './stop-flag.ts'

// One thread of solve-in-threads.ts: solves with its own seed, and tells how it goes.

export interface SolveTask {
  readonly problem: Problem
  readonly seed: number
  readonly seconds?: number
  readonly iterations?: number
  /** @see stop-flag.ts */
  readonly stop: SharedArrayBuffer
}

export type FromWorker = { readonly progress: Progress } | { readonly solution: Solution }

/** Milliseconds between two messages at least: a search finds more in its first second than anyone can see. */
const messageInterval = 50

const { problem, stop, ...options } = workerData as SolveTask
const post = (message: FromWorker) => parentPort!.postMessage(message)
let toldAt = Number.NEGATIVE_INFINITY
const solution = solve(problem, {
  ...options,
  clock: cpuSeconds,
  signal: signalOf(stop),
  onProgress(progress) {
    const now = performance.now()
    if (now - toldAt < messageInterval) return
    toldAt = now
    post({ progress })
  },
})
post({ solution })
