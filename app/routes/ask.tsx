import '#app/features/catalogue/catalogue.css'
import '#app/features/cases/asking/asking.css'
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { data, Link, type RouterContextProvider, redirect } from 'react-router'
import { AskFacts, AskWords } from '#app/features/cases/asking/ask-fields.tsx'
import { askByAddressForm, askForm } from '#app/features/cases/asking/ask-form.ts'
import {
  findCourse,
  findIntakeUnitId,
  findServiceBySlug,
  listCourseChoices,
  listUnitsForPersonal,
} from '#app/features/cases/asking/asking.queries.server.ts'
import { LikelyAnswers } from '#app/features/cases/asking/likely-answers.tsx'
import { useLikelyAnswers } from '#app/features/cases/asking/use-likely-answers.ts'
import { keepFormFiles, type Uploads } from '#app/features/cases/attachments/keep-uploads.server.ts'
import { listUnits } from '#app/features/organisation/unit-page.queries.server.ts'
import { EmergencyNotice } from '#app/features/safety/emergency-notice.tsx'
import { hrefOf } from '#app/pages.ts'
import { clientAddressContext, samspelContext, viewerContext } from '#app/platform/context.ts'
import { type FormState, formAndFilesOf, readForm, refusedForm } from '#app/platform/http/form.ts'
import { waitSeconds } from '#app/platform/http/rate-limit.server.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { useFormState } from '#app/ui/form-state.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { type Ask, askByAddress, askRoomOf, askSignedIn, unitsToAskFor } from '#app/use-cases/ask-case.server.ts'
import { findLikelyAnswers, type LikelyAnswers as Likely } from '#app/use-cases/find-likely-answers.server.ts'
import type { Route } from './+types/ask'

/** A lecture hall may share one address; who is signed in is counted apart from it. */
const LIMIT = { form: 'ask', uses: 60, windowSeconds: 600 }
/** Files fill the database. */
const FILE_LIMIT = { form: 'ask-files', uses: 30, windowSeconds: 3600 }
/** Nobody's mailbox is filled from here. */
const MAIL_LIMIT = { form: 'ask-mail', uses: 5, windowSeconds: 3600 }

const LONGEST_WORDS = 4000
const nothing: Likely = { services: [], emergency: [] }

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const language = languageOf(request)
  const today = clock.today()
  const words = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, LONGEST_WORDS)
  const [service, courses, units, forPersonal, likely, intakeId] = await Promise.all([
    serviceIn(request, context),
    listCourseChoices(db, language),
    listUnits(db, language, today),
    listUnitsForPersonal(db, today),
    words === '' ? nothing : findLikelyAnswers(db, { text: words, language, today }),
    findIntakeUnitId(db),
  ])
  const own = unitsToAskFor(viewer)
  const named = (list: typeof units) => list.map(({ id, name }) => ({ id, name }))
  return {
    service,
    words,
    courses,
    units: named(units.filter(({ type }) => type === 'faculty' || type === 'department')),
    ownUnits: named(units.filter(({ id }) => own.includes(id))),
    offersPersonal: forPersonal.length > 0,
    isSignedIn: viewer.isSignedIn,
    today,
    likely,
    isOpen: intakeId !== null,
  }
}

const serviceIn = (request: Request, context: Readonly<RouterContextProvider>) => {
  const slug = new URL(request.url).searchParams.get('service')
  return slug ? findServiceBySlug(context.get(samspelContext).db, slug, languageOf(request)) : null
}

/** The form as it comes back: what was typed, which files lie here, and what stands in the way of sending it. */
interface AskBack extends FormState {
  uploads: Uploads
  likely: Likely
  /** It was not sent because there may be an answer already. */
  isLook: boolean
  waitMinutes: number | null
}

