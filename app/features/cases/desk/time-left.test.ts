import { expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { timeLeft } from './time-left.ts'

const now = instantOf('2021-09-01', '12:00')

test.each([
  ['2021-09-01', '12:00', 'over', 0],
  ['2021-08-30', '15:45', 'over', -2],
  ['2021-09-01', '15:45', 'today', 0],
  ['2021-09-02', '00:30', 'tomorrow', 1],
  ['2021-09-06', '15:45', 'later', 5],
])('due %s at %s is %s', (day, time, kind, days) => {
  expect(timeLeft(instantOf(day, time), now)).toEqual({ kind, days })
})

test('a day is one of Norway: late in the evening it is tomorrow in Norway before it is in London', () => {
  expect(timeLeft(instantOf('2021-09-02', '00:10'), instantOf('2021-09-01', '23:50')).kind).toBe('tomorrow')
})
