import '#app/features/cases/asking/asking.css'
import { Alert, Heading } from '@digdir/designsystemet-react'
import { data, Link, redirect } from 'react-router'
import { frameOf } from '#app/access.server.ts'
import { canDeleteOwn, isAnswered, isAsker } from '#app/features/cases/asking/asker.ts'
import { CaseStateTag, NextStep } from '#app/features/cases/asking/case-status.tsx'
import {
  addToOwnCase,
  decideOwnReferral,
  reopenOwnCase,
  withdrawOwnCase,
} from '#app/features/cases/asking/change-own-case.server.ts'
import { findOwnCase, readOwnConversation } from '#app/features/cases/asking/own-case.queries.server.ts'
import { AfterAnswer, OwnCaseActions } from '#app/features/cases/asking/own-case-actions.tsx'
import { OwnCaseFacts } from '#app/features/cases/asking/own-case-facts.tsx'
import { OwnConversation } from '#app/features/cases/asking/own-conversation.tsx'
import { tellHelped } from '#app/features/cases/asking/tell-helped.server.ts'
import { thankUnits } from '#app/features/cases/asking/thank-units.server.ts'
import { keepFormFiles } from '#app/features/cases/attachments/keep-uploads.server.ts'
import { REOPEN_WITHIN_DAYS, refusalToReopen } from '#app/features/cases/case.ts'
import { AskerReferrals } from '#app/features/cases/referrals/asker-referrals.tsx'
import { listReferrals } from '#app/features/cases/referrals/referral.queries.server.ts'
import { listEmergencyContacts } from '#app/features/safety/emergency-contacts.queries.server.ts'
import { EmergencyNotice } from '#app/features/safety/emergency-notice.tsx'
import { findDanger } from '#app/features/safety/find-danger.ts'
import { hrefOf } from '#app/pages.ts'
import { addDays, dayOf } from '#app/platform/clock.ts'
import { clientAddressContext, samspelContext } from '#app/platform/context.ts'
import { formAndFilesOf, refusedForm } from '#app/platform/http/form.ts'
import { waitSeconds } from '#app/platform/http/rate-limit.server.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { Section } from '#app/ui/section.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { askRoomOf } from '#app/use-cases/ask-case.server.ts'
import type { Route } from './+types/my-case'
import { goOnward, openOwnCase, signInFirst } from './own-case.server.ts'

const LIMIT = { form: 'own-case', uses: 60, windowSeconds: 600 }
const FILE_LIMIT = { form: 'ask-files', uses: 30, windowSeconds: 3600 }

const doings = ['sent', 'decided', 'added', 'withdrawn', 'reopened', 'helped', 'thanked'] as const
type Doing = (typeof doings)[number]

