import { expect, test } from 'vitest'
import { problemsToPublish } from './answer.ts'

const text = { question: 'Korleis?', answer: 'Slik.' }

test('both forms of Norwegian are needed, and English is not', () => {
  expect(problemsToPublish({ nb: text, nn: text, en: null })).toEqual({})
  expect(problemsToPublish({ nb: text, nn: null, en: text })).toEqual({
    'nn.question': 'answer.missing',
    'nn.answer': 'answer.missing',
  })
})

test('half of an English text is not enough, and nothing that was taken out may stand', () => {
  expect(problemsToPublish({ nb: text, nn: text, en: { question: 'How?', answer: '' } })).toEqual({
    'en.answer': 'answer.missing',
  })
  expect(problemsToPublish({ nb: { ...text, answer: 'Spør […].' }, nn: text, en: null })).toEqual({
    'nb.answer': 'answer.marksLeft',
  })
})
