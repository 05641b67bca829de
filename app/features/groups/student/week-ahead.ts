import { addDays, type Day } from '#app/platform/clock.ts'
import type { Meeting } from '../proposal/draft.ts'
import { firstMeetingOn } from './meeting.ts'
import { timeOf } from './time-of.ts'

/** Something that happens to a student this week, or waits for them. */
export type WeekItem =
  | { kind: 'swap'; requestId: string; name: string; from: string; cohort: string }
  | { kind: 'questionnaire'; cohortId: string; cohort: string; closesOn: Day | null }
  | { kind: 'checkIn'; groupId: string; group: string; to: Day }
  | { kind: 'firstMeeting' | 'meeting'; groupId: string; group: string; day: Day; at: string | null; place: string }

interface GroupFacts {
  id: string
  name: string
  meeting: Meeting
  publishedOn: Day
  /** The last day of a check-in that waits; null for none. */
  checkInTo: Day | null
}

interface Facts {
  today: Day
  groups: readonly GroupFacts[]
  meetings: readonly { groupId: string; onDay: Day; startsAt: string | null; place: string }[]
  questionnaires: readonly { cohortId: string; cohort: string; closesOn: Day | null }[]
  /** Others who ask to swap with the student; `from` is the group that the student would be in. */
  swaps: readonly { requestId: string; name: string; from: string; cohort: string }[]
}

/** Days that "this week" reaches ahead, today among them. */
const WEEK_DAYS = 7
export const lastDayOfWeekAhead = (today: Day) => addDays(today, WEEK_DAYS - 1)

/** What waits for the student first, then what happens, day by day. */
export function weekAhead({ today, groups, meetings, questionnaires, swaps }: Facts): WeekItem[] {
  const until = lastDayOfWeekAhead(today)
  const names = new Map(groups.map(({ id, name }) => [id, name]))
  const first = groups.flatMap(({ id, name, meeting, publishedOn }): Happens[] => {
    const day = firstMeetingOn(meeting, publishedOn)
    if (day === null || day < today || day > until) return []
    const { hour, place = '' } = meeting
    return [
      { kind: 'firstMeeting', groupId: id, group: name, day, at: hour === undefined ? null : timeOf(hour), place },
    ]
  })
  const planned = meetings
    .filter(({ onDay }) => today <= onDay && onDay <= until)
    .map(({ groupId, onDay, startsAt, place }): Happens => {
      return { kind: 'meeting', groupId, group: names.get(groupId) ?? '', day: onDay, at: startsAt, place }
    })
  return [
    ...swaps.map((swap) => ({ kind: 'swap' as const, ...swap })),
    ...questionnaires.map((one) => ({ kind: 'questionnaire' as const, ...one })),
    ...groups.flatMap(({ id, name, checkInTo }) =>
      checkInTo === null ? [] : [{ kind: 'checkIn' as const, groupId: id, group: name, to: checkInTo }],
    ),
    ...[...first, ...planned].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  ]
}

type Happens = Extract<WeekItem, { day: Day }>

const keyOf = ({ day, at }: Happens) => `${day} ${at ?? ''}`
