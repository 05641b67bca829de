import { redirect } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { handOverPage, mayRedirectTo } from '#app/platform/sign-in/hand-over.ts'
import { findEndSessionUrl } from '#app/platform/sign-in/openid.server.ts'
import { cookie, endSession, findSession, readCookie } from '#app/platform/sign-in/session.server.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { isLanguage, type Language } from '#app/platform/texts/languages.ts'
import { en } from '#app/texts/en.ts'
import { nb } from '#app/texts/nb.ts'
import { nn } from '#app/texts/nn.ts'
import type { Route } from './+types/sign-out'

const textsOf = { nb, nn, en }

/** A link leads nobody out of their session: see the action. */
export const loader = ({ request }: Route.LoaderArgs) => redirect(hrefOf('front', languageOf(request)))

/** Ends the session here, and at the provider where it has a place for that. */
export async function action({ request, context }: Route.ActionArgs) {
  const { db, settings, realNow, identityProvider } = context.get(samspelContext)
  const { publicUrl } = settings
  const language = languageOfPageBefore(request) ?? languageOf(request)
  const front = hrefOf('front', language)
  const token = readCookie(request, publicUrl, 'session')
  const session = await findSession(db, token, realNow())
  if (token) await endSession(db, token)
  const elsewhere =
    identityProvider && session?.idToken
      ? await findEndSessionUrl(identityProvider, session.idToken, publicUrl + front)
      : null
  const headers = { 'set-cookie': cookie(publicUrl, 'session', '', 0), 'clear-site-data': '"cache"' }
  if (!elsewhere || mayRedirectTo(new URL(elsewhere), publicUrl))
    return redirect(elsewhere ?? front, { status: 303, headers })
  return new Response(handOverPage(new URL(elsewhere), language, textsOf[language]['layout.signOut']), {
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** The form stands on every page; the browser tells which. */
function languageOfPageBefore(request: Request): Language | null {
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return null
  const [, first] = new URL(referer).pathname.split('/')
  return isLanguage(first) ? first : null
}
