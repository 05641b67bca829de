import '#app/features/catalogue/catalogue.css'
import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { AskLink } from '#app/features/cases/asking/ask-link.tsx'
import { HitReason } from '#app/features/catalogue/hit-reason.tsx'
import { chooseLocalSupport } from '#app/features/catalogue/local-support-choice.ts'
import { NearestHelp } from '#app/features/catalogue/nearest-help.tsx'
import { ResultFilters, resultsHref } from '#app/features/catalogue/result-filters.tsx'
import { keepSearchMiss } from '#app/features/catalogue/search/keep-search-miss.server.ts'
import { searchServices } from '#app/features/catalogue/search/search-services.server.ts'
import { SearchForm } from '#app/features/catalogue/search-form.tsx'
import { formsOfSupport } from '#app/features/catalogue/service-kinds.ts'
import { listServicesById } from '#app/features/catalogue/service-list.queries.server.ts'
import { ServiceRow } from '#app/features/catalogue/service-row.tsx'
import { StepPath } from '#app/features/catalogue/step-path.tsx'
import { listTerms } from '#app/features/catalogue/vocabulary.queries.server.ts'
import { listUnits } from '#app/features/organisation/unit-page.queries.server.ts'
import { listEmergencyContacts } from '#app/features/safety/emergency-contacts.queries.server.ts'
import { EmergencyNotice } from '#app/features/safety/emergency-notice.tsx'
import { findDanger } from '#app/features/safety/find-danger.ts'
import { hrefOf } from '#app/pages.ts'
import { clientAddressContext, samspelContext, viewerContext } from '#app/platform/context.ts'
import { waitSeconds } from '#app/platform/http/rate-limit.server.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/results'

const MOST_HITS = 10
/** Of hits that we are not sure of, the first few say enough. */
const MOST_WEAK_HITS = 3
/** The rest is folded. The path of steps is made of the likely ones of these: the others lead astray. */
const SHOWN_HITS = 5

/** Searching is free; filling the gap map is not. A lecture hall may share one address. */
const MISS_LIMIT = { form: 'search-miss', uses: 60, windowSeconds: 60 }

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock, realNow } = context.get(samspelContext)
  const language = languageOf(request)
  const url = new URL(request.url)
  const asked = readSearch(url)
  const chosen = { for: asked.targetGroup, form: asked.form }
  const targetGroups = await listTerms(db, ['target_group'], language)
  if (asked.query === '')
    return {
      ...asked,
      chosen,
      targetGroups,
      isDanger: false,
      strength: null,
      hits: [],
      emergency: [],
      localSupport: null,
    }

  const isDanger = findDanger(asked.query) !== null
  const today = clock.today()
  const [{ hits, strength, queryLanguage }, emergency] = await Promise.all([
    searchServices(db, {
      query: asked.query,
      language,
      targetGroup: targetGroups.find(({ key }) => key === chosen.for)?.key,
      formOfSupport: formsOfSupport.find((form) => form === chosen.form),
      limit: MOST_HITS,
    }),
    isDanger ? listEmergencyContacts(db, language) : [],
  ])
  const shown = strength === 'good' ? hits : hits.slice(0, MOST_WEAK_HITS)
  const [services, units] = await Promise.all([
    listServicesById(
      db,
      shown.map(({ serviceId }) => serviceId),
      language,
      today,
    ),
    strength === 'good' ? null : listUnits(db, language, today),
  ])
  // What a filter hides is no gap in the catalogue, and a sign of danger is kept nowhere.
  if (strength !== 'good' && !isDanger && !chosen.for && !chosen.form) {
    const wait = await waitSeconds(db, MISS_LIMIT, context.get(clientAddressContext), realNow())
    if (wait === 0) await keepSearchMiss(db, { query: asked.query, language: queryLanguage ?? language }, clock)
  }
  return {
    ...asked,
    chosen,
    targetGroups,
    isDanger,
    emergency,
    strength,
    localSupport: units && chooseLocalSupport(units, url, context.get(viewerContext)),
    hits: services.map((service) => {
      const hit = shown.find(({ serviceId }) => serviceId === service.id)
      return { service, reason: hit?.reason ?? null, isLikely: hit?.isLikely ?? false }
    }),
  }
}

