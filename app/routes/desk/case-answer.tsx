import { Button } from '@digdir/designsystemet-react'
import { data, Form, Link } from 'react-router'
import { listServicesToChoose } from '#app/features/catalogue/answers/answer.queries.server.ts'
import { AnswerFields } from '#app/features/catalogue/answers/answer-fields.tsx'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { hrefOf } from '#app/pages.ts'
import { formOf, refusedForm } from '#app/platform/http/form.ts'
import { isLanguage } from '#app/platform/texts/languages.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { Options, SelectField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { WholeProblem } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { prefillAnswer, proposeAnswer, type Stripped } from '#app/use-cases/propose-answer.server.ts'
import type { Route } from './+types/case-answer'
import { openDesk, showDone } from './desk.server.ts'

/** What was answered once, as a question and answer for all: filled in already, without names and numbers. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, viewer, opened, language } = openDesk(request, context)
  if (!isUuid(params.id)) throw data(null, { status: 404 })
  const [prefilled, services] = await Promise.all([
    prefillAnswer(db, viewer, params.id, new URL(request.url).searchParams.get('message')),
    listServicesToChoose(db, language),
  ])
  if (!prefilled.ok && prefilled.refusal === 'answer.notFound') throw data(null, { status: 404 })
  return { opened, id: params.id, services, prefilled }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, viewer, now, language } = openDesk(request, context)
  if (!isUuid(params.id)) throw data(null, { status: 404 })
  const form = await formOf(request)
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const written = values.language
  if (!isLanguage(written)) throw data(null, { status: 400 })
  const beside = { 'answer.serviceMissing': 'serviceId', 'answer.serviceNotPublished': 'serviceId' }
  if (!isUuid(values.serviceId ?? ''))
    return data(refusedForm(values, 'answer.serviceMissing', beside), { status: 422 })
  const outcome = await proposeAnswer(
    db,
    viewer,
    params.id,
    {
      serviceId: values.serviceId ?? '',
      language: written,
      question: values[`${written}.question`] ?? '',
      answer: values[`${written}.answer`] ?? '',
    },
    now,
  )
  if (outcome.ok) return showDone(hrefOf('deskCaseAnswer', language, { id: params.id }), 'answerProposed')
  if ('problems' in outcome) return data({ intent: 'propose', values, problems: { ...outcome.problems } }, 422)
  if (outcome.refusal === 'answer.notFound') throw data(null, { status: 404 })
  return data(refusedForm(values, outcome.refusal, beside), { status: 422 })
}

export default function CaseAnswer({ loaderData, actionData }: Route.ComponentProps) {
  const { opened, id, services, prefilled } = loaderData
  const { t, language } = useTexts()
  const form = useFormState(actionData, 'propose')
  if (!prefilled.ok) {
    return (
      <DeskFrame
        title={t('answer.propose')}
        opened={opened}
        above={<Link to={hrefOf('deskCase', language, { id })}>{t('openness.toCase')}</Link>}
      >
        <WholeProblem text={t(prefilled.refusal)} />
      </DeskFrame>
    )
  }
  const { language: written, serviceId, replies, chosenId, question, answer } = prefilled.value
  return (
    <DeskFrame
      title={t('answer.propose')}
      opened={opened}
      above={<Link to={hrefOf('deskCase', language, { id })}>{t('openness.toCase')}</Link>}
      lead={<p>{t('answer.proposeLead')}</p>}
    >
      <div className="stack" data-gap="xl">
        {replies.length > 1 && (
          <Form method="get" className="form-row" preventScrollReset>
            <SelectField label={t('answer.fromReply')} name="message" defaultValue={chosenId}>
              {replies.map(({ id: replyId, at, beginning }) => (
                <option key={replyId} value={replyId}>
                  {`${dayAndTime(at, language)}: ${beginning}`}
                </option>
              ))}
            </SelectField>
            <Button type="submit" variant="secondary">
              {t('answer.useReply')}
            </Button>
          </Form>
        )}
        <form method="post" className="form" key={chosenId}>
          <input type="hidden" name="intent" value="propose" />
          <input type="hidden" name="language" value={written} />
          <WholeProblem text={form.whole} />
          <div className="half">
            <SelectField label={t('answer.service')} {...form.field('serviceId', serviceId)}>
              <option value="">{t('admin.choose')}</option>
              <Options of={services} />
            </SelectField>
          </div>
          <div className="language-columns">
            <AnswerFields language={written} form={form} text={{ question: question.text, answer: answer.text }} />
          </div>
          <Button type="submit">{t('answer.send')}</Button>
        </form>
        <Section id="taken" title={t('answer.taken')}>
          <TakenOut of={[question, answer]} lang={langOf(written, language)} />
        </Section>
      </div>
    </DeskFrame>
  )
}

/** The texts with a mark wherever something was taken out, and what kind of thing it was. */
function TakenOut({ of, lang }: { of: readonly Stripped[]; lang: string | undefined }) {
  const { t } = useTexts()
  if (of.every(({ parts }) => parts.every(({ takenOut }) => takenOut === null))) return <p>{t('answer.takenNone')}</p>
  return of.map(({ text, parts }) => (
    <p key={text} className="mail-body" lang={lang}>
      {parts.map((part, at) =>
        part.takenOut === null ? (
          part.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stand where they stand
          <mark key={at}>{t(`answer.kind.${part.takenOut}`)}</mark>
        ),
      )}
    </p>
  ))
}
