import { Alert, Button, Heading, Tag } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { data, Form, Link, useLocation, useNavigate, useSearchParams } from 'react-router'
import { findIntakeUnitId } from '#app/features/cases/asking/asking.queries.server.ts'
import { BesideDone, BesidePanels } from '#app/features/cases/beside/beside-panels.tsx'
import { findBeside } from '#app/features/cases/beside/find-beside.server.ts'
import {
  canAnswerOffer,
  canContribute,
  canHandle,
  canMarkDangerSeen,
  canReadOnDesk,
  canSeeOffer,
  deskRelation,
} from '#app/features/cases/case.policy.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import type { Case } from '#app/features/cases/case.ts'
import { type CaseForm, formOfIntent } from '#app/features/cases/desk/case-form.ts'
import { AssignPanel, Facts, OtherCases, Suggestions } from '#app/features/cases/desk/case-side.tsx'
import {
  type CaseFacts,
  findCaseFacts,
  listEvents,
  listMessages,
  listOthersOfAsker,
} from '#app/features/cases/desk/case-view.queries.server.ts'
import { NOTE_FIELD, NoteForm, REPLY_FIELD, ReplyForm } from '#app/features/cases/desk/composer.tsx'
import { Conversation } from '#app/features/cases/desk/conversation-view.tsx'
import { scopeOf } from '#app/features/cases/desk/desk-scope.ts'
import { CaseDone } from '#app/features/cases/desk/done.tsx'
import { findDrafts } from '#app/features/cases/desk/draft.queries.server.ts'
import { HandoverPanel, OfferAsked } from '#app/features/cases/desk/handover-panel.tsx'
import { PresenceLine } from '#app/features/cases/desk/presence-line.tsx'
import { moveFocus, ShortcutHelp, useShortcuts } from '#app/features/cases/desk/shortcuts.tsx'
import {
  listEarlierAnswers,
  listHandlersOf,
  listReceivers,
  listSuggestedUnits,
} from '#app/features/cases/desk/suggestions.queries.server.ts'
import { listOfferedBlocks } from '#app/features/cases/desk/text-block.queries.server.ts'
import { fillIn } from '#app/features/cases/desk/text-block.ts'
import { timeLeft } from '#app/features/cases/desk/time-left.ts'
import { useLive } from '#app/features/cases/desk/use-live.ts'
import { dueWords } from '#app/features/cases/desk/words.ts'
import { OpennessLinks } from '#app/features/cases/journal/openness-links.tsx'
import { splitPhone } from '#app/features/cases/write-down/read-asker.ts'
import { listServicesById } from '#app/features/catalogue/service-list.queries.server.ts'
import { type EmergencyContact, listEmergencyContacts } from '#app/features/safety/emergency-contacts.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { type FormState, formAndFilesOf } from '#app/platform/http/form.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { DeskNav } from '#app/ui/desk-nav.tsx'
import { SelectField } from '#app/ui/fields.tsx'
import { telOf } from '#app/ui/tel.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import '#app/features/cases/desk/desk-cases.css'
import type { Route } from './+types/case'
import { actOnCase } from './case-actions.server.ts'
import { CaseDanger } from './case-danger.tsx'
import { openDesk } from './desk.server.ts'

