import { Alert, Button, Details } from '@digdir/designsystemet-react'
import { data, Form, Link, redirect, useSearchParams } from 'react-router'
import type { CohortRefusal } from '#app/features/groups/cohort.ts'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { findLatestFormation } from '#app/features/groups/forming/formation.queries.server.ts'
import { presets } from '#app/features/groups/forming/presets.ts'
import type { DraftRefusal } from '#app/features/groups/proposal/draft.ts'
import { useGroupName } from '#app/features/groups/proposal/group-name.ts'
import { startDraft } from '#app/features/groups/proposal/start-draft.server.ts'
import { useMeetingText } from '#app/features/groups/publishing/meeting-text.ts'
import { listPublications, listStudyGroups } from '#app/features/groups/publishing/study-group.queries.server.ts'
import { ownNameOf } from '#app/features/groups/publishing/study-group.ts'
import { listNamedStudents } from '#app/features/groups/roster/student.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { formOf } from '#app/platform/http/form.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { dayAndTime } from '#app/ui/dates.ts'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/published'
import { openCohort } from './groups.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort } = await openCohort(request, context, params.id)
  const [groups, history, students] = await Promise.all([
    listStudyGroups(db, cohort.id),
    listPublications(db, cohort.id),
    listNamedStudents(db, cohort.id),
  ])
  const inGroup = new Set(groups.flatMap(({ members }) => members.map(({ id }) => id)))
  return {
    cohort: { id: cohort.id, name: cohort.name },
    groups,
    history,
    outside: students.filter(({ id }) => !inGroup.has(id)),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, cohort, viewer, clock, language } = await openCohort(request, context, params.id)
  const form = await formOf(request)
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
  const [search] = useSearchParams()
  const { cohort, groups, history, outside } = loaderData
  const nameOf = useGroupName()
  const meeting = useMeetingText()
  return (
    <CohortPage
      cohort={cohort}
      coordinates
      title={t('groups.published.page')}
      messages={
        actionData ? (
          <Alert data-color="danger" role="alert">
            {t(actionData.refusal)}
          </Alert>
        ) : (
          search.has('published') && (
            <Alert data-color="success" role="status">
              {t('groups.published.done')}
            </Alert>
          )
        )
      }
    >
      {groups.length === 0 ? (
        <div className="empty">
          <p>{t('groups.published.none')}</p>
          <Link to={hrefOf('cohortForming', language, { id: cohort.id })}>{t('groups.forming.page')}</Link>
        </div>
      ) : (
        <>
          {outside.length > 0 && (
            <Alert data-color="warning">
              {t('groups.published.outside', {
                count: outside.length,
                names: outside
                  .slice(0, 10)
                  .map(({ name }) => name)
                  .join(', '),
              })}
            </Alert>
          )}
          <div className="form-actions">
            <Form method="post">
              <Button type="submit">{t('groups.published.change')}</Button>
            </Form>
            <Link to={hrefOf('cohortExport', language, { id: cohort.id })}>{t('groups.export.page')}</Link>
          </div>
          <Section id="groups" title={t('groups.published.count', { count: groups.length })}>
            <DataTable
              labelledBy="groups"
              rows={groups}
              keyOf={({ id }) => id}
              columns={[
                { label: t('groups.published.group'), cell: (group) => nameOf({ ...group, name: ownNameOf(group) }) },
                { label: t('groups.students'), cell: ({ members }) => members.map(({ name }) => name).join(', ') },
                { label: t('groups.published.meets'), cell: (group) => meeting(group.meeting) || '–' },
              ]}
            />
          </Section>
          <Details className="fold">
            <Details.Summary>{t('groups.published.history')}</Details.Summary>
            <Details.Content>
              <ol reversed>
                {history.map(({ version, at, by, placed, moved, removed, note }) => (
                  <li key={version}>
                    {t('groups.published.line', {
                      when: dayAndTime(at, language),
                      by: by ?? t('groups.published.somebody'),
                      placed,
                      moved,
                      removed,
                    })}
                    {note && <q>{note}</q>}
                  </li>
                ))}
              </ol>
            </Details.Content>
          </Details>
        </>
      )}
    </CohortPage>
  )
}
