import { expect, test } from 'vitest'
import { apartWishes } from './apart-wishes.ts'

const student = (id: string, ...apart: string[]) => ({ id, answers: { apart } })

test('a wish is required, and once where both wish it', () => {
  expect(apartWishes([student('a', 'b'), student('b', 'a'), student('c', 'a')])).toEqual({
    required: [
      ['a', 'b'],
      ['a', 'c'],
    ],
    weighed: [],
  })
})

test('whom more than three wish away is not shut out: each of these wishes is weighed', () => {
  const three = ['a', 'b', 'c'].map((id) => student(id, 'z'))
  expect(apartWishes([...three, student('z')]).required).toHaveLength(3)
  const four = [...three, student('d', 'z'), student('z')]
  expect(apartWishes(four)).toEqual({ required: [], weighed: ['a', 'b', 'c', 'd'].map((id) => [id, 'z']) })
})

test('the wish of the one whom many wish away stands', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => student(id, 'z'))
  const { required, weighed } = apartWishes([...four, student('z', 'a')])
  expect(required).toEqual([['a', 'z']])
  expect(weighed).toHaveLength(3)
})

test('naming one person many times over is one wish', () => {
  expect(apartWishes([student('a', 'z', 'z', 'z', 'z', 'z'), student('z')]).required).toEqual([['a', 'z']])
})

test('wishes about oneself, and about who is not here any more, fall away', () => {
  expect(apartWishes([student('a', 'a', 'gone'), student('b')])).toEqual({ required: [], weighed: [] })
})

test('who has left counts no longer among those who wish somebody away', () => {
  const here = ['a', 'b', 'c'].map((id) => student(id, 'z'))
  // A fourth wish was of a student who is not given.
  expect(apartWishes([...here, student('z')]).required).toHaveLength(3)
})
