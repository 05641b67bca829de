import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { Day } from '#app/platform/clock.ts'
import { longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { Agreement, AnsweringName } from './answering.tsx'
import type { ParticipationView, ServiceView } from './published-service.ts'

interface ServiceUnitsProps {
  service: ServiceView
  today: Day
  localSupport: ReactNode
}

/** Who answers, who takes part, and who has had the service before. */
export function ServiceUnits({ service, today, localSupport }: ServiceUnitsProps) {
  const { t, language } = useTexts()
  const followsRule = service.participations.some(({ unit, validFrom }) => unit === null && validFrom <= today)
  return (
    <section className="service-units" aria-labelledby="who">
      <Heading level={2} data-size="md" id="who">
        {t('catalogue.service.who')}
      </Heading>
      <ul className="rows">
        {service.participations.map((part) => (
          <li className="part" key={`${part.role} ${part.validFrom} ${part.unit?.id}`}>
            <span className="part-role">{t(`catalogue.role.${part.role}`)}</span>
            <span className="part-unit">
              <AnsweringName answering={part} /> <Agreement state={part.state} />
              <span className="muted small">
                {t(part.validFrom > today ? 'catalogue.service.from' : 'catalogue.service.since', {
                  day: longDay(part.validFrom, language),
                })}
              </span>
              {part.state === 'contested' && part.reason && (
                <span>{t('catalogue.service.contestedBecause', { reason: part.reason })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {followsRule && localSupport}
      {service.owners.length > 1 && <History owners={service.owners} />}
    </section>
  )
}

function History({ owners }: { owners: readonly ParticipationView[] }) {
  const { t, language } = useTexts()
  return (
    <details className="more">
      <summary>{t('catalogue.service.history')}</summary>
      <ol className="history">
        {owners.map((owner) => (
          <li key={owner.validFrom}>
            <AnsweringName answering={owner} />{' '}
            <span className="muted">
              {owner.validTo
                ? t('catalogue.service.period', {
                    from: longDay(owner.validFrom, language),
                    to: longDay(owner.validTo, language),
                  })
                : t('catalogue.service.from', { day: longDay(owner.validFrom, language) })}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
