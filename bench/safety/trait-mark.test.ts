import { expect, test } from 'vitest'
import learned from '#app/features/safety/danger-weights.json' with { type: 'json' }
import { readExamples } from './labelled-sets.ts'
import { markOfTraits } from './trait-mark.ts'

test('the weights were learned from traits as they are now: else npm run safety:learn -- --write', () => {
  const signs = readExamples().filter(({ isDanger }) => isDanger)
  expect(markOfTraits(signs.map(({ text }) => text))).toBe(learned.traits)
})

test('the mark is another when the traits are', () => {
  expect(markOfTraits(['jeg går ut på isen'])).toBe(markOfTraits(['Jeg går ut på isen']))
  expect(markOfTraits(['jeg går ut på isen'])).not.toBe(markOfTraits(['jeg går ut på plenen']))
})
