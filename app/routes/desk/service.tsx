import { Link } from 'react-router'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { findDraft } from '#app/features/catalogue/draft.queries.server.ts'
import { languagesLeftBehind, problemsToPublish } from '#app/features/catalogue/draft.ts'
import { DraftPanel } from '#app/features/catalogue/draft-panel.tsx'
import { listTextStatus } from '#app/features/catalogue/draft-view.queries.server.ts'
import { countOtherEditors } from '#app/features/catalogue/kept-service.queries.server.ts'
import { canDecideParticipation } from '#app/features/catalogue/participation.policy.ts'
import { listParticipations, listStruckParticipations } from '#app/features/catalogue/participation.queries.server.ts'
import { ParticipationsPanel } from '#app/features/catalogue/participations-panel.tsx'
import { findServiceContent } from '#app/features/catalogue/read-service-content.server.ts'
import { RetirePanel } from '#app/features/catalogue/retire-panel.tsx'
import { ReviewPanel } from '#app/features/catalogue/review-panel.tsx'
import { findLastPublication } from '#app/features/catalogue/revision.queries.server.ts'
import {
  canAssure,
  canEdit,
  canRetire,
  canReview,
  canSeeDraft,
  isEditorOf,
} from '#app/features/catalogue/service.policy.ts'
import { StateTags } from '#app/features/catalogue/state-tags.tsx'
import { findServiceName, listSuccessorChoices } from '#app/features/catalogue/successor.queries.server.ts'
import { TextStatusTable } from '#app/features/catalogue/text-status-table.tsx'
import { listUnits } from '#app/features/organisation/unit-page.queries.server.ts'
import { auditHref, hrefOf, opens } from '#app/pages.ts'
import { dayOf } from '#app/platform/clock.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/service'
import { openService, readForm, showDone, showRefused } from './desk.server.ts'
import { actOnService } from './service-actions.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, viewer, service, language, today, opened } = await openService(request, context, params.id)
  const [draft, before, texts, participations, struck, units, name, successors, publication] = await Promise.all([
    canSeeDraft(viewer, service) ? findDraft(db, service.id) : undefined,
    service.publishedOn ? findServiceContent(db, service.id) : undefined,
    listTextStatus(db, service.id),
    listParticipations(db, service.id, language, today),
    listStruckParticipations(db, service.id, language, today),
    listUnits(db, language, today),
    findServiceName(db, service.id, language),
    listSuccessorChoices(db, service.id, language),
    findLastPublication(db, service.id),
  ])
  const otherEditors = draft ? await countOtherEditors(db, service.stewardUnitId, draft.authorId, today) : 0
  const steward = units.find(({ id }) => id === service.stewardUnitId)
  return {
    service,
    title: name.title ?? draft?.content.texts[language]?.title ?? draft?.content.texts.nb?.title ?? service.key,
    publicSlug: service.publishedOn ? name.slug : null,
    draft: draft && {
      state: draft.state,
      version: draft.version,
      updatedAt: draft.updatedAt,
      returnedReason: draft.returnedReason,
      problems: problemsToPublish(draft.content),
      lacksEnglish: draft.content.texts.en === null,
      leftBehind: languagesLeftBehind(before, draft),
      mayReview: canReview(viewer, service, { authorId: draft.authorId, otherEditors }),
      isOwnWork: isEditorOf(viewer, service) && draft.authorId === viewer.personId && otherEditors > 0,
    },
    texts,
    participations: participations.map((part) => ({
      ...part,
      mayDecide: canDecideParticipation(viewer, part.askedUnitId),
    })),
    struck,
    units: units.map(({ id, name: unitName }) => ({ id, name: unitName })),
    changedOn: publication && dayOf(publication),
    stewardName: steward?.name ?? null,
    assuredBy: units.find(({ id }) => id === service.assuredBy)?.name ?? null,
    successors: canRetire(viewer, service) ? successors : [],
    successor: successors.find(({ id }) => id === service.successorId) ?? null,
    mayEdit: canEdit(viewer, service),
    mayAssure: canAssure(viewer, service),
    mayRetire: canRetire(viewer, service),
    mayAudit: opens('audit', viewer),
    today,
    opened,
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const opened = await openService(request, context, params.id)
  const { fields, intent } = await readForm(request)
  const outcome = await actOnService(opened, intent, fields)
  if (!outcome.ok) return showRefused({ intent, fields, refusal: outcome.refusal })
  const { done, leavesService } = outcome.value
  if (!leavesService) return showDone(hrefOf('desk', opened.language), done)
  const page = done === 'started' ? 'deskEdit' : 'deskService'
  return showDone(hrefOf(page, opened.language, { id: opened.service.id }), done)
}

export default function DeskService({ loaderData, actionData }: Route.ComponentProps) {
  const { service, title, publicSlug, draft, texts, participations, units, mayEdit, mayRetire, today, opened } =
    loaderData
  const { t, language } = useTexts()
  const address = { id: service.id }
  return (
    <DeskFrame
      title={title}
      opened={opened}
      lead={
        <>
          <p className="cluster">
            <StateTags state={service.state} draftState={draft?.state ?? null} />
            {publicSlug && (
              <Link to={hrefOf('service', language, { slug: publicSlug })}>{t('desk.service.public')}</Link>
            )}
            {service.publishedOn && (
              <Link to={hrefOf('deskHistory', language, address)}>{t('desk.service.history')}</Link>
            )}
            {loaderData.mayAudit && (
              <Link to={auditHref(language, 'service', service.id)}>{t('desk.service.audit')}</Link>
            )}
          </p>
          {service.state !== 'retired' && !mayEdit && (
            <p className="muted">
              {t('desk.service.othersKeep', { unit: loaderData.stewardName ?? t('desk.noOwner') })}
            </p>
          )}
        </>
      }
      refusal={isBesideField(actionData?.refusal) ? undefined : actionData?.refusal}
    >
      {service.state !== 'retired' && (
        <DraftPanel
          serviceId={service.id}
          isPublished={service.publishedOn !== null}
          draft={draft}
          mayEdit={mayEdit}
          failed={actionData}
        />
      )}
      {texts.length > 0 && <TextStatusTable texts={texts} />}
      {service.publishedOn && (
        <ReviewPanel
          service={service}
          stewardName={loaderData.assuredBy}
          changedOn={loaderData.changedOn}
          successor={loaderData.successor}
          mayRenew={mayEdit && service.state === 'published'}
          mayAssure={loaderData.mayAssure}
          unitName={loaderData.stewardName ?? t('desk.noOwner')}
          today={today}
        />
      )}
      <ParticipationsPanel
        title={title}
        participations={participations}
        struck={loaderData.struck}
        units={units}
        mayEdit={mayEdit && service.state !== 'retired'}
        today={today}
        failed={actionData}
      />
      {service.state === 'published' && mayRetire && <RetirePanel choices={loaderData.successors} />}
    </DeskFrame>
  )
}

/** Told where the reason is to be written, and not once more at the top. */
const isBesideField = (refusal: string | undefined) =>
  refusal !== undefined && /\.reason(Missing|TooLong)$/.test(refusal)
