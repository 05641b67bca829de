import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { type Day, TIME_ZONE } from '#app/platform/clock.ts'
import { zoneNamed } from './calendar-zone.ts'
import { type Hours, noHours, type Week } from './week.ts'

export const LARGEST_CALENDAR_BYTES = 2 * 1024 * 1024
const MOST_EVENTS = 5000
/** Of all rules of repetition together: more would keep others waiting. */
const MOST_STEPS = 4000
/** Of one rule: what repeats has shown its hours by then. */
const MOST_OCCURRENCES = 30
/** No calendar began before: an earlier year is a mistake, and long to count from. */
const OLDEST_YEAR = 1970
const WEEKS_AHEAD = 4
/** What repeats each week counts though it begins later in the term. */
const WEEKS_AHEAD_OF_WEEKLY = 16

export type CalendarRefusal =
  | 'groups.answers.calendarBroken'
  | 'groups.answers.calendarTooLarge'
  | 'groups.answers.calendarTooMuch'

class TooMuch extends Error {}

/**
 * The hours of a week in which a calendar has something: what repeats weekly, and what happens in the four weeks from
 * `today`. All-day events, cancelled ones and those that are marked as free do not count. Runs in browsers and on the
 * server; nothing of the calendar is kept.
 *
 * @param text of an iCalendar file (RFC 5545)
 */
export function busyHoursOf(
  text: string,
  week: Week,
  today: Day,
): { ok: true; busy: Hours } | { ok: false; refusal: CalendarRefusal } {
  if (text.length > LARGEST_CALENDAR_BYTES) return { ok: false, refusal: 'groups.answers.calendarTooLarge' }
  const calendars = parse(text)
  if (!calendars) return { ok: false, refusal: 'groups.answers.calendarBroken' }
  const marks = [...noHours(week)]
  try {
    for (const { start, minutes } of occurrencesOf(calendars, dayNumber(today))) mark(marks, week, start, minutes)
  } catch (error) {
    if (error instanceof TooMuch) return { ok: false, refusal: 'groups.answers.calendarTooMuch' }
    throw error
  }
  return { ok: true, busy: marks.join('') }
}

/** A file may hold several calendars. */
function parse(text: string): ICAL.Component[] | null {
  try {
    const read = ICAL.parse(text.replace(/^\uFEFF/, '')) as unknown[]
    const calendars = (Array.isArray(read[0]) ? read : [read]).map((one) => new ICAL.Component(one as never))
    return calendars.every(({ name }) => name === 'vcalendar') && calendars.length > 0 ? calendars : null
  } catch {
    return null
  }
}

interface Occurrence {
  /** Minutes from the start of 1970 as clocks in Norway show them. */
  start: number
  minutes: number
}

function* occurrencesOf(calendars: readonly ICAL.Component[], today: number): Generator<Occurrence> {
  const budget = { steps: MOST_STEPS }
  for (const calendar of calendars) {
    // A file's own rules of summer time are not run: zones are known by their names.
    calendar.removeAllSubcomponents('vtimezone')
    const events = calendar.getAllSubcomponents('vevent')
    if (events.length > MOST_EVENTS) throw new TooMuch()
    const changed = Map.groupBy(
      events.filter((event) => event.hasProperty('recurrence-id')),
      (event) => String(event.getFirstPropertyValue('uid')),
    )
    for (const event of events) {
      if (event.hasProperty('recurrence-id')) continue
      const exceptions = changed.get(String(event.getFirstPropertyValue('uid'))) ?? []
      try {
        yield* occurrencesOfEvent(new ICAL.Event(event, { exceptions }), today, budget)
      } catch (error) {
        // One event that cannot be read does not hide the others.
        if (error instanceof TooMuch) throw error
      }
    }
  }
}

function* occurrencesOfEvent(event: ICAL.Event, today: number, budget: { steps: number }): Generator<Occurrence> {
  if (!event.startDate || event.startDate.isDate || event.startDate.year < OLDEST_YEAR) return
  const rule = ruleOf(event)
  const first = dayOfTime(event.startDate)
  const weeks = rule?.freq === 'WEEKLY' ? WEEKS_AHEAD_OF_WEEKLY : WEEKS_AHEAD
  const isInTime = (start: number) => start >= today * 1440 && start < (today + weeks * 7) * 1440
  if (!rule && !event.component.hasProperty('rdate')) {
    if (Math.abs(first - today) > WEEKS_AHEAD * 7 + 2) return
    const own = occurrenceOf(event, event.startDate, event.endDate)
    if (own && isInTime(own.start)) yield own
    return
  }
  const iterator = event.iterator(startNear(event, rule, today))
  for (let found = 0; found < MOST_OCCURRENCES; ) {
    budget.steps -= rule ? stepCost[rule.freq as PlainFrequency] : 1
    if (budget.steps < 0) throw new TooMuch()
    const next = iterator.next()
    if (!next || dayOfTime(next) > today + weeks * 7) return
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    const own = occurrenceOf(item, startDate, endDate)
    if (!own || !isInTime(own.start)) continue
    found++
    yield own
  }
}

