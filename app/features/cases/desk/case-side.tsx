import { Button, Heading } from '@digdir/designsystemet-react'
import { Form, Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { longDay, shortDay } from '#app/ui/dates.ts'
import { Options, SelectField } from '#app/ui/fields.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { Case } from '../case.ts'
import { type CaseForm, formOfIntent } from './case-form.ts'
import type { CaseFacts, OtherCase } from './case-view.queries.server.ts'
import { REPLY_FIELD } from './composer.tsx'
import type { Choice } from './inbox-choices.queries.server.ts'
import type { EarlierAnswer } from './suggestions.queries.server.ts'
import type { OfferedBlock } from './text-block.queries.server.ts'

/** What is known of the case beside what was said. */
export function Facts({ found, facts }: { found: Case; facts: CaseFacts }) {
  const { t, language } = useTexts()
  const rows: [string, string | null][] = [
    [t('cases.head.language'), t(`cases.form.${found.language}`)],
    [t('cases.head.type'), t(`cases.type.${found.type}`)],
    [t('cases.head.service'), facts.service],
    [t('cases.head.course'), facts.course],
    [t('cases.head.about'), facts.aboutUnit],
    [t('cases.head.wantedBy'), facts.wantedBy && longDay(facts.wantedBy, language)],
    [
      t('cases.head.participants'),
      facts.participants.map(({ unit, part }) => `${unit} (${t(`cases.head.part.${part}`)})`).join(', ') || null,
    ],
  ]
  return (
    <dl className="case-facts">
      {rows.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

interface AssignPanelProps {
  found: Case
  handlers: readonly Choice[]
  viewerId: string
  form: CaseForm | undefined
}

/** Who works on it. */
export function AssignPanel({ found, handlers, viewerId, form }: AssignPanelProps) {
  const { t } = useTexts()
  const back = formOfIntent(form, 'assign')
  return (
    <section className="side-part" aria-labelledby="assign-title">
      <Heading level={2} data-size="2xs" id="assign-title">
        {t('cases.assign.title')}
      </Heading>
      {found.handlerId !== viewerId && (
        <Form method="post" id="take-form" preventScrollReset>
          <Button type="submit" name="intent" value="take" variant="secondary">
            {t('cases.assign.take')}
          </Button>
        </Form>
      )}
      <Form method="post" className="assign-form" preventScrollReset key={found.handlerId}>
        <SelectField
          name="handler"
          label={t('cases.assign.give')}
          defaultValue={found.handlerId ?? ''}
          error={back && t(`desk.${back.problem}`)}
        >
          <option value="">{t('cases.inbox.nobody')}</option>
          <Options of={handlers} />
        </SelectField>
        <Button type="submit" name="intent" value="assign" variant="tertiary">
          {t('cases.assign.save')}
        </Button>
      </Form>
    </section>
  )
}

export function OtherCases({ others }: { others: readonly OtherCase[] }) {
  const { t, language } = useTexts()
  if (others.length === 0) return null
  return (
    <section className="side-part" aria-labelledby="others-title">
      <Heading level={2} data-size="2xs" id="others-title">
        {t('cases.others.title')}
      </Heading>
      <ul className="side-list">
        {others.map((other) => (
          <li key={other.id}>
            <Link to={hrefOf('deskCase', language, { id: other.id })}>{other.subject}</Link>
            <span className="muted">
              <span className="reference">{other.reference}</span> · {t(`cases.state.${other.state}`)} ·{' '}
              {shortDay(other.askedAt, language)} · {other.handlingUnit}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export interface SuggestedService {
  id: string
  title: string
  summary: string
  href: string
}

interface SuggestionsProps {
  language: Case['language']
  services: readonly SuggestedService[]
  answers: readonly EarlierAnswer[]
  /** With their variables filled in. */
  blocks: readonly OfferedBlock[]
}

/** What may help to answer: each can be read here, and put into the reply where JavaScript runs. */
export function Suggestions({ language: words, services, answers, blocks }: SuggestionsProps) {
  const { t, language } = useTexts()
  const lang = langOf(words, language)
  const isEmpty = services.length + answers.length + blocks.length === 0
  return (
    <section className="side-part" aria-labelledby="suggest-title">
      <Heading level={2} data-size="2xs" id="suggest-title">
        {t('cases.suggest.title')}
      </Heading>
      {isEmpty && <p className="muted">{t('cases.suggest.none')}</p>}
      <Group
        title={t('cases.suggest.blocks')}
        items={blocks.map(({ id, title, body }) => ({ id, title, body }))}
        lang={lang}
      />
      <Group
        title={t('cases.suggest.answers')}
        items={answers.map(({ caseId, reference, subject, body }) => ({
          id: caseId,
          title: subject,
          body,
          above: <Link to={hrefOf('deskCase', language, { id: caseId })}>{reference}</Link>,
        }))}
        lang={lang}
      />
      <Group
        title={t('cases.suggest.services')}
        items={services.map(({ id, title, summary, href }) => ({
          id,
          title,
          body: `${title}: ${href}`,
          above: <a href={href}>{title}</a>,
          shown: summary,
        }))}
        lang={lang}
      />
      <p>
        <Link to={hrefOf('deskTextBlocks', language)}>{t('cases.suggest.keepBlocks')}</Link>
      </p>
    </section>
  )
}

interface Item {
  id: string
  title: string
  body: string
  above?: React.ReactNode
  shown?: string
}

function Group({ title, items, lang }: { title: string; items: readonly Item[]; lang: Case['language'] | undefined }) {
  const { t } = useTexts()
  if (items.length === 0) return null
  return (
    <div className="suggest-group">
      <h3>{title}</h3>
      <ul className="side-list">
        {items.map(({ id, title: name, body, above, shown }) => (
          <li key={id}>
            <details>
              <summary lang={lang}>{name}</summary>
              {above && <p>{above}</p>}
              <p className="message-body" lang={lang}>
                {shown ?? body}
              </p>
              <Button
                type="button"
                variant="secondary"
                className="needs-script"
                aria-label={`${t('cases.suggest.insert')}: ${name}`}
                onClick={() => insertInReply(body)}
              >
                {t('cases.suggest.insert')}
              </Button>
            </details>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Puts a text where the writing stands, as if it had been typed. */
function insertInReply(text: string) {
  const field = document.getElementById(REPLY_FIELD)
  if (!(field instanceof HTMLTextAreaElement)) return
  const { selectionStart, selectionEnd, value } = field
  const lead = selectionStart > 0 && !value.slice(0, selectionStart).endsWith('\n') ? '\n' : ''
  field.setRangeText(lead + text, selectionStart, selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}
