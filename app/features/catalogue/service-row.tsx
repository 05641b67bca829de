import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { Agreement, AnsweringName } from './answering.tsx'
import { ChannelLine } from './channel-line.tsx'
import type { ServiceListing } from './published-service.ts'
import { StepLabel } from './step-label.tsx'

interface ServiceRowProps {
  service: ServiceListing
  headingLevel?: 2 | 3
  /** Why it stands here, where that is not plain. */
  reason?: ReactNode
  /** Further remarks, such as a unit's own part in the service. */
  children?: ReactNode
}

/** A service among others: what it is, why it is here, who answers for it and what to do first. */
export function ServiceRow({ service, headingLevel = 2, reason, children }: ServiceRowProps) {
  const { t, language } = useTexts()
  const href = hrefOf('service', language, { slug: service.slug })
  const lang = langOf(service.language, language)
  return (
    <article className="service-row" id={`service-${service.slug}`}>
      <StepLabel form={service.formOfSupport} />
      <Heading level={headingLevel} data-size="sm" lang={lang}>
        <Link to={href}>{service.title}</Link>
      </Heading>
      <p className="service-row-summary" lang={lang}>
        {service.summary}
      </p>
      <dl className="service-row-facts">
        {reason && (
          <div>
            <dt>{t('results.why')}</dt>
            <dd>{reason}</dd>
          </div>
        )}
        {service.accountable && (
          <div>
            <dt>{t('results.answers')}</dt>
            <dd>
              <AnsweringName answering={service.accountable} chooserHref={`${href}#local-support`} />{' '}
              <Agreement state={service.accountable.state} />
            </dd>
          </div>
        )}
        {service.channel && (
          <div>
            <dt>{t('results.how')}</dt>
            <dd>
              <ChannelLine channel={service.channel} />
            </dd>
          </div>
        )}
      </dl>
      {children}
    </article>
  )
}
