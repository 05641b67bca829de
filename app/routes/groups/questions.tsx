import { Alert, Button, Details } from '@digdir/designsystemet-react'
import { data, Form, redirect, useRevalidator, useSearchParams } from 'react-router'
import { askStudents } from '#app/features/groups/asking/ask-students.server.ts'
import { wordAsking } from '#app/features/groups/asking/asking-mail.ts'
import type { QuestionKey } from '#app/features/groups/asking/question.ts'
import {
  countResponses,
  findQuestionnaire,
  listPracticalNeeds,
  listUnanswered,
} from '#app/features/groups/asking/questionnaire.queries.server.ts'
import type { AskingRefusal } from '#app/features/groups/asking/questionnaire.ts'
import { QuestionnaireForm } from '#app/features/groups/asking/questionnaire-form.tsx'
import { readQuestionnaire, type WrittenBeside } from '#app/features/groups/asking/read-questionnaire.ts'
import {
  faultOfQuestionnaire,
  type NewQuestionnaire,
  saveQuestionnaire,
} from '#app/features/groups/asking/save-questionnaire.server.ts'
import { noHours, ordinaryWeek } from '#app/features/groups/asking/week.ts'
import type { CohortRefusal } from '#app/features/groups/cohort.ts'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { useCohortChanges } from '#app/features/groups/live/use-cohort-changes.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { formOf } from '#app/platform/http/form.ts'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/questions'
import { openCohort } from './groups.server.ts'
import '#app/features/groups/asking/asking.css'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort } = await openCohort(request, context, params.id)
  const [asked, counts, unanswered, needs] = await Promise.all([
    findQuestionnaire(db, cohort.id),
    countResponses(db, cohort.id),
    listUnanswered(db, cohort.id),
    listPracticalNeeds(db, cohort.id),
  ])
  const none = { questions: [], week: ordinaryWeek, taught: noHours(ordinaryWeek), closesOn: null, openedAt: null }
  return {
    cohort: { id: cohort.id, name: cohort.name },
    shown: asked ?? { ...none, version: 0 },
    counts,
    unanswered: asked?.openedAt ? unanswered.map(({ name, id }) => ({ name, id })) : [],
    needs,
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, cohort, viewer, clock, language } = await openCohort(request, context, params.id)
  const { publicUrl } = context.get(samspelContext).settings
  const form = await formOf(request)
  const intent = String(form.get('intent'))
  const page = hrefOf('cohortQuestions', language, { id: cohort.id })
  const failed = (code: AskingRefusal | CohortRefusal, filled: Filled = nothingFilled) =>
    data({ fault: { code, question: filled.question }, filled }, { status: 422 })
  const word = wordAsking((one, cohortId) => publicUrl + hrefOf('ownAnswers', one, { cohortId }))
  if (intent === 'remind') {
    const sent = await askStudents(db, viewer, cohort.id, 'remind', { clock, word })
    return sent.ok ? redirect(`${page}?reminded=${sent.value}`, 303) : failed(sent.refusal)
  }
  const asked = await findQuestionnaire(db, cohort.id)
  const { wanted, written } = readQuestionnaire(form, asked?.week ?? ordinaryWeek)
  const saved = await saveQuestionnaire(db, viewer, cohort.id, wanted, clock)
  if (!saved.ok) {
    const { seen: _, ...rest } = wanted
    return failed(saved.refusal, { shown: rest, written, question: faultOfQuestionnaire(wanted)?.question ?? null })
  }
  if (intent !== 'open') return redirect(`${page}?saved`, 303)
  const opened = await askStudents(db, viewer, cohort.id, 'open', { clock, word })
  return opened.ok ? redirect(`${page}?opened=${opened.value}`, 303) : failed(opened.refusal)
}

/** What was filled in, and could not be kept. */
interface Filled {
  shown: Omit<NewQuestionnaire, 'seen'> | null
  written: WrittenBeside
  question: QuestionKey | null
}
const nothingFilled: Filled = { shown: null, written: {}, question: null }

export default function Questions({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTexts()
  const { cohort, shown, counts, unanswered, needs } = loaderData
  const { revalidate } = useRevalidator()
  useCohortChanges(cohort.id, revalidate, shown.openedAt !== null)
  return (
    <CohortPage
      cohort={cohort}
      coordinates
      title={t('groups.asking.page')}
      messages={
        actionData ? (
          <Alert data-color="danger" role="alert">
            {t(actionData.fault.code)}
          </Alert>
        ) : (
          <Done />
        )
      }
    >
      {shown.openedAt ? (
        <Section id="progress" title={t('groups.asking.progress')}>
          <p className="asking-progress">
            <progress value={counts.done} max={Math.max(1, counts.students)} aria-labelledby="progress" />{' '}
            <span>
              {t('groups.asking.answered', { done: counts.done, students: counts.students })}
              {counts.begun > 0 && ` ${t('groups.asking.begun', { count: counts.begun })}`}
            </span>
          </p>
          {unanswered.length > 0 && (
            <>
              <Form method="post">
                <Button type="submit" name="intent" value="remind" variant="secondary">
                  {t('groups.asking.remind')}
                </Button>
              </Form>
              <Details className="fold">
                <Details.Summary>{t('groups.asking.unanswered', { count: unanswered.length })}</Details.Summary>
                <Details.Content>
                  <ul className="names">
                    {unanswered.map(({ id, name }) => (
                      <li key={id}>{name}</li>
                    ))}
                  </ul>
                </Details.Content>
              </Details>
            </>
          )}
          {needs.length > 0 && (
            <Details className="fold">
              <Details.Summary>{t('groups.asking.needs', { count: needs.length })}</Details.Summary>
              <Details.Content>
                <dl className="needs">
                  {needs.map(({ id, name, need }) => (
                    <div key={id}>
                      <dt>{name}</dt>
                      <dd>{need}</dd>
                    </div>
                  ))}
                </dl>
              </Details.Content>
            </Details>
          )}
        </Section>
      ) : (
        <p className="lead">{t('groups.asking.lead')}</p>
      )}
      <QuestionnaireForm
        shown={{ ...shown, ...actionData?.filled.shown }}
        written={actionData?.filled.written ?? {}}
        fault={actionData?.fault ?? null}
        key={shown.version}
      />
    </CohortPage>
  )
}

function Done() {
  const { t } = useTexts()
  const [search] = useSearchParams()
  const text = search.has('saved')
    ? t('groups.asking.saved')
    : search.has('opened')
      ? t('groups.asking.opened', { count: Number(search.get('opened')) })
      : search.has('reminded')
        ? t('groups.asking.reminded', { count: Number(search.get('reminded')) })
        : null
  if (text === null) return null
  return (
    <Alert data-color="success" role="status">
      {text}
    </Alert>
  )
}
