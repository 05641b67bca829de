import { Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { briefly, dayAndTime } from '#app/ui/dates.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { InboxRow } from './inbox.ts'
import { timeLeft } from './time-left.ts'
import { dueWords } from './words.ts'

interface CaseRowProps {
  row: InboxRow
  now: Date
  /** Whether several units lie in one list. */
  namesUnit: boolean
  /** The form that does something with several; none where nothing can be. */
  form?: string | undefined
  isChosen?: boolean
}

/** A case of a list: what it is about, from whom, with whom, and by when. */
export function CaseRow({ row, now, namesUnit, form, isChosen = false }: CaseRowProps) {
  const { t, language } = useTexts()
  const { id, reference, subject } = row
  return (
    <li className="case-row" data-unread={row.lastSaid === 'asker' && row.state !== 'closed' ? '' : undefined}>
      {form ? (
        <input
          type="checkbox"
          className="ds-input case-choice"
          name="case"
          value={id}
          form={form}
          defaultChecked={isChosen}
          aria-label={t('cases.inbox.choose', { reference })}
        />
      ) : (
        <span />
      )}
      <div className="case-row-main">
        <Link
          to={hrefOf('deskCase', language, { id })}
          className="case-row-subject"
          data-case={id}
          lang={subject === null ? undefined : langOf(row.language, language)}
        >
          {subject ?? t('cases.inbox.restrictedOffer')}
        </Link>
        <p className="case-row-facts">
          <span className="reference">{reference}</span>
          <span>{row.askerName ?? t('cases.inbox.anonymous')}</span>
          {row.service && <span className="case-row-service">{row.service}</span>}
          {namesUnit && <span>{row.handlingUnit}</span>}
          {row.lastSaid === 'asker' && row.state !== 'closed' && (
            <span className="visually-hidden">{t('cases.inbox.askerWroteLast')}</span>
          )}
        </p>
      </div>
      <Marks row={row} />
      <p className="case-row-handler">{row.handlerName ?? <span className="muted">{t('cases.inbox.nobody')}</span>}</p>
      <p className="case-row-due">
        <Due row={row} now={now} />
      </p>
      <time
        className="case-row-time"
        dateTime={row.lastActivityAt.toISOString()}
        title={dayAndTime(row.lastActivityAt, language)}
      >
        <span className="case-row-label">{t('cases.inbox.last')}</span> {briefly(row.lastActivityAt, now, language)}
      </time>
    </li>
  )
}

function Marks({ row }: { row: InboxRow }) {
  const { t, language } = useTexts()
  return (
    <p className="case-row-marks" data-size="sm">
      {row.isDanger && <Tag data-color="danger">{t('cases.mark.danger')}</Tag>}
      {row.restricted && <Tag data-color="warning">{t('cases.mark.restricted')}</Tag>}
      {row.offeredTo && row.offerFrom && row.offerAnswerBy ? (
        <Tag
          data-color="info"
          title={t('cases.inbox.offeredBy', { unit: row.offerFrom, at: dayAndTime(row.offerAnswerBy, language) })}
        >
          {t('cases.inbox.offeredTo', { unit: row.offeredTo })}
        </Tag>
      ) : (
        row.state !== 'open' && (
          <Tag data-color={row.state === 'new' ? 'success' : 'neutral'} variant="outline">
            {t(`cases.state.${row.state}`)}
          </Tag>
        )
      )}
      {row.language !== language && <span className="case-row-language">{row.language}</span>}
    </p>
  )
}

function Due({ row: { dueAt, closedAs }, now }: { row: InboxRow; now: Date }) {
  const { t, language } = useTexts()
  if (closedAs) return <span className="muted">{t(`cases.closedAs.${closedAs}`)}</span>
  if (!dueAt) return null
  const { kind } = timeLeft(dueAt, now)
  return (
    <span className="due" data-kind={kind}>
      <span className={kind === 'over' ? 'visually-hidden' : 'case-row-label'}>{t('cases.due.label')}</span>{' '}
      {dueWords(t, language, dueAt, now)}
    </span>
  )
}
