import type { Day } from '#app/platform/clock.ts'

/** Something in a person's calendar. Of other people it tells nothing: an address can be passed on. */
export type CalendarEvent = {
  /** The same each time, so that a calendar knows the event again when it has changed. */
  id: string
  title: string
  place: string
  /** Where more stands; null for nowhere. */
  href: string | null
} & (
  | {
      /** An hour, once or each week. */
      kind: 'hour'
      day: Day
      /** `14:00`, local time. */
      startsAt: string
      /** The last day of a weekly one; null for once. */
      weeklyUntil: Day | null
    }
  /** Whole days; `to` is the last one. */
  | { kind: 'days'; day: Day; to: Day }
)
