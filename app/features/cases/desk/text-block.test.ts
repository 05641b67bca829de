import { expect, test } from 'vitest'
import { fillIn, refusalOfTexts } from './text-block.ts'

const values = { asker: 'Kari', reference: 'S-2021-000001', unit: 'NTNU IT', handler: '' }

test('what stands in double braces becomes its value; what has none goes with the space before it', () => {
  expect(fillIn('Hei {{asker}}!\n{{ handler }}, {{unit}} ({{reference}})', values)).toBe(
    'Hei Kari!\n, NTNU IT (S-2021-000001)',
  )
  expect(fillIn('Hei {{asker}}!', { ...values, asker: '' })).toBe('Hei!')
  // A value is put in as it is: it is no pattern of its own.
  expect(fillIn('Hei {{asker}}', { ...values, asker: '$& {{unit}}' })).toBe('Hei $& {{unit}}')
})

test.each([
  [{}, 'desk.empty'],
  [{ nb: { title: 'Hei', body: ' ' } }, 'desk.half'],
  [{ nb: { title: 'Hei', body: 'x'.repeat(5_001) } }, 'desk.tooLong'],
  [{ nb: { title: 'Hei', body: 'Hei {{askers}}' } }, 'desk.unknownVariable'],
  [{ nb: { title: 'Hei', body: 'Hei' }, nn: { title: 'Hei', body: 'Hei {{}}' } }, 'desk.unknownVariable'],
])('%j is refused', (texts, refusal) => {
  expect(refusalOfTexts(texts)).toBe(refusal.replace('desk.', 'textBlock.'))
})

test('known variables, with or without spaces, are let through', () => {
  expect(refusalOfTexts({ en: { title: 'Hello', body: '{{asker}} {{ unit }} {single}' } })).toBeNull()
})
