import './catalogue.css'
import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { longDay } from '#app/ui/dates.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { LocalMoment } from './open-now.ts'
import type { ServiceView as Service, TermLink } from './published-service.ts'
import { ServiceChannels } from './service-channels.tsx'
import { ServiceTrust } from './service-trust.tsx'
import { ServiceUnits } from './service-units.tsx'
import { StepLabel } from './step-label.tsx'

interface ServiceViewProps {
  service: Service
  /** The university's own clock: opening hours and reviews are told by it. */
  moment: LocalMoment
  /** Beside those who answer: where a rule leads to the unit, the reader chooses a place. */
  localSupport?: ReactNode
  /** Questions that were answered for all. */
  answers?: ReactNode
  /** Under the ways in: the way to ask here. */
  ask?: ReactNode
}

/** A service's page, from plain values: what is published, or a draft as it would be. */
export function ServiceView({ service, moment, localSupport, answers, ask }: ServiceViewProps) {
  const { t, language } = useTexts()
  const textLang = langOf(service.title.language, language)
  return (
    <article className="service">
      <header className="page-head">
        <StepLabel form={service.formOfSupport} />
        <Heading level={1} data-size="xl" lang={textLang}>
          {service.title.text}
        </Heading>
        <p className="lead" lang={textLang}>
          {service.summary.text}
        </p>
        {service.retiredOn && (
          <p className="notice" data-tone="warning">
            {t('catalogue.service.retired', { day: longDay(service.retiredOn, language) })}
            {service.successor && (
              <>
                {' '}
                {t('catalogue.service.successor')}:{' '}
                <Link
                  to={hrefOf('service', language, { slug: service.successor.slug })}
                  lang={langOf(service.successor.language, language)}
                >
                  {service.successor.title}
                </Link>
              </>
            )}
          </p>
        )}
      </header>
      <div className="service-body">
        <ServiceChannels service={service} moment={moment} ask={ask} />
        <div className="service-main">
          <section className="prose" aria-labelledby="about">
            <Heading level={2} data-size="md" id="about">
              {t('catalogue.service.about')}
            </Heading>
            {service.description.text.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph} lang={langOf(service.description.language, language)}>
                {paragraph}
              </p>
            ))}
          </section>
          <ServiceUnits service={service} today={moment.today} localSupport={localSupport} />
          {answers}
          <Questions questions={service.questions} />
        </div>
        <aside className="service-aside" aria-label={t('catalogue.service.trust')}>
          <Terms page="targetGroup" title={t('catalogue.service.forWhom')} terms={service.targetGroups} />
          <Terms page="situation" title={t('catalogue.service.situations')} terms={service.situations} />
          <Terms page="topic" title={t('catalogue.service.topics')} terms={service.topics} />
          <ServiceTrust service={service} today={moment.today} />
        </aside>
      </div>
    </article>
  )
}

const SHOWN_QUESTIONS = 5

function Questions({ questions }: { questions: Service['questions'] }) {
  const { t, language } = useTexts()
  if (questions.items.length === 0) return null
  const lang = langOf(questions.language, language)
  const more = questions.items.slice(SHOWN_QUESTIONS)
  const list = (items: readonly string[]) => (
    <ul className="questions" lang={lang}>
      {items.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="questions">
      <Heading level={2} data-size="md" id="questions">
        {t('catalogue.service.questions')}
      </Heading>
      {list(questions.items.slice(0, SHOWN_QUESTIONS))}
      {more.length > 0 && (
        <details className="more">
          <summary>{t('catalogue.service.moreQuestions', { count: more.length })}</summary>
          {list(more)}
        </details>
      )}
    </section>
  )
}

interface TermsProps {
  page: PageKey
  title: string
  terms: readonly TermLink[]
}

function Terms({ page, title, terms }: TermsProps) {
  const { language } = useTexts()
  if (terms.length === 0) return null
  return (
    <section>
      <Heading level={2} data-size="2xs">
        {title}
      </Heading>
      <ul className="term-links">
        {terms.map((term) => (
          <li key={term.slug}>
            <Link to={hrefOf(page, language, { slug: term.slug })} lang={langOf(term.language, language)}>
              {term.label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