/** Parts of rules with which the library always comes to an end. */
const plainParts: Readonly<Record<PlainFrequency, readonly string[]>> = {
  DAILY: ['BYDAY'],
  WEEKLY: ['BYDAY'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY'],
}
type PlainFrequency = 'DAILY' | 'WEEKLY' | 'MONTHLY'
/** What a step of a rule takes of the budget, by how long the library needs for it. */
const stepCost: Readonly<Record<PlainFrequency, number>> = { DAILY: 1, WEEKLY: 1, MONTHLY: 40 }
const dayPart = { ofWeek: /^(MO|TU|WE|TH|FR|SA|SU)$/, ofMonth: /^([1-4]|-1)?(MO|TU|WE|TH|FR|SA|SU)$/ }
const LONGEST_INTERVAL = 60

/**
 * The rule by which an event repeats; null when it does not. Of a rule that is no plain one (each year, each hour, only
 * in some months) the first time alone counts: such rules can keep a computer busy for ever, and no week is made of
 * them.
 */
function ruleOf(event: ICAL.Event): ICAL.Recur | null {
  const rules = event.component.getAllProperties('rrule')
  const rule = rules[0]?.getFirstValue() as ICAL.Recur | undefined
  if (!rule) return null
  const parts: readonly string[] | undefined = plainParts[rule.freq as PlainFrequency]
  const isPlain =
    rules.length === 1 &&
    parts !== undefined &&
    rule.interval >= 1 &&
    rule.interval <= LONGEST_INTERVAL &&
    Object.keys(rule.parts).every((part) => parts.includes(part)) &&
    // Every seventh day and never a Monday: the library looks for the next one for ever.
    (rule.freq !== 'DAILY' || rule.interval === 1 || !rule.parts.BYDAY) &&
    (rule.parts.BYDAY ?? []).every((day) =>
      dayPart[rule.freq === 'MONTHLY' ? 'ofMonth' : 'ofWeek'].test(String(day)),
    ) &&
    (rule.parts.BYMONTHDAY ?? []).every((day) => Number(day) >= 1 && Number(day) <= 28) &&
    (rule.freq !== 'MONTHLY' || event.startDate.day <= 28 || Object.keys(rule.parts).length > 0)
  if (isPlain) return rule
  event.component.removeAllProperties('rrule')
  return null
}

/** Where to begin: what has no count begins a little before today, by whole turns of its rule. */
function startNear({ startDate }: ICAL.Event, rule: ICAL.Recur | null, today: number): ICAL.Time {
  const start = startDate.clone()
  if (!rule || rule.count) return start
  const daysInTurn = rule.interval * { DAILY: 1, WEEKLY: 7, MONTHLY: 31 }[rule.freq as PlainFrequency]
  const turns = Math.floor((today - dayOfTime(start)) / daysInTurn) - 1
  if (turns <= 0) return start
  if (rule.freq !== 'MONTHLY') start.adjust(turns * daysInTurn, 0, 0, 0)
  else {
    const month = start.month - 1 + turns * rule.interval
    start.year += Math.floor(month / 12)
    start.month = (month % 12) + 1
  }
  return start
}

function occurrenceOf({ component }: ICAL.Event, start: ICAL.Time, end: ICAL.Time): Occurrence | null {
  const says = (name: string) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase()
  if (start.isDate || says('status') === 'CANCELLED' || says('transp') === 'TRANSPARENT') return null
  const minutes = Math.round(end.subtractDate(start).toSeconds() / 60)
  if (minutes <= 0) return null
  const zone =
    start.zone.tzid === 'UTC' ? 'UTC' : zoneNamed(component.getFirstProperty('dtstart')?.getParameter('tzid'))
  return { start: norwegianMinutes(start, zone), minutes }
}

function norwegianMinutes(time: ICAL.Time, zone: string): number {
  const own = dayOfTime(time) * 1440 + time.hour * 60 + time.minute
  if (zone === TIME_ZONE) return own
  const { year, month, day, hour, minute } = time
  const there = Temporal.PlainDateTime.from({ year, month, day, hour, minute }).toZonedDateTime(zone)
  const here = there.withTimeZone(TIME_ZONE)
  return own + (here.offsetNanoseconds - there.offsetNanoseconds) / 60e9
}

const dayOfTime = ({ year, month, day }: ICAL.Time) => Date.UTC(year, month - 1, day) / 86_400_000
const dayNumber = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** Marks each hour that has some of it. */
function mark(marks: string[], { days, firstHour, hours }: Week, start: number, minutes: number) {
  const last = start + Math.min(minutes, 7 * 1440) - 1
  for (let hour = Math.floor(start / 60); hour <= Math.floor(last / 60); hour++) {
    // The first of January 1970 was a Thursday.
    const day = (Math.floor(hour / 24) + 3) % 7
    const slot = (hour % 24) - firstHour
    if (day < days && slot >= 0 && slot < hours) marks[day * hours + slot] = '1'
  }
}
