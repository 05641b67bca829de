import { expect, test } from 'vitest'
import { readUnitAnswer } from './unit-answer.ts'

test.for(['Ja', 'ja.', 'Ja!\n\nHilsen instituttet', 'Tek imot\n', 'Vi tar saken.', 'Yes\nRegards'])(
  '«%s» takes the case',
  (text) => expect(readUnitAnswer(text)).toEqual({ kind: 'accept' }),
)

test.for([
  ['Nei, dette hører til biblioteket.', 'dette hører til biblioteket.'],
  ['Nei.\n\nVi har ikkje plass.', 'Vi har ikkje plass.'],
  ['Takkar nei – spør fakultetet', 'spør fakultetet'],
  ['No: not ours', 'not ours'],
])('«%s» declines with a reason', ([text, reason]) =>
  expect(readUnitAnswer(text!)).toEqual({ kind: 'decline', reason }),
)

test.for([
  '',
  'Nei',
  'Nei.',
  'Ja, men først må vi snakke',
  'Ja og nei',
  'Neida, vi tar den',
  'Kven er det?',
  'Ja – kanskje',
])('«%s» is for a person to read', (text) => expect(readUnitAnswer(text)).toEqual({ kind: 'message' }))
