import { data } from 'react-router'
import { canReadOnDesk } from '#app/features/cases/case.policy.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import { scopeOf } from '#app/features/cases/desk/desk-scope.ts'
import { liveDeskOf, type Watched } from '#app/features/cases/live/live-desk.server.ts'
import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { createEventStream, eventText } from '#app/platform/http/event-stream.ts'
import { findSession, readCookie } from '#app/platform/sign-in/session.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Route } from './+types/desk-events'

/** What happens in one case (`?case=`), or in the inbox of one unit or of all the viewer's (`?unit=`), as it happens. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock, realNow, settings, listener } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const { searchParams } = new URL(request.url)
  const [caseId, unitId] = [searchParams.get('case'), searchParams.get('unit')]
  if ((caseId !== null && !isUuid(caseId)) || (unitId && !isUuid(unitId))) throw data(null, { status: 404 })

  const watchedBy = async (someone: Viewer): Promise<Watched | null> => {
    if (caseId === null) return inboxOf(someone, unitId || null)
    const found = await findCase(db, caseId)
    return found !== undefined && canReadOnDesk(someone, found) ? { kind: 'case', caseId } : null
  }
  const watched = await watchedBy(viewer)
  if (viewer.personId === null || watched === null) throw data(null, { status: 404 })

  const token = readCookie(request, settings.publicUrl, 'session')
  const stillWatched = async () => {
    const session = await findSession(db, token, realNow())
    return session && watchedBy(await findViewer(db, session.personId, clock.today()))
  }
  const { personId, name } = viewer
  const desk = liveDeskOf(listener, db, realNow)
  let tooMany = false
  const response = createEventStream((write, end) => {
    const stop = desk.watch({
      personId,
      name: name ?? '',
      watched,
      rightKey: `${token} ${caseId} ${unitId}`,
      stillWatched,
      tell: (event) => write(eventText(event)),
      end,
    })
    tooMany = stop === null
    if (stop) request.signal.addEventListener('abort', stop)
    return stop ?? (() => {})
  })
  if (tooMany) throw data(null, { status: 429 })
  return response
}

function inboxOf(viewer: Viewer, unitId: string | null): Watched | null {
  const { unitIds, restrictedUnitIds } = scopeOf(viewer, unitId)
  if (unitIds.length === 0) return null
  return { kind: 'inbox', unitIds: new Set(unitIds), restrictedUnitIds: new Set(restrictedUnitIds) }
}
