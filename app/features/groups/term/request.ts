/** What a student asks of their groups through the term. */
export const requestKinds = ['change', 'swap', 'leave'] as const
export type RequestKind = (typeof requestKinds)[number]

/** A swap asks the other student first; all else, and then the swap, asks the coordinator. */
export type RequestState = 'asks_student' | 'asks_coordinator' | 'accepted' | 'declined' | 'withdrawn'

export const requestRefusals = [
  'groups.request.notThere',
  'groups.request.notYours',
  'groups.request.answered',
  'groups.request.oneOpen',
  'groups.request.noGroup',
  'groups.request.noOther',
  'groups.request.sameGroup',
  'groups.request.chooseGroup',
  'groups.request.otherHasNoGroup',
  'groups.request.noSuchStudent',
  'groups.request.reasonMissing',
  'groups.request.groupGone',
] as const
export type RequestRefusal = (typeof requestRefusals)[number]

export const LONGEST_REQUEST_REASON = 500

/** Who does something with a request; each may do other things. */
export type RequestAct = 'agree' | 'sayNo' | 'withdraw' | 'accept' | 'decline'

type Verdict = { ok: true; state: RequestState } | { ok: false; refusal: RequestRefusal }

/** From which state each act leads to which. */
const steps: Record<RequestAct, Partial<Record<RequestState, RequestState>>> = {
  agree: { asks_student: 'asks_coordinator' },
  sayNo: { asks_student: 'declined' },
  withdraw: { asks_student: 'withdrawn', asks_coordinator: 'withdrawn' },
  accept: { asks_coordinator: 'accepted' },
  decline: { asks_coordinator: 'declined' },
}

export const firstState = (kind: RequestKind): RequestState => (kind === 'swap' ? 'asks_student' : 'asks_coordinator')

export const isOpen = (state: RequestState) => state === 'asks_student' || state === 'asks_coordinator'

/** What a request becomes; refused where it is not for that act any more, or not yet. */
export function nextState(state: RequestState, act: RequestAct): Verdict {
  const next = steps[act][state]
  return next ? { ok: true, state: next } : { ok: false, refusal: 'groups.request.answered' }
}

/** A request with where everybody stands now. */
export interface Asked {
  kind: RequestKind
  studentId: string
  /** Of a swap. */
  withId: string | null
  /** Of a change: the group that is wished for; null for any other. */
  toGroupId: string | null
}

/** The group that each student is in now. */
export type GroupOf = ReadonlyMap<string, string>

/**
 * Why a student cannot ask this, or null when they can.
 *
 * @param groupIds the cohort's groups
 */
export function refusalToAsk(asked: Asked, groupOf: GroupOf, groupIds: readonly string[]): RequestRefusal | null {
  const own = groupOf.get(asked.studentId)
  if (own === undefined) return 'groups.request.noGroup'
  if (asked.kind === 'leave') return null
  if (asked.kind === 'swap') {
    const other = asked.withId === null ? undefined : groupOf.get(asked.withId)
    if (other === undefined) return 'groups.request.otherHasNoGroup'
    return other === own ? 'groups.request.sameGroup' : null
  }
  if (asked.toGroupId === own) return 'groups.request.sameGroup'
  if (asked.toGroupId !== null && !groupIds.includes(asked.toGroupId)) return 'groups.request.groupGone'
  return groupIds.length < 2 ? 'groups.request.noOther' : null
}

/** Where a student goes; null is out of all groups. */
export interface Move {
  studentId: string
  to: string | null
}

type Moves = { ok: true; moves: Move[] } | { ok: false; refusal: RequestRefusal }

/**
 * Who moves where when a request is accepted, by where everybody stands then.
 *
 * @param chosen of a change: the group that the coordinator gives; null for the one that was wished for
 */
export function movesOf(asked: Asked, groupOf: GroupOf, groupIds: readonly string[], chosen: string | null): Moves {
  const { kind, studentId, withId } = asked
  const toGroupId = chosen ?? asked.toGroupId
  const refusal = refusalToAsk({ ...asked, toGroupId }, groupOf, groupIds)
  if (refusal) return { ok: false, refusal }
  if (kind === 'leave') return { ok: true, moves: [{ studentId, to: null }] }
  if (kind === 'swap') {
    const [own, other] = [groupOf.get(studentId)!, groupOf.get(withId!)!]
    return {
      ok: true,
      moves: [
        { studentId, to: other },
        { studentId: withId!, to: own },
      ],
    }
  }
  if (toGroupId === null) return { ok: false, refusal: 'groups.request.chooseGroup' }
  return { ok: true, moves: [{ studentId, to: toGroupId }] }
}