export async function action({ request, context }: Route.ActionArgs) {
  const { db, clock, realNow } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const language = languageOf(request)
  const { form, files } = await formAndFilesOf(request)
  const word = (name: string) => String(form.get(name) ?? '')
  form.set('intent', 'ask')

  const who = viewer.personId ?? context.get(clientAddressContext)
  const fileWait = files.length === 0 ? 0 : await waitSeconds(db, FILE_LIMIT, who, realNow())
  const wait = Math.max(fileWait, await waitSeconds(db, LIMIT, who, realNow()))
  const brought = { uploadKey: word('uploadKey'), remove: word('remove') }
  const uploads = await keepFormFiles(db, brought, fileWait > 0 ? [] : files, realNow())
  const likely = await findLikelyAnswers(db, {
    text: `${word('subject')}\n${word('body')}`,
    language,
    today: clock.today(),
  })
  const read = viewer.isSignedIn ? readForm(askForm, form) : readForm(askByAddressForm, form)
  const state = read.ok ? refusedForm(read.values, '') : read.state
  const back = (more: Partial<AskBack>, status: number) =>
    data(
      { back: { ...state, problems: {}, uploads, likely, isLook: false, waitMinutes: null, ...more }, mailedTo: null },
      status,
    )
  if (wait > 0) return back({ waitMinutes: Math.ceil(wait / 60) }, 429)
  if (uploads.isTakenBack) return back({}, 200)
  const courseId = read.ok && read.value.course !== '' ? await findCourse(db, read.value.course) : null
  const problems: Record<string, string> = read.ok ? {} : read.state.problems
  if (read.ok && read.value.course !== '' && courseId === null) problems.course = 'asking.problem.courseUnknown'
  if (!read.ok || Object.keys(problems).length > 0 || uploads.refused.length > 0) return back({ problems }, 422)
  // Signs of danger wait for nothing; and a step before sending is only for whom none was shown beside the text.
  if (word('looked') !== 'yes' && likely.services.length > 0) return back({ isLook: true }, 200)

  const { course: _, personal, ...wanted } = read.value
  const email = 'email' in wanted ? String(wanted.email) : null
  const ask: Ask = {
    subject: wanted.subject,
    body: wanted.body,
    aboutUnitId: wanted.aboutUnitId,
    wantedBy: wanted.wantedBy,
    askerUnitId: wanted.askerUnitId,
    courseId,
    serviceId: (await serviceIn(request, context))?.id ?? null,
    isPersonal: personal,
    pageLanguage: language,
    uploadKey: uploads.key,
  }
  const room = askRoomOf(context.get(samspelContext))
  const caseHref = (id: string) => hrefOf('myCase', language, { id })
  if (email === null) {
    const asked = await askSignedIn(room, viewer, ask)
    if (!asked.ok) return back({ problems: refusedForm({}, asked.refusal, besideField).problems }, 422)
    return redirect(`${caseHref(asked.value.id)}?done=sent`, 303)
  }
  const mailWait = await waitSeconds(db, MAIL_LIMIT, email.toLowerCase(), realNow())
  if (mailWait > 0 && likely.emergency.length === 0) return back({ waitMinutes: Math.ceil(mailWait / 60) }, 429)
  const asked = await askByAddress(room, email, ask)
  if (!asked.ok) return back({ problems: refusedForm({}, asked.refusal, besideField).problems }, 422)
  if (asked.value.kind === 'mailed') return data({ back: null, mailedTo: email })
  return redirect(`${caseHref(asked.value.made.id)}?key=${asked.value.key}&done=sent`, 303)
}

const besideField = {
  'asking.problem.dayPast': 'wantedBy',
  'asking.problem.unitNotYours': 'askerUnitId',
  'asking.problem.personalForUnit': 'personal',
}

export default function AskPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTexts()
  if (actionData?.mailedTo) return <Mailed to={actionData.mailedTo} />
  const back = actionData?.back ?? null
  const first = back?.likely ?? loaderData.likely
  return (
    <>
      <title>{`${t('asking.title')} – ${t('product.name')}`}</title>
      <meta name="robots" content="noindex" />
      {first.emergency.length > 0 && <EmergencyNotice contacts={first.emergency} kept={t('asking.danger.before')} />}
      {loaderData.isOpen || back ? (
        <AskForm key={back ? 'back' : 'first'} loaderData={loaderData} back={back} first={first} />
      ) : (
        <NotYet />
      )}
    </>
  )
}