/** What the page of a merged case asks that stands in the one that goes on: words, and what was suggested there. */
const wentAlong = ['add', 'referrals.send', 'referrals.decline']

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const language = languageOf(request)
  const { asker, found, onward, key, isVisitor } = await openOwnCase(request, context, params.id, isAsker)
  if (isVisitor) throw signInFirst(request)
  if (onward) throw goOnward(request, onward)
  const [own, entries, referrals] = await Promise.all([
    found && findOwnCase(db, found.id, language, clock.today(), clock.now()),
    found && readOwnConversation(db, found.id, language, clock.today()),
    found && listReferrals(db, found.id, language, clock.today()),
  ])
  if (!found || !own || !entries || !referrals) throw data(null, { status: 404 })
  const isUrgent = own.isDanger && own.state !== 'closed'
  const done = new URL(request.url).searchParams.get('done')
  return data(
    {
      own,
      entries,
      referrals,
      personId: asker.viewer.personId,
      suffix: key === null ? '' : `?key=${encodeURIComponent(key)}`,
      // Whether it helped is not asked while the unit itself waits for an answer.
      isAnswered: isAnswered(found) && found.state !== 'waiting',
      // One that was merged goes with the one that it was merged into.
      canDelete: found.state === 'closed' && found.closedAs !== 'merged' && canDeleteOwn(asker, found),
      reopenUntil:
        found.closedAt && refusalToReopen(found, clock.now()) === null
          ? addDays(dayOf(found.closedAt), REOPEN_WITHIN_DAYS)
          : null,
      emergency: isUrgent ? await listEmergencyContacts(db, language) : [],
      done: doings.find((doing) => doing === done) ?? null,
    },
    { headers: { 'cache-control': 'no-store' } },
  )
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const samspel = context.get(samspelContext)
  const { db, clock, realNow } = samspel
  const language = languageOf(request)
  const { form, files } = await formAndFilesOf(request)
  const { asker, onward, key, isVisitor, ...opened } = await openOwnCase(request, context, params.id, isAsker)
  // What was written on a page from before the merge belongs where the conversation goes on.
  const found = opened.found ?? onward
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  // Whose session ran out while they were writing gets it back, to send once more.
  if (isVisitor) throw data({ ...frameOf(context), sent: Object.entries(values) }, { status: 401 })
  if (!found) throw data(null, { status: 404 })
  // Whatever else they decided, they decided of the case that they saw.
  if (onward && !wentAlong.includes(values.intent ?? '')) throw goOnward(request, onward)

  const who = asker.viewer.personId ?? context.get(clientAddressContext)
  const fileWait = files.length === 0 ? 0 : await waitSeconds(db, FILE_LIMIT, who, realNow())
  const wait = Math.max(fileWait, await waitSeconds(db, LIMIT, who, realNow()))
  const isMessage = values.intent === 'add'
  const uploads = isMessage ? await keepFormFiles(db, values, fileWait > 0 ? [] : files, realNow()) : null
  const back = (refusal: string | null, status: number) =>
    data(
      {
        state: { ...refusedForm(values, refusal ?? '', besideField), ...(refusal === null ? { problems: {} } : {}) },
        uploads,
        waitMinutes: wait > 0 ? Math.ceil(wait / 60) : null,
      },
      status,
    )
  if (wait > 0) return back(null, 429)
  if (uploads?.isTakenBack) return back(null, 200)
  if (uploads && uploads.refused.length > 0) return back(null, 422)
  const now = clock.now()
  const done = (doing: Doing) => {
    const search = new URLSearchParams({ ...(key === null ? {} : { key }), done: doing })
    return redirect(`${hrefOf('myCase', language, { id: params.id })}?${search}`, 303)
  }
  const attachmentIds = uploads?.kept.map(({ id }) => id) ?? []
  switch (values.intent) {
    case 'add': {
      const body = values.body?.trim() ?? ''
      const message = { body, attachmentIds, isDanger: findDanger(body) !== null }
      const added = await addToOwnCase(db, asker, found.id, message, now)
      return added.ok ? done('added') : back(added.refusal, 422)
    }
    case 'withdraw': {
      const withdrawn = await withdrawOwnCase(db, asker, found.id, now)
      return withdrawn.ok ? done('withdrawn') : back(withdrawn.refusal, 422)
    }
    case 'reopen': {
      const reopened = await reopenOwnCase(db, asker, found.id, now)
      return reopened.ok ? done('reopened') : back(reopened.refusal, 422)
    }
    case 'helped': {
      const told = await tellHelped(db, asker, found.id, values.helped === 'yes', now)
      return told.ok ? done('helped') : back(told.refusal, 422)
    }
    case 'thank': {
      const thanked = await thankUnits(db, askRoomOf(samspel), asker, found.id, now)
      return thanked.ok ? done('thanked') : back(thanked.refusal, 422)
    }
    case 'referrals.send':
    case 'referrals.decline': {
      const isSent = values.intent === 'referrals.send'
      const decision = isSent ? { kind: 'send' as const, text: values.text ?? '' } : { kind: 'decline' as const }
      if (!isUuid(values.referralId)) throw data(null, { status: 404 })
      const decided = await decideOwnReferral(db, asker, found.id, values.referralId, decision, now)
      return decided.ok ? done('decided') : back(decided.refusal, 422)
    }
    default:
      throw data(null, { status: 400 })
  }
}

