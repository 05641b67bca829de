import { solve } from '../../packages/grouping/src/core/solve.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'
import { rosterProblem } from './roster-problem.ts'

// A process of its own for memory.ts: solves a roster, and tells the most memory that it took, in bytes.

const [dataFolder, students, seconds] = process.argv.slice(2)
const maxRss = () => process.resourceUsage().maxRSS * 1024
const atStart = maxRss()
const solution = solve(rosterProblem(dataFolder!, Number(students)), {
  seconds: Number(seconds),
  clock: cpuSeconds,
  seed: 1,
})
// As a caller would, who writes them to a file.
const written = JSON.stringify(solution).length
process.stdout.write(JSON.stringify({ maxRss: maxRss(), atStart, written }))
