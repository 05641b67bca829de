import { Alert, Heading } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { useSearchParams } from 'react-router'
import { findIntakeUnitId } from '#app/features/cases/asking/asking.queries.server.ts'
import { BesideDone, BesidePanels } from '#app/features/cases/beside/beside-panels.tsx'
import {
  canAnswerOffer,
  canContribute,
  canHandle,
  canMarkDangerSeen,
  canReadOnDesk,
  deskRelation,
} from '#app/features/cases/case.policy.ts'
import { type CaseForm, formOfIntent } from '#app/features/cases/desk/case-form.ts'
import { useCaseShortcuts, useFieldOfHash } from '#app/features/cases/desk/case-keys.ts'
import { AssignPanel, Facts, OtherCases, Suggestions } from '#app/features/cases/desk/case-side.tsx'
import { findCaseFacts } from '#app/features/cases/desk/case-view.queries.server.ts'
import { ClosedNotice, ClosePanel } from '#app/features/cases/desk/closing.tsx'
import { NoteForm, ReplyForm } from '#app/features/cases/desk/composer.tsx'
import { Conversation } from '#app/features/cases/desk/conversation-view.tsx'
import { CaseDone } from '#app/features/cases/desk/done.tsx'
import { HandoverPanel, OfferAsked } from '#app/features/cases/desk/handover-panel.tsx'
import { PresenceLine } from '#app/features/cases/desk/presence-line.tsx'
import { ShortcutHelp } from '#app/features/cases/desk/shortcuts.tsx'
import { useLive } from '#app/features/cases/desk/use-live.ts'
import { OpennessLinks } from '#app/features/cases/journal/openness-links.tsx'
import { samspelContext } from '#app/platform/context.ts'
import { type FormState, formAndFilesOf } from '#app/platform/http/form.ts'
import { DeskNav } from '#app/ui/desk-nav.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import '#app/features/cases/desk/desk-dense.css'
import '#app/features/cases/desk/case-page.css'
import '#app/features/cases/desk/handover-panel.css'
import '#app/features/cases/desk/conversation.css'
import '#app/features/cases/desk/composer.css'
import '#app/features/cases/desk/case-side.css'
import '#app/features/cases/desk/shortcuts.css'
import type { Route } from './+types/case'
import { actOnCase } from './case-actions.server.ts'
import { CaseHead } from './case-head.tsx'
import { findWholeCase, openCase } from './open-case.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const desk = await openCase(request, context, params.id)
  const { db, viewer, now, today, language, opened, found } = desk
  const facts = await findCaseFacts(db, found.id, { language, today, now })
  const rights = {
    handles: canHandle(viewer, found),
    contributes: canContribute(viewer, found),
    answersOffer: canAnswerOffer(viewer, found),
    marksDanger: found.isDanger && canMarkDangerSeen(viewer, found, await findIntakeUnitId(db)),
    relation: deskRelation(viewer, found),
  }
  const shared = { opened, now, rights, reference: found.reference, viewerId: viewer.personId ?? '' }
  if (!canReadOnDesk(viewer, found)) return { ...shared, whole: null, offer: facts.offer }
  const whole = await findWholeCase(desk, { facts, all: new URL(request.url).searchParams.has('all') })
  return { ...shared, offer: facts.offer, whole }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, now, language, found } = await openCase(request, context, params.id)
  const { form, files } = await formAndFilesOf(request)
  const values: Record<string, string> = {}
  // Of radio buttons and the list beside them, the one that says something.
  for (const [name, value] of form)
    if (typeof value === 'string' && (value !== '' || !(name in values))) values[name] = value
  return actOnCase({ samspel: context.get(samspelContext), viewer, found, now, language, values, form, files })
}

export default function CasePage({ loaderData, actionData }: Route.ComponentProps) {
  const { opened, reference, whole, offer, rights } = loaderData
  const { t } = useTexts()
  const help = useRef<HTMLDialogElement>(null)
  const form = actionData && 'problem' in actionData ? actionData : undefined
  const back = actionData && 'problems' in actionData ? actionData : undefined
  return (
    <div className="wide case-page">
      <title>{`${reference} ${whole?.found.subject ?? ''} – ${t('product.name')}`}</title>
      <DeskNav opened={opened} />
      {whole ? (
        <WholeCase data={loaderData} whole={whole} form={form} back={back} help={help} />
      ) : (
        <>
          <Heading level={1} data-size="md" className="reference">
            {reference}
          </Heading>
          {offer && rights.answersOffer && <OfferAsked offer={offer} form={form} isMasked />}
        </>
      )}
      <ShortcutHelp dialog={help} />
    </div>
  )
}

