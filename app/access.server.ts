import { data, type MiddlewareFunction, type RouterContextProvider, redirect } from 'react-router'
import { unitsToFollow } from '#app/features/groups/cohort.policy.ts'
import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import { accessTo, hrefOf, opens } from '#app/pages.ts'
import { type FormRefusal, formRefusalContext, samspelContext, viewerContext } from '#app/platform/context.ts'
import { formOf } from '#app/platform/http/form.ts'
import { findSession, readCookie } from '#app/platform/sign-in/session.server.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import type { SentField } from '#app/ui/send-again.tsx'

/** The route that answers "not found" for every address without a page. */
const UNKNOWN_PAGE = '*'

/** Finds who asks, and whether the page is open to them; runs before every loader and action. */
export const guard: MiddlewareFunction<Response> = async ({ request, pattern, context }, next) => {
  const { db, clock, realNow, settings } = context.get(samspelContext)
  const session = await findSession(db, readCookie(request, settings.publicUrl, 'session'), realNow())
  if (session) context.set(viewerContext, await findViewer(db, session.personId, clock.today()))

  const refusal = context.get(formRefusalContext)
  if (refusal) throw data({ ...frameOf(context), refusal }, { status: refusal === 'tooLarge' ? 413 : 403 })

  const viewer = context.get(viewerContext)
  const access = pattern === UNKNOWN_PAGE ? 'public' : accessTo(pattern)
  if (access === undefined) throw new Error(`The route ${pattern} has no access in app/pages.ts`)
  if (access !== 'public' && !access(viewer)) {
    if (viewer.isSignedIn) throw data(frameOf(context), { status: 403 })
    if (isForm(request)) throw data({ ...frameOf(context), sent: await fieldsOf(request) }, { status: 401 })
    const { pathname, search } = new URL(request.url)
    const address = pathname.replace(/(\/_)?\.data$/, '')
    const returnTo = request.method === 'GET' ? address + search : address
    throw redirect(`${hrefOf('signIn', languageOf(request))}?returnTo=${encodeURIComponent(returnTo)}`)
  }
  // The database can hold no such byte, so nothing has that name.
  if (request.url.includes('%00')) throw data(null, { status: 404 })
  const response = await next()
  // What a signed-in person saw must not be shown from a cache after sign-out; nor what a key from a mail opened.
  if (viewer.isSignedIn || hasKey(new URL(request.url), pattern)) response.headers.set('cache-control', 'no-store')
  return response
}

/** Whether the address itself opens something: its own case to an asker, an offer to a unit, a request to be confirmed. */
const hasKey = ({ searchParams }: URL, pattern: string) =>
  searchParams.has('key') || searchParams.has('token') || pattern.includes(':token')

const isForm = ({ method, headers }: Request) =>
  method === 'POST' &&
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(headers.get('content-type') ?? '')

/** What somebody typed whose session ran out meanwhile; it goes back to them, and is kept nowhere. Files do not. */
async function fieldsOf(request: Request): Promise<SentField[]> {
  const fields: SentField[] = []
  for (const [name, value] of await formOf(request)) if (typeof value === 'string') fields.push([name, value])
  return fields
}

/** What the guard says when it stops a request: the frame, with a 401 the form that was sent, and why a form was refused. */
export type Stopped = Frame & { sent?: SentField[]; refusal?: FormRefusal }

export type Frame = ReturnType<typeof frameOf>

/** What stands around every page: who is signed in, and the demonstration's date. */
export function frameOf(context: Readonly<RouterContextProvider>) {
  const viewer = context.get(viewerContext)
  const { clock, isDemo, settings } = context.get(samspelContext)
  return {
    viewer: viewer.isSignedIn
      ? {
          name: viewer.name ?? '',
          handlesCases: opens('inbox', viewer),
          keepsServices: opens('desk', viewer),
          answersForUnit: opens('deskParticipations', viewer),
          followsCohorts: viewer.places.coordinates || unitsToFollow(viewer).size > 0,
          isInCohort: viewer.places.isInCohort,
          administers: opens('adminUnits', viewer),
        }
      : null,
    today: clock.today(),
    isDemo,
    publicUrl: settings.publicUrl,
  }
}
