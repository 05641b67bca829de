import { hiddenCriteria } from '../problem/hidden-criteria.ts'
import type { Problem } from '../problem/problem.ts'
import { lowest, meanByWeight } from './means.ts'
import type { CriterionReport, Report } from './report.ts'

/**
 * A report as one student may see it, without anything that rests on other people's private answers.
 *
 * Everything keeps its place. A private criterion, and any other that reads an attribute that a private one reads, has
 * score null, breach 0 and no breaches, in the whole and in each group, and all means are taken without it. Of persons only the viewer is left; even their own score by a private
 * criterion is left out, because it tells what the others of their group have answered.
 *
 * @param viewer id of the participant who looks; nobody's scores are told without one
 */
export function withoutPrivate(report: Report, problem: Pick<Problem, 'criteria'>, viewer?: string): Report {
  const isHidden = hiddenCriteria(problem.criteria ?? [])
  const weights = report.criteria.map(({ weight }) => weight)
  const rescored = <Scored extends { readonly criteria: readonly (number | null)[] }>(scored: Scored) => {
    const criteria = scored.criteria.map((score, index) => (isHidden[index] ? null : score))
    return { ...scored, criteria, score: meanByWeight(criteria, weights) }
  }
  const criteria = report.criteria.map(
    (one, index): CriterionReport => (isHidden[index] ? { ...one, score: null, breach: 0, breaches: [] } : one),
  )
  const groups = report.groups.map(rescored)
  const persons = report.persons.map(rescored)
  return {
    score: meanByWeight(
      criteria.map(({ score }) => score),
      weights,
    ),
    breach: criteria.reduce((sum, { breach }) => sum + breach, 0),
    criteria,
    groups,
    persons: persons.filter(({ id }) => id === viewer),
    worstGroup: lowest(groups),
    worstPerson: lowest(persons),
  }
}
