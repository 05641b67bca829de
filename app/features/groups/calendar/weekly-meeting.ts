import { addDays, type Day, dayOf, daysBetween, instantOf, weekdayOf } from '#app/platform/clock.ts'
import type { Meeting } from '../proposal/draft.ts'

/** An hour on one day of each week; `first` and `last` are days on which it is. */
export interface WeeklyMeeting {
  first: Day
  last: Day
  /** `14:00`, local time. */
  startsAt: string
}

/**
 * When a group meets through a term.
 *
 * @param since from when it concerns the reader: when they came into the group
 * @returns null where day or hour are not known, or it would not meet any more
 */
export function weeklyMeetingOf(
  { day, hour }: Meeting,
  since: Date,
  term: { startsOn: Day; endsOn: Day },
): WeeklyMeeting | null {
  if (day === undefined || hour === undefined) return null
  const startsAt = `${String(hour).padStart(2, '0')}:00`
  const from = dayOf(since) > term.startsOn ? dayOf(since) : term.startsOn
  const next = addDays(from, (day + 1 - weekdayOf(from) + 7) % 7)
  const first = instantOf(next, startsAt) > since ? next : addDays(next, 7)
  const days = daysBetween(first, term.endsOn)
  return days < 0 ? null : { first, last: addDays(first, days - (days % 7)), startsAt }
}