const besideField = {
  'cases.bodyMissing': 'body',
  'cases.bodyTooLong': 'body',
  'referrals.textMissing': 'text',
  'referrals.textTooLong': 'text',
}

export default function MyCase({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { own, entries, personId, suffix, isAnswered, emergency, done } = loaderData
  return (
    <>
      <title>{`${own.reference} – ${t('product.name')}`}</title>
      <meta name="robots" content="noindex" />
      {/* The key in the address goes to no other site; our own forms must still say where they come from. */}
      <meta name="referrer" content="same-origin" />
      {emergency.length > 0 && (
        <EmergencyNotice contacts={emergency} kept={t('asking.case.danger', { unit: own.unit?.name ?? '' })} />
      )}
      <div className="wide own-case-page">
        {personId !== null && (
          <p className="own-case-back">
            <Link to={hrefOf('myCases', language)}>{t('asking.mine.back')}</Link>
          </p>
        )}
        {done && !actionData && <Done doing={done} own={own} />}
        <header className="page-head">
          <div className="cluster">
            <span className="eyebrow">{own.reference}</span>
            <CaseStateTag state={own.state} />
          </div>
          <Heading level={1} data-size="lg" lang={langOf(own.language, language)}>
            {own.subject}
          </Heading>
        </header>
        <div className="own-case-body">
          <section className="panel next-step" data-yours={own.next.isYours} aria-labelledby="next">
            <Heading level={2} data-size="2xs" id="next">
              {t('asking.next')}
            </Heading>
            <p>
              <NextStep own={own} />
            </p>
            {own.mergedInto && (
              <p>
                <Link to={hrefOf('myCase', language, { id: own.mergedInto.id }) + suffix}>
                  {t('asking.next.mergedLink', { reference: own.mergedInto.reference })}
                </Link>
              </p>
            )}
          </section>
          <div className="own-case-main">
            {entries.length > 0 && (
              <Section id="conversation" title={t('asking.case.conversation')}>
                <OwnConversation entries={entries} personId={personId} suffix={suffix} />
              </Section>
            )}
            <AskerReferrals
              referrals={loaderData.referrals}
              words={entries
                .flatMap((entry) => (entry.type === 'message' && !entry.isReply ? [entry.body] : []))
                .join('\n\n')}
              back={actionData?.state}
            />
            <OwnCaseActions own={own} reopenUntil={loaderData.reopenUntil} back={actionData} />
            {isAnswered && <AfterAnswer own={own} back={actionData} />}
            {loaderData.canDelete && (
              <p>
                <Link to={hrefOf('deleteCase', language, { id: own.id }) + loaderData.suffix}>
                  {t('retention.page', { reference: own.reference })}
                </Link>
              </p>
            )}
          </div>
          <OwnCaseFacts own={own} isAnswered={isAnswered} />
        </div>
      </div>
    </>
  )
}

function Done({ doing, own }: { doing: Doing; own: Route.ComponentProps['loaderData']['own'] }) {
  const { t } = useTexts()
  if (doing !== 'sent')
    return (
      <Alert data-color="success" role="status">
        {t(doneTexts[doing])}
      </Alert>
    )
  return (
    <Alert data-color="success" role="status">
      {t('asking.case.sent', { reference: own.reference })}
      {own.askerEmail && ` ${t('asking.case.sentMail', { email: own.askerEmail })}`}
    </Alert>
  )
}

const doneTexts = {
  decided: 'asking.referral.done',
  added: 'asking.add.done',
  withdrawn: 'asking.withdraw.done',
  reopened: 'asking.reopen.done',
  helped: 'asking.helped.done',
  thanked: 'asking.thanks.done',
} as const
