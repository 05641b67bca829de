import { expect, test } from 'vitest'
import { languageOf } from './language-of.ts'
import { preferredLanguage } from './languages.ts'

test.for([
  [null, 'nb'],
  ['', 'nb'],
  ['nn', 'nn'],
  ['nn-NO', 'nn'],
  ['no', 'nb'],
  ['no-NO', 'nb'],
  ['en-GB,nb;q=0.9', 'en'],
  ['fr,nn;q=0.4,en;q=0.6', 'en'],
  ['da,sv', 'nb'],
  ['en;q=0,nn', 'nn'],
  ['EN-us', 'en'],
  [';;;,,q=', 'nb'],
] as const)('a browser that accepts %s is given %s', ([accepted, language]) =>
  expect(preferredLanguage(accepted)).toBe(language),
)

test('the address tells the language, whatever the browser prefers', () => {
  const request = new Request('http://127.0.0.1/nn/tenester', { headers: { 'accept-language': 'en' } })
  expect(languageOf(request)).toBe('nn')
})

test('the address of a page fetched by script tells it too', () => {
  expect(languageOf(new Request('http://127.0.0.1/nn.data', { headers: { 'accept-language': 'en' } }))).toBe('nn')
})
