import { expect, test } from 'vitest'
import type { LabelledRequest } from './labelled-requests.ts'
import { type Answer, measure } from './metrics.ts'

const request = (change: Partial<LabelledRequest>): LabelledRequest => ({
  id: 'x',
  text: 'x',
  lang: 'nb',
  audience: 'student',
  kind: 'one_unit',
  unit: ['U'],
  service: ['a'],
  also_acceptable: [],
  ...change,
})
const answer = (...services: string[]): Answer => ({
  hits: services.map((service) => ({ service, unit: service.toUpperCase() })),
  saidWeak: false,
  showedEmergency: false,
})

test('the second of three is right: success@3, half a reciprocal rank', () => {
  const { services } = measure([request({})], [answer('b', 'a', 'c')])
  expect(services).toEqual({ n: 1, 'success@1': 0, 'success@3': 1, mrr: 0.5 })
})
test('what is also acceptable counts', () => {
  expect(measure([request({ also_acceptable: ['b'] })], [answer('b')]).services['success@1']).toBe(1)
})
test('of two services the first hit may be either, but both must be among three', () => {
  const two = request({ service: ['a', 'b'], kind: 'two_services' })
  expect(measure([two], [answer('b', 'c', 'd', 'a')]).services).toMatchObject({
    'success@1': 1,
    'success@3': 0,
    mrr: 1,
  })
  expect(measure([two], [answer('b', 'c', 'a')]).services['success@3']).toBe(1)
})
test('units rank by where they first appear, and all must be among three', () => {
  const two = request({ unit: ['A', 'D'], kind: 'two_units' })
  const hits = answer('a', 'a', 'b', 'd')
  expect(measure([two], [hits]).units).toEqual({ 'success@1': 1, 'success@3': 1 })
  expect(measure([two], [answer('a', 'b', 'c', 'd')]).units['success@3']).toBe(0)
})
test('danger and what lies outside count in their own measures alone', () => {
  const lines = [request({}), request({ kind: 'safety' }), request({ kind: 'out_of_scope' })]
  const said = [
    { ...answer('a'), showedEmergency: true },
    { ...answer(), showedEmergency: true },
    { ...answer(), saidWeak: true },
  ]
  expect(measure(lines, said)).toMatchObject({
    services: { n: 1, 'success@1': 1 },
    safety: { recall: 1, falseAlarms: 0.5 },
    outOfScope: { told: 1, falseAlarms: 0 },
    misses: [],
  })
})
test('no hits is a miss with no reciprocal rank', () => {
  const { services, misses } = measure([request({})], [answer()])
  expect([services.mrr, misses.length]).toEqual([0, 1])
})
