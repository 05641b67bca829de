import { describe, expect, test } from 'vitest'
import { type Role, roles, Viewer } from '#app/features/organisation/viewer.ts'
import { agreesByProposing, canDecideParticipation, unitsToDecideFor } from './participation.policy.ts'
import { canEdit, canEditContactPoints, canEditSynonyms, canRetire, canReview, unitsKeptBy } from './service.policy.ts'

const person = (role: Role, unitIds: string[], id = 'me') =>
  new Viewer({ id, name: role, language: 'nb' }, [{ unitId: unitIds[0]!, role, unitIds: new Set(unitIds) }])

const service = { stewardUnitId: 'uniped' }
const ownedByNobody = { stewardUnitId: null }

describe.each(roles)('%s', (role) => {
  const inside = person(role, ['uniped'])
  const above = person(role, ['ntnu', 'uniped', 'it'])
  const elsewhere = person(role, ['it'])

  test('keeps the catalogue as an editor, case handler or administrator of the unit or one above, and never elsewhere', () => {
    const keeps = ['editor', 'case_handler', 'administrator'].includes(role)
    expect([inside, above, elsewhere].map((viewer) => canEdit(viewer, service))).toEqual([keeps, keeps, false])
    expect([inside, above, elsewhere].map((viewer) => canEditContactPoints(viewer, 'uniped'))).toEqual([
      keeps,
      keeps,
      false,
    ])
    expect(canEdit(above, ownedByNobody)).toBe(false)
  })

  test('reviews and retires as an editor alone', () => {
    const edits = role === 'editor'
    const draft = { authorId: 'someone', otherEditors: 1 }
    expect([inside, above, elsewhere].map((viewer) => canReview(viewer, service, draft))).toEqual([edits, edits, false])
    expect([inside, above, elsewhere].map((viewer) => canRetire(viewer, service))).toEqual([edits, edits, false])
  })

  test('answers for a unit with a post that speaks for it, in the unit or above', () => {
    const answers = [
      'case_handler',
      'editor',
      'programme_leader',
      'faculty_leader',
      'project_leader',
      'administrator',
    ].includes(role)
    expect([inside, above, elsewhere].map((viewer) => canDecideParticipation(viewer, 'uniped'))).toEqual([
      answers,
      answers,
      false,
    ])
    expect(unitsToDecideFor(inside)).toEqual(answers ? ['uniped'] : [])
    expect([inside, above, elsewhere].map((viewer) => agreesByProposing(viewer, 'uniped'))).toEqual([
      answers,
      false,
      false,
    ])
  })

  test('keeps synonyms as an editor or administrator anywhere', () => {
    expect(canEditSynonyms(elsewhere)).toBe(role === 'editor' || role === 'administrator')
  })
})

test('two pairs of eyes, unless there is but one editor', () => {
  const editor = person('editor', ['uniped'])
  expect(canReview(editor, service, { authorId: 'me', otherEditors: 1 })).toBe(false)
  expect(canReview(editor, service, { authorId: 'me', otherEditors: 0 })).toBe(true)
  expect(canReview(editor, service, { authorId: 'another', otherEditors: 0 })).toBe(true)
  expect(canReview(person('case_handler', ['uniped']), service, { authorId: 'me', otherEditors: 0 })).toBe(false)
})

test('units are those of the roles that keep the catalogue', () => {
  const viewer = new Viewer({ id: 'me', name: '', language: 'nb' }, [
    { unitId: 'it', role: 'case_handler', unitIds: new Set(['it']) },
    { unitId: 'iss', role: 'teacher', unitIds: new Set(['iss']) },
  ])
  expect(unitsKeptBy(viewer)).toEqual(['it'])
})
