import { clientAddressContext, samspelContext } from '#app/platform/context.ts'
import { formOf } from '#app/platform/http/form.ts'
import { waitSeconds } from '#app/platform/http/rate-limit.server.ts'
import { isLanguage } from '#app/platform/texts/languages.ts'
import { findLikelyAnswers, type LikelyAnswers } from '#app/use-cases/find-likely-answers.server.ts'
import type { Route } from './+types/likely-answers'

/** Asked after each pause in typing, perhaps by a lecture hall with one address. */
const LIMIT = { form: 'likely-answers', uses: 600, windowSeconds: 60 }

/** What may answer a text that is being written. By a form, so that it stands in no address and no log. */
export async function action({ request, context }: Route.ActionArgs) {
  const { db, clock, realNow } = context.get(samspelContext)
  const form = await formOf(request)
  const text = form.get('text')
  const language = form.get('language')
  if (typeof text !== 'string' || typeof language !== 'string' || !isLanguage(language))
    return new Response(null, { status: 400 })
  const wait = await waitSeconds(db, LIMIT, context.get(clientAddressContext), realNow())
  if (wait > 0) return new Response(null, { status: 429, headers: { 'retry-after': String(wait) } })
  const answers: LikelyAnswers = await findLikelyAnswers(db, { text, language, today: clock.today() })
  return Response.json(answers, { headers: { 'cache-control': 'no-store' } })
}
