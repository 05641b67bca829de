import fc from 'fast-check'
import type { RoutingModel } from '#app/features/cases/routing/confidence.ts'
import type { RoutingRequest } from '#app/features/cases/routing/decide-units.ts'
import type { Ground, Part, RoutingUnit } from '#app/features/cases/routing/responsibility.ts'
import firstModel from '#app/features/cases/routing/routing-weights.json' with { type: 'json' }
import type { Candidate } from '#app/features/cases/routing/weigh-units.ts'

/** A small university: two faculties with local support, departments on two campuses, central units, one that is free. */

export const TODAY = '2021-09-01'
export const model: RoutingModel = firstModel

const unit = (id: string, type: string, parentId: string | null, campusId: string | null = null): RoutingUnit => ({
  id,
  type,
  parentId,
  campusId,
  independent: id === 'ombud',
})

export const units = new Map(
  [
    unit('university', 'institution', null),
    unit('sciences', 'faculty', 'university', 'inland'),
    unit('arts', 'faculty', 'university', 'inland'),
    unit('physics', 'department', 'sciences', 'inland'),
    unit('ships', 'department', 'sciences', 'coast'),
    unit('help-sciences', 'local_support', 'sciences'),
    unit('help-ships', 'local_support', 'ships', 'coast'),
    unit('help-arts', 'local_support', 'arts'),
    unit('it', 'central_unit', 'university'),
    unit('library', 'central_unit', 'university'),
    unit('desk-inland', 'central_unit', 'university', 'inland'),
    unit('desk-coast', 'central_unit', 'university', 'coast'),
    unit('ombud', 'external_body', 'university'),
  ].map((one) => [one.id, one]),
)

export const ground = (known: Partial<Ground> = {}): Ground => ({
  units,
  placeId: null,
  campusId: null,
  today: TODAY,
  ...known,
})

export const part = (unitId: string | null, role: Part['role'], wanted: Partial<Part> = {}): Part => ({
  unitId,
  role,
  state: 'accepted',
  validFrom: '2021-01-04',
  validTo: null,
  ...wanted,
})

const unitIds = [...units.keys(), 'ended']
const anyPart: fc.Arbitrary<Part> = fc
  .record({
    unitId: fc.constantFrom(null, ...unitIds),
    role: fc.constantFrom<Part['role'][]>('accountable', 'responsible', 'consulted', 'informed'),
    state: fc.constantFrom<Part['state'][]>('proposed', 'accepted', 'contested'),
    period: fc.constantFrom<[string, string | null][]>(
      ['2021-01-04', null],
      ['2021-01-04', '2021-09-01'],
      ['2021-09-01', '2021-09-02'],
      ['2021-09-02', null],
    ),
  })
  .map(({ period: [validFrom, validTo], ...rest }) => ({ ...rest, validFrom, validTo }))

/** Often the same. */
const score = fc.oneof(fc.constantFrom(0, 5, 12), fc.double({ min: 0, max: 30, noNaN: true }))
const anyCandidates: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({ score, tells: fc.array(fc.nat(5), { maxLength: 4 }), parts: fc.array(anyPart, { maxLength: 5 }) }),
    { maxLength: 6 },
  )
  .map((some) => some.map((one, at) => ({ serviceId: `service-${at}`, ...one })))

export const anyGround: fc.Arbitrary<Ground> = fc
  .record({
    placeId: fc.constantFrom(null, 'sciences', 'arts', 'physics', 'ships'),
    campusId: fc.constantFrom(null, 'inland', 'coast'),
  })
  .map(ground)

export const anyRequest: fc.Arbitrary<RoutingRequest> = fc.record({
  candidates: anyCandidates,
  evidence: fc.record({
    found: fc.double({ min: 0, max: 2, noNaN: true }),
    unknown: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  needs: fc.integer({ min: 0, max: 4 }),
  asked: fc.option(fc.record({ serviceId: fc.constant('service-0'), parts: fc.array(anyPart, { maxLength: 4 }) }), {
    nil: null,
  }),
})
