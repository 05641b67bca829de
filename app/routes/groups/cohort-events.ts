import { data } from 'react-router'
import { canCoordinate } from '#app/features/groups/cohort.policy.ts'
import { findCohort } from '#app/features/groups/cohort.queries.server.ts'
import { watchCohort } from '#app/features/groups/live/watch-cohort.server.ts'
import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import { samspelContext } from '#app/platform/context.ts'
import { createEventStream, eventText } from '#app/platform/http/event-stream.ts'
import { findSession, readCookie } from '#app/platform/sign-in/session.server.ts'
import type { Route } from './+types/cohort-events'
import { openCohort } from './groups.server.ts'

/** That something of one cohort (`?cohort=`) has changed, as it happens, for those who coordinate it. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const id = new URL(request.url).searchParams.get('cohort') ?? ''
  const { db, clock, cohort, viewer } = await openCohort(request, context, id)
  const { realNow, settings, listener } = context.get(samspelContext)
  const token = readCookie(request, settings.publicUrl, 'session')
  const mayWatch = async () => {
    const session = await findSession(db, token, realNow())
    if (!session) return false
    const [someone, found] = await Promise.all([
      findViewer(db, session.personId, clock.today()),
      findCohort(db, cohort.id),
    ])
    return found !== undefined && canCoordinate(someone, found)
  }
  let tooMany = false
  const response = createEventStream((write, end) => {
    const stop = watchCohort(listener, {
      personId: viewer.personId ?? '',
      cohortId: cohort.id,
      mayWatch,
      changed: () => write(eventText({ name: 'changed', data: null })),
      beat: () => write(eventText(null)),
      end: () => {
        write(eventText({ name: 'ended', data: null }))
        end()
      },
    })
    tooMany = stop === null
    if (stop) request.signal.addEventListener('abort', stop)
    return stop ?? (() => {})
  })
  if (tooMany) throw data(null, { status: 429 })
  return response
}
