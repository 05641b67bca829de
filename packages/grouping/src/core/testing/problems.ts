import * as fc from 'fast-check'
import { readProblem } from '../problem/check-problem.ts'
import type { Problem } from '../problem/problem.ts'
import { allKinds, type CriterionKind, criterionDraft } from './criteria.ts'

// Random problems for property tests: valid ones, of all kinds of criteria mixed, with missing values, weights, sizes,
// sections, locks and every mode of fairness. Numbers are small and coarse, so that ties and extremes are common.

export interface ProblemLimits {
  /** How many people; 1 to 12 when not given. */
  readonly persons?: { readonly min: number; readonly max: number }
  /** How many criteria; 1 to 5 when not given. */
  readonly criteria?: { readonly min: number; readonly max: number }
  /** Of which kinds; all when not given. */
  readonly kinds?: readonly CriterionKind[]
  /** Whether some criteria look at sections; so when not given. */
  readonly sectionCriteria?: boolean
  /** Whether some ask for more than the mean; so when not given. */
  readonly isFair?: boolean
}

type Written<Key extends keyof Problem> = NonNullable<Problem[Key]>
type ValueOf<Source> = Source extends fc.Arbitrary<infer Value> ? Value : never
type Attributes = NonNullable<Written<'participants'>[number]['attributes']>

const attributes: Written<'attributes'> = {
  points: { type: 'numeric' },
  load: { type: 'numeric' },
  room: { type: 'numeric' },
  x: { type: 'numeric' },
  y: { type: 'numeric' },
  latitude: { type: 'numeric' },
  longitude: { type: 'numeric' },
  level: { type: 'ordinal', levels: ['low', 'middle', 'high'] },
  kind: { type: 'categorical' },
  campus: { type: 'categorical' },
  tongue: { type: 'categorical' },
  skills: { type: 'several' },
  languages: { type: 'several' },
  preferred: { type: 'several' },
  preferredSections: { type: 'several' },
  friends: { type: 'ids' },
  wishes: { type: 'ids' },
  free: { type: 'availability', days: 2, slotsPerDay: 3, hoursPerSlot: 1 },
  meets: { type: 'availability', days: 2, slotsPerDay: 3, hoursPerSlot: 1 },
}

/** Null: the person did not answer. */
const orMissing = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4 })
const quarters = (least: number, most: number) =>
  fc.integer({ min: least * 4, max: most * 4 }).map((quarter) => quarter / 4)
const slots = fc.nat(63).map((bits) => bits.toString(2).padStart(6, '0'))
const languages = fc.subarray(['no', 'en', 'de'])

const answers = fc.record({
  points: orMissing(quarters(-2, 4)),
  load: orMissing(quarters(0, 2)),
  x: orMissing(quarters(-3, 3)),
  y: orMissing(quarters(-3, 3)),
  latitude: orMissing(quarters(63, 64)),
  longitude: orMissing(fc.constantFrom(10, 10.03, 10.06, -179.99)),
  level: orMissing(fc.constantFrom('low', 'middle', 'high')),
  kind: orMissing(fc.constantFrom('a', 'b', 'c')),
  campus: orMissing(fc.constantFrom('north', 'south')),
  skills: orMissing(fc.subarray(['p', 'q', 'r', 's'])),
  languages: orMissing(languages),
  free: orMissing(slots),
})
const mentions = fc.record({
  friends: orMissing(fc.array(fc.nat(999), { maxLength: 2 })),
  wishes: orMissing(fc.array(fc.nat(999), { maxLength: 4 })),
  preferred: orMissing(fc.array(fc.nat(999), { maxLength: 3 })),
  preferredSections: orMissing(fc.array(fc.nat(999), { maxLength: 3 })),
})
const person = fc.record({
  answers,
  mentions,
  weight: fc.constantFrom(1, 1, 1, 0.5, 2, 3),
  /** A group in which the person would fit beside all others: every problem has at least this formation. */
  home: fc.nat(999),
  bond: fc.constantFrom('none', 'none', 'none', 'none', 'locked', 'section', 'published'),
})
type Person = ValueOf<typeof person>

const named = fc.record({
  section: fc.constantFrom(undefined, 'S', 'T'),
  below: fc.nat(2),
  above: fc.nat(2),
  properties: fc.record({
    room: orMissing(fc.integer({ min: 0, max: 4 })),
    x: orMissing(quarters(-3, 3)),
    y: orMissing(quarters(-3, 3)),
    latitude: orMissing(quarters(63, 64)),
    longitude: orMissing(fc.constantFrom(10, 10.03)),
    campus: orMissing(fc.constantFrom('north', 'south')),
    tongue: orMissing(fc.constantFrom('no', 'en', 'fr')),
    languages: orMissing(languages),
    level: orMissing(fc.constantFrom('low', 'high')),
    meets: orMissing(fc.constantFrom('000000', '100000', '010010')),
  }),
})
type NamedGroup = ValueOf<typeof named>

