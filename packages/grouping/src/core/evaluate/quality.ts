import type { CheckedProblem } from '../problem/problem.ts'
import type { Quality } from '../search/objective.ts'
import { meanByWeight } from './means.ts'
import type { Report } from './report.ts'

/** How good a formation is by its report, for comparison of whole solutions. */
export function qualityOf(report: Report, { fairness, criteria }: CheckedProblem): Quality {
  const { breach, score } = report
  if (!fairness || (fairness.groups === 'mean' && fairness.persons === 'mean')) return { breach, score, groups: null }
  // Fairness looks at the criteria on groups; those on sections count in the mean alone.
  const weights = criteria.map(({ scope, weight }) => (scope === 'group' ? weight : 0))
  const scores =
    fairness.persons === 'worst'
      ? worstPersons(report, weights)
      : filledGroups(report).map((group) => meanByWeight(group.criteria, weights))
  const sorted = scores.sort((one, other) => one - other)
  return { breach, score, groups: fairness.groups === 'lexicographic' ? sorted : sorted.slice(0, 1) }
}

const filledGroups = ({ groups }: Report) => groups.filter(({ size }) => size > 0)

/** Score of the worst-off person of each group that has any. */
function worstPersons(report: Report, weights: readonly number[]): number[] {
  const worst = new Map<string, number>()
  for (const { group, criteria } of report.persons) {
    worst.set(group, Math.min(meanByWeight(criteria, weights), worst.get(group) ?? 1))
  }
  return [...worst.values()]
}
