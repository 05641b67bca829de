export { cpuSeconds } from './cpu-clock.ts'
export { type Outcome, type PooledProblem, type PoolOptions, solveAll } from './pool.ts'
export { solveInThreads, type ThreadedOptions } from './solve-in-threads.ts'
