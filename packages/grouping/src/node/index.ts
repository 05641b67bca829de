export { cpuSeconds } from './cpu-clock.ts'
