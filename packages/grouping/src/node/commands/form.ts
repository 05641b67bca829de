import type { Problem } from '../../core/problem/problem.ts'
import type { Progress, Solution } from '../../core/solution.ts'
import { ProgressLine } from '../progress-line.ts'
import { reportPage } from '../report/page.ts'
import { reportAsText } from '../report/plain-text.ts'
import { groupsAsCsv } from '../roster/groups-file.ts'
import { problemOptions, readProblemFiles, textOption } from '../roster/read-problem-files.ts'
import { solveInThreads, type ThreadedOptions } from '../solve-in-threads.ts'
import { writeText } from '../text-file.ts'
import { numberOption, readBudget } from './budget.ts'
import { type Arguments, budgetOptions, type Command, exitCodes, type Streams, UsageError } from './command.ts'

const help = `Usage: samspel-grouping form ROSTER.csv --criteria CRITERIA.json --size 5 [options]
       samspel-grouping form --problem PROBLEM.json [options]

Forms groups of the people in a roster, by the criteria of a file.

ROSTER.csv has a header and a line for each person; commas, semicolons or tabs stand between its cells.
CRITERIA.json tells what its columns mean and what is asked of the groups: see examples/criteria.json.

  --size 5 | 4-6       how many people are in each group
  --count 20           how many groups there are
  --problem FILE       a whole problem as JSON, instead of a roster and criteria
  --out FILE           where the groups go: a line for each person, id and group. Else they go to the output
  --report FILE        a page of what came out, as one HTML file
  --seconds 10         processor seconds of each thread; 10 when neither this nor --iterations is given
  --iterations 100000  steps of the search: the same number and seed give the same groups on every machine
  --seed 1             another number gives other groups
  --threads 1          how many searches go on side by side; the best of them is taken
  --json               the output is {groups, report, bound, gap, trace, seed, iterations, cpuSeconds}
  --progress           tells how it goes although nobody sits at a terminal
  --quiet              does not tell how it goes

Control-C ends the search; the best so far is written.
Exit codes: 0 done; 1 done, but a requirement is broken; 2 called wrongly; 3 the input cannot be used.

Examples:
  samspel-grouping form examples/roster-100.csv --criteria examples/criteria.json --size 5 --seconds 1 --out groups.csv
  samspel-grouping form examples/roster-100.csv --criteria examples/criteria.json --size 4-6 --seed 7 --iterations 50000 --report report.html --out groups.csv
  samspel-grouping form examples/roster-100.csv --criteria examples/criteria.json --count 20 --iterations 50000 --json
`

export const form: Command = {
  name: 'form',
  summary: 'forms groups of the people in a roster',
  help,
  options: {
    ...budgetOptions,
    ...problemOptions,
    out: { type: 'string' },
    report: { type: 'string' },
    threads: { type: 'string' },
    progress: { type: 'boolean' },
  },
  async run(args, streams) {
    // Each thread reads a clock of its own.
    const { clock: _, ...limits } = readBudget(args)
    const threads = numberOption(args, 'threads', 1, 1)
    if (!Number.isInteger(threads) || threads > 64) throw new UsageError('--threads must be a whole number, 1 to 64')
    const { problem } = readProblemFiles(args, streams)
    const solution = await solveUntilInterrupted(problem, { ...limits, threads }, args, streams)
    writeResults(problem, solution, args, streams)
    return solution.report.breach > 0 ? exitCodes.broken : exitCodes.done
  },
}

/** Control-C ends the search the first time, and the program the second. */
async function solveUntilInterrupted(
  problem: Problem,
  budget: ThreadedOptions,
  args: Arguments,
  streams: Streams,
): Promise<Solution> {
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  const shown = args.values['progress'] === true || (streams.isTerminal === true && args.values['quiet'] !== true)
  const line = shown ? new ProgressLine(streams, progressText) : undefined
  process.once('SIGINT', interrupt)
  try {
    return await solveInThreads(problem, {
      ...budget,
      signal: interruption.signal,
      ...(line && { onProgress: (progress) => line.note(progress) }),
    })
  } finally {
    process.off('SIGINT', interrupt)
    line?.end()
  }
}

function progressText({ seconds, iterations, score, breach }: Progress): string {
  const steps = iterations < 1e6 ? `${iterations} steps` : `${(iterations / 1e6).toFixed(1)} million steps`
  return `${seconds.toFixed(1)} s  ${steps}  score ${score.toFixed(4)}  broken ${Number(breach.toFixed(2))}`
}

function writeResults(problem: Problem, solution: Solution, args: Arguments, streams: Streams): void {
  const out = textOption(args, 'out')
  const page = textOption(args, 'report')
  if (out !== undefined) writeText(out, groupsAsCsv(problem, solution.groups))
  if (page !== undefined) writeText(page, reportPage(solution))
  if (args.values['json']) {
    const { groups, report, bound, gap, trace, seed, iterations, seconds } = solution
    streams.out(`${JSON.stringify({ groups, report, bound, gap, trace, seed, iterations, cpuSeconds: seconds })}\n`)
  } else if (out !== undefined) {
    streams.out(reportAsText(solution.report, solution.bound))
  } else {
    streams.out(groupsAsCsv(problem, solution.groups))
    if (!args.values['quiet']) streams.err(reportAsText(solution.report, solution.bound))
  }
}
