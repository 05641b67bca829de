import { addDays, type Day, daysBetween, weekdayOf } from '#app/platform/clock.ts'
import { isDay } from '#app/platform/day.ts'
import { commonHours, type Hours, isHoursOf, type Slot, slotsIn, type Week } from '../asking/week.ts'
import type { Meeting } from '../proposal/draft.ts'
import type { OwnGroupRefusal } from './own-group.ts'

/** What a group has planned or written down. Before today it is log, else a plan. */
export interface GroupMeeting {
  id: string
  onDay: Day
  /** `14:00`; null where it was not told. */
  startsAt: string | null
  place: string
  note: string
  by: string | null
  isYours: boolean
}

export interface NewMeeting {
  onDay: string
  /** Empty where it is not told. */
  startsAt: string
  place: string
  note: string
}

const LONGEST_PLACE = 120
const LONGEST_NOTE = 1000
const MOST_DAYS_AWAY = 200
/** How far ahead a time is proposed. */
const DAYS_AHEAD = 14
/** With one answer alone, the common hours would be that student's. */
const FEWEST_WHO_ANSWERED = 2

/** Why a meeting cannot be written down, or null when it can. */
export function refusalOfMeeting({ onDay, startsAt, place, note }: NewMeeting, today: Day): OwnGroupRefusal | null {
  if (!isDay(onDay)) return 'groups.own.meetingDay'
  if (Math.abs(daysBetween(today, onDay)) > MOST_DAYS_AWAY) return 'groups.own.meetingTooFar'
  if (startsAt !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(startsAt)) return 'groups.own.meetingTime'
  return place.length > LONGEST_PLACE || note.length > LONGEST_NOTE ? 'groups.own.meetingTooLong' : null
}

/** The first day on which a group meets: the weekday that was set, after the day on which it was published. */
export function firstMeetingOn({ day }: Meeting, publishedOn: Day): Day | null {
  if (day === undefined) return null
  const wait = (day + 1 - weekdayOf(publishedOn) + 7) % 7
  return addDays(publishedOn, wait === 0 ? 7 : wait)
}

/**
 * Hours in which all who answered are free, and nobody is taught; null when fewer than two have answered.
 *
 * @param answered each member's own hours; those of another week than this are left out
 */
export function hoursAllShare({ week, taught }: { week: Week; taught: Hours }, answered: readonly Hours[]) {
  const read = answered.filter((hours) => isHoursOf(week, hours))
  if (read.length < FEWEST_WHO_ANSWERED) return null
  return slotsIn(week, commonHours(week, read)).filter(({ day, hour }) => taught[indexOf(week, day, hour)] !== '1')
}

const indexOf = ({ firstHour, hours }: Week, day: number, hour: number) => day * hours + hour - firstHour

/** A time that a meeting can be proposed at. */
export interface FreeTime {
  day: Day
  hour: number
}

/** The common hours of the coming two weeks, from tomorrow. */
export const timesAhead = (slots: readonly Slot[], today: Day): FreeTime[] =>
  Array.from({ length: DAYS_AHEAD }, (_, index) => addDays(today, index + 1)).flatMap((day) =>
    slots.filter((slot) => slot.day + 1 === weekdayOf(day)).map(({ hour }) => ({ day, hour })),
  )
