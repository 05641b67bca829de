import { solve } from '../../packages/grouping/src/core/solve.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'
import { annealPlainly } from './annealing-baseline.ts'
import { mean } from './mean.ts'
import { rosterProblem } from './roster-problem.ts'

/** Students, and the processor seconds that they are given. */
const limits = [
  { students: 100, seconds: 5 },
  { students: 300, seconds: 10 },
  { students: 1000, seconds: 30 },
  { students: 5000, seconds: 60 },
]

export interface RosterRow {
  readonly students: number
  readonly seconds: number
  /** Score, breach and processor seconds of each seed. */
  readonly runs: readonly { readonly score: number; readonly breach: number; readonly cpuSeconds: number }[]
}

export interface BaselineRow extends RosterRow {
  /** What the engine reached in a tenth of the time, as its mean over seeds. */
  readonly ours: number
}

export interface RosterOptions {
  readonly dataFolder: string
  /** Ten seeds of every size; else two of the two smallest. */
  readonly full: boolean
  readonly onRow?: (text: string) => void
}

/** The engine on rosters, in groups of five: every seed is told. */
export function benchRosters({ dataFolder, full, onRow }: RosterOptions): RosterRow[] {
  return limits.slice(0, full ? limits.length : 2).map(({ students, seconds }) => {
    const problem = rosterProblem(dataFolder, students)
    const runs = Array.from({ length: full ? 10 : 2 }, (_, index) => {
      const begunAt = cpuSeconds()
      const { report } = solve(problem, { seconds, clock: cpuSeconds, seed: index + 1 })
      return { score: report.score, breach: report.breach, cpuSeconds: cpuSeconds() - begunAt }
    })
    const row = { students, seconds, runs }
    onRow?.(rosterRow(row))
    return row
  })
}

/** How many seeds the plain annealing is run with: ten times the time makes the largest roster take hours. */
const baselineSeeds: Readonly<Record<number, number>> = { 100: 10, 300: 10, 1000: 3, 5000: 1 }

/** A tuned plain annealing on the same rosters, in ten times the time. */
export function benchBaseline(rows: readonly RosterRow[], { dataFolder, full, onRow }: RosterOptions): BaselineRow[] {
  return rows.map(({ students, seconds, runs: ours }) => {
    const problem = rosterProblem(dataFolder, students)
    const runs = Array.from({ length: full ? baselineSeeds[students]! : 1 }, (_, index) => {
      const begunAt = cpuSeconds()
      const { score, breach } = annealPlainly(problem, { seconds: 10 * seconds, seed: index + 1 })
      return { score, breach, cpuSeconds: cpuSeconds() - begunAt }
    })
    const row = { students, seconds: 10 * seconds, runs, ours: mean(ours.map(({ score }) => score)) }
    onRow?.(baselineRow(row))
    return row
  })
}

export const rosterHeading = `| students | s | without breach | score of each seed | mean score | most CPU s |
|--:|--:|--:|---|--:|--:|`

export const rosterRow = ({ students, seconds, runs }: RosterRow) =>
  `| ${students} | ${seconds} | ${runs.filter(({ breach }) => breach === 0).length} of ${runs.length} | ${scores(runs)} | ${meanScore(runs)} | ${Math.max(...runs.map((run) => run.cpuSeconds)).toFixed(1)} |`

export const baselineHeading = `| students | s | its seeds | its mean | ours in a tenth of the time | ours against it % |
|--:|--:|---|--:|--:|--:|`

export const baselineRow = ({ students, seconds, runs, ours }: BaselineRow) => {
  const theirs = mean(runs.map(({ score }) => score))
  return `| ${students} | ${seconds} | ${scores(runs)} | ${theirs.toFixed(5)} | ${ours.toFixed(5)} | ${(100 * (ours / theirs - 1)).toFixed(3)} |`
}

const scores = (runs: RosterRow['runs']) =>
  runs.map(({ score, breach }) => score.toFixed(5) + (breach > 0 ? ` (${breach} broken)` : '')).join(', ')

const meanScore = (runs: RosterRow['runs']) => mean(runs.map(({ score }) => score)).toFixed(5)