type Loaded = Route.ComponentProps['loaderData']

interface WholeCaseProps {
  data: Loaded
  whole: NonNullable<Loaded['whole']>
  form: CaseForm | undefined
  /** The same for the panels beside. */
  back: FormState | undefined
  help: React.RefObject<HTMLDialogElement | null>
}

function WholeCase({ data: { now, rights, viewerId }, whole, form, back, help }: WholeCaseProps) {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const { others: people, isLost } = useLive(`case=${whole.found.id}`)
  const { found, facts } = whole
  const handlers = whole.beside.handlers.filter(({ unitId }) => unitId === found.handlingUnitId)
  useCaseShortcuts(help)
  useFieldOfHash()
  // After a reply the form begins anew; anything else leaves what is written as it is.
  const written = search.get('message') ?? ''
  const isOpen = found.state !== 'closed'
  return (
    <>
      <CaseHead found={found} facts={facts} now={now} emergency={whole.emergency} marksDanger={rights.marksDanger} />
      <div className="stack desk-messages" data-gap="sm">
        <CaseDone />
        <BesideDone />
        <PresenceLine people={people} />
        {isLost && (
          <Alert data-color="warning" data-size="sm" role="status">
            {t('cases.live.lost')}
          </Alert>
        )}
        {form && ['take', 'close', 'reopen', 'seen'].includes(form.intent) && (
          <Alert data-color="danger" data-size="sm" role="alert">
            {t(`desk.${form.problem}`)}
          </Alert>
        )}
        {(rights.relation === 'former' || rights.relation === 'informed' || rights.relation === 'offered') && (
          <p className="muted">{t(`cases.readOnly.${rights.relation}`)}</p>
        )}
        {facts.offer && rights.answersOffer && <OfferAsked offer={facts.offer} form={form} isMasked={false} />}
      </div>
      <div className="case-columns">
        <section className="case-talk" aria-labelledby="talk-title">
          <h2 className="visually-hidden" id="talk-title">
            {t('cases.talk.title')}
          </h2>
          <Conversation
            messages={whole.messages}
            events={whole.events}
            earlier={whole.earlier}
            askerEmail={found.askerEmail}
          />
          {rights.handles && isOpen && (
            <ReplyForm
              key={`reply ${written}`}
              found={found}
              unit={facts.handlingUnit}
              messages={whole.messages}
              newestId={whole.newestId}
              draft={whole.drafts.reply ?? ''}
              form={form}
            />
          )}
          {!isOpen && <ClosedNotice isMerged={found.closedAs === 'merged'} mayReopen={rights.handles} />}
          {rights.contributes && (
            <details
              className="note-fold"
              open={whole.drafts.note || formOfIntent(form, 'note') || !rights.handles ? true : undefined}
            >
              <summary>
                {t(rights.handles ? 'cases.keys.note' : 'cases.write.answer', { unit: facts.handlingUnit })}
              </summary>
              <NoteForm
                key={`note ${search.get('done') === 'noted' ? whole.messages.at(-1)?.id : ''}`}
                caseId={found.id}
                answerTo={rights.handles ? null : facts.handlingUnit}
                draft={whole.drafts.note ?? ''}
                form={form}
              />
            </details>
          )}
        </section>
        <aside className="case-side" data-size="sm">
          <Facts found={found} facts={facts} />
          {rights.handles && isOpen && (
            <>
              <AssignPanel found={found} handlers={handlers} viewerId={viewerId} form={form} />
              <HandoverPanel
                found={found}
                facts={facts}
                suggestions={whole.units}
                receivers={whole.beside.receivers}
                form={form}
              />
              <ClosePanel />
            </>
          )}
          {rights.handles && isOpen && (
            <Suggestions
              language={found.language}
              services={whole.services}
              answers={whole.answers}
              blocks={whole.blocks}
            />
          )}
          <div className="beside">
            <BesidePanels beside={whole.beside} messages={whole.messages} back={back} />
          </div>
          <OtherCases others={whole.others} />
          {rights.handles && <OpennessLinks found={found} />}
        </aside>
      </div>
    </>
  )
}
