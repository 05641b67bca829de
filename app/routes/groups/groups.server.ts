import { data, type RouterContextProvider } from 'react-router'
import { canCoordinate, canFollowCohort } from '#app/features/groups/cohort.policy.ts'
import { findCohort } from '#app/features/groups/cohort.queries.server.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { isUuid } from '#app/platform/uuid.ts'

/** What each of the pages about groups begins from. */
export function openGroups(request: Request, context: Readonly<RouterContextProvider>) {
  const { db, clock } = context.get(samspelContext)
  return { db, clock, viewer: context.get(viewerContext), today: clock.today(), language: languageOf(request) }
}

/** The cohort that the address names, for those who see how far it has come; to others it is not there. */
export async function openFollowedCohort(request: Request, context: Readonly<RouterContextProvider>, id: string) {
  const groups = openGroups(request, context)
  const cohort = isUuid(id) ? await findCohort(groups.db, id) : undefined
  if (!cohort || !canFollowCohort(groups.viewer, cohort)) throw data(null, { status: 404 })
  return { ...groups, cohort, coordinates: canCoordinate(groups.viewer, cohort) }
}

/** The same for those who coordinate it. */
export async function openCohort(request: Request, context: Readonly<RouterContextProvider>, id: string) {
  const groups = await openFollowedCohort(request, context, id)
  if (!groups.coordinates) throw data(null, { status: 403 })
  return groups
}
