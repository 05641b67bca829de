import { solve } from '../../packages/grouping/src/core/solve.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'
import { rosterProblem } from './roster-problem.ts'
import { type BenchSection, markdownTable, runAlone } from './section.ts'

/** Swaps judged in a processor second, for rosters of more and more groups. */
export async function benchMoves({ dataFolder, full }: { dataFolder: string; full: boolean }): Promise<BenchSection> {
  const seconds = full ? 10 : 3
  const rows = [100, 300, 1000, 5000].map((students) => {
    const problem = rosterProblem(dataFolder, students)
    const seed = 1
    const begun = cpuSeconds()
    solve(problem, { iterations: 1, seed })
    const setUp = cpuSeconds() - begun
    const { iterations, groups, seconds: spent } = solve(problem, { seconds: seconds + setUp, clock: cpuSeconds, seed })
    const perSwap = (spent - setUp) / iterations
    return [students, groups.length, (1e-6 / perSwap).toFixed(2), (perSwap * 1e9).toFixed(0), setUp.toFixed(2)]
  })
  return {
    title: 'Time per move by number of groups',
    markdown: `Swaps judged while a roster is solved for ${seconds} s on one core. Reading, bound and report are told apart.\n\n${markdownTable([['students', 'groups', 'million swaps judged per second', 'ns per swap', 'reading, bound and report, s'], ...rows])}`,
  }
}

if (import.meta.main) await runAlone(benchMoves)
