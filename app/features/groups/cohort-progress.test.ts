import { expect, test } from 'vitest'
import { nothingYet } from '#test/group-facts.ts'
import { isStepDone, nextStep } from './cohort-progress.ts'

const with300 = { ...nothingYet, students: 300 }
const published = { ...with300, groups: 60, placed: 300 }

test('a coordinator is led from roster to questions, forming and draft', () => {
  expect(nextStep(nothingYet)).toBe('roster')
  expect(nextStep(with300)).toBe('questions')
  expect(nextStep({ ...with300, isAsked: true })).toBe('forming')
  expect(nextStep({ ...with300, formation: 'done' })).toBe('forming')
  expect(nextStep({ ...with300, formation: 'done', hasDraft: true })).toBe('draft')
})

test('with groups published, nothing waits but wishes and students without a group', () => {
  expect(nextStep(published)).toBeNull()
  expect(nextStep({ ...published, formation: 'done' })).toBeNull()
  expect(nextStep({ ...published, waiting: 1 })).toBe('groups')
  expect(nextStep({ ...published, placed: 299 })).toBe('groups')
  expect(nextStep({ ...published, hasDraft: true })).toBe('draft')
})

test('groups that nobody was asked about are formed all the same', () => {
  expect(isStepDone('questions', published)).toBe(false)
  expect(isStepDone('forming', published)).toBe(true)
  expect(isStepDone('draft', { ...published, hasDraft: true })).toBe(false)
})
