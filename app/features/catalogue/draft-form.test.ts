import { expect, test } from 'vitest'
import { isDay } from '#app/platform/day.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { completeContent } from './catalogue.fixture.ts'
import { countChannels, fieldsFrom, fieldsOf, readDraftForm } from './draft-form.ts'

test('what the form shows is read back as it was, in each language', () => {
  for (const language of languages) {
    const read = readDraftForm(fieldsOf(completeContent, ['nn'], language))
    expect(read).toEqual({ content: completeContent, confirmedLanguages: ['nn'], problems: [] })
  }
})

test('a browser’s line ends and spaces leave no trace', () => {
  const form = new FormData()
  form.set('nb.title', '  Tittel ')
  form.set('nb.description', 'Ett\r\n\r\nTo\r\n')
  form.set('nb.questions', ' Hva? \r\n\r\nHvorfor?')
  const { content } = readDraftForm(fieldsFrom(form))
  expect(content.texts).toEqual({
    nb: { title: 'Tittel', summary: '', description: 'Ett\n\nTo', questions: ['Hva?', 'Hvorfor?'] },
    nn: null,
    en: null,
  })
})

test('what cannot be understood is named by its field, and the rest is kept', () => {
  const fields = fieldsOf(completeContent, [], 'nb')
  fields['answerWithinDays'] = ['snart']
  fields['nextReviewOn'] = ['2022-02-30']
  fields['channels.0.url'] = ['javascript:alert(1)']
  fields['channels.0.hours'] = ['man–fre 9–15\nnår det passer']
  fields['nn.title'] = ['x'.repeat(121)]
  expect(readDraftForm(fields).problems).toEqual([
    { field: 'nn.title', code: 'problem.tooLong', detail: '120' },
    { field: 'answerWithinDays', code: 'problem.notANumber' },
    { field: 'nextReviewOn', code: 'problem.notADay' },
    { field: 'channels.0.url', code: 'problem.notAWebAddress' },
    { field: 'channels.0.hours', code: 'problem.wrongHours', detail: 'når det passer' },
  ])
})

test('what would stop the draft from being read again, or names a person, is told and not kept', () => {
  const fields = fieldsOf(completeContent, [], 'nb')
  fields['nb.questions'] = ['Hva?\n'.repeat(101)]
  fields['channels.0.url'] = ['https://www.ntnu.no/ansatte/kari.nordmann']
  fields['channels.0.contactPointId'] = ['not-an-id']
  expect(readDraftForm(fields).problems).toEqual([
    { field: 'nb.questions', code: 'problem.tooManyQuestions', detail: '100' },
    { field: 'channels.0.url', code: 'problem.personalAddress' },
    { field: 'channels.0.contactPointId', code: 'problem.contactPointGone' },
  ])
})

test('a channel without a kind, or marked to go, is left out; a new one comes from the empty rows', () => {
  const fields = fieldsOf(completeContent, [], 'nb')
  expect(fields['channelCount']).toEqual(['3'])
  fields['channels.0.remove'] = ['yes']
  fields['channels.2.kind'] = ['phone']
  fields['channels.2.instruction.nb'] = ['Ring']
  expect(readDraftForm(fields).content.channels).toMatchObject([{ kind: 'phone', instruction: { nb: 'Ring' } }])
})

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['29.02.2024', false],
  ['0000-01-01', false],
  ['9999-12-31', false],
  ['', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected))

test('hours longer than any week are told at once, and not read for minutes', () => {
  const fields = fieldsOf(completeContent, [], 'nb')
  fields['channels.0.hours'] = [`man ${'-'.repeat(500_000)} x`]
  const startedAt = performance.now()
  expect(readDraftForm(fields).problems).toEqual([
    { field: 'channels.0.hours', code: 'problem.tooLong', detail: '1000' },
  ])
  expect(performance.now() - startedAt).toBeLessThan(1000)
})

test.each([
  ['1000000000', 20],
  ['-3', 0],
  ['2.7', 2],
  ['many', 0],
])('a form that says that it has %s rows for channels has %i', (sent, rows) =>
  expect(countChannels({ channelCount: [sent] })).toBe(rows),
)
