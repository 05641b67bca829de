import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { coolingOf } from './annealing-baseline.ts'
import { mean } from './mean.ts'
import type { RosterRun, RosterTask } from './roster-worker.ts'
import { type BenchSection, markdownTable } from './section.ts'

/**
 * Students, the processor seconds that they are given, and with how many seeds the plain annealing is run: in ten
 * times the time, ten seeds of the largest roster take 100 minutes.
 */
const limits = [
  { students: 100, seconds: 5, plainSeeds: 10 },
  { students: 300, seconds: 10, plainSeeds: 10 },
  { students: 1000, seconds: 30, plainSeeds: 10 },
  { students: 5000, seconds: 60, plainSeeds: 1 },
]
/** What the plain annealing has more of. */
const timesTheTime = 10
/** Threads that solve side by side, one problem each, as the machine that is measured on has two cores. */
const threads = 2

interface RosterOptions {
  readonly dataFolder: string
  /** Ten seeds of every size; else two, and one of the plain annealing, of the two smallest. */
  readonly full: boolean
  readonly tell: (text: string) => void
}

/** The engine on rosters, in groups of five, beside a plain annealing with ten times the time: every seed is told. */
export async function benchRosters({ dataFolder, full, tell }: RosterOptions): Promise<BenchSection> {
  const sizes = full ? limits : limits.slice(0, 2).map((limit) => ({ ...limit, plainSeeds: 1 }))
  const tasks = sizes.flatMap(({ students, seconds, plainSeeds }) => [
    ...seeds(full ? 10 : 2).map((seed) => ({ dataFolder, students, solver: 'engine' as const, seconds, seed })),
    ...seeds(plainSeeds).map((seed) => {
      return { dataFolder, students, solver: 'plain' as const, seconds: timesTheTime * seconds, seed }
    }),
  ])
  const runs = await runAll(tasks, tell)
  const rows = sizes.map(({ students, seconds }) => {
    const of = (solver: RosterTask['solver']) =>
      runs.flatMap((run, index) =>
        tasks[index]!.students === students && tasks[index]!.solver === solver ? [run] : [],
      )
    return { students, seconds, engine: of('engine'), plain: of('plain') }
  })
  return {
    title: 'Rosters, in groups of five',
    markdown: [
      markdownTable([
        ['students', 'CPU s', 'without breach', 'score of each seed', 'mean score', 'most CPU s'],
        ...rows.map(({ students, seconds, engine }) => [
          students,
          seconds,
          `${engine.filter(({ breach }) => breach === 0).length} of ${engine.length}`,
          scores(engine),
          meanScore(engine).toFixed(5),
          Math.max(...engine.map((run) => run.cpuSeconds)).toFixed(1),
        ]),
      ]),
      `Beside a plain simulated annealing with ${timesTheTime} times the time: the same score, deltas and penalties, random swaps, Metropolis's rule, geometric cooling from and to temperatures in mean changes of energy by a random swap, the best of those tried for each size.`,
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
async function runAll(tasks: readonly RosterTask[], tell: (text: string) => void): Promise<RosterRun[]> {
  const runs: RosterRun[] = []
  const waiting = [...tasks.entries()]
  const serve = async () => {
    const worker = new Worker(new URL('./roster-worker.ts', import.meta.url))
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, task] = next
      worker.postMessage(task)
      const [run] = (await once(worker, 'message')) as [RosterRun]
      runs[index] = run
      const { students, solver, seconds, seed } = task
      tell(`${students} students, ${solver}, ${seconds} s, seed ${seed}: ${run.score.toFixed(5)}, broken ${run.breach}`)
    }
    await worker.terminate()
  }
  await Promise.all(Array.from({ length: threads }, serve))
  return runs
}

const scores = (runs: readonly RosterRun[]) =>
  runs.map(({ score, breach }) => score.toFixed(5) + (breach > 0 ? ` (${breach} broken)` : '')).join(', ')

const meanScore = (runs: readonly RosterRun[]) => mean(runs.map(({ score }) => score))
