import { expect, test } from 'vitest'
import { languages } from '#app/platform/texts/languages.ts'
import { createUnitOrder } from './unit-order.ts'

test.each(languages)('a short name in parentheses stands before the longer one that it begins (%s)', (language) => {
  const names = ['Støtte (HF og SU)', 'Støtte (IPL)', 'Støtte (HF)', 'Seksjon', 'Ålesund', 'Økonomi']
  const sorted = names.map((name) => ({ name })).sort(createUnitOrder(language))
  const first = ['Seksjon', 'Støtte (HF)', 'Støtte (HF og SU)', 'Støtte (IPL)']
  expect(sorted.map(({ name }) => name).filter((name) => first.includes(name))).toEqual(first)
})
