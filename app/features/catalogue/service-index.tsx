import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { Agreement } from './answering.tsx'
import type { Answering } from './published-service.ts'
import type { FormOfSupport } from './service-kinds.ts'
import { StepLabel } from './step-label.tsx'

interface Entry {
  slug: string
  title: string
  summary: string
  language: Language
  formOfSupport: FormOfSupport
  accountable?: Answering | null
}

interface ServiceIndexProps {
  services: readonly Entry[]
  /** What stands beside each: which step it is, or, where all are the same step, who answers. */
  beside?: 'step' | 'answering'
}

/** Services by title, as in the index of a book. */
export function ServiceIndex({ services, beside = 'step' }: ServiceIndexProps) {
  const { t, language } = useTexts()
  return (
    <ul className="rows service-index">
      {services.map((service) => (
        <li key={service.slug}>
          <Link to={hrefOf('service', language, { slug: service.slug })} lang={langOf(service.language, language)}>
            {service.title}
          </Link>
          <p lang={langOf(service.language, language)}>{service.summary}</p>
          {beside === 'step' ? (
            <StepLabel form={service.formOfSupport} />
          ) : (
            service.accountable && (
              <span className="cluster">
                <span lang={service.accountable.unit ? langOf(service.accountable.unit.language, language) : undefined}>
                  {service.accountable.unit?.name ?? t('catalogue.localSupport.name')}
                </span>
                <Agreement state={service.accountable.state} />
              </span>
            )
          )}
        </li>
      ))}
    </ul>
  )
}
