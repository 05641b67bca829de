import ical, { type ICalEventData } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { addDays, instantOf, TIME_ZONE } from '#app/platform/clock.ts'
import type { CalendarEvent } from './calendar-event.ts'

const REFRESH_SECONDS = 60 * 60
const MEETING_MINUTES = 60

/** Norway's time as it has been since 1996, and as far as is known will be. */
const ZONE = `BEGIN:VTIMEZONE
TZID:${TIME_ZONE}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`

/**
 * Events as calendar programs read them. Hours are Norway's own, so that a meeting at two stays at two when the clock
 * changes.
 *
 * @param host the product's, which makes ids unique in the world
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function writeCalendar(
  events: readonly CalendarEvent[],
  { name, host, now }: { name: string; host: string; now: Date },
): string {
  const calendar = ical({
    name,
    prodId: { company: 'Samspel', product: 'Groups' },
    ttl: REFRESH_SECONDS,
    // Each event names its zone. Were it the calendar's, the stamps, which must be UTC, would be written in it as well.
    timezone: { name: null, generator: () => ZONE },
  })
  for (const event of events) {
    const { id, title, place, href } = event
    const what = { id: `${id}@${host}`, summary: title, location: place || null, url: href, stamp: now }
    calendar.createEvent({ ...what, ...timeOf(event) })
  }
  // The last line ends, too.
  return `${calendar.toString()}\r\n`
}

function timeOf(event: CalendarEvent): Omit<ICalEventData, 'id'> {
  if (event.kind === 'days')
    return {
      allDay: true,
      start: Temporal.PlainDate.from(event.day),
      end: Temporal.PlainDate.from(addDays(event.to, 1)),
    }
  const start = Temporal.PlainDateTime.from(`${event.day}T${event.startsAt}`).toZonedDateTime(TIME_ZONE)
  return {
    timezone: TIME_ZONE,
    start,
    end: start.add({ minutes: MEETING_MINUTES }),
    repeating: event.weeklyUntil
      ? `RRULE:FREQ=WEEKLY;UNTIL=${utcText(instantOf(event.weeklyUntil, event.startsAt))}`
      : null,
  }
}

/** `20211220T130000Z` */
const utcText = (instant: Date) => instant.toISOString().replace(/\.\d+|[-:]/g, '')
