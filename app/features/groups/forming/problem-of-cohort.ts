import type { Problem } from '#grouping'
import { apartWishes } from '../asking/apart-wishes.ts'
import { choicesOf } from '../asking/question.ts'
import { allHours, type Hours, hoursWithout, slotsOf } from '../asking/week.ts'
import type { CohortFacts, StudentFacts } from './cohort-facts.ts'
import { type PlannedGroup, planGroups } from './group-plan.ts'
import type { Division, FormationSettings, Importance, RuleKey } from './settings.ts'

type Attributes = NonNullable<Problem['attributes']>
type Values = NonNullable<Problem['participants'][number]['attributes']>

/** What a rule is made of, as the engine takes it. Criteria are told apart by `ruleOfCriterion`. */
interface RuleParts {
  attributes?: Attributes
  criteria: CriterionDraft[]
  /** Criteria that are weighed even where the rule is a requirement. */
  weighed?: CriterionDraft[]
  /** What is known of one student; what is not, is left out. */
  of?: (student: StudentFacts) => Values
  /** Rests on answers that are for nobody but the one who gave them. */
  private?: true
}
type Criterion = NonNullable<Problem['criteria']>[number]
type CriterionDraft = {
  [Kind in Criterion['kind']]: Omit<Extract<Criterion, { kind: Kind }>, Common>
}[Criterion['kind']]
type Common = 'id' | 'weight' | 'required' | 'scope' | 'private'

const weightOf: Record<Importance, number> = { some: 1, much: 2, most: 4, must: 4 }

/** Which rule a criterion of the problem belongs to. */
export const ruleOfCriterion = (id: string) => id.split('#')[0] as RuleKey

/**
 * The one place where a cohort becomes a problem of the engine: its students and what they have answered, the rules
 * that count, and the groups that so many make. Nobody who has not answered is held against anyone.
 */
export function problemOfCohort(facts: CohortFacts, settings: FormationSettings): Problem {
  return withRules(facts, settings, Object.keys(settings.rules) as RuleKey[], {
    groups: planOf(facts, settings),
    sectionOf: settings.within ? sectionsOf(facts, settings.within) : null,
  })
}

/**
 * The same people judged in groups that stand already, by what a coordinator may see alone: no private answer reaches
 * it, so nothing that is computed from it tells of one. Groups may have any size, and people of any division.
 *
 * @param groupIds in the order of the report
 */
export function publicProblemOf(facts: CohortFacts, settings: FormationSettings, groupIds: readonly string[]): Problem {
  const rules = (Object.keys(settings.rules) as RuleKey[]).filter((rule) => !isPrivateRule(rule))
  return withRules(facts, settings, rules, {
    groups: groupIds.map((id) => ({ id, min: 0, max: Math.max(1, facts.students.length) })),
    sectionOf: null,
  })
}

/** The same people in groups that stand already, by all rules, the private ones too, and by size. For the engine alone. */
export function problemInGroups(facts: CohortFacts, settings: FormationSettings, groups: Frame['groups']): Problem {
  const rules = Object.keys(settings.rules) as RuleKey[]
  const problem = withRules(facts, settings, rules, { groups, sectionOf: null })
  const { within } = settings
  const sections = within ? sectionsOf(facts, within) : null
  return {
    ...problem,
    attributes: { ...problem.attributes, ...(sections && { division: { type: 'categorical' as const } }) },
    participants: problem.participants.map((one) =>
      sections ? { ...one, attributes: { ...one.attributes, division: sections.get(one.id)! } } : one,
    ),
    criteria: [
      ...(problem.criteria ?? []),
      { kind: 'even-sizes', id: 'sizes', weight: weightOf.most },
      ...(sections ? [{ kind: 'similar' as const, id: 'division', attribute: 'division', required: true }] : []),
    ],
  }
}

export const isPrivateRule = (rule: RuleKey) =>
  rule === 'company' || rule === 'apart' || rule === 'genderNotAlone' || rule === 'gradesBalanced'

interface Frame {
  groups: { id: string; min: number; max: number; section?: string }[]
  sectionOf: ReadonlyMap<string, string> | null
}

