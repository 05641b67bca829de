import { solve } from '../../packages/grouping/src/core/solve.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'
import { rosterProblem } from './roster-problem.ts'
import { type BenchSection, markdownTable, runAlone } from './section.ts'

/** Swaps judged in a processor second, for rosters of more and more groups. */
export async function benchMoves({ dataFolder, full }: { dataFolder: string; full: boolean }): Promise<BenchSection> {
  const seconds = full ? 10 : 3
  const rows = [100, 300, 1000, 5000].map((students) => {
    const problem = rosterProblem(dataFolder, students)
    const begun = cpuSeconds()
    const { iterations, groups } = solve(problem, { seconds, clock: cpuSeconds, seed: 1 })
    const spent = cpuSeconds() - begun
    return [students, groups.length, (iterations / spent / 1e6).toFixed(2), ((spent / iterations) * 1e9).toFixed(0)]
  })
  return {
    title: 'Time per move by number of groups',
    markdown: `Swaps judged while a roster is solved for ${seconds} s on one core, reading, bound and report included.\n\n${markdownTable([['students', 'groups', 'million swaps judged per second', 'ns per swap'], ...rows])}`,
  }
}

if (import.meta.main) await runAlone(benchMoves)
