import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { calendarEvents } from './calendar-events.ts'
import type { CalendarFacts, CalendarGroup } from './calendar-facts.ts'
import { calendarWords } from './calendar-words.ts'
import { weeklyMeetingOf } from './weekly-meeting.ts'
import { writeCalendar } from './write-calendar.ts'

const autumn = { startsOn: '2021-08-23', endsOn: '2021-12-20' }
const published = instantOf('2021-09-01', '12:00')
const now = instantOf('2021-09-01', '12:00')

const write = (events: readonly CalendarEvent[]) => writeCalendar(events, { name: 'Å', host: 'samspel.example', now })

const monday: CalendarEvent = {
  kind: 'hour',
  id: 'group-1',
  title: 'Gruppe 1, TDT4110 høst 2021',
  place: 'Realfagbygget; R7, "glassburet"',
  href: 'https://samspel.example/nb/mine-grupper/1',
  day: '2021-10-25',
  startsAt: '14:00',
  weeklyUntil: '2021-12-20',
}

function parse(text: string) {
  ICAL.TimezoneService.reset()
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

describe('a weekly meeting', () => {
  const since = (day: string, time: string) =>
    weeklyMeetingOf({ day: 2, hour: 14, place: 'R7' }, instantOf(day, time), autumn)

  test('is first on the day itself before its hour, and in a week after it', () => {
    // 1 September 2021 is a Wednesday.
    expect(since('2021-09-01', '13:59')).toEqual({ first: '2021-09-01', last: '2021-12-15', startsAt: '14:00' })
    expect(since('2021-09-01', '14:00')?.first).toBe('2021-09-08')
  })

  test('is not before the term, nor after it', () => {
    expect(since('2021-07-01', '12:00')?.first).toBe('2021-08-25')
    expect(since('2021-12-15', '15:00')).toBeNull()
  })

  test('is on the last day of the term as well', () => {
    expect(weeklyMeetingOf({ day: 0, hour: 8 }, published, autumn)?.last).toBe('2021-12-20')
  })

  test('is none where the day or the hour is not known', () => {
    expect(weeklyMeetingOf({ place: 'R7' }, published, autumn)).toBeNull()
    expect(weeklyMeetingOf({ day: 2 }, published, autumn)).toBeNull()
  })
})

describe('a calendar file', () => {
  test('keeps a meeting at two o’clock when the clock changes, until its last day', () => {
    const [event] = parse(write([monday]))
    const iterator = event!.iterator()
    const days: string[] = []
    for (let next = iterator.next(); next && days.length < 50; next = iterator.next())
      days.push(`${next.toString()} ${next.toJSDate().toISOString()}`)
    // The clock goes back on 31 October: two o'clock is noon in UTC before, and one after.
    expect(days.slice(0, 2)).toEqual([
      '2021-10-25T14:00:00 2021-10-25T12:00:00.000Z',
      '2021-11-01T14:00:00 2021-11-01T13:00:00.000Z',
    ])
    expect(days.at(-1)).toBe('2021-12-20T14:00:00 2021-12-20T13:00:00.000Z')
    expect(days).toHaveLength(9)
    expect(event!.duration.toSeconds()).toBe(3600)
  })

  test('says title, place and address as they are, with commas, semicolons, quotes and æøå', () => {
    const [event] = parse(write([{ ...monday, title: 'Å, æ; "ø"\\n' }]))
    expect(event!.summary).toBe('Å, æ; "ø"\\n')
    expect(event!.location).toBe(monday.place)
    expect(event!.component.getFirstPropertyValue('url')).toBe(monday.href)
    expect(event!.uid).toBe('group-1@samspel.example')
  })

  test('folds no line above 75 octets and inside no letter, and ends each with CRLF (RFC 5545 § 3.1)', () => {
    const title = 'Grønnlandsø 😀 kollokviegruppe for ærfugl, '.repeat(12)
    const text = write([{ ...monday, title, place: 'å'.repeat(200) }])
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = text.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.join('')).not.toContain('\uFFFD')
    const [event] = parse(text)
    expect([event!.summary, event!.location]).toEqual([title, 'å'.repeat(200)])
  })

  test('takes whole days up to and with the last one, and stamps in UTC whatever zone the server is in', () => {
    const text = write([
      { kind: 'days', id: 'check', title: 'Sjekk', place: '', href: null, day: '2021-09-27', to: '2021-10-03' },
    ])
    const [event] = parse(text)
    expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual(['2021-09-27', '2021-10-04'])
    expect(text).toContain('DTSTAMP:20210901T100000Z')
  })

  test('with nothing in it is a calendar all the same', () => {
    expect(parse(write([]))).toEqual([])
  })
})

describe('what a calendar holds', () => {
  const words = {
    ...calendarWords('nn'),
    hrefOfGroup: (id: string) => `/group/${id}`,
    hrefOfGroups: (id: string) => `/groups/${id}`,
    hrefOfQuestions: (id: string) => `/questions/${id}`,
  }
  const group: CalendarGroup = {
    ...autumn,
    id: 'g',
    number: 3,
    name: '3',
    meeting: { place: 'R7', day: 2, hour: 14 },
    cohort: 'Fysikk',
    part: 'member',
    since: published,
  }
  const nothing: CalendarFacts = { groups: [], planned: [], cohorts: [] }

  test('a member’s group with its page; an assistant’s without, for it is not theirs to open', () => {
    const [member, assistant] = calendarEvents(
      { ...nothing, groups: [group, { ...group, id: 'h', name: 'Ærfugl', part: 'assistant' }] },
      words,
    )
    expect(member).toMatchObject({ title: 'Gruppe 3, Fysikk', href: '/group/g', weeklyUntil: '2021-12-15' })
    expect(assistant).toMatchObject({ title: 'Du følgjer Ærfugl, Fysikk', href: null })
  })

  test('planned meetings, with an hour or for the day', () => {
    const planned = [
      { id: 'a', groupId: 'g', onDay: '2021-09-10', startsAt: '09:30:00', place: 'Lesesalen' },
      { id: 'b', groupId: 'g', onDay: '2021-09-11', startsAt: null, place: '' },
    ]
    const [, a, b] = calendarEvents({ ...nothing, groups: [group], planned }, words)
    expect(a).toMatchObject({ kind: 'hour', startsAt: '09:30', weeklyUntil: null, place: 'Lesesalen' })
    expect(b).toMatchObject({ kind: 'days', day: '2021-09-11', to: '2021-09-11' })
  })

  test('of a coordinator the last day for answers, and the weeks of check-ins once groups are published', () => {
    const cohort = { ...autumn, id: 'c', name: 'Fysikk', closesOn: '2021-09-03', publishedAt: null }
    const titles = (events: readonly CalendarEvent[]) => events.map(({ title, day }) => `${day} ${title}`)
    expect(titles(calendarEvents({ ...nothing, cohorts: [cohort] }, words))).toEqual([
      '2021-09-03 Siste dag for svar: Fysikk',
    ])
    const later = { ...cohort, closesOn: null, publishedAt: published }
    expect(titles(calendarEvents({ ...nothing, cohorts: [later] }, words))).toEqual([
      '2021-09-06 Statussjekk i veke 2: Fysikk',
      '2021-09-27 Statussjekk i veke 5: Fysikk',
      '2021-10-25 Statussjekk i veke 9: Fysikk',
    ])
  })
})
