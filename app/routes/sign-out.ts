import { redirect } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { findEndSessionUrl } from '#app/platform/sign-in/openid.server.ts'
import { cookie, endSession, findSession, readCookie } from '#app/platform/sign-in/session.server.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { isLanguage, type Language } from '#app/platform/texts/languages.ts'
import type { Route } from './+types/sign-out'

/** A link leads nobody out of their session: see the action. */
export const loader = ({ request }: Route.LoaderArgs) => redirect(hrefOf('front', languageOf(request)))

/** Ends the session here, and at the provider where it has a place for that. */
export async function action({ request, context }: Route.ActionArgs) {
  const { db, settings, realNow, identityProvider } = context.get(samspelContext)
  const { publicUrl } = settings
  const front = hrefOf('front', languageOfPageBefore(request) ?? languageOf(request))
  const token = readCookie(request, publicUrl, 'session')
  const session = await findSession(db, token, realNow())
  if (token) await endSession(db, token)
  const elsewhere =
    identityProvider && session?.idToken
      ? await findEndSessionUrl(identityProvider, session.idToken, publicUrl + front)
      : null
  return redirect(elsewhere ?? front, {
    status: 303,
    headers: { 'set-cookie': cookie(publicUrl, 'session', '', 0), 'clear-site-data': '"cache"' },
  })
}

/** The form stands on every page; the browser tells which. */
function languageOfPageBefore(request: Request): Language | null {
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return null
  const [, first] = new URL(referer).pathname.split('/')
  return isLanguage(first) ? first : null
}
