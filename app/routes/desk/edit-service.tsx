import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { data, redirect } from 'react-router'
import { differences } from '#app/features/catalogue/compare-content.ts'
import { listContactPoints } from '#app/features/catalogue/contact-point.queries.server.ts'
import { contentWords } from '#app/features/catalogue/content-words.ts'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { ProblemSummary } from '#app/features/catalogue/desk-messages.tsx'
import { DifferencesView } from '#app/features/catalogue/differences-view.tsx'
import { findDraft, findLastWriter } from '#app/features/catalogue/draft.queries.server.ts'
import type { Problem } from '#app/features/catalogue/draft.ts'
import { DraftEditor } from '#app/features/catalogue/draft-editor.tsx'
import { type Fields, fieldsOf, one, readDraftForm } from '#app/features/catalogue/draft-form.ts'
import { findServiceContent } from '#app/features/catalogue/read-service-content.server.ts'
import { saveDraft } from '#app/features/catalogue/save-draft.server.ts'
import { canEdit } from '#app/features/catalogue/service.policy.ts'
import { listTerms } from '#app/features/catalogue/vocabulary.queries.server.ts'
import { listUnits } from '#app/features/organisation/unit-page.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/edit-service'
import { openService, readForm, showDone, showRefused } from './desk.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, viewer, service, language, today, opened } = await openService(request, context, params.id)
  if (!canEdit(viewer, service)) throw data(null, { status: 403 })
  const draft = await findDraft(db, service.id)
  if (!draft) throw redirect(hrefOf('deskService', language, { id: service.id }))
  const unitIds = [
    ...new Set([...service.participantUnitIds, ...(service.stewardUnitId ? [service.stewardUnitId] : [])]),
  ]
  const [terms, points, units, published] = await Promise.all([
    listTerms(db, ['target_group', 'topic', 'situation'], language),
    // One that the draft names already stays a choice, or saving would drop it unseen.
    listContactPoints(
      db,
      unitIds,
      draft.content.channels.flatMap(({ contactPointId }) => contactPointId ?? []),
    ),
    listUnits(db, language, today),
    service.publishedOn ? findServiceContent(db, service.id) : undefined,
  ])
  const nameOf = (unitId: string) => units.find(({ id }) => id === unitId)?.name ?? ''
  return {
    id: service.id,
    title: draft.content.texts[language]?.title ?? draft.content.texts.nb?.title ?? service.key,
    opened,
    terms,
    contacts: points.map((point) => ({ id: point.id, label: `${nameOf(point.unitId)}: ${point.value}` })),
    fields: fieldsOf(draft.content, draft.confirmedLanguages, language),
    version: draft.version,
    baseVersion: service.version,
    // Someone else has published since the draft began: the writer must see what it would overwrite.
    publishedSince: draft.baseVersion < service.version ? (published ?? null) : null,
    draftContent: draft.content,
    hasPublished: published !== undefined,
    returnedReason: draft.state === 'returned' ? draft.returnedReason : null,
    isInReview: draft.state === 'in_review',
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, viewer, service, language, now } = await openService(request, context, params.id)
  const { fields, intent } = await readForm(request)
  const version = Number(one(fields, 'version'))
  const baseVersion = Number(one(fields, 'baseVersion'))
  const { content, confirmedLanguages, problems } = readDraftForm(fields)
  const refuse = (more: { refusal?: RefusedSave; clash?: ClashShown; version?: number; problems?: Problem[] }) =>
    showRefused({ fields, problems, version, refusal: undefined, clash: undefined, content, ...more })
  if (problems.length > 0) return refuse({})
  if (!isVersion(version) || !isVersion(baseVersion)) throw data(null, { status: 400 })
  const outcome = await saveDraft(db, viewer, service.id, { content, confirmedLanguages, version, baseVersion }, now)
  if (!outcome.ok && outcome.refusal === 'draft.clash') {
    const { theirs } = outcome
    const by = await findLastWriter(db, service.id)
    return refuse({ clash: { content: theirs.content, by, at: theirs.updatedAt }, version: theirs.version })
  }
  if (!outcome.ok && outcome.refusal === 'draft.cannotBeKept') return refuse({ problems: outcome.problems })
  if (!outcome.ok) return refuse({ refusal: outcome.refusal })
  const address = { id: service.id }
  return intent === 'save-and-preview'
    ? redirect(hrefOf('deskPreview', language, address))
    : showDone(hrefOf('deskService', language, address), 'saved')
}

const isVersion = (number: number) => Number.isInteger(number) && number >= 0 && number < 2 ** 31

type RefusedSave = Exclude<
  Extract<Awaited<ReturnType<typeof saveDraft>>, { ok: false }>['refusal'],
  'draft.clash' | 'draft.cannotBeKept'
>
interface ClashShown {
  content: ReturnType<typeof readDraftForm>['content']
  by: string | null
  at: Date
}

export default function EditService({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, opened, terms, contacts, hasPublished, publishedSince, draftContent, baseVersion } = loaderData
  const { t, language } = useTexts()
  const words = contentWords(t, terms, language)
  const fields: Fields = actionData?.fields ?? loaderData.fields
  const problems = actionData?.problems ?? []
  const clash = actionData?.clash
  return (
    <DeskFrame
      title={t('desk.edit.title', { title })}
      opened={opened}
      serviceId={id}
      lead={<Paragraph>{t('desk.edit.lead')}</Paragraph>}
      refusal={actionData?.refusal}
    >
      <div className="stack">
        {loaderData.returnedReason && (
          <Alert data-color="warning">{t('desk.draft.returnedBecause', { reason: loaderData.returnedReason })}</Alert>
        )}
        {loaderData.isInReview && <Alert data-color="info">{t('desk.edit.inReview')}</Alert>}
        <ProblemSummary title={t('desk.edit.problems')} problems={problems} />
        {clash && (
          <Alert data-color="warning" role="alert">
            <Heading level={2} data-size="xs">
              {t('desk.clash.title')}
            </Heading>
            <Paragraph>
              {t('desk.clash.text', {
                name: clash.by ?? t('desk.clash.someone'),
                time: dayAndTime(clash.at, language),
              })}
            </Paragraph>
            <DifferencesView differences={differences(clash.content, actionData.content, words)} />
          </Alert>
        )}
        {publishedSince && (
          <Alert data-color="warning">
            <Heading level={2} data-size="xs">
              {t('desk.behind.title')}
            </Heading>
            <Paragraph>{t('desk.behind.text')}</Paragraph>
            <DifferencesView differences={differences(publishedSince, draftContent, words)} />
          </Alert>
        )}
        <DraftEditor
          // A new key makes the form show what the server gave, and not what stood there before.
          key={`${id} ${loaderData.version}`}
          serviceId={id}
          fields={fields}
          problems={problems}
          version={actionData?.version ?? loaderData.version}
          baseVersion={baseVersion}
          terms={terms}
          contacts={contacts}
          hasPublished={hasPublished}
        />
      </div>
    </DeskFrame>
  )
}
