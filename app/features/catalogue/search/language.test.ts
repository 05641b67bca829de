import { expect, test } from 'vitest'
import { guessLanguage } from './language.ts'

test.each([
  ['Jeg skal ha eksamen og aner ikke hvem jeg spør', 'nb'],
  ['Eg veit ikkje kven eg skal spørje', 'nn'],
  ['Who can help me with my thesis?', 'en'],
  ['Hvor melder jeg meg på?', 'nb'],
  ['Kor melder eg meg på?', 'nn'],
  ['Mens vi venter', 'nb'],
  ['Mentimeter', null],
  ['', null],
])('%s is %s', (text, language) => expect(guessLanguage(text)).toBe(language))
