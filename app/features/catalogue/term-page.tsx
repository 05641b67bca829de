import './catalogue.css'
import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { TermPageData } from './find-term-page.server.ts'
import { SearchForm } from './search-form.tsx'
import { ServiceIndex } from './service-index.tsx'
import { StepLabel, stepOrder } from './step-label.tsx'
import type { TermKind } from './vocabulary.queries.server.ts'

const pageOfKind: Record<TermKind, PageKey> = { situation: 'situation', target_group: 'targetGroup', topic: 'topic' }

/** A situation, target group or topic: the services there, from what can be done at once to what takes time. */
export function TermPage({ kind, term, services, others }: TermPageData) {
  const { t, language } = useTexts()
  const page = pageOfKind[kind]
  const lang = langOf(term.language, language)
  return (
    <div className="wide">
      <title>{`${term.label} – ${t('product.name')}`}</title>
      <header className="page-head">
        <p className="eyebrow">{t(`catalogue.term.${page as 'situation' | 'targetGroup' | 'topic'}`)}</p>
        <Heading level={1} data-size="xl" lang={lang}>
          {term.label}
        </Heading>
        {term.summary && (
          <p className="lead" lang={lang}>
            {term.summary}
          </p>
        )}
        <p className="muted">{t('catalogue.term.services', { count: services.length })}</p>
      </header>
      <div className="with-aside">
        <div>
          {services.length === 0 ? (
            <div className="empty">
              <p>{t('catalogue.term.empty')}</p>
              <SearchForm rows={2} />
            </div>
          ) : (
            <div className="stack" data-gap="lg">
              {stepOrder.map((form) => {
                const here = services.filter((service) => service.formOfSupport === form)
                if (here.length === 0) return null
                return (
                  <section key={form} aria-labelledby={form}>
                    <Heading level={2} data-size="sm" id={form} className="step-heading">
                      <StepLabel form={form} />
                    </Heading>
                    <ServiceIndex services={here} beside="answering" />
                  </section>
                )
              })}
            </div>
          )}
        </div>
        <nav className="aside-list" aria-labelledby="others">
          <Heading level={2} data-size="2xs" id="others">
            {t(`catalogue.term.others.${kind}`)}
          </Heading>
          <ul className="term-links">
            {others.map((other) => (
              <li key={other.key}>
                <Link to={hrefOf(page, language, { slug: other.slug })} lang={langOf(other.language, language)}>
                  {other.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  )
}
