export { cpuSeconds } from './cpu-clock.ts'
export { solveInThreads, type ThreadedOptions } from './solve-in-threads.ts'
