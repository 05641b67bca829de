import { expect, test } from 'vitest'
import { livesOn, refusalToEnd, refusalToMove, refusalToRename } from './unit.ts'

const unit = { id: 'u', type: 'section', foundedOn: '2016-01-01', endedOn: null }
const other = { id: 'o', foundedOn: '2016-01-01', endedOn: null }

test('a unit is there from its first day, and not on the day it is said to have ended', () => {
  const lived = { foundedOn: '2016-01-01', endedOn: '2021-01-01' }
  const days = ['2015-12-31', '2016-01-01', '2020-12-31', '2021-01-01']
  expect(days.map((day) => livesOn(lived, day))).toEqual([false, true, true, false])
})

test('a name begins on the latest name’s day (a correction) or after it, never before', () => {
  const refusals = ['2019-12-31', '2020-01-01', '2020-01-02'].map((from) => refusalToRename(unit, '2020-01-01', from))
  expect(refusals).toEqual(['org.unit.laterName', null, null])
})

test('a unit that has ended gets no new name', () => {
  expect(refusalToRename({ endedOn: '2021-01-01' }, '2016-01-01', '2021-01-01')).toBe('org.unit.ended')
  expect(refusalToRename({ endedOn: '2021-01-01' }, '2016-01-01', '2020-12-31')).toBeNull()
})

test('a unit moves to a living unit outside itself, and the institution not at all', () => {
  const parts = new Set(['u', 'part'])
  expect(refusalToMove(unit, other, parts)).toBeNull()
  expect(refusalToMove(unit, { ...other, id: 'part' }, parts)).toBe('org.unit.ownPart')
  expect(refusalToMove(unit, { ...other, id: 'u' }, parts)).toBe('org.unit.ownPart')
  expect(refusalToMove(unit, { ...other, endedOn: '2030-01-01' }, parts)).toBe('org.unit.parentEnded')
  expect(refusalToMove(unit, undefined, parts)).toBe('org.unit.needsParent')
  expect(refusalToMove({ type: 'institution' }, other, parts)).toBe('org.unit.institutionStays')
})

test('a unit ends once, after it began, with no part left and with living successors', () => {
  const ending = { unit, endsOn: '2021-10-01', livingParts: 0, successors: [other] }
  expect(refusalToEnd(ending)).toBeNull()
  expect(refusalToEnd({ ...ending, successors: [] })).toBeNull()
  expect(refusalToEnd({ ...ending, unit: { ...unit, endedOn: '2020-01-01' } })).toBe('org.unit.ended')
  expect(refusalToEnd({ ...ending, endsOn: '2016-01-01' })).toBe('org.unit.beforeFounding')
  expect(refusalToEnd({ ...ending, livingParts: 1 })).toBe('org.unit.hasParts')
  expect(refusalToEnd({ ...ending, unit: { ...unit, type: 'institution' } })).toBe('org.unit.institutionStays')
})

test.each([
  { ...other, endedOn: '2021-10-01' },
  { ...other, foundedOn: '2021-10-02' },
  { ...other, id: 'u' },
])('%j cannot take over on 1 October 2021', (successor) => {
  expect(refusalToEnd({ unit, endsOn: '2021-10-01', livingParts: 0, successors: [successor] })).toBe(
    'org.unit.successorNotThere',
  )
})
