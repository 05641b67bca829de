import { data } from 'react-router'
import { collectOwnCases } from '#app/features/cases/personal-data/own-cases.queries.server.ts'
import { collectOwnCohorts } from '#app/features/groups/own-cohorts.queries.server.ts'
import { collectPersonalData } from '#app/features/organisation/personal-data.queries.server.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import type { Route } from './+types/my-data'

/** Everything that is stored about the one who asks, as a file. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const { personId } = context.get(viewerContext)
  const stored = personId && (await collectPersonalData(db, personId, languageOf(request), clock.today()))
  if (!stored) throw data(null, { status: 404 })
  const own = { ...(await collectOwnCases(db, personId)), ...(await collectOwnCohorts(db, personId)) }
  return new Response(JSON.stringify({ ...stored, ...own }, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="samspel-my-data.json"',
    },
  })
}
