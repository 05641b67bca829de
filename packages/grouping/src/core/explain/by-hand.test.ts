import { expect, test } from 'vitest'
import { ProblemError } from '../problem/issue.ts'
import type { Problem } from '../problem/problem.ts'
import { explain } from './explain.ts'
import { betterPlaceReason } from './sentences.ts'

/** Ann and Bo share nine hours; with Cai or Dag they share six and four. */
const hours: Problem = {
  attributes: { free: { type: 'availability', slotsPerDay: 10 } },
  participants: [
    { id: 'ann', attributes: { free: '1111111111' } },
    { id: 'bo', attributes: { free: '1111111110' } },
    { id: 'cai', attributes: { free: '1111110000' } },
    { id: 'dag', attributes: { free: '1111000000' } },
  ],
  groups: { size: 2 },
  criteria: [{ id: 'time', kind: 'common-time', attribute: 'free', wishHours: 10 }],
}
const pairs = [
  { id: '1', participants: ['ann', 'bo'] },
  { id: '2', participants: ['cai', 'dag'] },
]
const personIn = (problem: Problem, groups: typeof pairs, id: string) =>
  explain(problem, groups, { persons: [id] }).persons[0]!

test('ann is where she shares most hours: nine, and elsewhere five on average', () => {
  const ann = personIn(hours, pairs, 'ann')
  // In group 2 she would be with dag (four hours) or with cai (six).
  expect(ann.exchanges).toBe(2)
  const [time] = ann.why
  expect(time).toMatchObject({ criterion: 'time', here: 0.9, elsewhere: 0.5, breaking: 0 })
  // Now (9 + 9 + 4 + 4) ÷ 40; with cai in her place 6, 6, 4, 4, and with dag 4, 4, 6, 6.
  expect(time!.wholeLoss).toBeCloseTo(26 / 40 - 20 / 40, 12)
  expect(time!.reasons.map(({ sentence }) => sentence)).toEqual([
    'You share 9 free hours with your group; in other groups you would share 5 on average.',
    "Your being elsewhere would cost the whole 15 of 100 points by 'time', on average.",
  ])
  expect(ann.betterPlace).toMatchObject({ exists: false, groups: 0, exchanges: 0, score: 0.9 })
  expect(ann.bestExchange).toBeNull()
})

test('cai would be better off in the place of ann, and it would cost the whole', () => {
  const dag = personIn(hours, pairs, 'dag')
  // Beside ann he shares four hours as before; nobody gives more than he has himself.
  expect(dag.betterPlace.exists).toBe(false)
  const cai = personIn(hours, pairs, 'cai')
  expect(cai.unmet).toMatchObject([
    {
      criterion: 'time',
      score: 0.4,
      best: { score: 0.6, group: '1' },
      obstacle: { kind: 'costs', criteria: ['time'] },
    },
  ])
  expect(cai.bestExchange).toMatchObject({
    other: 'ann',
    from: '2',
    to: '1',
    own: { before: 0.4, criteria: [{ criterion: 'time' }] },
    others: { betterOff: 0, worseOff: 2 },
    breachChange: 0,
    groups: [
      { group: '2', before: 0.4, after: 0.4 },
      { group: '1', before: 0.9, after: 0.6 },
    ],
  })
  expect(cai.bestExchange!.reasons.map(({ sentence }) => sentence)).toEqual([
    'Changing places with ann of group 1 would change your score from 40 % to 60 %.',
    "It would cost the whole 15 of 100 points; most is lost by 'time'.",
    'Of all others, 2 would be worse off and 0 better off.',
  ])
})

test('a requirement that is broken is told with its reason, and what stands in the way', () => {
  const problem: Problem = {
    attributes: { gender: { type: 'categorical' }, campus: { type: 'categorical' } },
    participants: [
      { id: 'eva', attributes: { gender: 'F' } },
      { id: 'finn', attributes: { gender: 'M' } },
      { id: 'gro', attributes: { gender: 'F' }, group: '2', locked: true },
      { id: 'hans', attributes: { gender: 'M' } },
    ],
    groups: { named: ['1', '2'].map((id) => ({ id, max: 2 })) },
    criteria: [
      { id: 'no lone woman', kind: 'not-alone', attribute: 'gender', values: ['F'], required: true },
      { id: 'pairs', kind: 'apart', sets: [['eva', 'gro']], required: true },
    ],
  }
  const groups = [
    { id: '1', participants: ['eva', 'finn'] },
    { id: '2', participants: ['gro', 'hans'] },
  ]
  const eva = personIn(problem, groups, 'eva')
  expect(eva.unmet).toMatchObject([
    {
      criterion: 'no lone woman',
      score: 0,
      breach: {
        amount: 1,
        reason: '1 person is F in gender; there should be none, or at least 2.',
        values: { attribute: 'gender', quality: 'F', people: 1, required: 2 },
      },
      best: { score: 1, group: '2' },
      // The exchange with hans mends both lone women and puts the pair together: less is broken in all.
      obstacle: { kind: 'nothing', criteria: [] },
    },
  ])
  expect(eva.bestExchange).toBeNull()
  const gro = personIn(problem, groups, 'gro')
  expect(gro.limits).toMatchObject([{ code: 'limit.locked', sentence: 'You are locked to your group.' }])
  expect(gro).toMatchObject({ exchanges: 0, why: [], bestExchange: null })
  expect(gro.unmet[0]!.obstacle.kind).toBe('fixed')
})

test('what is told is JSON', () => {
  const told = explain(hours, pairs)
  expect(JSON.parse(JSON.stringify(told))).toEqual(told)
  expect(told.persons.map(({ id }) => id)).toEqual(['ann', 'bo', 'cai', 'dag'])
})

test('whoever is not known is named', () => {
  expect(() => explain(hours, pairs, { viewer: 'nobody' })).toThrow(ProblemError)
  expect(() => explain(hours, pairs, { viewer: 'nobody' })).toThrow(`persons["nobody"]: There is no participant`)
})

test('requirements that cannot hold together are told where they are broken', () => {
  const criteria: Problem['criteria'] = [
    { id: 'friends', kind: 'together', sets: [['ann', 'cai']], required: true },
    { id: 'rivals', kind: 'apart', sets: [['ann', 'cai']], required: true },
  ]
  const told = explain({ ...hours, criteria }, pairs)
  expect(told.breach).toBe(1)
  expect(told.conflicts.map((one) => one.criteria)).toEqual([['friends', 'rivals']])
  expect(explain({ ...hours, criteria }, pairs, { viewer: 'ann' }).conflicts).toEqual([])
  expect(explain(hours, pairs).conflicts).toEqual([])
})

test('two scores that round to the same are told with the decimals that tell them apart', () => {
  const place = { exists: true, groups: 1, exchanges: 1, harmless: 0, score: 0.998 }
  expect(betterPlaceReason(place, 0.9961, true).sentence).toContain('at most 99.8 % instead of 99.6 %;')
  expect(betterPlaceReason({ ...place, score: 0.6 }, 0.4, true).sentence).toContain('at most 60 % instead of 40 %;')
})
