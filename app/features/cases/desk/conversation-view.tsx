import { Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { dayAndTime } from '#app/ui/dates.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { fileSize } from '../attachments/file-size.ts'
import { splitPhone } from '../write-down/read-asker.ts'
import type { ShownEvent, ShownMessage } from './case-view.queries.server.ts'
import { conversationOf } from './conversation.ts'
import { eventWords } from './words.ts'

interface ConversationProps {
  messages: readonly ShownMessage[]
  events: readonly ShownEvent[]
  /** Messages that are left out above. */
  earlier: number
  /** What an asker without a name is called. */
  askerEmail: string | null
}

/** What was said to and by the asker, what those who work on it wrote to each other, and what happened. */
export function Conversation({ messages, events, earlier, askerEmail }: ConversationProps) {
  const { t } = useTexts()
  return (
    <>
      {earlier > 0 && (
        <p>
          <Link to="?all=1" preventScrollReset>
            {t('cases.talk.earlier', { count: earlier })}
          </Link>
        </p>
      )}
      <ol className="conversation">
        {conversationOf(messages, events).map((entry) =>
          entry.what === 'event' ? (
            <EventLine key={entry.event.id} event={entry.event} />
          ) : (
            <MessageBox key={entry.message.id} message={entry.message} askerEmail={askerEmail} />
          ),
        )}
      </ol>
    </>
  )
}

function EventLine({ event }: { event: ShownEvent }) {
  const { t, language } = useTexts()
  return (
    <li className="event">
      <span>{eventWords(t, event)}</span>
      {event.actorName && <span className="muted">{event.actorName}</span>}
      <time className="muted" dateTime={event.at.toISOString()}>
        {dayAndTime(event.at, language)}
      </time>
    </li>
  )
}

function MessageBox({ message, askerEmail }: { message: ShownMessage; askerEmail: string | null }) {
  const { t, language } = useTexts()
  const { kind, unit, confidential } = message
  return (
    <li className="message" data-kind={confidential ? 'confidential' : kind} id={`m-${message.id}`} tabIndex={-1}>
      <article>
        <header className="message-head">
          <strong>
            {splitPhone(message.authorName).name ??
              (kind === 'asker' ? (askerEmail ?? t('cases.inbox.anonymous')) : unit)}
          </strong>
          {kind !== 'asker' && unit && message.authorName && <span>{unit}</span>}
          <span className="message-kind">{kindWords()}</span>
          <time className="muted" dateTime={message.at.toISOString()}>
            {dayAndTime(message.at, language)}
          </time>
        </header>
        <p className="message-body" lang={message.language ? langOf(message.language, language) : undefined}>
          {message.body}
        </p>
        {message.attachments.length > 0 && (
          <ul className="message-files" aria-label={t('cases.talk.attachments')}>
            {message.attachments.map(({ id, name, sizeBytes }) => (
              <li key={id}>
                <a href={`/attachments/${id}`}>{name}</a> <span className="muted">{fileSize(sizeBytes, language)}</span>
              </li>
            ))}
          </ul>
        )}
        {message.bouncedAt && (
          <p className="message-bounced" role="note">
            <Tag data-color="danger" data-size="sm">
              !
            </Tag>{' '}
            {t('cases.talk.bounced', { problem: message.bounceProblem ?? '' })}
          </p>
        )}
      </article>
    </li>
  )

  function kindWords() {
    if (confidential) {
      const shown = message.shownTo.length > 0
      return `${t('cases.talk.confidential')} · ${t(shown ? 'cases.talk.confidentialShown' : 'cases.talk.confidentialHint', { unit: unit ?? '' })}`
    }
    if (kind === 'note') return `${t('cases.talk.note')} · ${t('cases.talk.noteHint')}`
    if (kind === 'unit') return `${t('cases.talk.unit')} · ${t('cases.talk.noteHint')}`
    return t(`cases.talk.${kind}`)
  }
}
