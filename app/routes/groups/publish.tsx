import { Alert, Button } from '@digdir/designsystemet-react'
import { data, Form, Link, redirect } from 'react-router'
import type { CohortRefusal } from '#app/features/groups/cohort.ts'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { findDraft } from '#app/features/groups/proposal/draft.queries.server.ts'
import type { DraftRefusal } from '#app/features/groups/proposal/draft.ts'
import { NoDraft } from '#app/features/groups/proposal/no-draft.tsx'
import type { PublishRefusal } from '#app/features/groups/publishing/publication.ts'
import { checkDraft } from '#app/features/groups/publishing/publish-check.server.ts'
import { publishDraft } from '#app/features/groups/publishing/publish-draft.server.ts'
import { wordPublished } from '#app/features/groups/publishing/published-mail.ts'
import { listGroupNames } from '#app/features/groups/term/groups-overview.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { formOf } from '#app/platform/http/form.ts'
import { CheckField, TextArea, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/publish'
import { openCohort } from './groups.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort } = await openCohort(request, context, params.id)
  const draft = await findDraft(db, cohort.id)
  return {
    cohort: { id: cohort.id, name: cohort.name },
    check: draft ? (await checkDraft(db, draft)).check : null,
    isFirst: draft?.publishedVersion === 0,
    isPublished: !draft && (await listGroupNames(db, cohort.id)).length > 0,
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, cohort, viewer, clock, language } = await openCohort(request, context, params.id)
  const { publicUrl } = context.get(samspelContext).settings
  const form = await formOf(request)
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const values = { note: text('note').slice(0, 500), place: text('place').slice(0, 120) }
  const publishing = {
    ...values,
    seen: Number(text('seen')),
    isAccepted: form.has('accepted'),
    suggestsHours: form.has('suggestsHours'),
  }
  const word = wordPublished((one, groupId) => publicUrl + hrefOf('ownGroup', one, { groupId }))
  const outcome = await publishDraft(db, viewer, cohort.id, publishing, { clock, word })
  if (outcome.ok) return redirect(`${hrefOf('cohortGroups', language, { id: cohort.id })}?published`, 303)
  const refusal: CohortRefusal | DraftRefusal | PublishRefusal = outcome.refusal
  return data({ refusal, values }, { status: 422 })
}

export default function Publish({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { cohort, check, isFirst, isPublished } = loaderData
  const draft = hrefOf('cohortDraft', language, { id: cohort.id })
  return (
    <CohortPage
      cohort={cohort}
      coordinates
      title={t('groups.publish.page')}
      messages={
        actionData && (
          <Alert data-color="danger" role="alert">
            {t(actionData.refusal)}
          </Alert>
        )
      }
    >
      {check === null ? (
        <NoDraft cohortId={cohort.id} isPublished={isPublished} />
      ) : (
        <Section id="publish" title={t('groups.publish.title')}>
          <ul>
            <li>{t('groups.publish.groups', { count: check.groups, students: check.students - check.unplaced })}</li>
            {check.placed > 0 && <li>{t('groups.publish.placed', { count: check.placed })}</li>}
            {check.moved > 0 && <li>{t('groups.publish.moved', { count: check.moved })}</li>}
            {check.removed > 0 && <li>{t('groups.publish.removed', { count: check.removed })}</li>}
          </ul>
          {check.placed + check.moved > 0 && <p>{t('groups.publish.told')}</p>}
          {check.unplaced > 0 && (
            <Alert data-color="warning">
              {t('groups.publish.unplacedCount', { count: check.unplaced })}{' '}
              <Link to={draft}>{t('groups.publish.toDraft')}</Link>
            </Alert>
          )}
          {check.unplaced === 0 && (
            <Form method="post" className="form">
              <input type="hidden" name="seen" value={check.version} />
              {check.broken > 0 ? (
                <>
                  <Alert data-color="warning">{t('groups.publish.brokenCount', { count: check.broken })}</Alert>
                  <CheckField name="accepted" value="yes" required label={t('groups.publish.accept')} />
                </>
              ) : (
                <p>{t('groups.publish.allHolds')}</p>
              )}
              <TextField
                name="place"
                maxLength={120}
                label={t('groups.publish.place')}
                description={t('groups.publish.placeHint')}
                defaultValue={actionData?.values.place ?? ''}
              />
              <CheckField
                name="suggestsHours"
                value="yes"
                defaultChecked
                label={t('groups.publish.suggests')}
                description={t('groups.publish.suggestsHint')}
              />
              {!isFirst && (
                <TextArea
                  name="note"
                  rows={2}
                  maxLength={500}
                  label={t('groups.publish.note')}
                  description={t('groups.publish.noteHint')}
                  defaultValue={actionData?.values.note ?? ''}
                />
              )}
              <div className="form-actions">
                <Button type="submit">{t('groups.publish.do')}</Button>
                <Link to={draft}>{t('groups.publish.toDraft')}</Link>
              </div>
            </Form>
          )}
        </Section>
      )}
    </CohortPage>
  )
}
