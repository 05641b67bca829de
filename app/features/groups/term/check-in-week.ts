import { addDays, type Day, daysBetween, weekdayOf } from '#app/platform/clock.ts'

/** Weeks in which groups are asked how it goes; the first week is 1. */
const checkInWeeks = [2, 5, 9] as const

/** A week in which check-ins are asked for. */
export interface CheckInWeek {
  week: number
  from: Day
  /** The last day on which it can be answered. */
  to: Day
}

/**
 * The check-ins of a cohort. Weeks are counted from Monday of the one in which the term began or, where groups were
 * first published later, of that one: nobody is asked how a group goes that is not there. None outlasts the term, as the
 * answers do not either.
 */
export function checkInsOf(term: { startsOn: Day; endsOn: Day }, publishedOn: Day): CheckInWeek[] {
  const first = publishedOn > term.startsOn ? publishedOn : term.startsOn
  const monday = addDays(first, 1 - weekdayOf(first))
  return checkInWeeks
    .map((week) => {
      const from = addDays(monday, 7 * (week - 1))
      return { week, from, to: addDays(from, 6) }
    })
    .filter(({ to }) => to <= term.endsOn)
}

/** The check-in that can be answered on a day, if any. */
export const checkInDueOn = (checkIns: readonly CheckInWeek[], day: Day): CheckInWeek | undefined =>
  checkIns.find(({ from, to }) => from <= day && day <= to)

/** Whether those who have not answered are to be reminded: in the second half of the week. */
export const isReminderDay = ({ from }: CheckInWeek, day: Day) => daysBetween(from, day) >= 3
