import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyGround, anyRequest, ground, model, part, TODAY, units } from '#test/routing-requests.ts'
import { decideUnits, type RoutingRequest } from './decide-units.ts'
import { holdsOn, placeOf } from './responsibility.ts'

/** Low, so that most requests are sure enough to be handled if nothing else hinders it. */
const THRESHOLD = 0.1

const request = (wanted: Partial<RoutingRequest>): RoutingRequest => ({
  candidates: [],
  evidence: { found: 0.8, unknown: 0 },
  needs: 0,
  asked: null,
  ...wanted,
})
const service = (serviceId: string, score: number, ...parts: ReturnType<typeof part>[]) => ({
  serviceId,
  score,
  tells: [],
  parts,
})

const sure = (...parts: ReturnType<typeof part>[]) => request({ candidates: [service('lending', 25, ...parts)] })
const handlerOf = (wanted: RoutingRequest, known = {}) =>
  decideUnits(wanted, ground(known), model, model.threshold).handlingUnitId

test('a unit without an accepted participation is never the handling unit', () => {
  fc.assert(
    fc.property(anyRequest, anyGround, (wanted, at) => {
      const { handlingUnitId } = decideUnits(wanted, at, model, THRESHOLD)
      if (handlingUnitId === null) return
      const parts = [...wanted.candidates, ...(wanted.asked ? [wanted.asked] : [])].flatMap((one) => one.parts)
      const handler = units.get(handlingUnitId)!
      const agreed = parts.filter(({ state, role }) => state === 'accepted' && /responsible|accountable/.test(role))
      // The rule's agreement is the institution's; it leads to the asker's own local support, or own place.
      const isLocal =
        (handler.type === 'local_support' || handler.id === placeOf(handler.id, units)) && at.placeId !== null
      expect(agreed.some(({ unitId }) => unitId === handler.id || (unitId === null && isLocal))).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('an independent body is never the handling unit, and never invited or told', () => {
  fc.assert(
    fc.property(anyRequest, anyGround, (wanted, at) => {
      const { handlingUnitId, consulted, informed } = decideUnits(wanted, at, model, THRESHOLD)
      expect([handlingUnitId, ...consulted, ...informed]).not.toContain('ombud')
    }),
    { numRuns: 2_000 },
  )
})

test('the order of candidates and of their parts changes nothing', () => {
  const inAnyOrder = <One>(some: readonly One[]) => fc.shuffledSubarray([...some], { minLength: some.length })
  const shuffled = anyRequest.chain((wanted) =>
    fc
      .tuple(inAnyOrder(wanted.candidates), ...wanted.candidates.map(({ parts }) => inAnyOrder(parts)))
      .map(([candidates, ...parts]) => ({
        wanted,
        other: {
          ...wanted,
          candidates: candidates.map((one) => ({ ...one, parts: parts[wanted.candidates.indexOf(one)] ?? [] })),
        },
      })),
  )
  fc.assert(
    fc.property(shuffled, anyGround, ({ wanted, other }, at) => {
      expect(decideUnits(other, at, model, THRESHOLD)).toEqual(decideUnits(wanted, at, model, THRESHOLD))
    }),
    { numRuns: 1_000 },
  )
})

test('a participation that has ended, or has not begun, never counts', () => {
  fc.assert(
    fc.property(anyRequest, anyGround, (wanted, at) => {
      const holding = <Of extends Pick<RoutingRequest['candidates'][0], 'parts'>>(one: Of) => ({
        ...one,
        parts: one.parts.filter(
          ({ validFrom, validTo }) => validFrom <= TODAY && (validTo === null || TODAY < validTo),
        ),
      })
      const without = {
        ...wanted,
        candidates: wanted.candidates.map(holding),
        asked: wanted.asked && holding(wanted.asked),
      }
      expect(decideUnits(wanted, at, model, THRESHOLD)).toEqual(decideUnits(without, at, model, THRESHOLD))
    }),
    { numRuns: 1_000 },
  )
})

test('each suggestion is another living unit, its confidence between 0 and 1, the first the surest of those who may lead', () => {
  fc.assert(
    fc.property(anyRequest, anyGround, (wanted, at) => {
      const { suggestions } = decideUnits(wanted, at, model, THRESHOLD)
      const ids = suggestions.map(({ unitId }) => unitId)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.every((id) => units.has(id))).toBe(true)
      expect(suggestions.every(({ confidence }) => confidence > 0 && confidence < 1)).toBe(true)
      const leads = suggestions.filter((one) => one.part === 'lead').map(({ confidence }) => confidence)
      expect(leads).toEqual(leads.toSorted((a, b) => b - a))
      expect(suggestions.filter((one) => one.part === 'second').length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 1_000 },
  )
})

test('the surer the first stands before the second, the surer it is', () => {
  const lead = fc.double({ min: 0, max: 10, noNaN: true })
  fc.assert(
    fc.property(lead, lead, fc.double({ min: 0, max: 15, noNaN: true }), (one, other, best) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      const confidenceWhen = (margin: number) =>
        decideUnits(
          request({
            candidates: [
              service('lending', best, part('it', 'accountable')),
              service('books', best - margin, part('library', 'accountable')),
            ],
          }),
          ground(),
          model,
          THRESHOLD,
        ).trace.confidence
      expect(confidenceWhen(more)).toBeGreaterThanOrEqual(confidenceWhen(less))
    }),
  )
})

test('holds from its first day until the day before its end', () => {
  const oneDay = part('it', 'accountable', { validFrom: TODAY, validTo: '2021-09-02' })
  expect(['2021-08-31', TODAY, '2021-09-02'].map((day) => holdsOn(oneDay, day))).toEqual([false, true, false])
})

test('the responsible unit goes before the accountable one, once it has agreed', () => {
  expect(handlerOf(sure(part('library', 'accountable'), part('it', 'responsible')))).toBe('it')
  const asked = sure(part('library', 'accountable'), part('it', 'responsible', { state: 'proposed' }))
  const routing = decideUnits(asked, ground(), model, model.threshold)
  expect(routing.handlingUnitId).toBe('library')
  expect(routing.suggestions.map(({ unitId, reason }) => [unitId, reason])).toEqual([
    ['library', 'routing.reason.agreed'],
    ['it', 'routing.reason.proposed'],
  ])
})

test('what nobody has agreed to waits in the intake queue, with who was asked', () => {
  for (const state of ['proposed', 'contested'] as const) {
    const routing = decideUnits(sure(part('it', 'accountable', { state })), ground(), model, model.threshold)
    expect(routing.handlingUnitId).toBeNull()
    expect(routing.suggestions).toMatchObject([{ unitId: 'it', part: 'lead', reason: `routing.reason.${state}` }])
  }
})

test('local support is that of the course’s department, else of its faculty; of nobody known it is asked for', () => {
  const local = sure(part(null, 'accountable'))
  expect(handlerOf(local, { placeId: 'ships' })).toBe('help-ships')
  expect(handlerOf(local, { placeId: 'physics' })).toBe('help-sciences')
  const unknown = decideUnits(local, ground(), model, model.threshold)
  expect(unknown).toMatchObject({ handlingUnitId: null, suggestions: [], needsPlace: true })
})

test('of several responsible units the one of the course and campus handles; where that does not tell, nobody does', () => {
  const desks = sure(part('desk-inland', 'responsible'), part('desk-coast', 'responsible'), part('it', 'accountable'))
  expect(handlerOf(desks, { campusId: 'coast' })).toBe('desk-coast')
  const unsure = decideUnits(desks, ground(), model, 0)
  expect(unsure.handlingUnitId).toBeNull()
  expect(unsure.suggestions.map(({ unitId, reason }) => [unitId, reason]).sort()).toEqual([
    ['desk-coast', 'routing.reason.several'],
    ['desk-inland', 'routing.reason.several'],
  ])
  const locals = sure(
    part('help-ships', 'responsible'),
    part('help-sciences', 'responsible'),
    part('it', 'accountable'),
  )
  expect(handlerOf(locals, { placeId: 'ships' })).toBe('help-ships')
  expect(handlerOf(locals, { placeId: 'physics' })).toBe('help-sciences')
  expect(handlerOf(locals, { placeId: 'arts' })).toBe('it')
})

test('units that shall be consulted are invited, those that shall be informed are told, if they have agreed', () => {
  const routing = decideUnits(
    sure(
      part('it', 'accountable'),
      part('library', 'consulted'),
      part('ombud', 'consulted'),
      part('desk-coast', 'consulted', { state: 'proposed' }),
      part(null, 'informed'),
      part('it', 'informed'),
    ),
    ground({ placeId: 'arts' }),
    model,
    model.threshold,
  )
  expect(routing).toMatchObject({ handlingUnitId: 'it', consulted: ['library'], informed: ['help-arts'] })
})

test('asked from a service’s page, its unit handles, unless the words speak for another', () => {
  const asked = { serviceId: 'books', parts: [part('library', 'accountable')] }
  const silent = request({ asked })
  expect(handlerOf(silent)).toBe('library')
  const contradicted = { ...sure(part('it', 'accountable')), asked }
  const routing = decideUnits(contradicted, ground(), model, model.threshold)
  expect(routing.handlingUnitId).toBeNull()
  expect(routing.suggestions.map(({ unitId }) => unitId).sort()).toEqual(['it', 'library'])
  const several = { serviceId: 'desks', parts: [part('desk-inland', 'responsible'), part('desk-coast', 'responsible')] }
  const unsure = decideUnits(request({ asked: several }), ground(), model, 0)
  expect(unsure.handlingUnitId).toBeNull()
  expect(unsure.suggestions.map(({ unitId, confidence }) => [unitId, confidence])).toEqual([
    ['desk-coast', expect.closeTo(model.page / 2)],
    ['desk-inland', expect.closeTo(model.page / 2)],
  ])
})

test('nothing found leads to the intake queue', () => {
  expect(decideUnits(request({}), ground(), model, 0)).toMatchObject({ handlingUnitId: null, suggestions: [] })
})
