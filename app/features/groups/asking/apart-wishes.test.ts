import { expect, test } from 'vitest'
import { apartWishes } from './apart-wishes.ts'

const wishes = (of: Record<string, string[]>) =>
  apartWishes(Object.entries(of).map(([id, apart]) => ({ id, answers: { apart } })))

test('a wish is a pair, whoever has it, and once when both have it', () =>
  expect(wishes({ ada: ['bo'], bo: ['ada'], cleo: [] })).toEqual({ required: [['ada', 'bo']], weighed: [] }))

test('nobody can be shut out by the agreement of many', () => {
  const { required, weighed } = wishes({ ada: ['eli'], bo: ['eli'], cleo: ['eli'], dag: ['eli'], eli: [] })
  expect(required).toEqual([])
  expect(weighed).toHaveLength(4)
  expect(wishes({ ada: ['eli'], bo: ['eli'], cleo: ['eli'], dag: [], eli: [] }).required).toHaveLength(3)
})

test('who is wished away by many can still wish themselves', () => {
  const { required } = wishes({ ada: ['eli'], bo: ['eli'], cleo: ['eli'], dag: ['eli'], eli: ['ada'] })
  expect(required).toEqual([['ada', 'eli']])
})

test('wishes about oneself, and about who has left, fall away', () =>
  expect(wishes({ ada: ['ada', 'gone'] })).toEqual({ required: [], weighed: [] }))