function withRules(facts: CohortFacts, settings: FormationSettings, rules: readonly RuleKey[], frame: Frame): Problem {
  const made = rules.map((rule) => [rule, partsOf[rule](facts, settings)] as const)
  return {
    attributes: Object.assign({}, ...made.map(([, { attributes }]) => attributes)),
    participants: facts.students.map((student) => {
      const section = frame.sectionOf?.get(student.id)
      return {
        id: student.id,
        attributes: Object.assign({}, ...made.map(([, { of }]) => of?.(student))),
        ...(section !== undefined && { section }),
      }
    }),
    groups: { named: frame.groups },
    criteria: made.flatMap(([rule, parts]) => criteriaOf(rule, settings.rules[rule]!, parts)),
  }
}

function criteriaOf(rule: RuleKey, importance: Importance, parts: RuleParts): Criterion[] {
  const { criteria, weighed = [], private: isPrivate = false } = parts
  return [...criteria, ...weighed].map(
    (criterion, index, all): Criterion => ({
      ...criterion,
      id: index === 0 ? rule : `${rule}#${index}`,
      weight: weightOf[importance] / all.length,
      required: importance === 'must' && index < criteria.length,
      private: isPrivate,
    }),
  )
}

/** Groups with their divisions, the largest division first. */
function planOf(facts: CohortFacts, settings: FormationSettings): Frame['groups'] {
  const { within } = settings
  const sizes = new Map<string | null, number>()
  const sections = within ? sectionsOf(facts, within) : null
  for (const { id } of facts.students) {
    const division = sections?.get(id) ?? null
    sizes.set(division, (sizes.get(division) ?? 0) + 1)
  }
  const inOrder = [...sizes].sort(([one, many], [other, more]) => more - many || (String(one) < String(other) ? -1 : 1))
  return planGroups(inOrder, settings.groups).map(({ id, min, max, division }: PlannedGroup) => ({
    id,
    min,
    max,
    ...(division !== null && { section: division }),
  }))
}

/** Where nobody's division is known, all are in this one. */
export const NO_DIVISION = '–'

/** The division of each student. Of whom none is known, they are taken to be where most are. */
export function sectionsOf({ students }: CohortFacts, division: Division): ReadonlyMap<string, string> {
  const known = students.map((student) => divisionOf(student, division))
  const largest = mostCommon(known.filter((value) => value !== undefined)) ?? NO_DIVISION
  return new Map(students.map(({ id }, index) => [id, known[index] ?? largest]))
}

export const divisionOf = ({ answers, qualities }: StudentFacts, division: Division): string | undefined =>
  (division === 'campus' ? (answers.campus ?? qualities.campus) : qualities[division]) || undefined

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))[0]?.[0]
}

/** A list that was answered; an empty one is an answer that is missing. */
const listed = (name: string, list: readonly string[] | undefined): Values =>
  list?.length ? { [name]: [...list] } : {}
const given = (name: string, value: string | undefined): Values => (value ? { [name]: value } : {})
const optionsOf = ({ questions }: CohortFacts, key: 'skills' | 'topics') =>
  questions.find((question) => question.key === key)?.options ?? []

