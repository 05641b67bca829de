import { Button } from '@digdir/designsystemet-react'
import { data } from 'react-router'
import { canSeeAnswer } from '#app/features/catalogue/answers/answer.policy.ts'
import { findAnswer } from '#app/features/catalogue/answers/answer.queries.server.ts'
import { textsFrom } from '#app/features/catalogue/answers/answer.ts'
import { AnswerFields } from '#app/features/catalogue/answers/answer-fields.tsx'
import { removeAnswer } from '#app/features/catalogue/answers/review-answer.server.ts'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { findKeptService } from '#app/features/catalogue/kept-service.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { formOf, refusedForm } from '#app/platform/http/form.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { useFormState } from '#app/ui/form-state.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { publishAnswer } from '#app/use-cases/propose-answer.server.ts'
import type { Route } from './+types/answer'
import { openDesk, showDone } from './desk.server.ts'

/** The accountable unit reviews an answer, writes it in both forms of Norwegian, and publishes it. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, viewer, opened, today } = openDesk(request, context)
  const answer = isUuid(params.id) ? await findAnswer(db, params.id) : undefined
  const service = answer && (await findKeptService(db, answer.serviceId, today))
  if (!answer || !service || !canSeeAnswer(viewer, service)) throw data(null, { status: 404 })
  const { id, serviceId, state, version, texts } = answer
  return { opened, id, serviceId, state, version, texts }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, viewer, now, language } = openDesk(request, context)
  if (!isUuid(params.id)) throw data(null, { status: 404 })
  const form = await formOf(request)
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  // Two buttons of one form, so that what was typed comes back whichever was pressed.
  const removes = values.do === 'remove'
  if (!removes && values.do !== 'publish') throw data(null, { status: 400 })
  const seen = Number(values.version)
  const outcome = removes
    ? await removeAnswer(db, viewer, params.id, seen, now)
    : await publishAnswer(db, viewer, params.id, { texts: textsFrom((name) => values[name] ?? ''), seen }, now)
  if (outcome.ok) return showDone(hrefOf('deskAnswers', language), removes ? 'answerRemoved' : 'answerPublished')
  if ('problems' in outcome) return data({ intent: 'review', values, problems: { ...outcome.problems } }, 422)
  if (outcome.refusal === 'answer.notFound') throw data(null, { status: 404 })
  return data(refusedForm({ ...values, intent: 'review' }, outcome.refusal), { status: 422 })
}

export default function Answer({ loaderData, actionData }: Route.ComponentProps) {
  const { opened, serviceId, state, version, texts } = loaderData
  const { t } = useTexts()
  const form = useFormState(actionData, 'review')
  const isPublished = state === 'published'
  const isOver = state === 'declined' || state === 'withdrawn'
  return (
    <DeskFrame
      title={t(isPublished ? 'answer.correct' : isOver ? 'answer.list' : 'answer.review')}
      opened={opened}
      serviceId={serviceId}
      lead={<p>{isOver ? t(`answer.state.${state}`) : t('answer.reviewLead')}</p>}
    >
      <form method="post" className="form draft-form">
        <input type="hidden" name="version" value={version} />
        <WholeProblem text={form.whole} />
        <div className="language-columns">
          {languages.map((language) => (
            <AnswerFields key={language} language={language} form={form} text={texts[language]} />
          ))}
        </div>
        {!isOver && (
          <div className="form-actions">
            <Button type="submit" name="do" value="publish">
              {isPublished ? t('answer.save') : t('answer.publish')}
            </Button>
            <Button type="submit" name="do" value="remove" variant="secondary" data-color="danger">
              {isPublished ? t('answer.withdraw') : t('answer.decline')}
            </Button>
          </div>
        )}
      </form>
    </DeskFrame>
  )
}
