import { Alert, Button, Details, Heading } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { data, Form, Link, redirect, useFetcher, useSearchParams } from 'react-router'
import { findAnswers, isDone, listFellows } from '#app/features/groups/asking/answers.queries.server.ts'
import {
  busyHoursOf,
  type CalendarRefusal,
  LARGEST_CALENDAR_BYTES,
} from '#app/features/groups/asking/calendar-hours.ts'
import { fellowLabels } from '#app/features/groups/asking/fellow-labels.ts'
import { isAboutPeople } from '#app/features/groups/asking/question.ts'
import { QuestionField } from '#app/features/groups/asking/question-field.tsx'
import {
  openAnswers,
  type SavedAnswers,
  saveAnswers,
  takeBackAnswers,
} from '#app/features/groups/asking/save-answers.server.ts'
import { type Typed, typedIn } from '#app/features/groups/asking/typed-answers.ts'
import type { Week } from '#app/features/groups/asking/week.ts'
import { hrefOf } from '#app/pages.ts'
import { formAndFilesOf } from '#app/platform/http/form.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { ConfirmField } from '#app/ui/confirm-field.tsx'
import { longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/own-answers'
import { openGroups } from './groups.server.ts'
import '#app/features/groups/asking/asking.css'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, viewer, clock } = openGroups(request, context)
  const id = params.cohortId
  const open = isUuid(id) ? await openAnswers(db, viewer, id, clock) : undefined
  if (!open) throw data(null, { status: 404 })
  const { cohort, place, asked, termEnd } = open
  const asksForPeople = asked.questions.some(({ key }) => isAboutPeople(key))
  const [answers, done, fellows] = await Promise.all([
    findAnswers(db, place.studentId),
    isDone(db, place.studentId),
    asksForPeople ? listFellows(db, id) : [],
  ])
  return {
    cohort: { id, name: cohort.name },
    questions: asked.questions,
    week: asked.week,
    taught: asked.taught,
    closesOn: asked.closesOn,
    isLate: asked.closesOn !== null && asked.closesOn < clock.today(),
    answers,
    done,
    deletedAfter: termEnd,
    fellows: fellowLabels(fellows).filter((one) => one.id !== place.studentId),
  }
}

/** What was wrong, and what was written where, so that nothing typed is lost. */
interface Back {
  problems: SavedAnswers['problems']
  calendar: CalendarRefusal | 'groups.answers.calendarNone' | null
  typed: Typed | null
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, viewer, clock, language } = openGroups(request, context)
  const { form, files } = await formAndFilesOf(request)
  const { cohortId } = params
  const open = isUuid(cohortId) ? await openAnswers(db, viewer, cohortId, clock) : undefined
  if (!open) throw data(null, { status: 404 })
  const intent = form.get('intent')
  const page = hrefOf('ownAnswers', language, { cohortId })
  const back = (more: Partial<Back>, status = 422) =>
    data<Back>({ problems: {}, calendar: null, typed: typedIn(form), ...more }, { status })
  if (intent === 'forgetAll') {
    if (form.get('confirmed') !== 'yes') return redirect(`${page}?forget#forget`, 303)
    const outcome = await takeBackAnswers(db, viewer, cohortId, clock)
    if (!outcome.ok) throw data(null, { status: 404 })
    return redirect(`${page}?forgotten`, 303)
  }
  const read = intent === 'calendar' ? await readCalendar(files[0], open.asked.week, clock.today()) : null
  const outcome = await saveAnswers(db, viewer, cohortId, { form, ...(read?.ok && { busy: read.busy }) }, clock)
  if (!outcome.ok) throw data(null, { status: 404 })
  const { problems, taken } = outcome.value
  // As it goes, the page stays; else it comes anew with what is kept.
  if (intent === 'keep') return back({ problems, typed: null }, 200)
  if (read && !read.ok) return back({ problems, calendar: read.refusal })
  if (Object.keys(problems).length > 0) return back({ problems })
  if (taken !== null) return redirect(`${page}?busy=${taken}#q-availability`, 303)
  return redirect(`${page}?${intent === 'done' ? 'done' : 'saved'}`, 303)
}

/** The file is read here and now, and is gone with the request. */
async function readCalendar(file: File | undefined, week: Week, today: string) {
  if (!file) return { ok: false, refusal: 'groups.answers.calendarNone' } as const
  if (file.size > LARGEST_CALENDAR_BYTES) return { ok: false, refusal: 'groups.answers.calendarTooLarge' } as const
  return busyHoursOf(await file.text(), week, today)
}

