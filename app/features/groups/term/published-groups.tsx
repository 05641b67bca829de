import { Details } from '@digdir/designsystemet-react'
import { DataTable } from '#app/ui/data-table.tsx'
import { dayAndTime } from '#app/ui/dates.ts'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { useMeetingText } from '../publishing/meeting-text.ts'
import type { PublicationRow } from '../publishing/study-group.queries.server.ts'
import type { PublishedGroup } from './groups-overview.queries.server.ts'
import type { RequestRow } from './request.queries.server.ts'
import { useRequestWords } from './request-words.ts'

/** The groups as they are now. */
export function PublishedGroups({ groups }: { groups: readonly PublishedGroup[] }) {
  const { t } = useTexts()
  const meeting = useMeetingText()
  return (
    <Section id="groups" title={t('groups.published.count', { count: groups.length })}>
      <DataTable
        labelledBy="groups"
        rows={groups}
        keyOf={({ id }) => id}
        columns={[
          { label: t('groups.published.group'), cell: ({ name }) => name, kind: 'unbroken' },
          { label: t('groups.students'), cell: ({ members }) => members.map(({ name }) => name).join(', ') },
          { label: t('groups.published.meets'), cell: (group) => meeting(group.meeting) || '–' },
          ...(groups.some(({ assistant }) => assistant)
            ? [{ label: t('groups.term.assistant'), cell: ({ assistant }: PublishedGroup) => assistant }]
            : []),
        ]}
      />
    </Section>
  )
}

/** What was answered, the newest first. */
export function DecidedRequests({ requests }: { requests: readonly RequestRow[] }) {
  const { t, language } = useTexts()
  const words = useRequestWords()
  return (
    <Section id="decided" title={t('groups.term.decided')}>
      <DataTable
        labelledBy="decided"
        rows={requests}
        keyOf={({ id }) => id}
        columns={[
          { label: t('groups.term.what'), cell: words.line },
          {
            label: t('groups.term.result'),
            cell: (request) => [words.state(request), request.answer].filter(Boolean).join('. '),
          },
          {
            label: t('groups.term.when'),
            cell: ({ decidedAt }) => decidedAt && dayAndTime(decidedAt, language),
            kind: 'unbroken',
          },
        ]}
      />
    </Section>
  )
}

/** Each time the groups were published. */
export function PublicationHistory({ history }: { history: readonly PublicationRow[] }) {
  const { t, language } = useTexts()
  return (
    <Details className="fold">
      <Details.Summary>{t('groups.published.history')}</Details.Summary>
      <Details.Content>
        <ol reversed>
          {history.map(({ version, at, by, placed, moved, removed, note }) => (
            <li key={version}>
              {t('groups.published.line', {
                when: dayAndTime(at, language),
                by: by ?? t('groups.published.somebody'),
                placed,
                moved,
                removed,
              })}
              {note && <q>{note}</q>}
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  )
}
