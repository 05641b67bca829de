import { parentPort } from 'node:worker_threads'
import { solve } from '../../packages/grouping/src/core/solve.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'
import { annealPlainly } from './annealing-baseline.ts'
import { rosterProblem } from './roster-problem.ts'

export interface RosterTask {
  readonly dataFolder: string
  readonly students: number
  readonly solver: 'engine' | 'plain'
  /** Processor seconds of this thread. */
  readonly seconds: number
  readonly seed: number
}

export interface RosterRun {
  readonly score: number
  readonly breach: number
}

// A thread that solves one roster at a time.
parentPort!.on('message', (task: RosterTask) => parentPort!.postMessage(run(task)))

function run({ dataFolder, students, solver, seconds, seed }: RosterTask): RosterRun {
  const problem = rosterProblem(dataFolder, students)
  const { score, breach } =
    solver === 'engine'
      ? solve(problem, { seconds, clock: cpuSeconds, seed }).report
      : annealPlainly(problem, { students, seconds, seed })
  return { score, breach }
}
