import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { Agreement } from './answering.tsx'
import { participationRoles } from './published-service.ts'
import type { ServiceOfUnit } from './service-list.queries.server.ts'
import { StepLabel } from './step-label.tsx'

/** What a unit answers for, by its part in it; first what it is accountable for. */
export function UnitServices({ services }: { services: readonly ServiceOfUnit[] }) {
  const { t, language } = useTexts()
  return (
    <section aria-labelledby="answers-for">
      <Heading level={2} data-size="md" id="answers-for">
        {t('catalogue.unit.answersFor')}
      </Heading>
      {services.length === 0 && <p className="empty">{t('catalogue.unit.none')}</p>}
      {participationRoles.map((role) => {
        const here = services.filter((service) => service.role === role)
        if (here.length === 0) return null
        return (
          <section className="unit-part" key={role} aria-labelledby={role}>
            <Heading level={3} data-size="2xs" id={role}>
              {t(`catalogue.unit.${role}`)} <span className="muted">({here.length})</span>
            </Heading>
            <ul className="rows service-index">
              {here.map((service) => (
                <li key={service.id}>
                  <Link
                    to={hrefOf('service', language, { slug: service.slug })}
                    lang={langOf(service.language, language)}
                  >
                    {service.title}
                  </Link>
                  <p lang={langOf(service.language, language)}>{service.summary}</p>
                  <span className="cluster">
                    <StepLabel form={service.formOfSupport} />
                    <Agreement state={service.state} />
                    {service.byRule && <span className="muted small">{t('catalogue.unit.byRule')}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}
