import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dangerExamplesEn, dangerExamplesNb, dangerExamplesNn } from './danger-examples.ts'
import { nearMissExamplesEn, nearMissExamplesNb, nearMissExamplesNn } from './near-miss-examples.ts'
import { readTokens } from './spelling.ts'
import { BUCKETS, traitsOf } from './traits.ts'
import { passagesOf, weighDanger } from './weigh-danger.ts'

const linesOf = (text: string) => text.trim().split('\n')
const danger = [dangerExamplesNb, dangerExamplesNn, dangerExamplesEn].flatMap(linesOf)
const nearMisses = [nearMissExamplesNb, nearMissExamplesNn, nearMissExamplesEn].flatMap(linesOf)
const weightOf = (text: string) => weighDanger(readTokens(text))
const traits = (text: string) => traitsOf(readTokens(text), new Map())
const shared = (one: string, other: string) => {
  const buckets = new Set(traits(other).buckets)
  return traits(one).buckets.filter((bucket) => buckets.has(bucket)).length
}

test('signs weigh more than near misses: of a hundred pairs at least 95', () => {
  const pairs = danger.map((sign, at) => [sign, nearMisses[at % nearMisses.length] ?? ''] as const)
  const right = pairs.filter(([sign, nearMiss]) => weightOf(sign) > weightOf(nearMiss))
  expect(right.length / pairs.length).toBeGreaterThanOrEqual(0.95)
})

test('what stands before or after a sign of up to three sentences never makes it weigh less', () => {
  const short = danger.filter((text) => (readTokens(text).at(-1)?.sentence ?? 0) < 3)
  fc.assert(
    fc.property(fc.constantFrom(...short), fc.constantFrom(...nearMisses), fc.boolean(), (sign, other, isBefore) => {
      const text = isBefore ? `${other}\n${sign}` : `${sign}\n${other}`
      expect(weightOf(text)).toBeGreaterThanOrEqual(weightOf(sign))
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('the same statement in bokmål, nynorsk and English has more in common than two statements', () => {
  const [nb, nn, en] = ['Jeg har skrevet avskjedsbrev', 'Eg har skrive avskjedsbrev', 'I have written goodbye letters']
  expect(shared(nb, nn)).toBeGreaterThan(shared(nb, 'Eg har levert eksamenssvar'))
  expect(shared(nb, en)).toBeGreaterThan(shared(nb, 'The room has a projector'))
})

test('traits are known numbers, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { buckets, values } = traits(text)
      expect(new Set(buckets).size).toBe(buckets.length)
      expect(values.length).toBe(buckets.length)
      expect(buckets.every((bucket) => bucket < BUCKETS)).toBe(true)
      expect(values.every((value) => value > 0 && value <= 1)).toBe(true)
    }),
    { numRuns: 200, seed: 2 },
  )
})

test('a text is weighed by each run of one, two and three sentences', () => {
  const passages = passagesOf(readTokens('En to. Tre. Fire fem. Seks')).map((passage) =>
    passage.map(({ written }) => written).join(' '),
  )
  expect(passages).toEqual([
    'En to',
    'En to Tre',
    'En to Tre Fire fem',
    'Tre',
    'Tre Fire fem',
    'Tre Fire fem Seks',
    'Fire fem',
    'Fire fem Seks',
    'Seks',
  ])
})

test('a sentence without end is weighed in parts', () => {
  const passages = passagesOf(readTokens('ord '.repeat(100)))
  expect(Math.max(...passages.map(({ length }) => length))).toBe(100)
  expect(passagesOf(readTokens('ord '.repeat(1_000))).every(({ length }) => length <= 120)).toBe(true)
})