function readSearch(url: URL) {
  const { searchParams } = url
  return {
    query: (searchParams.get('q') ?? '').replace(/\s+/g, ' ').trim(),
    /** A search for nothing, unlike a page that was opened without one. */
    isMissing: searchParams.has('q') && (searchParams.get('q') ?? '').trim() === '',
    targetGroup: searchParams.get('for') || null,
    form: searchParams.get('form') || null,
  }
}

export default function Results({ loaderData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { query, isMissing, chosen, targetGroups, strength, hits, emergency, isDanger, localSupport } = loaderData
  const filters = Object.fromEntries(Object.entries(chosen).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  const isFiltered = Object.keys(filters).length > 0
  const services = hits.map(({ service }) => service)
  const likely = hits.filter(({ isLikely }) => isLikely).map(({ service }) => service)
  const words = wordsFor(strength, hits.length, isDanger)
  return (
    <>
      <title>{`${t(isDanger ? 'results.dangerPageTitle' : words.title)} – ${t('product.name')}`}</title>
      <meta name="robots" content="noindex" />
      {isDanger && <EmergencyNotice contacts={emergency} />}
      <section className="ask" data-size="small" aria-label={t('catalogue.search.button')}>
        <div className="wide">
          <SearchForm query={query} filters={filters} rows={2} isMissing={isMissing} />
        </div>
      </section>
      <div className="wide results">
        <header className="results-head">
          <Heading level={1} data-size="lg">
            {t(words.title)}
          </Heading>
          {words.text && <p className="lead">{t(words.text, { count: hits.length })}</p>}
          {isFiltered && strength !== 'good' && (
            <p>
              {t('results.noneFiltered')}{' '}
              <Link to={resultsHref(hrefOf('results', language), query, { for: null, form: null })}>
                {t('results.removeFilters')}
              </Link>
            </p>
          )}
          {hits.length > 0 && (
            <p className="to-filters">
              <a href="#filters">{t('results.filters')}</a>
            </p>
          )}
        </header>
        {strength === 'good' && !isDanger && <StepPath services={likely.slice(0, SHOWN_HITS)} />}
        <div className="stack" data-gap="lg">
          {hits.length > 0 && <Hits hits={hits.slice(0, SHOWN_HITS)} />}
          {hits.length > SHOWN_HITS && (
            <details className="more">
              <summary>{t('results.more', { count: hits.length - SHOWN_HITS })}</summary>
              <Hits hits={hits.slice(SHOWN_HITS)} />
            </details>
          )}
          {localSupport && (
            <NearestHelp
              localSupport={localSupport}
              nearest={services[0]?.accountable ?? null}
              keep={{ q: query, ...filters }}
            />
          )}
          {strength !== null && !isDanger && <AskLink words={query} />}
        </div>
        {(hits.length > 0 || isFiltered) && <ResultFilters query={query} chosen={chosen} targetGroups={targetGroups} />}
      </div>
    </>
  )
}

const Hits = ({ hits }: { hits: Route.ComponentProps['loaderData']['hits'] }) => (
  <ol className="rows service-rows">
    {hits.map(({ service, reason }) => (
      <li key={service.id}>
        <ServiceRow service={service} reason={<HitReason reason={reason} />} />
      </li>
    ))}
  </ol>
)

function wordsFor(strength: 'good' | 'weak' | 'none' | null, hits: number, isDanger: boolean) {
  // The help that matters stands above; nothing here promises to be it.
  if (isDanger) return { title: 'results.dangerTitle', text: 'results.dangerText' } as const
  if (strength === null) return { title: 'front.title', text: 'front.lead' } as const
  if (strength === 'none' || hits === 0) return { title: 'results.noneTitle', text: 'results.noneText' } as const
  if (strength === 'weak') return { title: 'results.weakTitle', text: 'results.weakText' } as const
  return { title: 'results.title', text: 'results.count' } as const
}
