import { data } from 'react-router'
import { readCalendarFacts } from '#app/features/groups/calendar/calendar.queries.server.ts'
import { calendarEvents } from '#app/features/groups/calendar/calendar-events.ts'
import { findCalendarOwner } from '#app/features/groups/calendar/calendar-key.server.ts'
import { calendarWords } from '#app/features/groups/calendar/calendar-words.ts'
import { writeCalendar } from '#app/features/groups/calendar/write-calendar.ts'
import { hrefOf } from '#app/pages.ts'
import { clientAddressContext, samspelContext } from '#app/platform/context.ts'
import { waitSeconds } from '#app/platform/http/rate-limit.server.ts'
import type { Route } from './+types/calendar-file'

/** Calendar programs ask once an hour or less; a person has a few of them. */
const LIMIT = { form: 'calendar', uses: 60, windowSeconds: 60 * 60 }
/** One address may ask for thousands of students, as the large providers do; for keys that are nobody's, it may not. */
const UNKNOWN_LIMIT = { form: 'calendar-unknown', uses: 60, windowSeconds: 60 * 60 }

/** A person's calendar, for whoever has its address: calendar programs do not sign in. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { db, clock, realNow, settings } = context.get(samspelContext)
  const key = params.token.replace(/\.ics$/, '')
  const owner = await findCalendarOwner(db, key)
  const wait = owner
    ? await waitSeconds(db, LIMIT, owner.personId, realNow())
    : await waitSeconds(db, UNKNOWN_LIMIT, context.get(clientAddressContext), realNow())
  if (wait > 0) throw new Response(null, { status: 429, headers: { 'retry-after': String(wait) } })
  if (!owner) throw data(null, { status: 404 })
  const { personId, language } = owner
  const { name, ...words } = calendarWords(language)
  const page = (...args: Parameters<typeof hrefOf>) => settings.publicUrl + hrefOf(...args)
  const events = calendarEvents(await readCalendarFacts(db, personId, clock.today()), {
    ...words,
    hrefOfGroup: (groupId) => page('ownGroup', language, { groupId }),
    hrefOfGroups: (id) => page('cohortGroups', language, { id }),
    hrefOfQuestions: (id) => page('cohortQuestions', language, { id }),
  })
  return new Response(writeCalendar(events, { name, host: new URL(settings.publicUrl).host, now: clock.now() }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="samspel.ics"',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    },
  })
}
