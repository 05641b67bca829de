import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { Day } from '#app/platform/clock.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { Agreement, AnsweringName } from './answering.tsx'
import { Period } from './period.tsx'
import type { ParticipationView, ServiceView } from './published-service.ts'

interface ServiceUnitsProps {
  service: ServiceView
  today: Day
  localSupport: ReactNode
}

/** Who answers, who takes part, and who has had the service before. */
export function ServiceUnits({ service, today, localSupport }: ServiceUnitsProps) {
  const { t } = useTexts()
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
                <Period part={part} today={today} />
              </span>
              {part.state === 'contested' && part.reason && (
                <span>{t('catalogue.service.contestedBecause', { reason: part.reason })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {followsRule && localSupport}
      {service.owners.length > 1 && <History owners={service.owners} today={today} />}
    </section>
  )
}

function History({ owners, today }: { owners: readonly ParticipationView[]; today: Day }) {
  const { t } = useTexts()
  return (
    <details className="more">
      <summary>{t('catalogue.service.history')}</summary>
      <ol className="history">
        {owners.map((owner) => (
          <li key={owner.validFrom}>
            <AnsweringName answering={owner} />{' '}
            <span className="muted">
              <Period part={owner} today={today} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
