import { dayAndTime } from '#app/ui/dates.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { fileSize } from '../attachments/file-size.ts'
import type { OwnEntry } from './own-case.queries.server.ts'

interface OwnConversationProps {
  entries: readonly OwnEntry[]
  /** Whose page it is; null for who came by a key. */
  personId: string | null
  /** After the address of a file: the key, for who came by one. */
  suffix: string
}

/** What was said to and by the asker, and who answers since when; the oldest first. */
export function OwnConversation({ entries, personId, suffix }: OwnConversationProps) {
  const { t } = useTexts()
  return (
    <ol className="own-conversation">
      {entries.map((entry) =>
        entry.type === 'event' ? (
          <li key={entry.id} className="own-event">
            <span>{t(`asking.event.${entry.kind}`, { unit: entry.unit?.name ?? '' })}</span> <Moment at={entry.at} />
          </li>
        ) : (
          <li key={entry.id}>
            <OwnMessage entry={entry} personId={personId} suffix={suffix} />
          </li>
        ),
      )}
    </ol>
  )
}

type Message = Extract<OwnEntry, { type: 'message' }>

function OwnMessage({ entry, personId, suffix }: Omit<OwnConversationProps, 'entries'> & { entry: Message }) {
  const { t, language } = useTexts()
  return (
    <article className="own-message" data-from={entry.isReply ? 'unit' : 'asker'}>
      <header>
        <strong>
          <Speaker entry={entry} personId={personId} />
        </strong>
        <Moment at={entry.at} />
      </header>
      <div className="own-message-body" lang={entry.language ? langOf(entry.language, language) : undefined}>
        {entry.body}
      </div>
      {entry.attachments.length > 0 && (
        <ul className="files" aria-label={t('asking.case.files')}>
          {entry.attachments.map((file) => (
            <li key={file.id}>
              <a href={`/attachments/${file.id}${suffix}`} download>
                {file.name}
              </a>{' '}
              <span className="muted">{fileSize(file.sizeBytes, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

function Speaker({
  entry: { isReply, author, authorId, unit },
  personId,
}: {
  entry: Message
  personId: string | null
}) {
  const { t } = useTexts()
  if (isReply) return author ? t('asking.case.from', { name: author, unit: unit?.name ?? '' }) : (unit?.name ?? '')
  if (authorId === personId) return t('asking.case.you')
  return author ?? t('asking.case.asker')
}

function Moment({ at }: { at: Date }) {
  const { language } = useTexts()
  return (
    <time className="muted small" dateTime={at.toISOString()}>
      {dayAndTime(at, language)}
    </time>
  )
}
