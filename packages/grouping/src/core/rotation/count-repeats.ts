import type { Schedule } from './schedule.ts'

/** Of a schedule: the meetings that were not the first of their pair, and the meetings of pairs that are to be apart. */
export interface RepeatCount {
  /** Σ over pairs of max(0, meetings − 1), a pair that met in the past having one meeting more. */
  readonly repeats: number
  /** Meetings of pairs that are to be apart. */
  readonly apartMeetings: number
}

/**
 * Counts the repeated meetings of a schedule by looking at every pair of every group: slow, obvious, and sharing no code
 * with the search.
 *
 * @param past groups of persons who have met before
 * @param apart pairs who are not to meet
 */
export function countRepeats(
  weeks: Schedule,
  past: readonly (readonly number[])[] = [],
  apart: readonly (readonly [number, number])[] = [],
): RepeatCount {
  const persons = 1 + Math.max(-1, ...[...weeks, past, apart].map((groups) => highestOf(groups)))
  const meetings = Array.from({ length: persons }, () => new Uint32Array(persons))
  const meet = (group: readonly number[]) => {
    for (const a of group) for (const b of group) if (a < b) meetings[a]![b]!++
  }
  for (const groups of weeks) for (const group of groups) meet(group)
  const apartMeetings = new Map(
    apart.map(([a, b]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, meetings[Math.min(a, b)]![Math.max(a, b)]!]),
  )
  let repeats = 0
  const metBefore = Array.from({ length: persons }, () => new Uint8Array(persons))
  for (const group of past) for (const a of group) for (const b of group) metBefore[a]![b] = 1
  for (let a = 0; a < persons; a++) {
    for (let b = a + 1; b < persons; b++) {
      const all = meetings[a]![b]! + metBefore[a]![b]!
      repeats += Math.max(0, all - 1)
    }
  }
  return { repeats, apartMeetings: [...apartMeetings.values()].reduce((sum, count) => sum + count, 0) }
}

const highestOf = (groups: readonly (readonly number[])[]) =>
  groups.reduce((highest, group) => group.reduce((most, person) => Math.max(most, person), highest), -1)
