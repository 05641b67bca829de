import { describe, expect, test } from 'vitest'
import { formWarning } from './form-warning.ts'

const IN_BOKMAL =
  'Du må søke på nytt innen fredag. Send oss navnene på dem som ikke har fått plass, så hører dere fra oss.'
const IN_NYNORSK =
  'Du må søkje på nytt innan fredag. Send oss namna på dei som ikkje har fått plass, så høyrer de frå oss.'
const IN_ENGLISH = 'You have to apply again by Friday. Send us the names of those who were not given a place.'

test.each([
  ['nb', IN_BOKMAL, null],
  ['nb', IN_NYNORSK, 'draft-in-nynorsk'],
  ['nb', IN_ENGLISH, 'draft-in-english'],
  ['nn', IN_BOKMAL, 'draft-in-bokmal'],
  ['nn', IN_NYNORSK, null],
  ['nn', IN_ENGLISH, 'draft-in-english'],
  ['en', IN_BOKMAL, 'draft-in-norwegian'],
  ['en', IN_NYNORSK, 'draft-in-norwegian'],
  ['en', IN_ENGLISH, null],
] as const)('asked in %s, answered «%s»: %s', (question, draft, warning) =>
  expect(formWarning(question, draft)).toBe(warning),
)

describe('does not cry wolf', () => {
  test.each([
    'Hei, takk for det.',
    'Hei!\nTakk for det.',
    'Hei,\n\nfint, då er det i orden.\n\nVenleg helsing\nKari Nordmann\nEining for undervisning og læring',
    'Ja, onsdag er fint.',
    'Se TMA4100.',
    '',
  ])('over %j', (draft) => {
    expect(formWarning('nb', draft)).toBeNull()
    expect(formWarning('nn', draft)).toBeNull()
  })

  test('when a draft in bokmål quotes a question in nynorsk', () => {
    expect(formWarning('nb', `> ${IN_NYNORSK}\n> ${IN_NYNORSK}\n\n${IN_BOKMAL}`)).toBeNull()
    expect(formWarning('nb', `Du skriver «${IN_NYNORSK}», og det stemmer. Du trenger ikke gjøre noe mer.`)).toBeNull()
  })

  test('when a draft is given in both forms', () => {
    expect(formWarning('nb', `${IN_BOKMAL}\n\n${IN_NYNORSK}`)).toBeNull()
    expect(formWarning('nn', `${IN_BOKMAL}\n\n${IN_NYNORSK}`)).toBeNull()
  })

  test('when a draft in English follows one in Norwegian', () =>
    expect(formWarning('en', `${IN_BOKMAL}\n\n${IN_ENGLISH}`)).toBeNull())

  test('when an English draft names Norwegian units', () =>
    expect(
      formWarning('en', 'Please write to Seksjon for læringsstøtte og undervisning, or ask Avdeling for utdanning.'),
    ).toBeNull())

  test('over one slip', () => {
    expect(formWarning('nn', IN_NYNORSK.replace('ikkje', 'ikke'))).toBeNull()
    expect(formWarning('nb', IN_BOKMAL.replace('ikke', 'ikkje'))).toBeNull()
  })

  test('over the radical forms of bokmål', () =>
    expect(
      formWarning('nb', 'Jeg snakka med jenta som starta gruppa. Hun veit ikke om boka er lagra, og helga er fri.'),
    ).toBe(null))
})

test('a misspelt draft is told of all the same', () =>
  expect(
    formWarning('nb', 'Hei, eg har ikje fått svar frå instituttet enno, men kjem attende når dei har svart.'),
  ).toBe('draft-in-nynorsk'))

test('a draft in dialect is Norwegian to who asked in English', () =>
  expect(formWarning('en', 'Hei, det her må du nesten spør instituttet om, for det veit vi ikkje nåkka om.')).toBe(
    'draft-in-norwegian',
  ))
