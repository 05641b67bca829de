import { redirect } from 'react-router'
import { signInPerson } from '#app/features/organisation/sign-in-person.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { finishSignIn, wasCancelled } from '#app/platform/sign-in/openid.server.ts'
import { cookie, endSession, readCookie, sessionSeconds, startSession } from '#app/platform/sign-in/session.server.ts'
import { takeAttempt } from '#app/platform/sign-in/sign-in-attempt.server.ts'
import type { SignInProblem } from '#app/platform/sign-in/sign-in-problem.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { isLanguage, type Language } from '#app/platform/texts/languages.ts'
import type { Route } from './+types/finish-sign-in'

/** Where the provider sends the browser back to. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, settings, clock, realNow, log, identityProvider } = context.get(samspelContext)
  const { publicUrl } = settings
  const headers = new Headers({ 'cache-control': 'no-store' })
  headers.append('set-cookie', cookie(publicUrl, 'sign-in', '', 0))
  const attempt = await takeAttempt(db, readCookie(request, publicUrl, 'sign-in'), realNow())
  const language = languageOfPath(attempt?.returnTo) ?? languageOf(request)
  const fail = (problem: SignInProblem) => {
    const search = new URLSearchParams({ problem, ...(attempt ? { returnTo: attempt.returnTo } : {}) })
    return redirect(`${hrefOf('signIn', language)}?${search}`, { headers })
  }
  if (!identityProvider || !attempt) return fail('expired')
  const here = new URL(request.url)
  try {
    const { idToken, ...claims } = await finishSignIn(
      identityProvider,
      new URL(here.pathname + here.search, publicUrl),
      attempt,
    )
    const signedIn = await signInPerson(db, claims, language, clock, realNow())
    if (!signedIn.ok) return fail('eppnTaken')
    const before = readCookie(request, publicUrl, 'session')
    if (before) await endSession(db, before)
    headers.append(
      'set-cookie',
      cookie(publicUrl, 'session', await startSession(db, signedIn.value, idToken, realNow()), sessionSeconds),
    )
    return redirect(attempt.returnTo, { headers })
  } catch (error) {
    if (wasCancelled(error)) return fail('cancelled')
    log.warn({ err: error }, 'sign-in did not finish')
    return fail('provider')
  }
}

function languageOfPath(path: string | undefined): Language | null {
  const first = path?.split(/[/?#]/)[1]
  return isLanguage(first) ? first : null
}