/** The case that the address names; a page that knows of none when it is not the viewer's to see. */
async function openCase(request: Request, context: Route.LoaderArgs['context'], id: string) {
  const desk = openDesk(request, context)
  const found = isUuid(id) ? await findCase(desk.db, id) : undefined
  if (!found || !canSeeOffer(desk.viewer, found)) throw data(null, { status: 404 })
  return { ...desk, found }
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, viewer, now, today, language, opened, found } = await openCase(request, context, params.id)
  const reader = { language, today, now }
  const facts = await findCaseFacts(db, found.id, reader)
  const rights = {
    handles: canHandle(viewer, found),
    contributes: canContribute(viewer, found),
    answersOffer: canAnswerOffer(viewer, found),
    marksDanger: found.isDanger && canMarkDangerSeen(viewer, found, await findIntakeUnitId(db)),
    relation: deskRelation(viewer, found),
  }
  const shared = { opened, now, rights, reference: found.reference, viewerId: viewer.personId ?? '' }
  if (!canReadOnDesk(viewer, found)) return { ...shared, whole: null, offer: facts.offer }
  const { settings } = context.get(samspelContext)
  const scope = scopeOf(viewer)
  const all = new URL(request.url).searchParams.has('all')
  const [talk, events, others, drafts, units, receivers, handlers, answers, blocks, beside, emergency] =
    await Promise.all([
      listMessages(db, viewer, found, reader, all),
      listEvents(db, found.id, reader),
      listOthersOfAsker(db, scope, found, reader),
      findDrafts(db, found.id, viewer.personId ?? ''),
      listSuggestedUnits(db, found.id, reader),
      listReceivers(db, found, reader),
      listHandlersOf(db, found, reader),
      listEarlierAnswers(db, scope, found, facts.serviceId),
      listOfferedBlocks(db, found.handlingUnitId, found.language),
      findBeside(db, viewer, found, language, today),
      found.isDanger ? listEmergencyContacts(db, language) : [],
    ])
  const serviceIds = [facts.serviceId, ...units.map(({ serviceId }) => serviceId)].filter((id) => id !== null)
  // In the asker's language: they are put into the reply.
  const services = await listServicesById(db, [...new Set(serviceIds)].slice(0, 4), found.language, today)
  const values = {
    asker: splitPhone(found.askerName).name ?? '',
    reference: found.reference,
    unit: facts.handlingUnit,
    handler: viewer.name ?? '',
  }
  return {
    ...shared,
    offer: facts.offer,
    whole: {
      found,
      facts,
      ...talk,
      events,
      others,
      drafts,
      units,
      receivers,
      handlers,
      answers,
      beside,
      emergency,
      blocks: blocks.map((block) => ({ ...block, body: fillIn(block.body, values) })),
      services: services.map(({ id, title, summary, slug }) => ({
        id,
        title,
        summary,
        href: settings.publicUrl + hrefOf('service', found.language, { slug }),
      })),
    },
  }
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
          <Conversation messages={whole.messages} events={whole.events} earlier={whole.earlier} />
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
          {!isOpen && <ClosedNotice mayReopen={rights.handles && found.closedAs !== 'merged'} />}
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
              <AssignPanel found={found} handlers={whole.handlers} viewerId={viewerId} form={form} />
              <HandoverPanel
                found={found}
                facts={facts}
                suggestions={whole.units}
                receivers={whole.receivers}
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
            <BesidePanels beside={whole.beside} back={back} />
          </div>
          <OtherCases others={whole.others} />
          {rights.handles && <OpennessLinks found={found} />}
        </aside>
      </div>
    </>
  )
}

interface CaseHeadProps {
  found: Case
  facts: CaseFacts
  now: Date
  emergency: readonly EmergencyContact[]
  /** Whether the reader may say that a sign of danger is seen. */
  marksDanger: boolean
}

