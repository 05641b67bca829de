import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stem } from './stem.ts'
import { fold, tokens } from './tokens.ts'

const stemsOf = (text: string) => [...new Set(tokens(text).map(({ word }) => stem(word)))]

describe('joins bokmål and nynorsk', () => {
  test.each([
    'undervisning undervising undervisningen undervisinga',
    'veiledning rettleiing veilederen rettleiarane',
    'tjeneste teneste tjenestene tenestene',
    'enhet eining enheter einingar',
    'oppgave oppgåve oppgavene oppgåvene',
    'kurs kurset kursene kursa',
    'eksamen eksamener eksamenar eksamenen',
    'ikke ikkje',
    'forelesning førelesing forelesningene førelesingane',
    'skole skule',
    'strømming strøyming',
    'lærer lærar lærerne lærarane',
    'leder leiar',
    'kilde kjelde kilder kjelder',
    'uke veke ukene vekene',
    'mulighet moglegheit',
    'ansatt tilsett ansettelse tilsetting',
  ])('%s', (text) => expect(stemsOf(text)).toHaveLength(1))
})

describe('joins English with its Norwegian cognates', () => {
  test.each([
    'exam exams eksamen',
    'student students studentane',
    'administration administrasjon',
    'contract kontrakten',
    'academic akademisk',
    'evaluation evaluering',
  ])('%s', (text) => expect(stemsOf(text)).toHaveLength(1))
})

describe('keeps different words apart', () => {
  test.each(['lærer læring', 'student studie', 'lege legge', 'ferie feire', 'for før', 'kurs kurv'])('%s', (text) =>
    expect(stemsOf(text).length).toBe(2),
  )
})

test('æ, ø and å stay; accents go; aa stands for å', () => {
  expect([fold('Ålesund'), fold('Aalesund'), fold('à'), fold('idé'), fold('ÆØÅ'), fold('Zoë')]).toEqual([
    'ålesund',
    'ålesund',
    'a',
    'ide',
    'æøå',
    'zoe',
  ])
})

test('one word with a hyphen stays one; a compound of two is two', () => {
  expect(tokens('e-post på Wi-Fi, siv.ing. og skole-PC').map(({ word }) => word)).toEqual([
    'epost',
    'på',
    'wifi',
    'siving',
    'og',
    'skole',
    'pc',
  ])
})

test('English endings with an apostrophe fall away', () => {
  expect(tokens("the student's exam, I don't").map(({ word }) => word)).toEqual(['the', 'student', 'exam', 'i', 'don'])
})

/** What words end in, so that they are stripped again and again. */
const endings = fc.constantFrom('ing', 'ene', 'en', 'er', 'heten', 's', 'e', 'ation', 'ly', 'y', 'isk', 'te', 'a', 'b')

test('any text gives stems, and never an empty one', () => {
  const endingsAlone = fc.array(endings, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), endingsAlone)
  fc.assert(
    fc.property(text, (given) => tokens(given).every(({ word }) => stem(word) !== '')),
    { numRuns: 1000 },
  )
})

test('case and composition of letters do not matter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'abcdefghijklmnoprstuvyæøåéö'), { minLength: 1, maxLength: 20 }),
      (letters) => {
        const word = letters.join('')
        expect(stemsOf(word.toUpperCase().normalize('NFD'))).toEqual(stemsOf(word))
      },
    ),
  )
})
