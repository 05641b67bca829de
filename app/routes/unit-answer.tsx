import '#app/features/cases/attachments/attachments.css'
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { data, redirect, useSearchParams } from 'react-router'
import { fileSize } from '#app/features/cases/attachments/file-size.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import { replyByMail } from '#app/features/cases/mail-out/mail-reply.server.ts'
import { mailPostOf } from '#app/features/cases/mail-out/mail-room.ts'
import { answerByLink } from '#app/features/cases/unit-mail/answer-by-mail.server.ts'
import { findAsked } from '#app/features/cases/unit-mail/asked.queries.server.ts'
import { listSaid } from '#app/features/cases/unit-mail/said.queries.server.ts'
import { standingOf, unitReads } from '#app/features/cases/unit-mail/unit-mail.policy.ts'
import { findUnitMailKey } from '#app/features/cases/unit-mail/unit-mail-key.server.ts'
import type { UnitReply } from '#app/features/cases/unit-mail/unit-reply.ts'
import { splitPhone } from '#app/features/cases/write-down/read-asker.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { type FormState, formOf, refusedForm } from '#app/platform/http/form.ts'
import { waitSeconds } from '#app/platform/http/rate-limit.server.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { TextArea, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { IntentForm } from '#app/ui/intent-form.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/unit-answer'

/** Of one link: whoever has it writes no more than a unit does. */
const LIMIT = { form: 'unit-answer', uses: 20, windowSeconds: 600 }

// Where a unit without Samspel answers an offer or a question. Open to whoever has the link from its mail, and shows
// what the mail said; opening it decides nothing, for mail programs open links by themselves.

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, clock, realNow } = context.get(samspelContext)
  const language = languageOf(request)
  const today = clock.today()
  const key = await findUnitMailKey(db, params.token, realNow())
  const found = key && (await findCase(db, key.caseId))
  if (!key || !found) throw data(null, { status: 404 })
  const standing = found.state === 'closed' ? null : standingOf(key, found)
  if (standing === null) return { standing, asked: null, said: [], token: '' }
  const [asked, said] = await Promise.all([
    findAsked(db, key, language, today),
    listSaid(db, found.id, language, today),
  ])
  return { standing, asked, said: said.filter(({ kind }) => unitReads(standing, kind)), token: params.token }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const samspel = context.get(samspelContext)
  const form = await formOf(request)
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  const reply = readReply(values)
  if (!reply) throw data(null, { status: 400 })
  const key = await findUnitMailKey(samspel.db, params.token, samspel.realNow())
  if (key && (await waitSeconds(samspel.db, LIMIT, params.token, samspel.realNow())) > 0)
    return data(refusedForm(values, 'unitMail.wait'), { status: 429 })
  const name = values.name?.trim().slice(0, 100) || null
  const post = mailPostOf(samspel)
  const outcome = await answerByLink(samspel.db, params.token, reply, name, post, replyByMail(post))
  if (!outcome.ok) return data(refusedForm(values, outcome.refusal, fieldOf), { status: 422 })
  const here = hrefOf('unitAnswer', languageOf(request), { token: params.token })
  return redirect(`${here}?done=${outcome.value.did}`, 303)
}

const fieldOf = {
  'unitMail.reasonMissing': 'text',
  'unitMail.bodyMissing': 'text',
  'unitMail.bodyTooLong': 'text',
}

function readReply({ intent, text = '' }: Record<string, string>): UnitReply | null {
  if (intent === 'accept') return { kind: 'accept', note: '' }
  if (intent === 'decline') return { kind: 'decline', reason: text.trim() }
  return intent === 'answer' ? { kind: 'answer', text: text.trim() } : null
}

const didCodes = ['accepted', 'declined', 'asked', 'replied', 'answered', 'left'] as const

/** What the page is now: a unit that has taken the case over goes on to answer it. */
function titleOf(standing: 'offered' | 'handling' | 'asked' | null, did: (typeof didCodes)[number] | undefined) {
  if (did !== undefined && did !== 'asked' && did !== 'accepted') return 'unitMail.page.thanks'
  return standing === null ? 'unitMail.page.over' : (`unitMail.page.${standing}` as const)
}

