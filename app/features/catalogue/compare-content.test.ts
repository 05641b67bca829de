import { expect, test } from 'vitest'
import { completeContent } from './catalogue.fixture.ts'
import { differences } from './compare-content.ts'

const words = { keys: () => '', channels: () => '' }
const withDescription = (description: string) => ({
  ...completeContent,
  texts: { ...completeContent.texts, nb: { ...completeContent.texts.nb!, description } },
})
const compare = (before: string, after: string) =>
  differences(withDescription(before), withDescription(after), words).find(({ field }) => field === 'nb.description')

test('a changed word is shown among those that stay', () => {
  expect(compare('Ring oss i dag.', 'Ring oss i morgen.')?.parts).toEqual([
    { kind: 'same', text: 'Ring oss i ' },
    { kind: 'removed', text: 'dag' },
    { kind: 'added', text: 'morgen' },
    { kind: 'same', text: '.' },
  ])
})

test('the longest texts with nothing in common are shown as one for the other, soon', () => {
  const [before, after] = ['a b c d e f g ', 'h i j k l m n '].map((text) => text.repeat(714))
  const startedAt = performance.now()
  expect(compare(before!, after!)?.parts).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
  expect(performance.now() - startedAt).toBeLessThan(2000)
})