type Plan =
  | { readonly kind: 'named'; readonly groups: readonly NamedGroup[] }
  | { readonly kind: 'count' | 'size' | 'within'; readonly number: number }

const plan: fc.Arbitrary<Plan> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(named, { minLength: 1, maxLength: 4 }).map((groups) => ({ kind: 'named' as const, groups })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('count', 'size', 'within'), number: fc.integer({ min: 1, max: 4 }) }),
  },
)

const fairness = fc.record({
  groups: fc.constantFrom<'mean' | 'worst' | 'lexicographic'>('mean', 'worst', 'lexicographic'),
  persons: fc.constantFrom<'mean' | 'worst'>('mean', 'worst'),
})

/** Valid problems, as they are written. */
export function problems({
  persons,
  criteria,
  kinds = allKinds,
  sectionCriteria = true,
  isFair = true,
}: ProblemLimits = {}): fc.Arbitrary<Problem> {
  const drafts = fc.constantFrom(...kinds).chain((kind) => criterionDraft(kind, sectionCriteria))
  return fc
    .record({
      people: fc.array(person, { minLength: persons?.min ?? 1, maxLength: persons?.max ?? 12 }),
      plan,
      fairness: isFair ? fc.option(fairness, { nil: undefined }) : fc.constant(undefined),
      drafts: fc.array(drafts, { minLength: criteria?.min ?? 1, maxLength: criteria?.max ?? 5 }),
    })
    .map((parts) => {
      const ids = parts.people.map((_, index) => `p${index}`)
      const written = parts.drafts.map((draft, index) => ({ ...draft(ids), id: `c${index}` }))
      return {
        ...withMentions(placesFor(parts.people, parts.plan), parts.people),
        criteria: written,
        ...(parts.fairness && { fairness: parts.fairness }),
      }
    })
}

/** People and groups that all fit. */
function placesFor(people: readonly Person[], plan: Plan): Problem {
  if (plan.kind !== 'named') {
    const groups = {
      count: { count: Math.min(plan.number, people.length) },
      size: { size: plan.number },
      within: { size: plan.number, within: 'campus' },
    }[plan.kind]
    const participants = people.map(({ answers, weight }, index) => ({
      id: `p${index}`,
      weight,
      // Groups can be formed only within what is known of everybody.
      attributes: plan.kind === 'within' ? { ...answers, campus: answers.campus ?? 'north' } : answers,
    }))
    return { attributes, participants, groups }
  }
  const size = plan.groups.map((_, group) => people.filter(({ home }) => home % plan.groups.length === group).length)
  return {
    attributes,
    participants: people.map((one, index) => participantOf(one, index, plan.groups)),
    groups: {
      named: plan.groups.map(({ section, below, above, properties }, group) => ({
        id: `g${group}`,
        min: Math.max(0, size[group]! - below),
        max: Math.max(1, size[group]! + above),
        ...(section !== undefined && { section }),
        attributes: properties,
      })),
    },
  }
}

function participantOf({ answers, weight, home, bond }: Person, index: number, groups: readonly NamedGroup[]) {
  const group = home % groups.length
  const { section } = groups[group]!
  return {
    id: `p${index}`,
    weight,
    attributes: answers,
    ...((bond === 'locked' || bond === 'published') && { group: `g${group}` }),
    ...(bond === 'locked' && { locked: true }),
    ...(bond === 'section' && section !== undefined && { section }),
  }
}

/** Writes whom and which groups each person names, now that there are names. */
function withMentions(problem: Problem, people: readonly Person[]): Problem {
  const { cohort } = readProblem(problem)
  const names = {
    friends: problem.participants.map(({ id }) => id),
    wishes: problem.participants.map(({ id }) => id),
    preferred: cohort.groups.map(({ id }) => id),
    preferredSections: cohort.sections,
  }
  const participants = problem.participants.map((participant, index) => {
    const own: Attributes = { ...participant.attributes }
    for (const [attribute, numbers] of Object.entries(people[index]!.mentions)) {
      const list = names[attribute as keyof typeof names]
      own[attribute] = list.length === 0 ? null : (numbers?.map((one) => list[one % list.length]!) ?? null)
    }
    return { ...participant, attributes: own }
  })
  return { ...problem, participants }
}
