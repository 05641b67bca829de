import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import type { Case } from '#app/features/cases/case.ts'
import type { CaseFacts } from '#app/features/cases/desk/case-view.queries.server.ts'
import { timeLeft } from '#app/features/cases/desk/time-left.ts'
import { dueWords } from '#app/features/cases/desk/words.ts'
import { splitPhone } from '#app/features/cases/write-down/read-asker.ts'
import type { EmergencyContact } from '#app/features/safety/emergency-contacts.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { telOf } from '#app/ui/tel.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { CaseDanger } from './case-danger.tsx'

interface CaseHeadProps {
  found: Case
  facts: CaseFacts
  now: Date
  emergency: readonly EmergencyContact[]
  /** Whether the reader may say that a sign of danger is seen. */
  marksDanger: boolean
}

/** What it is about, who asked and when, who has it, and by when. */
export function CaseHead({ found, facts, now, emergency, marksDanger }: CaseHeadProps) {
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