export default function UnitAnswer({ loaderData, actionData }: Route.ComponentProps) {
  const { standing, asked, said, token } = loaderData
  const { t, language } = useTexts()
  const [search] = useSearchParams()
  const back = actionData as FormState | undefined
  const did = back ? undefined : didCodes.find((code) => code === search.get('done'))
  const isSettled = did !== undefined && did !== 'asked'
  const title = t(titleOf(standing, did))
  return (
    <div className="narrow stack" data-gap="lg">
      <title>{`${title} – ${t('product.name')}`}</title>
      <meta name="robots" content="noindex" />
      <div className="page-head">
        <Heading level={1} data-size="lg">
          {title}
        </Heading>
        {asked && <Paragraph>{t('unitMail.page.for', { unit: asked.unit, reference: asked.reference })}</Paragraph>}
      </div>
      {did && (
        <Alert data-color="success" role="status">
          {t(`unitMail.done.${did}`)}
        </Alert>
      )}
      {standing === null && !did && <Paragraph>{t('unitMail.over')}</Paragraph>}
      {asked && standing && !(isSettled && did !== 'accepted') && (
        <>
          {asked.words && (
            <section className="panel">
              <strong>{t('unitMail.noteFrom', { from: asked.from })}</strong>
              <p className="mail-body">{asked.words}</p>
            </section>
          )}
          <Section id="said" title={asked.subject}>
            {said.map((one) => (
              <article key={one.id} className="panel">
                <p className="muted small">
                  {t('unitMail.said.by', {
                    name:
                      one.kind === 'asker' ? (splitPhone(one.authorName).name ?? t('unitMail.said.asker')) : one.unit,
                    when: dayAndTime(one.at, language),
                  })}
                </p>
                <p className="mail-body">{one.body}</p>
                {one.files.length > 0 && (
                  <ul className="files">
                    {one.files.map(({ id, name, sizeBytes }) => (
                      <li key={id}>
                        <a href={`/attachments/${id}?unit=${token}`} download>
                          {name}
                        </a>{' '}
                        <span className="muted">{fileSize(sizeBytes, language)}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </article>
            ))}
          </Section>
          <Answers standing={standing} from={asked.from} unit={asked.unit} back={back} />
        </>
      )}
    </div>
  )
}

interface AnswersProps {
  standing: 'offered' | 'handling' | 'asked'
  from: string
  unit: string
  back: FormState | undefined
}

function Answers({ standing, from, unit, back }: AnswersProps) {
  const { t } = useTexts()
  const accept = useFormState(back, 'accept')
  const decline = useFormState(back, 'decline')
  const answer = useFormState(back, 'answer')
  const isOffer = standing === 'offered'
  return (
    <>
      {isOffer && (
        <Section id="accept" title={t('unitMail.page.accept')}>
          <Paragraph>{t('unitMail.page.acceptText')}</Paragraph>
          <IntentForm intent="accept" form={accept} submit={t('unitMail.page.accept')}>
            <NameField value={accept.value('name')} />
          </IntentForm>
        </Section>
      )}
      {!isOffer && (
        <Section id="answer" title={t('unitMail.page.answer')}>
          <Paragraph>
            {standing === 'handling' ? t('unitMail.page.toAsker', { unit }) : t('unitMail.page.toColleagues', { from })}
          </Paragraph>
          <TextForm
            intent="answer"
            form={answer}
            label={t('unitMail.page.answer')}
            submit={t('unitMail.page.send')}
            isMain
          />
        </Section>
      )}
      {standing !== 'handling' && (
        <Section id="decline" title={t('unitMail.page.decline')}>
          <TextForm
            intent="decline"
            form={decline}
            label={t('unitMail.page.reason')}
            submit={t('unitMail.page.decline')}
          />
        </Section>
      )}
      {isOffer && (
        <Section id="ask" title={t('unitMail.page.ask')}>
          <Paragraph>{t('unitMail.page.questionTo', { from })}</Paragraph>
          <TextForm
            intent="answer"
            form={answer}
            label={t('unitMail.page.question')}
            submit={t('unitMail.page.send')}
          />
        </Section>
      )}
    </>
  )
}

interface TextFormProps {
  intent: string
  form: ReturnType<typeof useFormState>
  label: string
  submit: string
  /** What the page is for, rather than a way out of it. */
  isMain?: boolean
}

const TextForm = ({ intent, form, label, submit, isMain = false }: TextFormProps) => (
  <IntentForm intent={intent} form={form} submit={submit} variant={isMain ? 'primary' : 'secondary'}>
    <TextArea {...form.field('text')} label={label} rows={5} />
    <NameField value={form.value('name')} />
  </IntentForm>
)

function NameField({ value }: { value: string }) {
  const { t } = useTexts()
  return (
    <TextField
      name="name"
      label={t('unitMail.page.name')}
      description={t('unitMail.page.optional')}
      autoComplete="name"
      defaultValue={value}
    />
  )
}
