import type { Report } from '#grouping'
import { ruleOfCriterion } from './problem-of-cohort.ts'
import type { FormationSettings, Importance, RuleKey } from './settings.ts'

/** What a grouping is worth by one rule. */
export interface RuleWorth {
  rule: RuleKey
  importance: Importance
  /** 0 to 1; null where nobody is concerned. */
  score: number | null
  /** In how many groups the requirement is broken. */
  broken: number
}

/** The rules of a report, each with the criteria that it was made into taken together. */
export function rulesOfReport(rules: readonly RuleKey[], settings: FormationSettings, report: Report): RuleWorth[] {
  const scores = scoresByRule(
    rules,
    report,
    report.criteria.map(({ score }) => score),
  )
  return rules.map((rule, index) => {
    const own = report.criteria.filter(({ id }) => ruleOfCriterion(id) === rule)
    const units = new Set(own.flatMap(({ breaches }) => breaches.map(({ unit }) => unit)))
    return { rule, importance: settings.rules[rule]!, score: scores[index]!, broken: units.size }
  })
}

/** Scores by criterion as scores by rule: the mean of a rule's criteria, by weight. */
export function scoresByRule(
  rules: readonly RuleKey[],
  { criteria }: Report,
  scores: readonly (number | null)[],
): (number | null)[] {
  return rules.map((rule) => {
    let weights = 0
    let sum = 0
    for (const [index, { id, weight }] of criteria.entries()) {
      const score = scores[index] ?? null
      if (score === null || ruleOfCriterion(id) !== rule) continue
      weights += weight
      sum += weight * score
    }
    return weights === 0 ? null : sum / weights
  })
}
