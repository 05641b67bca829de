import '#app/features/catalogue/catalogue.css'
import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { AnsweringUnits } from '#app/features/catalogue/answering-units.tsx'
import { listAnsweringUnits } from '#app/features/catalogue/front-page.queries.server.ts'
import { SearchForm } from '#app/features/catalogue/search-form.tsx'
import { listTerms } from '#app/features/catalogue/vocabulary.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { ArrowIcon } from '#app/ui/icons.tsx'
import { Mark } from '#app/ui/mark.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/front'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const language = languageOf(request)
  const [terms, answering] = await Promise.all([
    listTerms(db, ['situation', 'target_group'], language),
    listAnsweringUnits(db, language, clock.today()),
  ])
  return {
    situations: terms.filter(({ kind }) => kind === 'situation'),
    targetGroups: terms.filter(({ kind }) => kind === 'target_group'),
    answering,
  }
}

const examples = ['front.example1', 'front.example2', 'front.example3'] as const

export default function Front({ loaderData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { situations, targetGroups, answering } = loaderData
  return (
    <>
      <title>{`${t('product.name')} – ${t('product.tagline')}`}</title>
      <meta name="description" content={t('front.lead')} />
      <section className="ask" aria-labelledby="ask">
        <Mark className="ask-rings" />
        <div className="wide">
          <div className="ask-words">
            <Heading level={1} data-size="2xl" id="ask">
              {t('front.title')}
            </Heading>
            <p className="lead">{t('front.lead')}</p>
          </div>
          <SearchForm />
          <p className="ask-instead">
            <Link to={hrefOf('ask', language)}>{t('asking.link.front')}</Link>
          </p>
          <div className="ask-examples">
            <h2>{t('front.examples')}</h2>
            <ul>
              {examples.map((key) => (
                <li key={key}>
                  <Link to={`${hrefOf('results', language)}?q=${encodeURIComponent(t(key))}`}>{t(key)}</Link>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </section>
      <div className="wide front">
        <section className="front-situations" aria-labelledby="situations">
          <Heading level={2} data-size="md" id="situations">
            {t('front.situations')}
          </Heading>
          <p className="muted">{t('front.situationsLead')}</p>
          <ul className="situations">
            {situations.map((term) => (
              <li key={term.key}>
                <Link to={hrefOf('situation', language, { slug: term.slug })} lang={langOf(term.language, language)}>
                  {term.label}
                  <ArrowIcon />
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section className="front-groups" aria-labelledby="groups">
          <Heading level={2} data-size="md" id="groups">
            {t('front.targetGroups')}
          </Heading>
          <ul>
            {targetGroups.map((term) => (
              <li key={term.key} lang={langOf(term.language, language)}>
                <Link to={hrefOf('targetGroup', language, { slug: term.slug })}>
                  <strong>{term.label}</strong>
                  <span>{term.summary}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <AnsweringUnits answering={answering} />
      </div>
    </>
  )
}
