import { slotsOf } from '../asking/week.ts'
import type { CohortFacts, StudentFacts } from './cohort-facts.ts'
import { canBeDivided } from './group-plan.ts'
import { groundOf } from './presets.ts'
import { divisionOf } from './problem-of-cohort.ts'
import type { FormationSettings, RuleKey } from './settings.ts'

/** What the data can and cannot bear, before anything is solved. */
export interface Readiness {
  students: number
  /** Of each rule that rests on an answer or on the roster: for how many it is known. */
  grounds: { rule: RuleKey; known: number; isAsked: boolean }[]
  /** Students who share no free hour with anyone in their division; ids. */
  isolated: string[]
  /** Students of whom no division is known, and where they are placed. */
  undivided: { students: number; placedIn: string } | null
  /** Divisions of so many people that groups of the wished size cannot be made. */
  misfits: { division: string | null; students: number }[]
}

export function readinessOf(facts: CohortFacts, settings: FormationSettings): Readiness {
  const divisions = divisionsOf(facts, settings)
  return {
    students: facts.students.length,
    grounds: (Object.keys(settings.rules) as RuleKey[]).flatMap((rule) => groundsOf(rule, facts)),
    isolated: settings.rules.sharedHours
      ? [...divisions.values()].flatMap((students) => isolatedIn(students, facts))
      : [],
    undivided: undividedIn(settings, divisions),
    misfits: misfitsIn(settings, divisions),
  }
}

function groundsOf(rule: RuleKey, { students, questions }: CohortFacts): Readiness['grounds'] {
  const ground = groundOf[rule]
  if (!ground) return []
  const { question, roster } = ground
  const isKnown = ({ answers, qualities }: StudentFacts) =>
    (question !== undefined && hasValue(answers[question])) || (roster !== undefined && hasValue(qualities[roster]))
  const isAsked = roster !== undefined || questions.some(({ key }) => key === question)
  return [{ rule, known: students.filter(isKnown).length, isAsked }]
}

const hasValue = (value: string | readonly string[] | undefined) => value !== undefined && value.length > 0

type Divided = ReadonlyMap<string | null, readonly StudentFacts[]>

function divisionsOf({ students }: CohortFacts, { within }: FormationSettings): Divided {
  if (!within) return new Map([[null, students]])
  return Map.groupBy(students, (student) => divisionOf(student, within) ?? null)
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

function undividedIn({ within }: FormationSettings, divisions: Divided): Readiness['undivided'] {
  const unknown = divisions.get(null)?.length ?? 0
  if (!within || unknown === 0) return null
  const [placedIn] =
    [...divisions].filter(([name]) => name !== null).sort(([, one], [, other]) => other.length - one.length)[0] ?? []
  return { students: unknown, placedIn: placedIn ?? '' }
}

function misfitsIn({ groups }: FormationSettings, divisions: Divided): Readiness['misfits'] {
  if (!('min' in groups)) return []
  const known = [...divisions].filter(([name]) => name !== null || divisions.size === 1)
  return known
    .filter(([, students]) => students.length > 0 && !canBeDivided(students.length, groups))
    .map(([division, students]) => ({ division, students: students.length }))
}
