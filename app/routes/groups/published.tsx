import { Alert, Button } from '@digdir/designsystemet-react'
import { data, Form, Link, redirect, useSearchParams } from 'react-router'
import type { CohortRefusal } from '#app/features/groups/cohort.ts'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { findNewerSource } from '#app/features/groups/company/company.queries.server.ts'
import { findLatestFormation } from '#app/features/groups/forming/formation.queries.server.ts'
import { presets } from '#app/features/groups/forming/presets.ts'
import type { DraftRefusal } from '#app/features/groups/proposal/draft.ts'
import { startDraft } from '#app/features/groups/proposal/start-draft.server.ts'
import { listPublications } from '#app/features/groups/publishing/study-group.queries.server.ts'
import { viewCheckIns } from '#app/features/groups/term/check-in.queries.server.ts'
import { CheckInViews } from '#app/features/groups/term/check-in-views.tsx'
import { DecideRequests } from '#app/features/groups/term/decide-requests.tsx'
import { GroupNumbers } from '#app/features/groups/term/group-numbers.tsx'
import {
  countRequestsToDecide,
  listPublishedGroups,
  listWithoutGroup,
} from '#app/features/groups/term/groups-overview.queries.server.ts'
import { findSmallGroups } from '#app/features/groups/term/merge.ts'
import { DecidedRequests, PublicationHistory, PublishedGroups } from '#app/features/groups/term/published-groups.tsx'
import { listDecidedRequests, listRequestsToDecide } from '#app/features/groups/term/request.queries.server.ts'
import { shownName } from '#app/features/groups/term/shown-name.ts'
import { SmallGroups } from '#app/features/groups/term/small-groups.tsx'
import { WithoutGroup } from '#app/features/groups/term/without-group.tsx'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { type FormState, formOf } from '#app/platform/http/form.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/published'
import { actOnCohortGroups } from './cohort-groups.server.ts'
import { openCohort, openFollowedCohort } from './groups.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort, coordinates, today } = await openFollowedCohort(request, context, params.id)
  const [groups, without, waiting] = await Promise.all([
    listPublishedGroups(db, cohort.id),
    listWithoutGroup(db, cohort.id),
    countRequestsToDecide(db, cohort.id),
  ])
  const shown = { id: cohort.id, name: cohort.name }
  const placed = groups.reduce((sum, { members }) => sum + members.length, 0)
  const counts = { groups: groups.length, placed, outside: without.length, waiting }
  if (!coordinates) return { cohort: shown, counts, parts: null }
  const [requests, decided, checkIns, history, formation, newer] = await Promise.all([
    listRequestsToDecide(db, cohort.id),
    listDecidedRequests(db, cohort.id),
    viewCheckIns(db, cohort.id, today),
    listPublications(db, cohort.id),
    findLatestFormation(db, cohort.id),
    findNewerSource(db, cohort.id),
  ])
  const small = findSmallGroups(groups, formation?.settings ?? null)
  return { cohort: shown, counts, parts: { groups, without, requests, decided, checkIns, history, small, newer } }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, cohort, viewer, clock, language } = await openCohort(request, context, params.id)
  const form = await formOf(request)
  if (form.get('intent') !== 'draft')
    return actOnCohortGroups({ samspel: context.get(samspelContext), viewer, cohortId: cohort.id, language }, form)
  const formation = await findLatestFormation(db, cohort.id)
  const from = { published: true as const, settings: formation?.settings ?? presets.firstYear }
  const outcome = await startDraft(db, viewer, cohort.id, { from, replaces: form.has('replaces') }, clock)
  const draft = hrefOf('cohortDraft', language, { id: cohort.id })
  // Somebody has begun already: that is the one to work on.
  if (outcome.ok || outcome.refusal === 'groups.draft.isThere') return redirect(draft, 303)
  const refusal: CohortRefusal | DraftRefusal = outcome.refusal
  return data({ refusal }, { status: 422 })
}

export default function Published({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { cohort, counts, parts } = loaderData
  const back = actionData && 'intent' in actionData ? (actionData as FormState) : undefined
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : undefined
  return (
    <CohortPage
      cohort={cohort}
      coordinates={parts !== null}
      title={t('groups.published.page')}
      messages={
        refusal ? (
          <Alert data-color="danger" role="alert">
            {t(refusal)}
          </Alert>
        ) : (
          !back && <Done />
        )
      }
    >
      {parts === null && <p>{t('groups.numbersOnly')}</p>}
      {counts.groups === 0 ? (
        <div className="empty">
          <p>{t('groups.published.none')}</p>
          {parts && (
            <Button asChild>
              <Link to={hrefOf('cohortForming', language, { id: cohort.id })}>{t('groups.forming.page')}</Link>
            </Button>
          )}
        </div>
      ) : (
        <GroupNumbers counts={counts} />
      )}
      {parts && counts.groups > 0 && <Parts cohortId={cohort.id} parts={parts} asked={counts.placed} back={back} />}
    </CohortPage>
  )
}

interface PartsProps {
  cohortId: string
  parts: NonNullable<Route.ComponentProps['loaderData']['parts']>
  asked: number
  back: FormState | undefined
}

function Parts({ cohortId, parts, asked, back }: PartsProps) {
  const { t, language } = useTexts()
  const { without, requests, decided, checkIns, history, newer } = parts
  const groups = parts.groups.map((group) => ({ ...group, name: shownName(t, group.name) }))
  const byId = new Map(groups.map((group) => [group.id, group]))
  const small = parts.small.map(({ group, into }) => ({
    group: byId.get(group.id)!,
    into: into && byId.get(into.id)!,
  }))
  return (
    <>
      {newer && (
        <Alert>
          {t('groups.company.newer', { name: newer.name })}{' '}
          <Link to={`${hrefOf('cohortForming', language, { id: cohortId })}#company`}>
            {t('groups.company.takeAgain')}
          </Link>
        </Alert>
      )}
      <div className="form-actions">
        <Form method="post">
          <Button type="submit" name="intent" value="draft">
            {t('groups.published.change')}
          </Button>
        </Form>
        <Button asChild variant="secondary">
          <Link to={hrefOf('cohortExport', language, { id: cohortId })}>{t('groups.export.page')}</Link>
        </Button>
        <Button asChild variant="secondary">
          <Link to={hrefOf('cohortAssistants', language, { id: cohortId })}>{t('groups.assistants.page')}</Link>
        </Button>
      </div>
      <DecideRequests requests={requests} groups={groups} back={back} />
      {checkIns.length > 0 && (
        <CheckInViews checkIns={checkIns} asked={asked} nameOf={(id) => byId.get(id)?.name ?? ''} />
      )}
      {small.length > 0 && <SmallGroups groups={small} back={back} />}
      {without.length > 0 && <WithoutGroup students={without} groups={groups} back={back} />}
      <PublishedGroups groups={groups} />
      {decided.length > 0 && <DecidedRequests requests={decided} />}
      <PublicationHistory history={history} />
    </>
  )
}

const said = {
  accepted: 'groups.term.done.accepted',
  declined: 'groups.term.done.declined',
  merged: 'groups.term.merged',
  placed: 'groups.term.placed.done',
} as const

/** What was just done. */
function Done() {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const done = search.get('done') ?? ''
  const key = search.has('published') ? 'groups.published.done' : Object.hasOwn(said, done) && said[done as 'placed']
  return (
    key && (
      <Alert data-color="success" role="status">
        {t(key)}
      </Alert>
    )
  )
}
