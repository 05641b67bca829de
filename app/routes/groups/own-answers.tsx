import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { data, Form, Link, redirect, useFetcher, useSearchParams } from 'react-router'
import { findAnswers, isDone, listFellows } from '#app/features/groups/asking/answers.queries.server.ts'
import { fellowLabels } from '#app/features/groups/asking/fellow-labels.ts'
import { QuestionField } from '#app/features/groups/asking/question-field.tsx'
import { findQuestionnaire } from '#app/features/groups/asking/questionnaire.queries.server.ts'
import { type SavedAnswers, saveAnswers } from '#app/features/groups/asking/save-answers.server.ts'
import { findCohort, findTermEnd } from '#app/features/groups/cohort.queries.server.ts'
import { findOwnPlace } from '#app/features/groups/own-place.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { formOf } from '#app/platform/http/form.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/own-answers'
import { openGroups } from './groups.server.ts'
import '#app/features/groups/asking/asking.css'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, viewer } = openGroups(request, context)
  const id = params.cohortId
  const [cohort, place, asked] = isUuid(id)
    ? await Promise.all([findCohort(db, id), findOwnPlace(db, viewer, id), findQuestionnaire(db, id)])
    : []
  if (!cohort || !place || !asked?.openedAt) throw data(null, { status: 404 })
  const [answers, done, fellows, deletedAfter] = await Promise.all([
    findAnswers(db, place.studentId),
    isDone(db, place.studentId),
    listFellows(db, id),
    findTermEnd(db, cohort.termId),
  ])
  const asksForPeople = asked.questions.some(({ key }) => key === 'company' || key === 'apart')
  return {
    cohort: { id, name: cohort.name },
    questions: asked.questions,
    week: asked.week,
    taught: asked.taught,
    closesOn: asked.closesOn,
    answers,
    done,
    deletedAfter,
    fellows: asksForPeople ? fellowLabels(fellows).filter((one) => one.id !== place.studentId) : [],
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, viewer, clock, language } = openGroups(request, context)
  const form = await formOf(request)
  const { cohortId } = params
  const outcome = isUuid(cohortId) ? await saveAnswers(db, viewer, cohortId, form, clock) : null
  if (!outcome?.ok) throw data(null, { status: 404 })
  const { problems } = outcome.value
  const isWrong = Object.keys(problems).length > 0
  // As it goes, the page stays; else it comes anew with what is kept.
  if (form.get('intent') === 'keep') return data<SavedAnswers>({ problems })
  if (isWrong) return data<SavedAnswers>({ problems }, { status: 422 })
  return redirect(`${hrefOf('ownAnswers', language, { cohortId })}?done`, 303)
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
  const { cohort, questions, week, taught, answers, closesOn, done, fellows, deletedAfter } = loaderData
  const [search] = useSearchParams()
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
        <p className="muted">
          {closesOn && `${t('groups.answers.until', { day: longDay(closesOn, language) })} `}
          {t('groups.answers.deleted', { day: longDay(deletedAfter, language) })}
        </p>
      </header>
      {search.has('done') && done && (
        <Alert data-color="success" role="status">
          {t('groups.answers.thanks')}
        </Alert>
      )}
      {Object.keys(problems).length > 0 && (
        <Alert data-color="danger" role="alert">
          {t('groups.answers.problems')}
        </Alert>
      )}
      <datalist id="fellows">
        {fellows.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
      <Form method="post" className="stack" onChange={(event) => keep(event.currentTarget)}>
        {questions.map((question) => (
          <QuestionField
            key={question.key}
            problem={problems[question.key]}
            {...{ question, answers, week, taught, fellows }}
          />
        ))}
        <div className="save-line">
          <Button type="submit" name="intent" value="done">
            {t('groups.answers.done')}
          </Button>
          <p role="status" className="muted">
            {state === 'keeping' ? t('groups.answers.keeping') : state === 'kept' ? t('groups.answers.kept') : ''}
          </p>
        </div>
      </Form>
    </div>
  )
}

const REST_MS = 700

/** Keeps what was answered, soon after each change. */
function useKeeping() {
  const fetcher = useFetcher<SavedAnswers>()
  const timer = useRef<number | undefined>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const keep = (form: HTMLFormElement) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      const fields = new FormData(form)
      fields.set('intent', 'keep')
      fetcher.submit(fields, { method: 'post' })
    }, REST_MS)
  }
  const state = fetcher.state !== 'idle' ? 'keeping' : fetcher.data ? 'kept' : 'untouched'
  return { keep, problems: fetcher.data?.problems, state }
}
