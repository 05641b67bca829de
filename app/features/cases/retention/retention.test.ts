import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { type KeptCase, keptUntil, refusalToDeleteAsAsked, refusalToExpire } from './retention.ts'

const closed: KeptCase = {
  state: 'closed',
  closedAt: instantOf('2021-09-01', '14:00'),
  archivedAt: null,
  keepMonths: 24,
  needsArchive: false,
}

test('a question that closed on 1 September 2021 is kept through 31 August 2023', () => {
  expect(refusalToExpire(closed, instantOf('2023-08-31', '23:59'))).toBe('retention.timeNotOver')
  expect(refusalToExpire(closed, instantOf('2023-09-01'))).toBeNull()
})

test('what is to be archived waits for the archive, however long', () => {
  const needed = { ...closed, needsArchive: true }
  expect(refusalToExpire(needed, instantOf('2050-01-01'))).toBe('retention.awaitsArchive')
  expect(refusalToExpire({ ...needed, archivedAt: instantOf('2021-10-01') }, instantOf('2023-09-01'))).toBeNull()
})

test('its asker has it deleted only when it is closed and no archive is to have it', () => {
  expect(refusalToDeleteAsAsked(closed)).toBeNull()
  expect(refusalToDeleteAsAsked({ ...closed, state: 'open' })).toBe('retention.notClosed')
  expect(refusalToDeleteAsAsked({ ...closed, needsArchive: true })).toBe('retention.mustBeArchived')
})

const instants = fc.date({ min: new Date('2015-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
const cases = fc.record({
  state: fc.constantFrom('new', 'open', 'waiting', 'closed', 'closed', 'closed'),
  closedAt: instants,
  archivedAt: fc.option(instants, { freq: 1 }),
  keepMonths: fc.integer({ min: 1, max: 240 }),
  needsArchive: fc.boolean(),
}) as fc.Arbitrary<KeptCase & { closedAt: Date }>

test('nothing goes before its months are over, before it is closed, or before an archive that it needs has it', () => {
  fc.assert(
    fc.property(cases, instants, (kept, now) => {
      if (refusalToExpire(kept, now) !== null) return
      const monthsLater = new Date(kept.closedAt)
      monthsLater.setUTCMonth(monthsLater.getUTCMonth() + kept.keepMonths)
      // A day and some for the hour of the day, and three for months that are shorter than the day's number.
      expect(now.getTime()).toBeGreaterThan(monthsLater.getTime() - 4.2 * 86_400_000)
      expect(kept.state).toBe('closed')
      expect(!kept.needsArchive || kept.archivedAt !== null).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('what may go may go ever after', () => {
  fc.assert(
    fc.property(cases, instants, instants, (kept, a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a]
      if (refusalToExpire(kept, first) === null) expect(refusalToExpire(kept, second)).toBeNull()
      if (kept.state === 'closed' && first < keptUntil(kept.closedAt, kept.keepMonths))
        expect(refusalToExpire(kept, first)).not.toBeNull()
    }),
  )
})
