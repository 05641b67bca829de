import { findConflicts, readProblem } from '#grouping'
import type { CohortFacts } from './cohort-facts.ts'
import { isPrivateRule, problemOfCohort, ruleOfCriterion } from './problem-of-cohort.ts'
import type { FormationSettings, RuleKey } from './settings.ts'

/** Requirements that cannot all hold, whatever groups are made. */
export interface RuleConflict {
  rules: RuleKey[]
  /** Ids of the students for whom it is so; empty when it is so of the whole. */
  students: string[]
}

/** It is found while somebody waits for the page, and the others of the node with them. */
const MOST_SECONDS_HERE = 0.2
const MOST_CONFLICTS = 20

/**
 * What is required and is proved not to hold, by the rules that are not private: nothing of it follows from a private
 * answer. None found is no promise that all can hold.
 *
 * @param clock seconds since any fixed moment
 */
export function conflictsOf(facts: CohortFacts, settings: FormationSettings, clock: () => number): RuleConflict[] {
  const rules = Object.fromEntries(
    Object.entries(settings.rules).filter(([rule]) => !isPrivateRule(rule as RuleKey)),
  ) as FormationSettings['rules']
  if (!Object.values(rules).includes('must') || facts.students.length === 0) return []
  const conflicts = findConflicts(readProblem(problemOfCohort(facts, { ...settings, rules })), {
    seconds: MOST_SECONDS_HERE,
    clock,
    most: MOST_CONFLICTS,
  })
  const byRules = new Map<string, RuleConflict>()
  for (const { criteria, persons, proved } of conflicts) {
    if (!proved) continue
    const broken = [...new Set(criteria.map(ruleOfCriterion))].sort()
    const key = `${persons.length > 0} ${broken.join(' ')}`
    const before = byRules.get(key)?.students ?? []
    byRules.set(key, { rules: broken, students: [...new Set([...before, ...persons])] })
  }
  return [...byRules.values()]
}
