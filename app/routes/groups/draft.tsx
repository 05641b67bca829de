import { data, redirect, type ShouldRevalidateFunctionArgs } from 'react-router'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { readCohortFacts } from '#app/features/groups/forming/cohort-facts.queries.server.ts'
import { changeDraft } from '#app/features/groups/proposal/change-draft.server.ts'
import { findDraft } from '#app/features/groups/proposal/draft.queries.server.ts'
import { DraftBoard } from '#app/features/groups/proposal/draft-board.tsx'
import { readCommand } from '#app/features/groups/proposal/draft-command.ts'
import { lookAtPlace } from '#app/features/groups/proposal/look-at-place.ts'
import { NoDraft } from '#app/features/groups/proposal/no-draft.tsx'
import { readDraftView } from '#app/features/groups/proposal/read-draft-view.server.ts'
import { listGroupNames } from '#app/features/groups/term/groups-overview.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { formOf } from '#app/platform/http/form.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/draft'
import { openCohort } from './groups.server.ts'
import '#app/features/groups/forming/forming.css'
import '#app/features/groups/proposal/draft.css'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort, viewer } = await openCohort(request, context, params.id)
  const student = new URL(request.url).searchParams.get('student')
  const view = await readDraftView(db, cohort.id, viewer.personId ?? '')
  const place = async (id: string) => {
    const [facts, draft] = await Promise.all([readCohortFacts(db, cohort.id), findDraft(db, cohort.id)])
    return (draft && lookAtPlace(facts, draft, id)) ?? null
  }
  return {
    cohort: { id: cohort.id, name: cohort.name },
    view: view ?? null,
    told: view && student ? await place(student) : null,
    isPublished: !view && (await listGroupNames(db, cohort.id)).length > 0,
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, cohort, viewer, clock, language } = await openCohort(request, context, params.id)
  const command = readCommand(await formOf(request))
  if (!command) throw data(null, { status: 400 })
  const outcome = await changeDraft(db, viewer, cohort.id, command, clock)
  if (outcome.ok && outcome.value.conflicts.length === 0)
    return redirect(hrefOf('cohortDraft', language, { id: cohort.id }), 303)
  return outcome.ok
    ? data({ conflicts: outcome.value.conflicts, refusal: null }, { status: 409 })
    : data({ conflicts: [], refusal: outcome.refusal }, { status: 422 })
}

/** Which student is looked at is known to the page; the groups are as they were. */
export const shouldRevalidate = ({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search ? false : defaultShouldRevalidate

export default function DraftPage({
  loaderData: { cohort, view, told, isPublished },
  actionData,
}: Route.ComponentProps) {
  const { t } = useTexts()
  return (
    <CohortPage cohort={cohort} coordinates title={t('groups.draft.page')}>
      {view ? (
        <DraftBoard cohortId={cohort.id} loaded={view} told={told} came={actionData} />
      ) : (
        <NoDraft cohortId={cohort.id} isPublished={isPublished} />
      )}
    </CohortPage>
  )
}
