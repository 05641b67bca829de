import { Worker } from 'node:worker_threads'
import type { Changes, FormedGroup, Problem, Rebalanced } from '#grouping'

export interface RebalanceTask {
  problem: Problem
  groups: readonly FormedGroup[]
  changes: Changes
  maxMoves: number
  /** Processor seconds. */
  seconds: number
  seed: number
}

/**
 * Re-balances outside of the calling thread, which answers requests meanwhile.
 *
 * @throws ProblemError as `rebalance` does
 */
export function rebalanceInThread(task: RebalanceTask): Promise<Rebalanced> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./rebalance-worker.ts', import.meta.url), { workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A thread that re-balances ended with code ${code}`)))
  })
}
