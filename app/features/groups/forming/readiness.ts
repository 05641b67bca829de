import { slotsOf } from '../asking/week.ts'
import type { CohortFacts, StudentFacts } from './cohort-facts.ts'
import { canBeDivided, planGroups } from './group-plan.ts'
import { groundOf } from './presets.ts'
import { divisionOf, isPrivateRule, NO_DIVISION, sectionsOf } from './problem-of-cohort.ts'
import type { FormationSettings, RuleKey } from './settings.ts'

/** What the data can and cannot bear, before anything is solved. Nothing of it follows from a private answer. */
export interface Readiness {
  students: number
  /** Of each rule that rests on an answer or on the roster. */
  grounds: Ground[]
  /** Students who share no free hour with anyone in their division; ids. */
  isolated: string[]
  /** Students of whom no division is known, and where they are placed; null when none is known of anybody. */
  undivided: { students: number; placedIn: string | null } | null
  /** Divisions of so many people that groups of the wished size cannot be made. */
  misfits: { division: string | null; students: number }[]
  /** A number of groups that these students and divisions cannot make, and how many it becomes. */
  otherCount: { wanted: number; made: number } | null
}

interface Ground {
  rule: RuleKey
  isAsked: boolean
  /**
   * For how many it is known; null of a private rule: who counts again when one more has answered would learn whether
   * that one wishes to be apart from somebody.
   */
  known: number | null
}

export function readinessOf(facts: CohortFacts, settings: FormationSettings): Readiness {
  const divisions = divisionsOf(facts, settings)
  return {
    students: facts.students.length,
    grounds: (Object.keys(settings.rules) as RuleKey[]).flatMap((rule) => groundsOf(rule, facts)),
    isolated: settings.rules.sharedHours
      ? [...divisions.values()].flatMap((students) => isolatedIn(students, facts))
      : [],
    undivided: undividedIn(facts, settings, divisions),
    misfits: misfitsIn(settings, divisions),
    otherCount: otherCountOf(settings, divisions),
  }
}

function groundsOf(rule: RuleKey, { students, questions }: CohortFacts): Ground[] {
  const ground = groundOf[rule]
  if (!ground) return []
  const { question, roster } = ground
  const isKnown = ({ answers, qualities }: StudentFacts) =>
    (question !== undefined && hasValue(answers[question])) || (roster !== undefined && hasValue(qualities[roster]))
  const isAsked = roster !== undefined || questions.some(({ key }) => key === question)
  return [{ rule, known: isPrivateRule(rule) ? null : students.filter(isKnown).length, isAsked }]
}

const hasValue = (value: string | readonly string[] | undefined) => value !== undefined && value.length > 0

type Divided = ReadonlyMap<string | null, readonly StudentFacts[]>

/** Who is placed together, as groups are formed; one division, called null, where that is everybody. */
function divisionsOf(facts: CohortFacts, { within }: FormationSettings): Divided {
  const sections = within && sectionsOf(facts, within)
  return Map.groupBy(facts.students, ({ id }) => {
    const section = sections?.get(id) ?? NO_DIVISION
    return section === NO_DIVISION ? null : section
  })
}

/** Who did not answer is taken to be free, as the engine does. */
function isolatedIn(students: readonly StudentFacts[], { week, taught }: CohortFacts): string[] {
  const slots = Array.from({ length: slotsOf(week) }, (_, slot) => slot).filter((slot) => taught[slot] !== '1')
  const freeIn = ({ answers }: StudentFacts, slot: number) =>
    answers.availability === undefined || answers.availability[slot] === '1'
  const free = new Map(slots.map((slot) => [slot, students.filter((student) => freeIn(student, slot)).length]))
  return students
    .filter((student) => !slots.some((slot) => freeIn(student, slot) && free.get(slot)! > 1))
    .map(({ id }) => id)
}

function undividedIn(
  { students }: CohortFacts,
  { within }: FormationSettings,
  divisions: Divided,
): Readiness['undivided'] {
  if (!within) return null
  const unknown = new Set(students.filter((student) => divisionOf(student, within) === undefined))
  if (unknown.size === 0) return null
  const placed = [...divisions].find(([, members]) => members.some((student) => unknown.has(student)))
  return { students: unknown.size, placedIn: placed?.[0] ?? null }
}

function misfitsIn({ groups }: FormationSettings, divisions: Divided): Readiness['misfits'] {
  if (!('min' in groups)) return []
  return [...divisions]
    .filter(([, students]) => !canBeDivided(students.length, groups))
    .map(([division, students]) => ({ division, students: students.length }))
}

function otherCountOf({ groups }: FormationSettings, divisions: Divided): Readiness['otherCount'] {
  if (!('count' in groups) || divisions.size === 0) return null
  const made = planGroups(
    [...divisions].map(([division, students]) => [division, students.length] as const),
    groups,
  ).length
  return made === groups.count ? null : { wanted: groups.count, made }
}
