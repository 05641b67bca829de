import { evaluate, openFormation, type Report } from '#grouping'
import type { CohortFacts } from '../forming/cohort-facts.ts'
import { divisionOf, isPrivateRule, publicProblemOf, ruleOfCriterion } from '../forming/problem-of-cohort.ts'
import { type RuleWorth, rulesOfReport, scoresByRule } from '../forming/rule-worth.ts'
import type { FormationSettings, RuleKey } from '../forming/settings.ts'
import { type Draft, studentsByGroup } from './draft.ts'
import { sizeRange } from './size-range.ts'

/** What a draft is worth, by what its coordinators may see. Scores are 0 to 1; null where nobody is concerned. */
export interface DraftWorth {
  score: number
  rules: RuleWorth[]
  groups: GroupWorth[]
  /** Students without a group. */
  unplaced: number
}

export interface GroupWorth {
  id: string
  score: number
  /** In the order of the worth's rules. */
  rules: (number | null)[]
  breaches: GroupBreach[]
}

export interface GroupBreach {
  /** `size` and `within` are asked of every group. */
  rule: RuleKey | 'size' | 'within'
  /** How much is missing or too much, in the rule's own unit. */
  amount: number
}

/** Judges the groups as they stand; no private answer has any part in it. */
export function judgeDraft(facts: CohortFacts, draft: Draft): DraftWorth {
  const { placed, groups, report } = reportOf(facts, draft)
  const rules = publicRules(draft.settings)
  const students = new Map(placed.students.map((student) => [student.id, student]))
  const range = sizeRange(draft.settings, facts.students.length)
  return {
    score: report.score,
    rules: rulesOfReport(rules, draft.settings, report),
    groups: report.groups.map(({ id, score, criteria }, index): GroupWorth => {
      const members = groups[index]!.participants.map((one) => students.get(one)!)
      const { within } = draft.settings
      const divisions = within ? new Set(members.flatMap((student) => divisionOf(student, within) ?? [])) : new Set()
      const outside = Math.max(range.min - members.length, members.length - range.max, 0)
      return {
        id,
        score,
        rules: scoresByRule(rules, report, criteria),
        breaches: [
          ...(outside > 0 ? [{ rule: 'size' as const, amount: outside }] : []),
          ...(divisions.size > 1 ? [{ rule: 'within' as const, amount: divisions.size - 1 }] : []),
          ...breachesOf(report, id),
        ],
      }
    }),
    unplaced: facts.students.length - placed.students.length,
  }
}

const publicRules = ({ rules }: FormationSettings) =>
  (Object.keys(rules) as RuleKey[]).filter((rule) => !isPrivateRule(rule))

/** Opens the draft for asking what changes would give. */
export function openDraft(facts: CohortFacts, draft: Draft) {
  const { problem, groups } = problemOfDraft(facts, draft)
  return { problem, groups, editor: openFormation(problem, groups) }
}

function reportOf(facts: CohortFacts, draft: Draft): { placed: CohortFacts; groups: Formed[]; report: Report } {
  const { problem, groups, placed } = problemOfDraft(facts, draft)
  if (placed.students.length === 0) return { placed, groups, report: emptyReport(draft) }
  return { placed, groups, report: evaluate(problem, groups) }
}

interface Formed {
  id: string
  participants: string[]
}

function problemOfDraft(facts: CohortFacts, draft: Draft) {
  const groups: Formed[] = [...studentsByGroup(draft)].map(([id, participants]) => ({ id, participants }))
  const inGroup = new Set(groups.flatMap(({ participants }) => participants))
  const placed = { ...facts, students: facts.students.filter(({ id }) => inGroup.has(id)) }
  return {
    placed,
    groups,
    problem: publicProblemOf(
      placed,
      draft.settings,
      groups.map(({ id }) => id),
    ),
  }
}

const emptyReport = (draft: Draft): Report => ({
  score: 1,
  breach: 0,
  criteria: [],
  groups: draft.groups.map(({ id }) => ({ id, size: 0, score: 1, criteria: [] })),
  persons: [],
  worstGroup: 1,
  worstPerson: 1,
})

const breachesOf = (report: Report, group: string): GroupBreach[] =>
  report.criteria.flatMap(({ id, breaches }) =>
    breaches.filter(({ unit }) => unit === group).map(({ amount }) => ({ rule: ruleOfCriterion(id), amount })),
  )
