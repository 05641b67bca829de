import { dayOf } from '#app/platform/clock.ts'
import { ownNameOf } from '../publishing/study-group.ts'
import { checkInsOf } from '../term/check-in-week.ts'
import type { CalendarEvent } from './calendar-event.ts'
import type { CalendarCohort, CalendarFacts, CalendarGroup, PlannedMeeting } from './calendar-facts.ts'
import { weeklyMeetingOf } from './weekly-meeting.ts'

/** How events are called in the reader's language, and where more about them stands. */
export interface CalendarWords {
  group(number: number): string
  meets(group: string, cohort: string): string
  follows(group: string, cohort: string): string
  checkIn(week: number, cohort: string): string
  closes(cohort: string): string
  hrefOfGroup(groupId: string): string
  hrefOfGroups(cohortId: string): string
  hrefOfQuestions(cohortId: string): string
}

/** What stands in a person's calendar. */
export const calendarEvents = ({ groups, planned, cohorts }: CalendarFacts, words: CalendarWords): CalendarEvent[] => [
  ...groups.flatMap((group) => weekly(group, words)),
  ...planned.flatMap((one) => {
    const group = groups.find(({ id }) => id === one.groupId)
    return group ? [plannedEvent(one, group, words)] : []
  }),
  ...cohorts.flatMap((cohort) => ofCohort(cohort, words)),
]

function headOf(group: CalendarGroup, words: CalendarWords) {
  const name = ownNameOf(group) || words.group(group.number)
  const isMember = group.part === 'member'
  return {
    title: isMember ? words.meets(name, group.cohort) : words.follows(name, group.cohort),
    // A group's page is its members' own.
    href: isMember ? words.hrefOfGroup(group.id) : null,
  }
}

function weekly(group: CalendarGroup, words: CalendarWords): CalendarEvent[] {
  const meeting = weeklyMeetingOf(group.meeting, group.since, group)
  if (!meeting) return []
  const { first, last, startsAt } = meeting
  const place = group.meeting.place ?? ''
  return [
    {
      kind: 'hour',
      id: `group-${group.id}`,
      day: first,
      startsAt,
      weeklyUntil: last,
      place,
      ...headOf(group, words),
    },
  ]
}

function plannedEvent(planned: PlannedMeeting, group: CalendarGroup, words: CalendarWords): CalendarEvent {
  const { id, onDay: day, startsAt, place } = planned
  const head = { id: `meeting-${id}`, day, place, ...headOf(group, words) }
  return startsAt === null
    ? { kind: 'days', to: day, ...head }
    : { kind: 'hour', startsAt: startsAt.slice(0, 5), weeklyUntil: null, ...head }
}

function ofCohort(cohort: CalendarCohort, words: CalendarWords): CalendarEvent[] {
  const { id, name, closesOn, publishedAt } = cohort
  const checkIns = publishedAt === null ? [] : checkInsOf(cohort, dayOf(publishedAt))
  return [
    ...(closesOn === null
      ? []
      : [
          {
            kind: 'days' as const,
            id: `questions-${id}`,
            day: closesOn,
            to: closesOn,
            title: words.closes(name),
            place: '',
            href: words.hrefOfQuestions(id),
          },
        ]),
    ...checkIns.map(({ week, from, to }) => ({
      kind: 'days' as const,
      id: `check-in-${id}-${week}`,
      day: from,
      to,
      title: words.checkIn(week, name),
      place: '',
      href: words.hrefOfGroups(id),
    })),
  ]
}
