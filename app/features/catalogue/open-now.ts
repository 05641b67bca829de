import { Temporal } from 'temporal-polyfill'
import { type Day, TIME_ZONE } from '#app/platform/clock.ts'
import type { OpeningHours } from './opening-hours.ts'

/** What a clock and a calendar on a wall in Norway show. */
export interface LocalMoment {
  today: Day
  /** ISO weekday; 1 is Monday. */
  weekday: number
  /** `14:05` */
  time: string
}

export function localMomentOf(instant: Date): LocalMoment {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(TIME_ZONE)
  return {
    today: local.toPlainDate().toString(),
    weekday: local.dayOfWeek,
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}

/** When it closes, if it is open at that moment; null when it is closed. The minute of closing is closed. */
export function closingTimeNow(hours: readonly OpeningHours[], { weekday, time }: LocalMoment): string | null {
  const open = hours.find((row) => row.weekday === weekday && row.opens <= time && time < row.closes)
  return open?.closes ?? null
}
