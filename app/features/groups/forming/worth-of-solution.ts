import { type Problem, type Report, withoutPrivate } from '#grouping'
import { type AlternativeWorth, FEWEST_COUNTED } from './formation.ts'
import { isPrivateRule, ruleOfCriterion } from './problem-of-cohort.ts'
import { rulesOfReport } from './rule-worth.ts'
import type { FormationSettings, RuleKey } from './settings.ts'
import { sizesOf } from './sizes.ts'

/** What coordinators are told of a grouping that was found. */
export function worthOfSolution(problem: Problem, settings: FormationSettings, report: Report): AlternativeWorth {
  const shown = withoutPrivate(report, problem)
  const rules = Object.keys(settings.rules) as RuleKey[]
  return {
    score: shown.score,
    rules: rulesOfReport(
      rules.filter((rule) => !isPrivateRule(rule)),
      settings,
      shown,
    ),
    sizes: sizesOf(report.groups.map(({ size }) => size)),
    kept: rules.filter(isPrivateRule).flatMap((rule) => keptOf(rule, report)),
  }
}

/** How many of those whom a private rule concerns it is good for. Of grades there is nothing to count. */
function keptOf(rule: RuleKey, report: Report): AlternativeWorth['kept'] {
  if (rule === 'gradesBalanced') return []
  const own = report.criteria.flatMap(({ id }, index) => (ruleOfCriterion(id) === rule ? [index] : []))
  const scores = report.persons.flatMap(({ criteria }) => {
    const known = own.flatMap((index) => criteria[index] ?? [])
    return known.length > 0 ? [Math.min(...known)] : []
  })
  if (scores.length < FEWEST_COUNTED) return []
  return [
    { rule, met: scores.filter((score) => (rule === 'apart' ? score === 1 : score > 0)).length, of: scores.length },
  ]
}
