import { describe, expect, test } from 'vitest'
import { closingTimeNow, localMomentOf } from './open-now.ts'

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '15:00' }))
const at = (instant: string) => closingTimeNow(weekdays, localMomentOf(new Date(instant)))

describe('open now', () => {
  test('follows the clock in Norway: 07:30 UTC in September is half past nine', () => {
    expect(at('2021-09-01T07:30:00Z')).toBe('15:00')
    expect(at('2021-09-01T06:59:59Z')).toBeNull()
  })

  test('opens on the minute and closes on the minute', () => {
    expect(at('2021-09-01T07:00:00Z')).toBe('15:00')
    expect(at('2021-09-01T13:00:00Z')).toBeNull()
  })

  test('follows the hour that summer time takes away and gives back', () => {
    const night = [{ weekday: 7, opens: '02:30', closes: '04:00' }]
    const atNight = (instant: string) => closingTimeNow(night, localMomentOf(new Date(instant)))
    // 28 March 2021: 02:00 becomes 03:00.
    expect(atNight('2021-03-28T00:59:00Z')).toBeNull()
    expect(atNight('2021-03-28T01:00:00Z')).toBe('04:00')
    // 31 October 2021: 03:00 becomes 02:00, so half past two comes twice.
    expect(atNight('2021-10-31T00:30:00Z')).toBe('04:00')
    expect(atNight('2021-10-31T01:10:00Z')).toBeNull()
    expect(atNight('2021-10-31T01:30:00Z')).toBe('04:00')
  })

  test('is closed at the weekend', () => {
    expect(at('2021-09-04T09:00:00Z')).toBeNull()
  })
})
