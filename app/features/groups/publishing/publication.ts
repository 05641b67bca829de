import { commonHours, type Hours, noHours, slotsIn, type Week } from '../asking/week.ts'
import type { Meeting } from '../proposal/draft.ts'

/** What publishing would do, and what hinders it. */
export interface PublishCheck {
  /** Of the draft, when it was looked at. */
  version: number
  students: number
  groups: number
  unplaced: number
  /** Groups in which something does not hold. */
  broken: number
  /** Students who get a group for the first time, another one, and none any more. */
  placed: number
  moved: number
  removed: number
}

export const publishRefusals = [
  'groups.publish.unplaced',
  'groups.publish.broken',
  'groups.publish.nothing',
  'groups.publish.changedSince',
] as const
export type PublishRefusal = (typeof publishRefusals)[number]

/** Why groups cannot be published as they are, or null when they can. */
export function refusalToPublish(check: PublishCheck, isAccepted: boolean): PublishRefusal | null {
  if (check.groups === 0) return 'groups.publish.nothing'
  if (check.unplaced > 0) return 'groups.publish.unplaced'
  return check.broken > 0 && !isAccepted ? 'groups.publish.broken' : null
}

/** What each student's group was and becomes. */
export interface Transfer {
  student: string
  from: string | null
  to: string | null
}

/** Who changes group when places become what the draft says. */
export function transfersTo(
  places: ReadonlyMap<string, string | null>,
  before: ReadonlyMap<string, string>,
): Transfer[] {
  const students = new Set([...places.keys(), ...before.keys()])
  return [...students].flatMap((student) => {
    const from = before.get(student) ?? null
    const to = places.get(student) ?? null
    return from === to ? [] : [{ student, from, to }]
  })
}

export const countTransfers = (transfers: readonly Transfer[]) => ({
  placed: transfers.filter(({ from, to }) => from === null && to !== null).length,
  moved: transfers.filter(({ from, to }) => from !== null && to !== null).length,
  removed: transfers.filter(({ to }) => to === null).length,
})

/**
 * When a group could first meet: the first two hours on end in which all who answered are free, or else the first one.
 *
 * @param free hours of each who answered
 * @returns nothing when nobody answered, or they share no hour
 */
export function suggestMeeting(week: Week, taught: Hours, free: readonly Hours[]): Pick<Meeting, 'day' | 'hour'> {
  if (free.length === 0) return {}
  const open = [...noHours(week)].map((_, slot) => (taught[slot] === '1' ? '0' : '1')).join('')
  const slots = slotsIn(week, commonHours(week, [open, ...free]))
  const long = slots.find(({ day, hour }) => slots.some((next) => next.day === day && next.hour === hour + 1))
  const { day, hour } = long ?? slots[0] ?? {}
  return day === undefined || hour === undefined ? {} : { day, hour }
}
