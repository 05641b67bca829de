import { describe, expect, test } from 'vitest'
import { findOwnPlace, listPlaces, resolveLocalSupport, type UnitInTree } from './local-support.ts'

const unit = (id: string, type: string, parentId: string | null): UnitInTree => ({
  id,
  type,
  parentId,
  name: id,
  shortName: null,
  language: 'nb',
  slug: id,
  campus: null,
  independent: false,
})

const units = [
  unit('university', 'institution', null),
  unit('shared', 'local_support', 'university'),
  unit('sciences', 'faculty', 'university'),
  unit('arts', 'faculty', 'university'),
  unit('physics', 'department', 'sciences'),
  unit('chemistry', 'department', 'sciences'),
  unit('music', 'department', 'arts'),
  unit('help-sciences', 'local_support', 'sciences'),
  unit('help-physics', 'local_support', 'physics'),
]

describe('local support', () => {
  test.each([
    ['a department with its own unit', 'physics', 'help-physics'],
    ['a department without one, by its faculty', 'chemistry', 'help-sciences'],
    ['a faculty', 'sciences', 'help-sciences'],
    ['a faculty without one answers itself, never a unit further up', 'arts', 'arts'],
    ['a department where neither has one answers itself', 'music', 'music'],
  ])('of %s', (_, place, expected) => {
    expect(resolveLocalSupport(units, place)?.id).toBe(expected)
  })

  test('leads nowhere from what is no faculty or department', () => {
    expect(resolveLocalSupport(units, 'university')).toBeNull()
    expect(resolveLocalSupport(units, 'unknown')).toBeNull()
  })

  test('begins where a person belongs, the department before the faculty', () => {
    expect(findOwnPlace(units, new Set(['sciences', 'physics']))?.id).toBe('physics')
    expect(findOwnPlace(units, new Set(['arts', 'help-sciences']))?.id).toBe('arts')
    expect(findOwnPlace(units, new Set(['university']))).toBeNull()
  })

  test('lets people choose among faculties with their departments', () => {
    expect(listPlaces(units).map(({ faculty, departments }) => [faculty.id, departments.map(({ id }) => id)])).toEqual([
      ['sciences', ['physics', 'chemistry']],
      ['arts', ['music']],
    ])
  })
})
