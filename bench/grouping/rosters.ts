import { once } from 'node:events'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { coolingOf } from './annealing-baseline.ts'
import { mean } from './mean.ts'
import type { RosterRun, RosterTask } from './roster-worker.ts'
import { type BenchSection, markdownTable } from './section.ts'

/**
 * Students, the processor seconds that they are given, and with how many seeds the plain annealing is run: in ten
 * times the time, a seed takes 5 minutes of 1,000 students and 10 of 5,000.
 */
const limits = [
  { students: 100, seconds: 5, plainSeeds: 10 },
  { students: 300, seconds: 10, plainSeeds: 10 },
  { students: 1000, seconds: 30, plainSeeds: 10 },
  { students: 5000, seconds: 60, plainSeeds: 10 },
]
/** What the plain annealing has more of. */
const timesTheTime = 10
/** Threads that solve side by side, one problem each, as the machine that is measured on has two cores. */
const threads = 2

interface RosterOptions {
  readonly dataFolder: string
  /** Ten seeds of every size; else two, and one of the plain annealing, of the two smallest. */
  readonly full: boolean
  /** Where each run is written as a line of JSON when it ends; those that stand there already are not made again. */
  readonly runsFile?: string | undefined
  readonly tell: (text: string) => void
}

type Run = Pick<RosterTask, 'students' | 'solver' | 'seconds' | 'seed'> & RosterRun

/** The engine on rosters, in groups of five, beside a plain annealing with ten times the time: every seed is told. */
export async function benchRosters({ dataFolder, full, runsFile, tell }: RosterOptions): Promise<BenchSection> {
  const sizes = full ? limits : limits.slice(0, 2).map((limit) => ({ ...limit, plainSeeds: 1 }))
  const tasks = sizes.flatMap(({ students, seconds, plainSeeds }) => [
    ...seeds(full ? 10 : 2).map((seed) => ({ dataFolder, students, solver: 'engine' as const, seconds, seed })),
    ...seeds(plainSeeds).map((seed) => {
      return { dataFolder, students, solver: 'plain' as const, seconds: timesTheTime * seconds, seed }
    }),
  ])
  // Cut short, as many seeds of each size are there.
  tasks.sort((one, other) => one.solver.localeCompare(other.solver) || one.seed - other.seed)
  const runs = await runAll(tasks, runsFile, tell)
  const rows = sizes.map(({ students, seconds }) => {
    const of = (solver: Run['solver']) => runs.filter((run) => run.students === students && run.solver === solver)
    return { students, seconds, engine: of('engine'), plain: of('plain') }
  })
  return {
    title: 'Rosters, in groups of five',
    markdown: [
      markdownTable([
        ['students', 'CPU s', 'without breach', 'score of each seed', 'mean score'],
        ...rows.map(({ students, seconds, engine }) => [
          students,
          seconds,
          `${engine.filter(({ breach }) => breach === 0).length} of ${engine.length}`,
          scores(engine),
          meanScore(engine).toFixed(5),
        ]),
      ]),
      `Beside a plain simulated annealing with ${timesTheTime} times the time: the same score, deltas and penalties, random swaps, Metropolis's rule, geometric cooling from and to temperatures in mean changes of energy by a random swap, chosen for each size by trying a few.`,
      '',
      markdownTable([
        [
          'students',
          'CPU s',
          'from, to',
          'its score of each seed',
          'its mean',
          'ours in a tenth of the time',
          'ours against it',
        ],
        ...rows.map(({ students, seconds, engine, plain }) => [
          students,
          timesTheTime * seconds,
          Object.values(coolingOf(students)).join(', '),
          scores(plain),
          meanScore(plain).toFixed(5),
          meanScore(engine).toFixed(5),
          `${(100 * (meanScore(engine) / meanScore(plain) - 1)).toFixed(3)} %`,
        ]),
      ]),
    ].join('\n'),
  }
}

const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** @returns a run for each task, in their order */
async function runAll(
  tasks: readonly RosterTask[],
  runsFile: string | undefined,
  tell: (text: string) => void,
): Promise<Run[]> {
  const known = runsFile && existsSync(runsFile) ? readRuns(runsFile) : []
  const runs = tasks.map((task) => known.find((run) => isOf(task, run)))
  const waiting = [...tasks.entries()].filter(([index]) => !runs[index])
  const serve = async () => {
    const worker = new Worker(new URL('./roster-worker.ts', import.meta.url))
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, task] = next
      const { dataFolder: _, ...asked } = task
      worker.postMessage(task)
      const [{ score, breach }] = (await once(worker, 'message')) as [RosterRun]
      runs[index] = { ...asked, score, breach }
      const line = JSON.stringify(runs[index])
      tell(line)
      if (runsFile) appendFileSync(runsFile, `${line}\n`)
    }
    await worker.terminate()
  }
  await Promise.all(Array.from({ length: threads }, serve))
  return runs as Run[]
}

const readRuns = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Run)

const isOf = (task: RosterTask, { students, solver, seconds, seed }: Run) =>
  task.students === students && task.solver === solver && task.seconds === seconds && task.seed === seed

const scores = (runs: readonly Run[]) =>
  runs.map(({ score, breach }) => score.toFixed(5) + (breach > 0 ? ` (${breach} broken)` : '')).join(', ')

const meanScore = (runs: readonly Run[]) => mean(runs.map(({ score }) => score))