/** Before an administrator has chosen who receives requests. */
function NotYet() {
  const { t, language } = useTexts()
  return (
    <div className="narrow">
      <div className="page-head">
        <Heading level={1} data-size="xl">
          {t('asking.title')}
        </Heading>
        <Paragraph className="lead">{t('asking.problem.noIntake')}</Paragraph>
      </div>
      <p>
        <Link to={hrefOf('units', language)}>{t('asking.noIntake.units')}</Link>
      </p>
    </div>
  )
}

interface AskFormProps {
  loaderData: Route.ComponentProps['loaderData']
  back: AskBack | null
  /** What stood beside the text when the page came. */
  first: Likely
}

function AskForm({ loaderData, back, first }: AskFormProps) {
  const { t, language } = useTexts()
  const form = useFormState(back ?? undefined, 'ask')
  const { answers, ask } = useLikelyAnswers(first)
  const [hasScript, setHasScript] = useState(false)
  useEffect(() => setHasScript(true), [])
  const isWrong = back !== null && (Object.keys(back.problems).length > 0 || back.uploads.refused.length > 0)
  const isNews = answers !== first
  return (
    <div className="wide ask-page">
      <header className="page-head">
        <Heading level={1} data-size="xl">
          {t('asking.title')}
        </Heading>
        <Paragraph className="lead">{t('asking.lead')}</Paragraph>
        {loaderData.service && <AboutService service={loaderData.service} />}
      </header>
      <form method="post" encType="multipart/form-data" className="ask-sheet" noValidate>
        {/* With a script, answers stand beside the text from the first word; without, once before it is sent. */}
        <input type="hidden" name="looked" value={hasScript || back?.isLook ? 'yes' : 'no'} />
        <div className="form ask-first">
          {back?.isLook && (
            <Alert data-color="info" role="status">
              <strong>{t('asking.notSent.title')}</strong> {t('asking.notSent.text')}
            </Alert>
          )}
          {isWrong && <WholeProblem text={form.whole ?? t('asking.problem.summary')} />}
          {back?.waitMinutes != null && <WholeProblem text={t('asking.problem.wait', { count: back.waitMinutes })} />}
          <AskWords form={form} words={loaderData.words} onWrite={ask} />
        </div>
        <aside className="ask-beside" aria-live="polite">
          {isNews && answers.emergency.length > 0 ? (
            <EmergencyNotice contacts={answers.emergency} kept={t('asking.danger.before')} />
          ) : answers.services.length > 0 ? (
            <LikelyAnswers answers={answers.services} title={t('asking.likely')} lead={t('asking.likelyLead')} />
          ) : (
            hasScript && <p className="likely-wait muted small">{t('asking.likelyWait')}</p>
          )}
        </aside>
        <div className="form ask-rest">
          <AskFacts form={form} {...loaderData} uploads={back?.uploads ?? null} />
          <div className="form-actions">
            <Button type="submit">{t(back?.isLook ? 'asking.sendAnyway' : 'asking.send')}</Button>
            <Link to={hrefOf('privacy', language)}>{t('asking.privacy')}</Link>
          </div>
        </div>
      </form>
    </div>
  )
}

function AboutService({ service }: { service: NonNullable<AskFormProps['loaderData']['service']> }) {
  const { t, language } = useTexts()
  const [before = '', after = ''] = t('asking.about', { service: '\n' }).split('\n')
  return (
    <p className="notice">
      {before}
      <strong lang={langOf(service.language, language)}>{service.title}</strong>
      {after} <Link to={hrefOf('ask', language)}>{t('asking.aboutRemove')}</Link>
    </p>
  )
}

function Mailed({ to }: { to: string }) {
  const { t, language } = useTexts()
  return (
    <div className="narrow">
      <title>{`${t('asking.mailed.title')} – ${t('product.name')}`}</title>
      <div className="page-head">
        <Heading level={1} data-size="xl">
          {t('asking.mailed.title')}
        </Heading>
        <Paragraph className="lead">{t('asking.mailed.text', { email: to })}</Paragraph>
      </div>
      <div className="stack">
        <p>{t('asking.mailed.nothing')}</p>
        <p>
          <a href={hrefOf('ask', language)}>{t('asking.mailed.again')}</a>
        </p>
      </div>
    </div>
  )
}
