import { describe, expect, test } from 'vitest'
import { busyHoursOf } from './calendar-hours.ts'
import { allHours, noHours, ordinaryWeek, slotsIn } from './week.ts'

/** A Wednesday. */
const today = '2021-09-01'
const days = ['mon', 'tue', 'wed', 'thu', 'fri']

const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...events, 'END:VCALENDAR', ''].join('\r\n')
let uid = 0
const event = (...lines: readonly string[]) =>
  ['BEGIN:VEVENT', `UID:${lines.some((line) => line.startsWith('UID')) ? '' : uid++}`, ...lines, 'END:VEVENT']
    .filter((line) => line !== 'UID:')
    .join('\r\n')

function busy(...events: readonly string[]) {
  const read = busyHoursOf(calendar(...events), ordinaryWeek, today)
  if (!read.ok) return read.refusal
  return slotsIn(ordinaryWeek, read.busy).map(({ day, hour }) => `${days[day]} ${hour}`)
}

const oslo = 'DTSTART;TZID=Europe/Oslo'

describe('what a calendar marks as busy', () => {
  test('an event of the coming four weeks marks each hour that it touches', () => {
    expect(busy(event('DTSTART:20210902T101500', 'DTEND:20210902T120000'))).toEqual(['thu 10', 'thu 11'])
    expect(busy(event('DTSTART:20210928T100000', 'DURATION:PT30M'))).toEqual(['tue 10'])
  })

  test('events that are over, or come later, mark nothing', () => {
    for (const day of ['20210831', '20210929', '20111013', '20290101'])
      expect(busy(event(`DTSTART:${day}T100000`, 'DURATION:PT1H'))).toEqual([])
  })

  test('what repeats weekly marks its hours, though it began years ago or begins later in the term', () => {
    const weekly = 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE'
    expect(busy(event('DTSTART:20110103T081500', 'DURATION:PT1H30M', weekly))).toEqual([
      'mon 8',
      'mon 9',
      'wed 8',
      'wed 9',
    ])
    expect(busy(event('DTSTART:20211018T081500', 'DURATION:PT45M', weekly))).toEqual(['mon 8', 'wed 8'])
    expect(busy(event('DTSTART:20210903T120000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;INTERVAL=2'))).toEqual(['fri 12'])
  })

  test('what has stopped repeating marks nothing', () => {
    for (const rule of ['UNTIL=20210601T000000Z', 'COUNT=3'])
      expect(busy(event('DTSTART:20210405T100000', 'DURATION:PT1H', `RRULE:FREQ=WEEKLY;${rule}`))).toEqual([])
  })

  test('a time left out or moved is not busy, and the one that it was moved to is', () => {
    const master = event(
      'UID:a',
      'DTSTART:20210902T100000',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'EXDATE:20210902T100000',
    )
    const moved = event('UID:a', 'RECURRENCE-ID:20210909T100000', 'DTSTART:20210910T140000', 'DURATION:PT1H')
    expect(busy(master, moved)).toEqual(['fri 14'])
    const cancelled = event(
      'UID:a',
      'RECURRENCE-ID:20210909T100000',
      'DTSTART:20210909T100000',
      'DURATION:PT1H',
      'STATUS:CANCELLED',
    )
    expect(busy(master, cancelled)).toEqual([])
  })

  test('all-day events, cancelled ones and those marked as free do not count', () => {
    expect(
      busy(
        event('DTSTART;VALUE=DATE:20210902', 'DTEND;VALUE=DATE:20210904'),
        event('DTSTART;VALUE=DATE:20210902', 'RRULE:FREQ=WEEKLY'),
        event('DTSTART:20210902T100000', 'DURATION:PT1H', 'STATUS:CANCELLED'),
        event('DTSTART:20210902T100000', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'),
      ),
    ).toEqual([])
  })

  test('times are those of Norway, summer and winter, whichever zone the file is in', () => {
    // 08:00 in Greenwich is 10:00 in Norway in September, and 09:00 in November.
    expect(busy(event('DTSTART:20210902T080000Z', 'DURATION:PT1H'))).toEqual(['thu 10'])
    expect(busy(event('DTSTART:20211104T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'))).toEqual(['thu 9'])
    expect(busy(event(`${oslo}:20210902T080000`, 'DURATION:PT1H'))).toEqual(['thu 8'])
    expect(busy(event('DTSTART;TZID=America/New_York:20210902T080000', 'DURATION:PT1H'))).toEqual(['thu 14'])
    expect(busy(event('DTSTART;TZID=GMT Standard Time:20210902T080000', 'DURATION:PT1H'))).toEqual(['thu 9'])
    expect(busy(event('DTSTART;TZID=/x.org/Europe/Helsinki:20210902T090000', 'DURATION:PT1H'))).toEqual(['thu 8'])
    expect(busy(event('DTSTART;TZID=Nowhere:20210902T080000', 'DURATION:PT1H'))).toEqual(['thu 8'])
    // Midnight lies between the zones: the weekday is Norway's too.
    expect(busy(event('DTSTART;TZID=Asia/Tokyo:20210903T000000', 'DURATION:PT1H'))).toEqual(['thu 17'])
  })

  test('an event of several days marks all their hours, and evenings outside the grid nothing', () => {
    expect(busy(event('DTSTART:20210902T160000', 'DTEND:20210903T091500'))).toEqual([
      'thu 16',
      'thu 17',
      'fri 8',
      'fri 9',
    ])
    expect(busy(event('DTSTART:20210902T190000', 'DURATION:PT2H'))).toEqual([])
    const month = busyHoursOf(calendar(event('DTSTART:20210902T000000', 'DURATION:P30D')), ordinaryWeek, today)
    expect(month).toEqual({ ok: true, busy: allHours(ordinaryWeek) })
  })

  test('days and months of a plain rule count, of any other rule the first time alone', () => {
    expect(busy(event('DTSTART:19990101T100000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'))).toHaveLength(5)
    expect(busy(event('DTSTART:20210104T100000', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;BYDAY=2MO'))).toEqual(['mon 10'])
    expect(busy(event('DTSTART:20200902T100000', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY'))).toEqual([])
    expect(busy(event('DTSTART:20210902T100000', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY'))).toEqual(['thu 10'])
  })
})

describe('what a calendar cannot do', () => {
  test.each(['', 'Not a calendar', 'BEGIN:VCARD\r\nEND:VCARD\r\n', '<html></html>', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT'])(
    'be anything: %j is told from a calendar',
    (text) => {
      expect(busyHoursOf(text, ordinaryWeek, today)).toEqual({ ok: false, refusal: 'groups.answers.calendarBroken' })
    },
  )

  test('hide what is right behind one event that is wrong', () => {
    const right = event('DTSTART:20210902T100000', 'DURATION:PT1H')
    expect(busy(event('DTSTART:soon', 'DURATION:PT1H'), event('SUMMARY:nothing'), right)).toEqual(['thu 10'])
  })

  test.each([
    'FREQ=WEEKLY;BYMONTH=2;BYDAY=MO',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;INTERVAL=99999999',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=DAILY;BYDAY=MO;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
    'FREQ=MONTHLY;INTERVAL=12;BYDAY=5MO',
    'FREQ=MONTHLY;BYSETPOS=40;BYDAY=MO',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=SECONDLY',
  ])('go on for ever by a rule such as %s', { timeout: 2000 }, (rule) => {
    expect(busy(event('DTSTART:20210201T100000', 'DURATION:PT1H', `RRULE:${rule}`))).toEqual([])
  })

  test('go on for ever by the summer time of a zone that it makes up', { timeout: 2000 }, () => {
    const zone =
      'BEGIN:VTIMEZONE\r\nTZID:Mine\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n' +
      'RRULE:FREQ=WEEKLY;BYMONTH=2;BYDAY=MO\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE'
    expect(busy(zone, event('DTSTART;TZID=Mine:20210902T100000', 'DURATION:PT1H'))).toEqual(['thu 10'])
  })

  test('be too large, or repeat too much', { timeout: 5000 }, () => {
    const large = busyHoursOf('x'.repeat(2 * 1024 * 1024 + 1), ordinaryWeek, today)
    expect(large).toEqual({ ok: false, refusal: 'groups.answers.calendarTooLarge' })
    const many = Array.from({ length: 200 }, () =>
      event('DTSTART:20210201T100000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=5000'),
    )
    expect(busy(...many)).toBe('groups.answers.calendarTooMuch')
    const own = Array.from({ length: 5001 }, () => event('DTSTART:20210201T100000', 'DURATION:PT1H'))
    expect(busy(...own)).toBe('groups.answers.calendarTooMuch')
  })

  test('be empty: a calendar without events marks nothing', () => {
    expect(busyHoursOf(calendar(), ordinaryWeek, today)).toEqual({ ok: true, busy: noHours(ordinaryWeek) })
  })
})
