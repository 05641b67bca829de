import type { Answers } from '../asking/answer.ts'
import type { QuestionKey } from '../asking/question.ts'
import { isHoursOf, type Slot, slotsIn, type Week } from '../asking/week.ts'
import type { RuleKey } from '../forming/settings.ts'
import type { Meeting } from '../proposal/draft.ts'

/** What a student is told of why they are in their group. */
export type Reason =
  /** The group first meets in an hour that the student said was free, or was not. */
  | { kind: 'meetsWhenFree' | 'meetsWhenBusy' }
  /** So many of the student's hours are shared by all. */
  | { kind: 'hours'; count: number }
  /** Of those whom the student wished to be with, these are in the group. */
  | { kind: 'company'; names: string[]; wished: number }
  /** Nobody whom the student asked not to be with is in the group; or somebody is. */
  | { kind: 'apartKept' | 'apartNotKept' }
  /** Answers of the student that the groups were formed by. */
  | { kind: 'counted'; questions: CountedQuestion[] }

/** What a rule asks of each student. Of the others, the reasons above tell how it went. */
const questionOf = {
  language: 'language',
  campus: 'campus',
  ambition: 'ambition',
  working: 'working',
  place: 'place',
  topics: 'topics',
  skills: 'skills',
  roles: 'roles',
  leader: 'roles',
  genderNotAlone: 'gender',
  gradesBalanced: 'grade',
} as const satisfies Partial<Record<RuleKey, QuestionKey>>
export type CountedQuestion = (typeof questionOf)[keyof typeof questionOf]

/** What all of a group see of it; nothing in it is one member's answer. */
export interface PublishedGroup {
  members: readonly { id: string; name: string }[]
  meeting: Meeting
  week: Week | null
  /** See `hoursAllShare`. */
  shared: readonly Slot[] | null
  /** What the groups were formed by. */
  rules: readonly RuleKey[]
}

/**
 * Why a student is in their group: what they asked for themselves, beside what is published of the group. It is not told
 * what the others answered, so nothing here can rest on it.
 *
 * @param own the student's own answers; nothing where they never answered
 */
export function explainPlace(own: Answers, { members, meeting, week, shared, rules }: PublishedGroup): Reason[] {
  const hours = own.availability
  const reasons: Reason[] = []
  if (week && hours !== undefined && isHoursOf(week, hours)) {
    const free = slotsIn(week, hours)
    const { day, hour } = meeting
    if (day !== undefined && hour !== undefined) {
      const isFree = free.some((slot) => slot.day === day && slot.hour === hour)
      reasons.push({ kind: isFree ? 'meetsWhenFree' : 'meetsWhenBusy' })
    }
    if (shared) reasons.push({ kind: 'hours', count: shared.length })
  }
  const { company = [], apart = [] } = own
  if (company.length > 0) {
    const names = members.filter(({ id }) => company.includes(id)).map(({ name }) => name)
    reasons.push({ kind: 'company', names, wished: company.length })
  }
  if (apart.length > 0)
    reasons.push({ kind: members.some(({ id }) => apart.includes(id)) ? 'apartNotKept' : 'apartKept' })
  const questions = [
    ...new Set(rules.flatMap((rule) => (rule in questionOf ? [questionOf[rule as keyof typeof questionOf]] : []))),
  ]
  const answered = questions.filter((question) => own[question] !== undefined && own[question].length > 0)
  if (answered.length > 0) reasons.push({ kind: 'counted', questions: answered })
  return reasons
}
