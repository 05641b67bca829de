import { expect, test } from 'vitest'
import { firstMeetingOn, timesAhead } from './meeting.ts'
import { weekAhead } from './week-ahead.ts'

// 1 September 2021 was a Wednesday.

test('a group first meets on the weekday that was set, after the day on which it was published', () => {
  expect(firstMeetingOn({ day: 3 }, '2021-09-01')).toBe('2021-09-02')
  expect(firstMeetingOn({ day: 2 }, '2021-09-01')).toBe('2021-09-08')
  expect(firstMeetingOn({ day: 0 }, '2021-09-01')).toBe('2021-09-06')
  expect(firstMeetingOn({ place: 'Rom 1' }, '2021-09-01')).toBeNull()
})

test('times of two weeks are proposed, from tomorrow', () => {
  const days = timesAhead([{ day: 2, hour: 9 }], '2021-09-01').map(({ day }) => day)
  expect(days).toEqual(['2021-09-08', '2021-09-15'])
})

test('what waits for a student stands first, then what happens, day by day, within a week', () => {
  const group = { name: 'A', publishedOn: '2021-09-01', checkInTo: null }
  const items = weekAhead({
    today: '2021-09-01',
    groups: [
      { ...group, id: 'a', meeting: { day: 4, hour: 9, place: 'Rom 1' }, checkInTo: '2021-09-05' },
      { ...group, id: 'b', name: 'B', meeting: {}, publishedOn: '2021-08-01' },
    ],
    meetings: [
      { groupId: 'b', onDay: '2021-09-07', startsAt: '10:00', place: '' },
      { groupId: 'b', onDay: '2021-09-02', startsAt: null, place: '' },
      { groupId: 'b', onDay: '2021-09-08', startsAt: null, place: '' },
    ],
    questionnaires: [{ cohortId: 'c', cohort: 'C', closesOn: null }],
    swaps: [{ requestId: 'r', name: 'Ola', from: 'B', cohort: 'C' }],
  })
  expect(items.map((item) => [item.kind, 'day' in item ? item.day : ''])).toEqual([
    ['swap', ''],
    ['questionnaire', ''],
    ['checkIn', ''],
    ['meeting', '2021-09-02'],
    ['firstMeeting', '2021-09-03'],
    ['meeting', '2021-09-07'],
  ])
  expect(items[4]).toMatchObject({ group: 'A', at: '09:00', place: 'Rom 1' })
})
