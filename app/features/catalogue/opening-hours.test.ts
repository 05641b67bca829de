import { expect, test } from 'vitest'
import { languages } from '#app/platform/texts/languages.ts'
import { formatOpeningHours, parseOpeningHours } from './opening-hours.ts'

const weekdays = (opens: string, closes: string) => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes }))

test('days in a row are read from one line, in each language', () => {
  for (const line of [
    'man–fre 09:00–15:00',
    'Mandag - fredag: kl. 9-15',
    'måndag til fredag 9.00–15.00',
    'Mon-Fri 9:00-15:00',
  ]) {
    expect(parseOpeningHours(line), line).toEqual({ hours: weekdays('09:00', '15:00') })
  }
})

test('several lines are several hours, in order', () => {
  expect(parseOpeningHours('lørdag 10-14\n\ntysdag 12–16\ntirsdag 8–11')).toEqual({
    hours: [
      { weekday: 2, opens: '08:00', closes: '11:00' },
      { weekday: 2, opens: '12:00', closes: '16:00' },
      { weekday: 6, opens: '10:00', closes: '14:00' },
    ],
  })
})

test('a line that cannot be read is given back', () => {
  for (const line of ['etter avtale', 'man 15–9', 'man 9–25', 'fre–man 9–15', 'mandag']) {
    expect(parseOpeningHours(line), line).toEqual({ wrongLine: line })
  }
})

test('hours that overlap on a day are refused', () => {
  expect(parseOpeningHours('man–fre 9–15\nons 14–18')).toEqual({ wrongLine: 'ons 14–18' })
})

test('what is shown is read back as it was, in each language', () => {
  const hours = [
    ...weekdays('08:00', '15:45'),
    { weekday: 3, opens: '17:00', closes: '19:00' },
    { weekday: 7, opens: '10:00', closes: '12:00' },
  ]
  for (const language of languages) {
    const read = parseOpeningHours(formatOpeningHours(hours, language))
    expect('hours' in read && new Set(read.hours.map((one) => JSON.stringify(one)))).toEqual(
      new Set(hours.map((one) => JSON.stringify(one))),
    )
  }
  expect(formatOpeningHours(weekdays('08:00', '15:45'), 'nn')).toBe('mån–fre 08:00–15:45')
})
