import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Asked,
  firstState,
  isOpen,
  movesOf,
  nextState,
  type RequestAct,
  type RequestState,
  refusalToAsk,
} from './request.ts'

const groupOf = new Map([
  ['kari', 'g1'],
  ['ola', 'g1'],
  ['sol', 'g2'],
])
const groupIds = ['g1', 'g2', 'g3']
const asks = (wanted: Partial<Asked>): Asked => ({
  kind: 'change',
  studentId: 'kari',
  withId: null,
  toGroupId: null,
  ...wanted,
})

describe('a request', () => {
  test('asks the other student first when it is a swap, else the coordinator at once', () => {
    expect(firstState('swap')).toBe('asks_student')
    expect(firstState('change')).toBe('asks_coordinator')
    expect(firstState('leave')).toBe('asks_coordinator')
  })

  test.each<[RequestState, RequestAct, RequestState | null]>([
    ['asks_student', 'agree', 'asks_coordinator'],
    ['asks_student', 'sayNo', 'declined'],
    ['asks_student', 'withdraw', 'withdrawn'],
    // The coordinator decides nothing before the other student has agreed.
    ['asks_student', 'accept', null],
    ['asks_student', 'decline', null],
    ['asks_coordinator', 'accept', 'accepted'],
    ['asks_coordinator', 'decline', 'declined'],
    ['asks_coordinator', 'withdraw', 'withdrawn'],
    ['asks_coordinator', 'agree', null],
    ['asks_coordinator', 'sayNo', null],
  ])('that %s: %s', (state, act, expected) => {
    const next = nextState(state, act)
    expect(next.ok ? next.state : null).toBe(expected)
  })

  test.each<RequestState>(['accepted', 'declined', 'withdrawn'])('that is %s stays so', (state) => {
    expect(isOpen(state)).toBe(false)
    for (const act of ['agree', 'sayNo', 'withdraw', 'accept', 'decline'] as const)
      expect(nextState(state, act)).toEqual({ ok: false, refusal: 'groups.request.answered' })
  })
})

describe('a student asks nothing', () => {
  test.each<[string, Asked, string]>([
    ['without a group', asks({ studentId: 'nobody', kind: 'leave' }), 'groups.request.noGroup'],
    ['about the group that they are in', asks({ toGroupId: 'g1' }), 'groups.request.sameGroup'],
    ['about a group that is not there', asks({ toGroupId: 'g9' }), 'groups.request.groupGone'],
    ['of somebody without a group', asks({ kind: 'swap', withId: 'nils' }), 'groups.request.otherHasNoGroup'],
    ['of somebody in the same group', asks({ kind: 'swap', withId: 'ola' }), 'groups.request.sameGroup'],
  ])('%s', (_, asked, refusal) => {
    expect(refusalToAsk(asked, groupOf, groupIds)).toBe(refusal)
    expect(movesOf(asked, groupOf, groupIds, null)).toEqual({ ok: false, refusal })
  })

  test('where there is one group only', () =>
    expect(refusalToAsk(asks({}), groupOf, ['g1'])).toBe('groups.request.noOther'))
})

describe('what is accepted', () => {
  test('takes a student out, to the group that they wished for, or to the one that is given', () => {
    const moves = (asked: Asked, chosen: string | null = null) => movesOf(asked, groupOf, groupIds, chosen)
    expect(moves(asks({ kind: 'leave' }))).toEqual({ ok: true, moves: [{ studentId: 'kari', to: null }] })
    expect(moves(asks({ toGroupId: 'g2' }))).toEqual({ ok: true, moves: [{ studentId: 'kari', to: 'g2' }] })
    expect(moves(asks({ toGroupId: 'g2' }), 'g3')).toEqual({ ok: true, moves: [{ studentId: 'kari', to: 'g3' }] })
    expect(moves(asks({}))).toEqual({ ok: false, refusal: 'groups.request.chooseGroup' })
    expect(moves(asks({}), 'g1')).toEqual({ ok: false, refusal: 'groups.request.sameGroup' })
    // The group that was wished for has ended since; another can be given.
    expect(moves(asks({ toGroupId: 'g9' }), 'g3')).toMatchObject({ ok: true })
  })

  test('as a swap leaves every group as large as it was', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('g1', 'g2', 'g3'), { minLength: 6, maxLength: 6 }),
        fc.constantFrom(...people),
        fc.constantFrom(...people),
        (places, studentId, withId) => {
          const before = new Map<string, string>(people.map((person, index) => [person, places[index]!]))
          const accepted = movesOf({ kind: 'swap', studentId, withId, toGroupId: null }, before, groupIds, null)
          fc.pre(accepted.ok)
          const after = new Map(before)
          for (const { studentId, to } of accepted.moves) after.set(studentId, to!)
          const sizes = (places: ReadonlyMap<string, string>) => [...places.values()].sort()
          expect(sizes(after)).toEqual(sizes(before))
          expect(after.get(studentId)).toBe(before.get(withId))
        },
      ),
    )
  })
})
