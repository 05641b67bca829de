import { explain } from '#grouping'
import type { CohortFacts } from '../forming/cohort-facts.ts'
import { ruleOfCriterion } from '../forming/problem-of-cohort.ts'
import type { RuleKey } from '../forming/settings.ts'
import type { Draft } from './draft.ts'
import { openDraft } from './judge-draft.ts'

/** Why a student stands where they stand, and what would be better, by what coordinators may see. */
export interface PlaceView {
  student: string
  /** What holds them here: their own score by each rule here and, on average, in every other place that is open. */
  why: { rule: RuleKey; here: number | null; elsewhere: number | null }[]
  /** What is not wholly met for them, and how good it could be elsewhere. */
  unmet: { rule: RuleKey; score: number | null; best: { score: number; group: string } | null }[]
  /** Changes that make the whole better and break nothing more, the best first. */
  better: BetterChange[]
}

export interface BetterChange {
  /** Who comes the other way; null when the student only moves. */
  other: string | null
  to: string
  /** Of the whole. */
  scoreChange: number
  breachChange: number
}

const MOST_BETTER = 5
/** Less than this is rounding. */
const LEAST_GAIN = 1e-9

/** @returns undefined when the student has no group */
export function lookAtPlace(facts: CohortFacts, draft: Draft, student: string): PlaceView | undefined {
  const here = draft.placeOf.get(student)?.group
  if (!here) return undefined
  const { problem, groups, editor } = openDraft(facts, draft)
  const [found] = explain(problem, groups, { persons: [student] }).persons
  const swaps = groups.flatMap(({ id: to, participants }) =>
    to === here
      ? []
      : participants.filter((other) => !draft.placeOf.get(other)?.locked).map((other) => ({ other, to })),
  )
  const better = swaps.flatMap(({ other, to }): BetterChange[] => {
    const tried = editor.preview({ kind: 'swap', one: student, other })
    if (!tried.isDone) return []
    const { scoreChange, breachChange } = tried.report
    const isBetter = breachChange < -LEAST_GAIN || (breachChange < LEAST_GAIN && scoreChange > LEAST_GAIN)
    return isBetter ? [{ other, to, scoreChange, breachChange }] : []
  })
  return {
    student,
    // A rule may be several criteria, of which some say nothing of this student.
    why: (found?.why ?? [])
      .filter(({ here }) => here !== null)
      .map(({ criterion, here, elsewhere }) => ({ rule: ruleOfCriterion(criterion), here, elsewhere })),
    unmet: (found?.unmet ?? []).map(({ criterion, score, best }) => ({
      rule: ruleOfCriterion(criterion),
      score,
      best,
    })),
    better: better
      .sort((one, other) => one.breachChange - other.breachChange || other.scoreChange - one.scoreChange)
      .slice(0, MOST_BETTER),
  }
}