function CaseHead({ found, facts, now, emergency, marksDanger }: CaseHeadProps) {
  const { t, language } = useTexts()
  const { name, phone } = splitPhone(found.askerName)
  return (
    <header className="case-head">
      <Link to={hrefOf('inbox', language)}>{t('cases.head.back')}</Link>
      <div className="case-title">
        <Heading level={1} data-size="md" lang={langOf(found.language, language)}>
          {found.subject}
        </Heading>
        <p className="case-marks" data-size="sm">
          <span className="reference">{found.reference}</span>
          <Tag data-color={found.state === 'new' ? 'success' : 'neutral'} variant="outline">
            {t(`cases.state.${found.state}`)}
            {found.closedAs && `: ${t(`cases.closedAs.${found.closedAs}`)}`}
          </Tag>
          {found.isDanger && <Tag data-color="danger">{t('cases.mark.danger')}</Tag>}
          {found.restricted && <Tag data-color="warning">{t('cases.mark.restricted')}</Tag>}
          {facts.mergedIntoId && facts.mergedIntoReference && (
            <Link to={hrefOf('deskCase', language, { id: facts.mergedIntoId })}>
              {t('cases.head.mergedInto', { reference: facts.mergedIntoReference })}
            </Link>
          )}
        </p>
      </div>
      <dl className="case-line">
        <div>
          <dt>{t('cases.head.asker')}</dt>
          <dd>
            {name ?? found.askerEmail ?? t('cases.inbox.anonymous')}
            {facts.askerUnit && ` ${t('cases.head.for', { unit: facts.askerUnit })}`}
          </dd>
        </div>
        {phone && (
          <div>
            <dt>{t('cases.head.phone')}</dt>
            <dd>
              <a href={telOf(phone)}>{phone}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('cases.head.askedOn')}</dt>
          <dd>
            {t('cases.head.askedBy', {
              at: dayAndTime(found.askedAt, language),
              channel: t(`cases.channel.${facts.channel}`),
            })}
          </dd>
        </div>
        <div>
          <dt>{t('cases.head.unit')}</dt>
          <dd>{facts.handlingUnit}</dd>
        </div>
        <div>
          <dt>{t('cases.head.handler')}</dt>
          <dd>{facts.handlerName ?? t('cases.inbox.nobody')}</dd>
        </div>
        {found.dueAt && (
          <div>
            <dt>{t('cases.due.label')}</dt>
            <dd className="due" data-kind={timeLeft(found.dueAt, now).kind} title={dayAndTime(found.dueAt, language)}>
              {dueWords(t, language, found.dueAt, now)}
            </dd>
          </div>
        )}
        {found.state === 'waiting' && (
          <div>
            <dt>{t('cases.due.label')}</dt>
            <dd className="muted">{t('cases.due.waiting')}</dd>
          </div>
        )}
      </dl>
      {found.isDanger && (
        <CaseDanger
          seenAt={found.dangerSeenAt}
          mayMark={marksDanger}
          contacts={emergency}
          phone={phone}
          address={facts.askerAddress}
        />
      )}
      {found.restricted && <p className="muted">{t('cases.head.restricted')}</p>}
      {facts.helped !== null && <p className="muted">{t(`cases.head.helped.${facts.helped ? 'yes' : 'no'}`)}</p>}
    </header>
  )
}

function ClosedNotice({ mayReopen }: { mayReopen: boolean }) {
  const { t } = useTexts()
  return (
    <div className="case-closed">
      <p>{t('cases.closed.text')}</p>
      {mayReopen && (
        <Form method="post" preventScrollReset>
          <Button type="submit" name="intent" value="reopen" variant="secondary" data-size="sm">
            {t('cases.closed.reopen')}
          </Button>
        </Form>
      )}
    </div>
  )
}

function ClosePanel() {
  const { t } = useTexts()
  return (
    <section className="side-part" aria-labelledby="close-title">
      <details className="side-fold">
        <summary>
          <span id="close-title">{t('cases.close.title')}</span>
        </summary>
        <Form method="post" className="assign-form" preventScrollReset>
          <SelectField name="as" label={t('cases.close.as')} defaultValue="answered">
            {(['answered', 'unneeded', 'referred'] as const).map((as) => (
              <option key={as} value={as}>
                {t(`cases.close.${as}`)}
              </option>
            ))}
          </SelectField>
          <Button type="submit" name="intent" value="close" variant="secondary">
            {t('cases.close.button')}
          </Button>
        </Form>
      </details>
    </section>
  )
}

/** Opens what holds a field, and begins to write there. */
function goTo(id: string) {
  const field = document.getElementById(id)
  const fold = field?.closest('details')
  if (fold) fold.open = true
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}

/** An address that ends in `#reply` leads to the reply, also where the page is shown without being loaded. */
function useFieldOfHash() {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === `#${REPLY_FIELD}` || hash === `#${NOTE_FIELD}`) goTo(hash.slice(1))
  }, [hash])
}

function useCaseShortcuts(help: React.RefObject<HTMLDialogElement | null>) {
  const navigate = useNavigate()
  const { language } = useTexts()
  useShortcuts({
    j: () => moveFocus('.message', 1),
    k: () => moveFocus('.message', -1),
    r: () => goTo(REPLY_FIELD),
    n: () => goTo(NOTE_FIELD),
    a: () => document.querySelector<HTMLButtonElement>('#take-form button')?.click(),
    u: () => navigate(hrefOf('inbox', language)),
    '/': () => navigate(`${hrefOf('inbox', language)}#case-search`),
    '?': () => help.current?.showModal(),
  })
}
