import { expect, test } from 'vitest'
import { canErasePerson, canReadOutbox, canRelinkPerson, canSeePerson } from './person.policy.ts'
import { normaliseEppn } from './person.ts'
import { administeredUnitIds, canAdministerUnit } from './unit.policy.ts'
import { Viewer, visitor } from './viewer.ts'

const NTNU = 'ntnu'
/** The faculty su has the department iss; idi is of another faculty. */
const parts: Record<string, string[]> = { ntnu: ['ntnu', 'su', 'iss', 'idi'], su: ['su', 'iss'], iss: ['iss'] }
const viewer = (role: 'administrator' | 'faculty_leader', unitId: string, id = 'viewer') =>
  new Viewer({ id, name: id, language: 'nb' }, [{ unitId, role, unitIds: new Set(parts[unitId]) }])
const top = viewer('administrator', 'ntnu')
const faculty = viewer('administrator', 'su')
const leader = viewer('faculty_leader', 'su')

test('an administrator administers the unit and its parts, and nobody else does', () => {
  expect(['ntnu', 'su', 'iss', 'idi'].map((unitId) => canAdministerUnit(faculty, unitId))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(canAdministerUnit(top, 'idi')).toBe(true)
  expect(canAdministerUnit(leader, 'su')).toBe(false)
  expect(canAdministerUnit(visitor, 'su')).toBe(false)
  expect(canAdministerUnit(top, null)).toBe(false)
  expect([...administeredUnitIds(faculty)]).toEqual(['su', 'iss'])
  expect([...administeredUnitIds(leader)]).toEqual([])
})

test('a faculty sees its own people; those of others and of nowhere are the institution’s', () => {
  const seen = (unitIds: string[]) =>
    [top, faculty, leader, visitor].map((who) => canSeePerson(who, { id: 'p', unitIds }, NTNU))
  expect(seen(['iss'])).toEqual([true, true, false, false])
  expect(seen(['iss', 'idi'])).toEqual([true, true, false, false])
  expect(seen(['idi'])).toEqual([true, false, false, false])
  expect(seen([])).toEqual([true, false, false, false])
})

test('what is done with the whole person needs every unit of theirs', () => {
  const managed = (unitIds: string[]) => [top, faculty].map((who) => canErasePerson(who, { id: 'p', unitIds }, NTNU))
  expect(managed(['iss', 'su'])).toEqual([true, true])
  expect(managed(['iss', 'idi'])).toEqual([true, false])
  expect(managed([])).toEqual([true, false])
})

test('a faculty corrects who its people are until they have signed in; then the institution alone', () => {
  const relinked = (issuer: string | null, unitIds = ['iss']) =>
    [top, faculty, leader].map((who) => canRelinkPerson(who, { id: 'p', unitIds, issuer }, NTNU))
  expect(relinked(null)).toEqual([true, true, false])
  expect(relinked(null, ['iss', 'idi'])).toEqual([true, false, false])
  expect(relinked('https://issuer.example')).toEqual([true, false, false])
})

test('everybody may erase themselves, whatever they are', () => {
  expect(canErasePerson(leader, { id: 'viewer', unitIds: ['idi'] }, NTNU)).toBe(true)
  expect(canErasePerson(leader, { id: 'another', unitIds: ['su'] }, NTNU)).toBe(false)
  // In an installation without an institution nobody is above anybody.
  expect(canErasePerson(visitor, { id: 'another', unitIds: [] }, null)).toBe(false)
})

test('mail from everywhere is read at the top alone', () => {
  expect([top, faculty, visitor].map((who) => canReadOutbox(who, NTNU))).toEqual([true, false, false])
})

test.each([
  [' Kari@NTNU.no ', 'kari@ntnu.no'],
  ['kari.nordmann@stud.ntnu.no', 'kari.nordmann@stud.ntnu.no'],
  ['kari', null],
  ['kari@ntnu', null],
  ['kari @ntnu.no', null],
  ['a@b@ntnu.no', null],
  ['', null],
])('%j is read as %j', (typed, read) => expect(normaliseEppn(typed)).toBe(read))
