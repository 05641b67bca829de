import { expect, test } from 'vitest'
import { readTokens } from '#app/features/safety/spelling.ts'
import { traitsOf } from '#app/features/safety/traits.ts'
import { createRandom } from '../search/random.ts'
import { type Lesson, learn, meanOf, weigh } from './logistic.ts'
import { inHaste, together } from './variants.ts'

const traits = (text: string) => traitsOf(readTokens(text), new Map())
const lessons: Lesson[] = [
  ...['jeg hopper fra broa', 'jeg henger meg i natt', 'tauet er kjøpt'].map((text) => ({ text, isDanger: true })),
  ...['jeg hopper over emnet', 'plakaten henger i gangen', 'boka er kjøpt'].map((text) => ({ text, isDanger: false })),
].map(({ text, isDanger }) => ({ traits: traits(text), isDanger, counts: 1 }))

test('what was taught is known, and what is like it leans the same way', () => {
  const model = learn(lessons, createRandom(1))
  for (const { traits, isDanger } of lessons) expect(weigh(model, traits) > 0).toBe(isDanger)
  expect(weigh(model, traits('eg hoppar frå brua'))).toBeGreaterThan(weigh(model, traits('eg hoppar over emnet')))
})

test('the same lessons in the same order give the same model, and the mean of it with itself is itself', () => {
  const model = learn(lessons, createRandom(7))
  expect(learn(lessons, createRandom(7))).toEqual(model)
  expect(meanOf([model, model])).toEqual(model)
  expect(learn(lessons, createRandom(8))).not.toEqual(model)
})

test('a text in haste is still much like itself; two texts together hold both', () => {
  const text = 'Jeg står på brua og klarer ikke å gå ned igjen.'
  const hasty = inHaste(text, createRandom(3))
  expect(hasty).toBe(inHaste(text, createRandom(3)))
  expect(hasty).not.toBe(text)
  expect(Math.abs(hasty.length - text.length)).toBeLessThan(6)
  expect(['En. To', 'To. En']).toContain(together('En', 'To', createRandom(3)))
})