const partsOf: Record<RuleKey, (facts: CohortFacts, settings: FormationSettings) => RuleParts> = {
  sharedHours: ({ week, taught }, { hours }) => ({
    attributes: { hours: { type: 'availability', days: week.days, slotsPerDay: week.hours, hoursPerSlot: 1 } },
    criteria: [
      {
        kind: 'common-time',
        attribute: 'hours',
        atLeastHours: hours.atLeast,
        wishHours: Math.max(hours.enough, hours.atLeast),
      },
    ],
    of: ({ answers }) => ({ hours: freeHours(answers.availability ?? allHours(week), taught, slotsOf(week)) }),
  }),
  language: () => ({
    attributes: { language: { type: 'several' } },
    criteria: [{ kind: 'language', attribute: 'language' }],
    of: ({ answers }) => listed('language', answers.language),
  }),
  campus: () => ({
    attributes: { campus: { type: 'categorical' } },
    criteria: [{ kind: 'similar', attribute: 'campus' }],
    of: (student) => given('campus', divisionOf(student, 'campus')),
  }),
  ambition: () => ({
    attributes: { ambition: { type: 'ordinal', levels: [...choicesOf.ambition] } },
    criteria: [{ kind: 'similar', attribute: 'ambition', maxDifference: 1 }],
    of: ({ answers }) => given('ambition', answers.ambition),
  }),
  working: () => ({
    attributes: { working: { type: 'categorical' } },
    criteria: [{ kind: 'similar', attribute: 'working' }],
    of: ({ answers }) => given('working', answers.working),
  }),
  place: () => ({
    attributes: { place: { type: 'several' } },
    criteria: [{ kind: 'similar', attribute: 'place' }],
    of: ({ answers }) => listed('place', answers.place),
  }),
  topics: () => ({
    attributes: { topics: { type: 'several' } },
    criteria: [{ kind: 'similar', attribute: 'topics' }],
    of: ({ answers }) => listed('topics', answers.topics),
  }),
  skills: (facts) => ({
    attributes: { skills: { type: 'several' } },
    criteria: optionsOf(facts, 'skills').length
      ? [{ kind: 'cover', attribute: 'skills', values: optionsOf(facts, 'skills') }]
      : [],
    of: ({ answers }) => listed('skills', answers.skills),
  }),
  roles: () => ({
    attributes: { roles: { type: 'several' } },
    criteria: [{ kind: 'cover', attribute: 'roles', values: [...choicesOf.roles] }],
    of: ({ answers }) => listed('roles', answers.roles),
  }),
  leader: () => ({
    attributes: { roles: { type: 'several' } },
    criteria: [{ kind: 'count', attribute: 'roles', values: ['leads'], atLeast: 1 }],
    of: ({ answers }) => listed('roles', answers.roles),
  }),
  programmesMixed: () => programme([{ kind: 'diverse', attribute: 'programme' }]),
  programmesAlike: () => programme([{ kind: 'similar', attribute: 'programme' }]),
  notAloneFromProgramme: ({ students }) =>
    programme(
      [...new Set(students.flatMap(({ qualities }) => qualities.programme || []))]
        .sort()
        .map((value) => ({ kind: 'not-alone', attribute: 'programme', values: [value] })),
    ),
  sharedCourses: () => ({
    attributes: { courses: { type: 'several' } },
    criteria: [{ kind: 'shared-courses', attribute: 'courses' }],
    of: ({ courses }) => listed('courses', courses),
  }),
  newPeople: ({ pastRounds }) => ({
    criteria: [{ kind: 'new-people', past: pastRounds.map((round) => round.map((group) => [...group])) }],
  }),
  company: ({ students }) => ({
    attributes: { company: { type: 'ids' } },
    criteria: [{ kind: 'wished-company', attribute: 'company', enough: 1 }],
    of: ({ answers }) => listed('company', present(answers.company, students)),
    private: true,
  }),
  apart: ({ students }) => {
    const { required, weighed } = apartWishes(students)
    return {
      criteria: required.length ? [{ kind: 'apart', sets: required }] : [],
      weighed: weighed.length ? [{ kind: 'apart', sets: weighed }] : [],
      private: true,
    }
  },
  genderNotAlone: ({ students }) => {
    const answered = students.flatMap(({ answers }) => answers.gender ?? [])
    const few = choicesOf.gender.filter((one) => {
      const count = answered.filter((gender) => gender === one).length
      return count >= 2 && 2 * count < answered.length
    })
    return {
      attributes: { gender: { type: 'categorical' } },
      criteria: few.map((one) => ({ kind: 'not-alone', attribute: 'gender', values: [one] })),
      of: ({ answers }) => given('gender', answers.gender),
      private: true,
    }
  },
  gradesBalanced: () => ({
    attributes: { grade: { type: 'ordinal', levels: [...choicesOf.grade] } },
    criteria: [{ kind: 'balanced', attribute: 'grade' }],
    of: ({ answers }) => given('grade', answers.grade),
    private: true,
  }),
}

const programme = (criteria: CriterionDraft[]): RuleParts => ({
  attributes: { programme: { type: 'categorical' } },
  criteria,
  of: ({ qualities }) => given('programme', qualities.programme),
})

/** Of all students at each change of a draft: most cohorts have no hour taken, and most answers fit the week. */
function freeHours(free: Hours, taught: Hours, slots: number): Hours {
  const whole = free.slice(0, slots).padEnd(slots, '0')
  return taught.includes('1') ? hoursWithout(whole, taught) : whole
}

/** Those who are wished for and have not left meanwhile. */
function present(wished: readonly string[] | undefined, students: readonly StudentFacts[]) {
  if (!wished?.length) return []
  const here = new Set(students.map(({ id }) => id))
  return wished.filter((id) => here.has(id))
}
