import type { Problem } from '../../packages/grouping/src/core/problem/problem.ts'
import type { Changes } from '../../packages/grouping/src/core/rebalance/changes.ts'
import { rebalance } from '../../packages/grouping/src/core/rebalance/rebalance.ts'
import { solve } from '../../packages/grouping/src/core/solve.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'
import { rosterProblem } from './roster-problem.ts'

/** 2 % of 1,000 students change in a second; in August, 20 % leave or arrive late, in five. */
const cases = [
  { name: '1 % leave, 1 % join', leave: 10, join: 10, seconds: 1 },
  { name: '2 % leave', leave: 20, join: 0, seconds: 1 },
  { name: '2 % join', leave: 0, join: 20, seconds: 1 },
  { name: 'August: 10 % leave, 10 % join', leave: 100, join: 100, seconds: 5 },
  { name: 'August: 20 % leave', leave: 200, join: 0, seconds: 5 },
]

/** Mends the roster of 1,000 after changes, and compares with fresh groups. */
export function benchRebalance({ dataFolder, full }: { dataFolder: string; full: boolean }): string {
  const problem = rosterProblem(dataFolder, 1000)
  const freshSeconds = full ? 30 : 5
  const { groups } = solve(problem, { seconds: freshSeconds, clock: cpuSeconds, seed: 1 })
  const lines = cases.slice(0, full ? cases.length : 2).map(({ name, seconds, ...counts }) => {
    const changes = changesOf(problem, counts)
    const mended = rebalance(problem, groups, changes, { seconds, clock: cpuSeconds, seed: 1 })
    const fresh = solve(mended.problem, { seconds: freshSeconds, clock: cpuSeconds, seed: 2 })
    const moves = mended.moves.filter(({ from }) => from !== null).length
    const curve = mended.curve.map((point) => `${point.moves}: ${point.score.toFixed(4)}${point.breach > 0 ? '*' : ''}`)
    const share = (100 * mended.report.score) / fresh.report.score
    return `| ${name} | ${mended.changes} | ${moves} | ${mended.report.score.toFixed(5)} | ${mended.report.breach} | ${fresh.report.score.toFixed(5)} | ${share.toFixed(2)} | ${mended.seconds.toFixed(2)} | ${thinned(curve).join(', ')} |`
  })
  return [
    '| what happens | changes | moves | score | broken | fresh score | % of fresh | CPU s | moves: score (* broken) |',
    '|---|--:|--:|--:|--:|--:|--:|--:|---|',
    ...lines,
    '',
  ].join('\n')
}

function changesOf(problem: Problem, { leave, join }: { leave: number; join: number }): Changes {
  const like = problem.participants.slice(-join || problem.participants.length)
  return {
    // Spread over the roster, as people leave from everywhere.
    leave: Array.from({ length: leave }, (_, k) => problem.participants[(k * 37) % problem.participants.length]!.id),
    join: like.map(({ attributes }, k) => ({
      id: `new ${k + 1}`,
      attributes: { ...attributes, together: null, apart: null },
    })),
  }
}

const thinned = (points: readonly string[]) =>
  points.filter((_, index) => index % Math.ceil(points.length / 12) === 0 || index === points.length - 1)
