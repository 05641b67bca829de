import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HIDDEN, markable, redact, withMarks } from './redaction.ts'

test('what stands between marks is gone, and its length with it', () => {
  expect(redact('Hei, eg er Kari.', 'Hei, eg er [[Kari]].')).toEqual({ text: `Hei, eg er ${HIDDEN}.` })
  expect(redact('Hei, eg er Kari Nordmann.', 'Hei, eg er [[Kari Nordmann]].')).toEqual({
    text: `Hei, eg er ${HIDDEN}.`,
  })
})

describe('gives nothing', () => {
  test.each(['Hei [[du', 'Hei du]]', '[[Hei [[du]]', '[[Hei]] du]]'])('for open marks: %s', (marked) =>
    expect(redact('Hei du', marked)).toEqual({ refusal: 'redaction.marksOpen' }),
  )
  test('for words that nobody said', () =>
    expect(redact('Hei du', 'Hei [[dere]]')).toEqual({ refusal: 'redaction.textChanged' }))
})

test('a browser’s line ends, and brackets in the text itself, do no harm', () => {
  expect(redact('a\nb [[c]] d', 'a\r\nb [ [c] ] [[d]]')).toEqual({ text: `a\nb [ [c] ] ${HIDDEN}` })
})

/** Texts with secrets in known places: letters outside, digits within. */
const pieces = fc.array(
  fc.record({
    open: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '[', ']', 'å'), maxLength: 8 }),
    secret: fc.string({ unit: fc.constantFrom('1', '2', '3'), minLength: 1, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 8 },
)

test('nothing of what is marked is left, and all else is as it was said', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const original = parts.map(({ open, secret }) => open + secret).join('')
      const text = markable(original)
      const spans = [...text.matchAll(/\d+/gu)].map(({ 0: found, index }) => ({
        from: index,
        to: index + found.length,
        kind: 'number' as const,
      }))
      const given = redact(original, withMarks(text, spans))
      expect(given).toEqual({ text: text.replace(/\d+/gu, HIDDEN) })
    }),
  )
})
