import * as fc from 'fast-check'
import type { Criterion } from '../criteria/catalogue.ts'
import type { Problem } from '../problem/problem.ts'

// Random criteria over the attributes of ./problems.ts.

export type CriterionKind = Criterion['kind']
type WrittenCriterion = NonNullable<Problem['criteria']>[number]

/** A criterion that may speak of persons, once their ids are known; its id is given last. */
export type CriterionDraft = (ids: readonly string[]) => WrittenCriterion

/** The fields of one kind, without those that all kinds have. */
type Fields = (ids: readonly string[]) => object

const few = fc.integer({ min: 1, max: 3 })
const share = fc.constantFrom(0, 0.1, 0.25)
const reach = fc.constantFrom(1, 2.5, 6)
const persons = (least: number, most: number) => fc.array(fc.nat(999), { minLength: least, maxLength: most })
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 })

const fixed = (arbitrary: fc.Arbitrary<object>): fc.Arbitrary<Fields> =>
  arbitrary.map((fields) => {
    const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    return () => present
  })

const record = (model: Record<string, fc.Arbitrary<unknown>>) => fixed(fc.record(model))

const named = (numbers: readonly number[], ids: readonly string[]) => numbers.map((one) => ids[one % ids.length]!)

const pairs: fc.Arbitrary<Fields> = fc.oneof(
  fixed(fc.constant({ attribute: 'friends' })),
  fc.array(persons(2, 4), { minLength: 1, maxLength: 3 }).map((sets) => (ids: readonly string[]) => ({
    sets: sets.map((set) => named(set, ids)),
  })),
)

const withQuality = fc.oneof(
  fc.record({ attribute: fc.constant('kind'), values: some(['a', 'b', 'c']) }),
  fc.record({ attribute: fc.constant('level'), values: some(['low', 'middle', 'high']) }),
  fc.record({ attribute: fc.constant('skills'), values: some(['p', 'q', 'r', 's']) }),
)
const withNumber = fc.constantFrom<object>(
  { attribute: 'points', from: 0 },
  { attribute: 'points', to: 1 },
  { attribute: 'points', from: -1, to: 2 },
)
const bounds = fc.oneof(
  fc.record({ atLeast: few }),
  fc.record({ atMost: fc.integer({ min: 0, max: 2 }) }),
  fc.tuple(few, few).map(([one, other]) => ({ atLeast: Math.min(one, other), atMost: Math.max(one, other) })),
)

const fieldsByKind: { readonly [Kind in CriterionKind]: fc.Arbitrary<Fields> } = {
  apart: pairs,
  balanced: record({
    attribute: fc.constantFrom('points', 'level', 'kind'),
    spread: fc.boolean(),
    tolerance: share,
  }),
  capacity: fixed(
    fc.oneof(
      fc.record({ limit: few, attribute: optional(fc.constant('load')) }, { requiredKeys: ['limit'] }),
      fc.record({ property: fc.constant('room'), limit: optional(few), attribute: optional(fc.constant('load')) }),
    ),
  ),
  'common-time': record({
    attribute: fc.constant('free'),
    atLeastHours: fc.constantFrom(0, 1, 3),
    wishHours: fc.constantFrom(1, 3, 6),
    blockHours: optional(fc.constantFrom(1, 2)),
  }),
  count: fixed(
    fc.tuple(fc.oneof(withQuality, withNumber), bounds).map(([quality, limits]) => ({ ...quality, ...limits })),
  ),
  cover: record({
    attribute: fc.constant('skills'),
    values: some(['p', 'q', 'r', 's', 'unseen']),
    each: fc.constantFrom(1, 2),
  }),
  diverse: record({
    attribute: fc.constantFrom('points', 'level', 'kind', 'skills'),
    atLeast: fc.constantFrom(2, 3),
    minDifference: share,
  }),
  'even-sizes': record({ target: optional(fc.integer({ min: 1, max: 5 })) }),
  'group-preference': record({ attribute: fc.constant('preferred') }),
  language: record({ attribute: fc.constant('languages'), property: optional(fc.constantFrom('languages', 'tongue')) }),
  'match-group': fixed(
    fc.constantFrom<object>(
      { attribute: 'campus' },
      { attribute: 'languages' },
      { attribute: 'languages', property: 'tongue' },
      { attribute: 'level' },
      { attribute: 'free', property: 'meets' },
    ),
  ),
  near: fixed(
    fc.record({
      attributes: fc.constantFrom({ x: 'x', y: 'y' }, { latitude: 'latitude', longitude: 'longitude' }),
      reach,
    }),
  ),
  'new-people': fc
    .tuple(fc.boolean(), fc.array(fc.array(persons(1, 4), { minLength: 1, maxLength: 3 }), { maxLength: 3 }))
    .map(([byAttribute, rounds]) => (ids: readonly string[]) => ({
      past: rounds.map((round) => round.map((set) => named(set, ids))),
      ...(byAttribute && { attribute: 'friends' }),
    })),
  'not-alone': fixed(
    fc.tuple(withQuality, fc.constantFrom(2, 3)).map(([quality, atLeast]) => ({ ...quality, atLeast })),
  ),
  'shared-courses': record({ attribute: fc.constant('skills'), atLeast: fc.constantFrom(0, 1, 2) }),
  similar: record({ attribute: fc.constantFrom('points', 'level', 'kind', 'skills'), maxDifference: share }),
  together: pairs,
  'wished-company': record({
    attribute: fc.constant('wishes'),
    enough: optional(few),
    mutual: fc.constantFrom(1, 1.5, 2),
  }),
}

export const allKinds = Object.keys(fieldsByKind) as CriterionKind[]

/**
 * One criterion of the kind, of any weight; required or not.
 *
 * @param sections whether some look at sections, where that has a meaning
 */
export function criterionDraft(kind: CriterionKind, sections: boolean): fc.Arbitrary<CriterionDraft> {
  const common = fc.record({
    weight: fc.constantFrom(1, 0, 0.5, 3),
    required: fc.boolean(),
    scope: sections ? fc.constantFrom('group', 'group', 'section') : fc.constant('group'),
  })
  return fc.tuple(common, fieldsByKind[kind]).map(([{ scope, ...rest }, fields]) => (ids) => {
    const own = fields(ids)
    const bySection = scope === 'section' && kind !== 'match-group' && !('property' in own)
    const preference = kind === 'group-preference' && bySection ? { attribute: 'preferredSections' } : {}
    // What a draft lacks is only its id, which the problem gives.
    return { id: '', kind, ...rest, scope: bySection ? 'section' : 'group', ...own, ...preference } as WrittenCriterion
  })
}
