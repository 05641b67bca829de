import type { CheckedProblem } from '../problem/problem.ts'
import type { Quality } from '../search/objective.ts'
import type { Report } from './report.ts'

/** How good a formation is by its report, for comparison of whole solutions. */
export function qualityOf(report: Report, fairness: CheckedProblem['fairness']): Quality {
  const { breach, score } = report
  if (!fairness || (fairness.groups === 'mean' && fairness.persons === 'mean')) return { breach, score, groups: null }
  const scores = fairness.persons === 'worst' ? worstPersons(report) : filledGroups(report).map((group) => group.score)
  const sorted = scores.sort((one, other) => one - other)
  return { breach, score, groups: fairness.groups === 'lexicographic' ? sorted : sorted.slice(0, 1) }
}

const filledGroups = ({ groups }: Report) => groups.filter(({ size }) => size > 0)

/** Score of the worst-off person of each group that has any. */
function worstPersons(report: Report): number[] {
  const worst = new Map<string, number>()
  for (const { group, score } of report.persons) worst.set(group, Math.min(score, worst.get(group) ?? 1))
  return [...worst.values()]
}
