import { Tag } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { type Day, daysBetween } from '#app/platform/clock.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import { Agreement, AnsweringName } from './answering.tsx'
import type { KeptListing } from './kept-list.queries.server.ts'
import { StateTags } from './state-tags.tsx'

/** The services that the viewer's units have a part in, and what each asks for. */
export function KeptServicesTable({ services, today }: { services: readonly KeptListing[]; today: Day }) {
  const { t, language } = useTexts()
  return (
    <WideTable labelledBy="services">
      <caption className="visually-hidden" id="services">
        {t('desk.services.title')}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('desk.column.service')}</th>
          <th scope="col">{t('desk.column.state')}</th>
          <th scope="col">{t('catalogue.role.accountable')}</th>
          <th scope="col">{t('desk.column.languages')}</th>
          <th scope="col">{t('desk.column.nextReview')}</th>
        </tr>
      </thead>
      <tbody>
        {services.map((service) => (
          <tr key={service.id}>
            <th scope="row">
              <Link to={hrefOf('deskService', language, { id: service.id })}>{service.title}</Link>
            </th>
            <td>
              <StateTags state={service.state} draftState={service.draftState} />
            </td>
            <td>
              {service.accountable ? (
                <div className="stack" data-gap="sm">
                  <AnsweringName answering={service.accountable} />
                  <Agreement state={service.accountable.state} />
                </div>
              ) : (
                t('desk.noOwner')
              )}
            </td>
            <td>
              <Languages service={service} />
            </td>
            <td>
              <NextReview day={service.nextReviewOn} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

function Languages({ service }: { service: KeptListing }) {
  const { t } = useTexts()
  if (service.languages.length === 0) return null
  return (
    <span className="cluster">
      {languages.map((code) => {
        if (!service.languages.includes(code)) {
          return (
            <Tag key={code} data-color="warning">
              {t('desk.language.missing', { language: code })}
            </Tag>
          )
        }
        return service.staleLanguages.includes(code) ? (
          <Tag key={code} data-color="warning">
            {t('desk.language.stale', { language: code })}
          </Tag>
        ) : (
          <span key={code}>{code}</span>
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
