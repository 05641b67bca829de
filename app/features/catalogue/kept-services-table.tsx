import { Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { type Day, daysBetween } from '#app/platform/clock.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { Agreement, AnsweringName } from './answering.tsx'
import type { KeptListing } from './kept-list.queries.server.ts'
import { StateTags } from './state-tags.tsx'

/** The services that the viewer's units have a part in, and what each asks for. */
export function KeptServicesTable({ services, today }: { services: readonly KeptListing[]; today: Day }) {
  const { t, language } = useTexts()
  return (
    <DataTable
      labelledBy="page-title"
      rows={services}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t('desk.column.service'),
          cell: ({ id, title }) => <Link to={hrefOf('deskService', language, { id })}>{title}</Link>,
        },
        {
          label: t('desk.column.state'),
          cell: ({ state, draftState }) => <StateTags state={state} draftState={draftState} />,
        },
        {
          label: t('catalogue.role.accountable'),
          cell: ({ accountable }) =>
            accountable ? (
              <span className="cluster">
                <AnsweringName answering={accountable} />
                <Agreement state={accountable.state} />
              </span>
            ) : (
              t('desk.noOwner')
            ),
        },
        { label: t('desk.column.languages'), cell: (service) => <Languages service={service} /> },
        {
          label: t('desk.column.nextReview'),
          cell: ({ nextReviewOn }) => <NextReview day={nextReviewOn} today={today} />,
        },
      ]}
    />
  )
}

function Languages({ service }: { service: KeptListing }) {
  const { t } = useTexts()
  if (service.languages.length === 0) return null
  const isCurrent = (code: Language) => service.languages.includes(code) && !service.staleLanguages.includes(code)
  return (
    <span className="cluster">
      <span className="unbroken">{languages.filter(isCurrent).join(', ')}</span>
      {languages.map((code) => {
        if (isCurrent(code)) return null
        const key = service.languages.includes(code) ? 'desk.language.stale' : 'desk.language.missing'
        return (
          <Tag key={code} data-color="warning">
            {t(key, { language: code })}
          </Tag>
        )
      })}
    </span>
  )
}

/** The day to look again; one that has passed is told with its age. */
export function NextReview({ day, today }: { day: Day | null; today: Day }) {
  const { t, language } = useTexts()
  if (!day) return null
  const overdueDays = daysBetween(day, today)
  return (
    <span className="stack" data-gap="sm">
      {longDay(day, language)}
      {overdueDays > 0 && <Tag data-color="danger">{t('desk.overdue', { count: overdueDays })}</Tag>}
    </span>
  )
}