/** While it is filled in, nothing but what was wrong comes back. */
export const shouldRevalidate = ({
  formData,
  defaultShouldRevalidate,
}: {
  formData?: FormData
  defaultShouldRevalidate: boolean
}) => (formData?.get('intent') === 'keep' ? false : defaultShouldRevalidate)

export default function OwnAnswers({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { cohort, questions, week, taught, answers, closesOn, isLate, fellows, deletedAfter } = loaderData
  const { keep, problems: kept, state } = useKeeping()
  const problems = kept ?? actionData?.problems ?? {}
  return (
    <div className="narrow own-answers">
      <title>{`${t('groups.answers.page')} – ${cohort.name} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Link to={hrefOf('ownGroups', language)}>{t('groups.own.back')}</Link>
        <Heading level={1} data-size="lg">
          {t('groups.answers.title', { cohort: cohort.name })}
        </Heading>
        <p className="lead">{t('groups.answers.lead')}</p>
        {closesOn && (
          <p className="muted">
            {t(isLate ? 'groups.answers.late' : 'groups.answers.until', { day: longDay(closesOn, language) })}
          </p>
        )}
      </header>
      <Messages done={loaderData.done} hasProblems={Object.keys(problems).length > 0} />
      <datalist id="fellows">
        {fellows.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
      <Form
        method="post"
        encType="multipart/form-data"
        className="stack"
        onChange={(event) => keep(event.currentTarget)}
      >
        {/* What Enter in a field does: it is the first button. */}
        <button type="submit" name="intent" value="save" hidden tabIndex={-1} />
        {questions.map((question) => (
          <QuestionField
            key={question.key}
            problem={problems[question.key]}
            calendarProblem={actionData?.calendar ?? null}
            typed={actionData?.typed ?? null}
            {...{ question, answers, week, taught, fellows, deletedAfter }}
          />
        ))}
        <div className="save-line">
          <Button type="submit" name="intent" value="done">
            {t('groups.answers.done')}
          </Button>
          <noscript>
            <button type="submit" name="intent" value="save" className="ds-button" data-variant="secondary">
              {t('groups.answers.save')}
            </button>
          </noscript>
          <p role="status" className="muted">
            {state === 'untouched' ? '' : t(`groups.answers.${state}`)}
          </p>
        </div>
      </Form>
      <TakeBack />
    </div>
  )
}

function Messages({ done, hasProblems }: { done: boolean; hasProblems: boolean }) {
  const { t } = useTexts()
  const [search] = useSearchParams()
  if (hasProblems)
    return (
      <Alert data-color="danger" role="alert">
        {t('groups.answers.problems')}
      </Alert>
    )
  const said =
    search.has('done') && done
      ? t('groups.answers.thanks')
      : search.has('forgotten')
        ? t('groups.answers.forgotten')
        : search.has('saved')
          ? t('groups.answers.saved')
          : search.has('busy')
            ? t('groups.answers.calendarBusy', { count: Number(search.get('busy')) || 0 })
            : null
  return (
    said && (
      <Alert data-color="success" role="status">
        {said}
      </Alert>
    )
  )
}

function TakeBack() {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const isBack = search.has('forget')
  return (
    <Details className="fold" defaultOpen={isBack} id="forget">
      <Details.Summary>{t('groups.answers.forgetAll')}</Details.Summary>
      <Details.Content>
        <Form method="post" className="form">
          <p>{t('groups.answers.forgetAllLead')}</p>
          <ConfirmField
            label={t('groups.answers.forgetAllYes')}
            name="confirmed"
            error={isBack ? t('groups.answers.forgetAllConfirm') : undefined}
          />
          <Button type="submit" name="intent" value="forgetAll" variant="secondary" data-color="danger">
            {t('groups.answers.forgetAll')}
          </Button>
        </Form>
      </Details.Content>
    </Details>
  )
}

const REST_MS = 700

/** Keeps what was answered, soon after each change. */
function useKeeping() {
  const fetcher = useFetcher<typeof action>()
  const timer = useRef<number | undefined>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const keep = (form: HTMLFormElement) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      const fields = new FormData(form)
      fields.set('intent', 'keep')
      // A calendar is read when the student says so.
      fields.delete('calendar')
      fetcher.submit(fields, { method: 'post' })
    }, REST_MS)
  }
  const state: 'keeping' | 'kept' | 'untouched' =
    fetcher.state !== 'idle' ? 'keeping' : fetcher.data ? 'kept' : 'untouched'
  return { keep, problems: fetcher.data?.problems, state }
}
