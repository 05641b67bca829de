import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { detectLanguage } from './detect-language.ts'

const language = (text: string) => detectLanguage(text).language

test.each([
  ['Jeg vet ikke hvem jeg skal spørre.', 'nb'],
  ['Eg veit ikkje kven eg skal spørje.', 'nn'],
  ['I do not know who to ask.', 'en'],
  ['Kva kostar det?', 'nn'],
  ['Where is it?', 'en'],
])('%s is %s', (text, expected) => expect(language(text)).toBe(expected))

describe('nobody can say', () => {
  test.each([
    '',
    '  \n ',
    'TMA4100',
    'Kari Nordmann, Ola Nordmann',
    'Hei, takk for det.',
    'Kan du hjelpe meg?',
    'Se vedlegg.',
    'ikke/ikkje',
    'https://ikke.example.org/hvordan/hva jeg@ikke.example.org',
    'Mvh\nHva Ikke Hvordan',
    '👍 👍',
  ])('%j', (text) => expect(detectLanguage(text)).toEqual({ language: null, confidence: 0 }))

  test('when bokmål and nynorsk stand side by side', () =>
    expect(language('Hvordan lager vi gode grupper?\nKorleis lagar vi gode grupper?')).toBeNull())

  test('when a text is half English', () =>
    expect(language('We will send you the answer soon. Du får svar så snart vi har snakket med noen.')).toBeNull())

  test('when it is dialect', () => expect(language('æ veit itj ka æ ska gjør med dinna oppgava')).toBeNull())
})

describe('the writer’s own words decide', () => {
  test('not what is quoted in marks', () =>
    expect(language('Jeg fikk svaret «eg veit ikkje kva du meiner, spør nokon andre» og vet ikke hva jeg gjør.')).toBe(
      'nb',
    ))

  test('not the message that is answered', () => {
    const answer = 'Eg skal sjå på det i neste veke.\n\nDen 3. mai skrev Kari Nordmann:\nJeg har ikke hørt noe. Hva nå?'
    expect(language(answer)).toBe('nn')
    expect(language('> Jeg har ikke hørt noe. Hva skjer nå?\nEg skal sjå på det.')).toBe('nn')
  })

  test('not what stands under the closing line', () =>
    expect(language('Eg kjem ikkje på måndag.\nMvh\nKari, enheten hvor noen ikke gjør noe')).toBe('nn'))

  test('not names: Jeg Ikke Hvordan', () =>
    expect(language('Eg les boka til Hvordan Ikke og Hvorfor Noen no.')).toBe('nn'))

  test('but all of it when it is written in capitals', () =>
    expect(language('JEG FÅR IKKE LOGGET INN OG VET IKKE HVEM JEG SKAL SPØRRE')).toBe('nb'))
})

describe('what both forms allow tells neither from the other', () => {
  test('radical bokmål is bokmål', () =>
    expect(language('Jenta fant boka si på hytta og kasta den. Hun veit ikke hvem som eier den nå.')).toBe('nb'))
  test('conservative bokmål is bokmål', () =>
    expect(language('Efter hvad jeg forstår, skal bogen nu leveres tilbake, og jeg vet ikke hvor.')).toBe('nb'))
  test('conservative nynorsk is nynorsk', () =>
    expect(language('Me ynskjer å vita kva tid skulen tek til, for me lyt reisa heim.')).toBe('nn'))
  test('nynorsk with the newer forms is nynorsk', () =>
    expect(language('Vi begynner når alle er her, og eg tar med kaffi til dei som ikkje har fått.')).toBe('nn'))
})

test('a word that is repeated does not outweigh the rest', () =>
  expect(language(`${'hvordan '.repeat(50)}\nEg skreiv dette for å sjå kva som skjer, og det er ikkje rart.`)).toBe(
    'nn',
  ))

test('the confidence is higher the more there is to go by, and lower when it is mixed', () => {
  const [short, long, mixed] = [
    'Eg treng hjelp.',
    'Eg treng hjelp, men veit ikkje kven eg skal spørje, for ingen svarar meg.',
    'Eg treng hjelp, men veit ikkje hvem eg skal spørje, for ingen svarar meg.',
  ].map((text) => detectLanguage(text).confidence) as [number, number, number]
  expect(long).toBeGreaterThan(short)
  expect(mixed).toBeLessThan(long)
})

test.each([
  ['jeg vil ikke " « '.repeat(20_000), 'nb'],
  ['-'.repeat(200_000), null],
  [`${' '.repeat(100_000)}med vennlig ${'med '.repeat(20_000)}`, null],
])('a long text takes no longer than its beginning', (text, expected) => {
  const started = performance.now()
  expect(language(text)).toBe(expected)
  expect(performance.now() - started).toBeLessThan(200)
})

/** The record's figures: docs/decisions/0011-language-form.md. A change that loses more than one text is seen here. */
test.each([
  ['building', 243, 0],
  ['held-out', 265, 0],
] as const)('of the %s texts at least %d are told right, and %d wrong', (name, fewestRight, mostWrong) => {
  const file = new URL(`../../../../bench/language-form/labelled/${name}.jsonl`, import.meta.url)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const told = lines
    .map((line) => JSON.parse(line) as { text: string; lang: string | null })
    .filter(({ lang }) => lang !== null)
    .map(({ text, lang }) => ({ lang, found: language(text) }))
  expect(told.filter(({ lang, found }) => found === lang).length).toBeGreaterThanOrEqual(fewestRight)
  expect(told.filter(({ lang, found }) => found !== null && found !== lang).length).toBeLessThanOrEqual(mostWrong)
})
