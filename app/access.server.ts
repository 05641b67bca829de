import { data, type MiddlewareFunction, redirect } from 'react-router'
import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import { findPage, hrefOf } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { findSession, readCookie } from '#app/platform/sign-in/session.server.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'

/** Finds who asks, and whether the page is open to them; runs before every loader and action. */
export const guard: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const { db, clock, realNow, settings } = context.get(samspelContext)
  const session = await findSession(db, readCookie(request, settings.publicUrl, 'session'), realNow())
  if (session) context.set(viewerContext, await findViewer(db, session.personId, clock.today()))

  const viewer = context.get(viewerContext)
  const url = new URL(request.url)
  const pathname = url.pathname.replace(/(\/_)?\.data$/, '')
  const page = findPage(pathname)
  if (page && page.access !== 'public' && !page.access(viewer)) {
    if (viewer.isSignedIn) throw data(null, { status: 403 })
    const returnTo = request.method === 'GET' ? pathname + url.search : pathname
    throw redirect(`${hrefOf('signIn', languageOf(request))}?returnTo=${encodeURIComponent(returnTo)}`)
  }
  const response = await next()
  // What a signed-in person saw must not be shown from a cache after sign-out.
  if (viewer.isSignedIn) response.headers.set('cache-control', 'no-store')
  return response
}
