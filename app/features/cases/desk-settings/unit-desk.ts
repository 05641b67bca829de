import type { Day } from '#app/platform/clock.ts'
import { isDay } from '#app/platform/day.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import {
  isTime,
  refusalOfHours,
  type WorkingHours,
  type WorkingHoursRefusal,
} from '../service-time/working-calendar.ts'

/** Reckons anew when the open cases of a unit are due, after its hours or its promise have changed. */
export const RENEW_DUE_TIMES = 'renew-due-times'

/** How a unit takes part in cases, and when it works. */
export interface UnitDesk {
  usesSamspel: boolean
  /** Where a unit that does not use Samspel is written to. */
  email: string | null
  /** In which it is written to. */
  mailLanguage: Language
  /** Its own address at the installation's mail domain, before the @. */
  mailbox: string | null
  letsStrangersIn: boolean
  /** Working days. */
  answerWithinDays: number
  offerWithinDays: number
  returnWithinDays: number
  hours: readonly WorkingHours[]
  /** Beside the public holidays. */
  closedDays: readonly Day[]
  /** Local time on Christmas Eve, New Year's Eve and the Wednesday before Maundy Thursday; null: as on other days. */
  evesClose: string | null
}

export type UnitDeskRefusal =
  | 'unitDesk.notYours'
  | 'unitDesk.changedMeanwhile'
  | 'unitDesk.emailMissing'
  | 'unitDesk.emailWrong'
  | 'unitDesk.mailboxWrong'
  | 'unitDesk.mailboxTaken'
  | 'unitDesk.days'
  | 'unitDesk.closedDays'
  | 'unitDesk.evesCloseWrong'
  | 'unitDesk.intakeByMail'
  | 'unitDesk.restrictedByMail'
  | `unitDesk.${WorkingHoursRefusal}`

const MOST_DAYS = 60
const MOST_CLOSED_DAYS = 400
const MAILBOX = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
/** Of the installation itself: addresses of cases, and of units that answer. */
const RESERVED = ['sak', 'eining', 'postmaster', 'abuse', 'mailer-daemon']
const EMAIL = /^[^\s@<>,;:"()[\]]+@[^\s@<>,;:"()[\]]+\.[^\s@<>,;:"()[\]]+$/

/** Why a unit's desk cannot be like this, or null when it can. */
export function refusalOfDesk(desk: UnitDesk): UnitDeskRefusal | null {
  if (!desk.usesSamspel && desk.email === null) return 'unitDesk.emailMissing'
  if (desk.email !== null && !EMAIL.test(desk.email)) return 'unitDesk.emailWrong'
  if (desk.mailbox !== null && (!MAILBOX.test(desk.mailbox) || desk.mailbox.length > 60)) return 'unitDesk.mailboxWrong'
  if (desk.mailbox !== null && RESERVED.includes(desk.mailbox)) return 'unitDesk.mailboxTaken'
  const promises = [desk.answerWithinDays, desk.offerWithinDays, desk.returnWithinDays]
  if (!promises.every(isPromise)) return 'unitDesk.days'
  if (desk.closedDays.length > MOST_CLOSED_DAYS) return 'unitDesk.closedDays'
  if (desk.evesClose !== null && !isTime(desk.evesClose)) return 'unitDesk.evesCloseWrong'
  const refusal = refusalOfHours(desk.hours)
  return refusal && `unitDesk.${refusal}`
}

const isPromise = (days: number) => Number.isInteger(days) && days >= 1 && days <= MOST_DAYS

/** The field that a refusal is about, where it is one of several alike. */
export function fieldOfRefusal(desk: UnitDesk, refusal: string): string | undefined {
  if (refusal === 'unitDesk.days') {
    const promises = ['answerWithinDays', 'offerWithinDays', 'returnWithinDays'] as const
    return promises.find((name) => !isPromise(desk[name]))
  }
  if (!refusal.startsWith('unitDesk.hours.')) return undefined
  const wrong = desk.hours.find(({ weekday }) => refusalOfHours(desk.hours.filter((one) => one.weekday === weekday)))
  return wrong && `hours${wrong.weekday}`
}

/**
 * Reads one weekday's hours as people write them: `08:00–15:45`, `8-11.30, 12-15.45`; empty when the unit is closed. What
 * cannot be read stays as it is, so that the rule for hours says what is wrong.
 */
export function readHours(weekday: number, text: string): WorkingHours[] {
  return text
    .split(/[,;]|\s+og\s+|\s+and\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [opens = '', closes = ''] = part.split(/\s*[-–—]\s*/)
      return { weekday, opens: readTime(opens), closes: readTime(closes) }
    })
}

export const writeHours = (hours: readonly WorkingHours[], weekday: number) =>
  hours
    .filter((one) => one.weekday === weekday)
    .map(({ opens, closes }) => `${opens}–${closes}`)
    .join(', ')

/** Reads a time as people write it, `12`, `kl. 12.30`; null when there is none, and what cannot be read as it is. */
export const readEvesClose = (text: string): string | null => (text.trim() === '' ? null : readTime(text))

function readTime(text: string) {
  const [, hour, minute = '00'] = /^(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?$/i.exec(text.trim()) ?? []
  return hour === undefined ? text : `${hour.padStart(2, '0')}:${minute}`
}

/**
 * Reads days on which a unit is closed, one a line: `2021-12-23`, `23.12.2021`, or from–to.
 *
 * @returns null when a line is no day, or a stretch ends before it begins or is longer than a year
 */
export function readClosedDays(text: string): Day[] | null {
  const days = new Set<Day>()
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const [first, last = first, ...more] = line.split(/\s+-\s+|\s*[–—]\s*|\s+til\s+|\s+to\s+/).map(readDay)
    if (!first || !last || more.length > 0 || last < first) return null
    for (let day = first; day <= last; day = nextDay(day)) {
      days.add(day)
      if (days.size > MOST_CLOSED_DAYS) return null
    }
  }
  return [...days].sort()
}

function readDay(text: string): Day | null {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim()) ?? []
  const iso = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text.trim()
  return isDay(iso) ? iso : null
}

const DAY_MS = 86_400_000
const nextDay = (day: Day): Day => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
