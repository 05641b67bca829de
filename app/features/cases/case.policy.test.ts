import { describe, expect, test } from 'vitest'
import { type Role, Viewer } from '#app/features/organisation/viewer.ts'
import {
  asks,
  canAnswerOffer,
  canContribute,
  canHandle,
  canMarkDangerSeen,
  canReadMessage,
  canReadOnDesk,
  canSeeOffer,
  deskRelation,
} from './case.policy.ts'
import type { Case } from './case.ts'

// Written as a table a second time, on purpose: whoever opens a case to more people than before must say so here too.

const UNITS = ['handling', 'contributing', 'offered', 'former', 'informed', 'elsewhere'] as const

const someone = (role: Role, unitId: string, below: readonly string[] = []) =>
  new Viewer({ id: `${role}@${unitId}`, name: role, language: 'nb' }, [
    { unitId, role, unitIds: new Set([unitId, ...below]) },
  ])
const asker = new Viewer({ id: 'asker', name: 'Asker', language: 'nn' }, [])

const caseOf = (changed: Partial<Case> = {}): Case => ({
  id: 'case',
  reference: 'S-2021-000001',
  type: 'question',
  subject: 'x',
  language: 'nn',
  state: 'open',
  closedAs: null,
  restricted: false,
  isDanger: false,
  dangerSeenAt: null,
  askerPersonId: 'asker',
  askerEmail: null,
  askerName: null,
  askerUnitId: null,
  handlingUnitId: 'handling',
  handlerId: null,
  askedAt: new Date(0),
  firstAnsweredAt: null,
  dueAt: null,
  pausedSince: null,
  closedAt: null,
  version: 1,
  followerIds: [],
  offeredTo: 'offered',
  contributingUnitIds: ['contributing'],
  informedUnitIds: ['informed'],
  formerUnitIds: ['former'],
  ...changed,
})

const actions = { asks, canReadOnDesk, canHandle, canContribute, canAnswerOffer, canSeeOffer }
type Action = keyof typeof actions

/** What a handler of each unit may do with a case that is open to them. */
const openCase: Record<(typeof UNITS)[number], Action[]> = {
  handling: ['canReadOnDesk', 'canHandle', 'canContribute', 'canSeeOffer'],
  contributing: ['canReadOnDesk', 'canContribute', 'canSeeOffer'],
  offered: ['canReadOnDesk', 'canAnswerOffer', 'canSeeOffer'],
  former: ['canReadOnDesk', 'canSeeOffer'],
  informed: ['canReadOnDesk', 'canSeeOffer'],
  elsewhere: [],
}

const checkAll = (viewer: Viewer, found: Case, allowed: readonly Action[]) => {
  for (const [name, may] of Object.entries(actions))
    expect(may(viewer, found), name).toBe(allowed.includes(name as Action))
}

describe('an open case', () => {
  test.for(UNITS)('to a handler of the %s unit', (unit) => {
    checkAll(someone('case_handler', unit), caseOf(), openCase[unit])
    checkAll(someone('restricted_case_handler', unit), caseOf(), openCase[unit])
  })

  test.for(UNITS)('to a handler of what stands above the %s unit', (unit) => {
    checkAll(someone('case_handler', 'faculty', [unit]), caseOf(), openCase[unit])
  })

  const others: Role[] = ['teacher', 'student', 'editor', 'faculty_leader', 'economist', 'vice_rector', 'administrator']
  test.for(others)('is closed to a %s of every unit', (role) => {
    for (const unit of UNITS) checkAll(someone(role, unit, UNITS), caseOf(), [])
  })

  test('to its asker, to who follows for the asking unit, and to that unit’s handlers', () => {
    checkAll(asker, caseOf(), ['asks'])
    checkAll(asker, caseOf({ askerPersonId: 'other' }), [])
    checkAll(asker, caseOf({ askerPersonId: null, followerIds: ['asker'] }), ['asks'])
    checkAll(someone('case_handler', 'asking'), caseOf({ askerUnitId: 'asking' }), ['asks'])
  })

  test('a unit that declined is a stranger again', () => {
    checkAll(someone('case_handler', 'offered'), caseOf({ offeredTo: null }), [])
  })

  test('of several relations the closest counts', () => {
    expect(deskRelation(someone('case_handler', 'all', UNITS), caseOf())).toBe('handling')
    expect(deskRelation(someone('case_handler', 'all', ['former', 'offered']), caseOf())).toBe('offered')
  })
})

describe('a restricted case', () => {
  const restricted = caseOf({ restricted: true })

  test.for(UNITS)('to a named role of the %s unit', (unit) => {
    const allowed: Partial<Record<string, Action[]>> = {
      handling: openCase.handling,
      offered: ['canAnswerOffer', 'canSeeOffer'],
    }
    checkAll(someone('restricted_case_handler', unit), restricted, allowed[unit] ?? [])
  })

  test.for(UNITS)('is nothing to another handler of the %s unit', (unit) => {
    checkAll(someone('case_handler', unit), restricted, [])
  })

  test('a named role above the unit is not enough', () => {
    checkAll(someone('restricted_case_handler', 'faculty', UNITS), restricted, [])
  })

  test('its asker reads it as any other', () => checkAll(asker, restricted, ['asks']))

  test('is nothing to who follows it for the unit that asked, nor to that unit’s handlers', () => {
    const ofUnit = { restricted: true, askerPersonId: 'other', followerIds: ['asker'], askerUnitId: 'asking' }
    checkAll(asker, caseOf(ofUnit), [])
    checkAll(someone('case_handler', 'asking'), caseOf(ofUnit), [])
    checkAll(someone('restricted_case_handler', 'asking'), caseOf(ofUnit), [])
  })
})

describe('a sign of danger', () => {
  const marks = (unit: string, changed: Partial<Case> = {}) =>
    canMarkDangerSeen(someone('case_handler', unit), caseOf({ isDanger: true, ...changed }), 'informed')

  test.for(UNITS)('is said to be seen by who has the case, and by the front desk: the %s unit', (unit) => {
    expect(marks(unit)).toBe(unit === 'handling' || unit === 'informed')
  })

  test('of what the front desk does not read, it says nothing', () => {
    expect(marks('informed', { informedUnitIds: [] })).toBe(false)
    expect(marks('informed', { restricted: true })).toBe(false)
    expect(canMarkDangerSeen(someone('case_handler', 'informed'), caseOf(), null)).toBe(false)
  })
})

describe('a confidential note', () => {
  const note = { kind: 'note' as const, confidential: true, unitId: 'former', shownTo: [] as string[] }

  test.for(UNITS)('of the former unit, to the %s one', (unit) => {
    expect(canReadMessage(someone('case_handler', unit), caseOf(), note)).toBe(unit === 'former')
  })

  test('is read by the unit that a hand-over showed it to', () => {
    const shown = { ...note, shownTo: ['handling'] }
    expect(canReadMessage(someone('case_handler', 'handling'), caseOf(), shown)).toBe(true)
    expect(canReadMessage(someone('case_handler', 'contributing'), caseOf(), shown)).toBe(false)
  })

  test.for(UNITS)('that is not confidential is read by all who read the case: the %s unit', (unit) => {
    const open = { ...note, confidential: false }
    expect(canReadMessage(someone('case_handler', unit), caseOf(), open)).toBe(unit !== 'elsewhere')
  })
})
