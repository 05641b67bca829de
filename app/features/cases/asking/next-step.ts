import { type Case, refusalToReopen } from '../case.ts'

type Followed = Pick<Case, 'state' | 'closedAs' | 'closedAt' | 'dueAt' | 'firstAnsweredAt' | 'isDanger'>

/**
 * What happens next, in the asker's words: a text that names the unit, and the day where there is one.
 *
 * @returns `isYours` where the asker is the one to act
 */
export function nextStepOf(followed: Followed, now: Date) {
  const { state, closedAs, dueAt, firstAnsweredAt, isDanger } = followed
  if (state === 'closed') {
    // Opening it again is not offered to whom it would be refused.
    if ((closedAs ?? 'answered') === 'answered' && refusalToReopen(followed, now) !== null)
      return { key: 'asking.next.answeredLong', isYours: false } as const
    return { key: `asking.next.${closedAs ?? 'answered'}`, isYours: false } as const
  }
  if (state === 'waiting') return { key: 'asking.next.yours', isYours: true } as const
  // No day is named to whom we have asked to call at once.
  if (isDanger && firstAnsweredAt === null) return { key: 'asking.next.urgent', isYours: false } as const
  if (dueAt === null) return { key: 'asking.next.soon', isYours: false } as const
  if (dueAt.getTime() < now.getTime()) return { key: 'asking.next.late', isYours: false } as const
  return { key: firstAnsweredAt === null ? 'asking.next.answer' : 'asking.next.goesOn', isYours: false } as const
}
