import { expect, test } from 'vitest'
import { completeContent } from './catalogue.fixture.ts'
import { changedFields, differences } from './compare-content.ts'
import { createContent, languagesLeftBehind, nextReviewAfter, problemsToPublish } from './draft.ts'
import type { ServiceContent } from './service-content.ts'

const withTitle = (language: 'nb' | 'nn', title: string): ServiceContent => ({
  ...completeContent,
  texts: { ...completeContent.texts, [language]: { ...completeContent.texts[language]!, title } },
})

test('a service with both written forms, a target group and a way to get it lacks nothing', () => {
  expect(problemsToPublish(completeContent)).toEqual([])
})

test('a new service lacks all but its name', () => {
  expect(problemsToPublish(createContent('Mentimeter')).map(({ field }) => field)).toEqual([
    'nb.summary',
    'nb.description',
    'nn.title',
    'nn.summary',
    'nn.description',
    'targetGroups',
    'channels',
  ])
})

test('English that was begun is finished before publishing', () => {
  const en = { title: 'Mentimeter', summary: '', description: '', questions: [] }
  const begun = { ...completeContent, texts: { ...completeContent.texts, en } }
  expect(problemsToPublish(begun).map(({ field }) => field)).toEqual(['en.summary', 'en.description'])
})

test('an instruction stands in both written forms or in none', () => {
  const [channel] = completeContent.channels
  const channels = [{ ...channel!, instruction: { nb: 'Les her.', nn: '', en: '' } }]
  expect(problemsToPublish({ ...completeContent, channels })).toEqual([
    { field: 'channels.0.instruction.nn', code: 'problem.instructionInOneForm' },
  ])
})

test('nynorsk is left behind when bokmål alone changes and nobody has confirmed it', () => {
  const behind = (content: ServiceContent, confirmedLanguages: 'nn'[] = []) =>
    languagesLeftBehind(completeContent, { content, confirmedLanguages })
  expect(behind(completeContent)).toEqual([])
  expect(behind(withTitle('nn', 'Nytt'))).toEqual([])
  expect(behind(withTitle('nb', 'Nytt'))).toEqual(['nn'])
  expect(behind(withTitle('nb', 'Nytt'), ['nn'])).toEqual([])
  expect(languagesLeftBehind(undefined, { content: completeContent, confirmedLanguages: [] })).toEqual([])
})

test('a day that has passed becomes a year from now', () => {
  expect(nextReviewAfter(null, '2021-09-01')).toBe('2022-09-01')
  expect(nextReviewAfter('2021-09-01', '2021-09-01')).toBe('2022-09-01')
  expect(nextReviewAfter('2021-12-24', '2021-09-01')).toBe('2021-12-24')
})

const words = { keys: (_: string, keys: readonly string[]) => keys.join(', '), channels: () => '' }

test('differences are told word by word, in the fields that differ alone', () => {
  expect(changedFields(completeContent, withTitle('nn', 'Mentimeter på nynorsk'))).toEqual(['nn.title'])
  expect(differences(completeContent, withTitle('nn', 'Mentimeter no'), words)).toEqual([
    {
      field: 'nn.title',
      parts: [
        { kind: 'same', text: 'Mentimeter ' },
        { kind: 'removed', text: 'nn' },
        { kind: 'added', text: 'no' },
      ],
    },
  ])
})

test('everything is new in a first version', () => {
  const all = differences(null, completeContent, words)
  expect(all.every(({ parts }) => parts.every(({ kind }) => kind === 'added'))).toBe(true)
  expect(all.map(({ field }) => field)).toContain('nb.questions')
})
