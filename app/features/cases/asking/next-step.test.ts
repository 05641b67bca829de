import { expect, test } from 'vitest'
import { nextStepOf } from './next-step.ts'

const now = new Date('2021-09-01T10:00:00Z')
const soon = new Date('2021-09-03T13:45:00Z')
const longPassed = new Date('2021-08-01T13:45:00Z')
const passed = new Date('2021-08-31T13:45:00Z')
const open = {
  state: 'open',
  closedAs: null,
  closedAt: null,
  dueAt: soon,
  firstAnsweredAt: null,
  isDanger: false,
} as const

test.for([
  [{ ...open, state: 'new' }, 'asking.next.answer', false],
  [{ ...open, firstAnsweredAt: now }, 'asking.next.goesOn', false],
  [{ ...open, dueAt: passed }, 'asking.next.late', false],
  [{ ...open, dueAt: null }, 'asking.next.soon', false],
  [{ ...open, state: 'waiting', dueAt: null }, 'asking.next.yours', true],
  [{ ...open, isDanger: true }, 'asking.next.urgent', false],
  [{ ...open, isDanger: true, firstAnsweredAt: now }, 'asking.next.goesOn', false],
  [{ ...open, state: 'closed', closedAs: 'answered', closedAt: passed, dueAt: null }, 'asking.next.answered', false],
  [
    { ...open, state: 'closed', closedAs: 'answered', closedAt: longPassed, dueAt: null },
    'asking.next.answeredLong',
    false,
  ],
  [{ ...open, state: 'closed', closedAs: 'withdrawn', dueAt: null }, 'asking.next.withdrawn', false],
  [{ ...open, state: 'closed', closedAs: 'merged', dueAt: null }, 'asking.next.merged', false],
] as const)('%j is told as %s', ([followed, key, isYours]) => {
  expect(nextStepOf(followed, now)).toEqual({ key, isYours })
})
