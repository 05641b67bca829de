import { useTexts } from '#app/ui/texts.tsx'
import type { ServiceListing } from './published-service.ts'
import { StepLabel, stepOrder } from './step-label.tsx'

/** The best hits as a way to go, from what can be done at once; shown when they span several steps. */
export function StepPath({ services }: { services: readonly ServiceListing[] }) {
  const { t } = useTexts()
  const steps = stepOrder.flatMap((form) => services.find((service) => service.formOfSupport === form) ?? [])
  if (steps.length < 2) return null
  return (
    <nav className="steps" aria-labelledby="steps">
      <h2 id="steps" className="eyebrow">
        {t('results.path')}
      </h2>
      <ol>
        {steps.map((service) => (
          <li key={service.id}>
            <StepLabel form={service.formOfSupport} />
            <a href={`#service-${service.slug}`}>{service.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
