import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { FormOfSupport } from './service-content.ts'
import { StepLabel } from './step-label.tsx'

interface Entry {
  slug: string
  title: string
  summary: string
  language: Language
  formOfSupport: FormOfSupport
}

/** Services by title, as in the index of a book. */
export function ServiceIndex({ services }: { services: readonly Entry[] }) {
  const { language } = useTexts()
  return (
    <ul className="rows service-index">
      {services.map((service) => (
        <li key={service.slug}>
          <Link
            to={hrefOf('service', language, { slug: service.slug })}
            lang={langOf(service.language, language)}
          >
            {service.title}
          </Link>
          <p lang={langOf(service.language, language)}>{service.summary}</p>
          <StepLabel form={service.formOfSupport} />
        </li>
      ))}
    </ul>
  )
}
