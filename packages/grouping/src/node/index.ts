export { cpuSeconds } from './cpu-clock.ts'
export { solveInThreads, type ThreadedOptions } from './solve-in-threads.ts'
export { type Outcome, type PooledProblem, type PoolOptions, solveAll } from './pool.ts'
