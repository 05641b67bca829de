import { Button, Heading } from '@digdir/designsystemet-react'
import { data, Link } from 'react-router'
import { listPublishedAnswers } from '#app/features/catalogue/answers/answer.queries.server.ts'
import { ServiceAnswers } from '#app/features/catalogue/answers/service-answers.tsx'
import { chooseLocalSupport } from '#app/features/catalogue/local-support-choice.ts'
import { LocalSupportChooser } from '#app/features/catalogue/local-support-chooser.tsx'
import { localMomentOf } from '#app/features/catalogue/open-now.ts'
import { findPublishedService, listRelatedIds } from '#app/features/catalogue/published-service.queries.server.ts'
import { ServiceIndex } from '#app/features/catalogue/service-index.tsx'
import { listServicesById } from '#app/features/catalogue/service-list.queries.server.ts'
import { ServiceView } from '#app/features/catalogue/service-view.tsx'
import { listUnits } from '#app/features/organisation/unit-page.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/service'
import { settleAddress } from './right-address.ts'

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const language = languageOf(request)
  const url = new URL(request.url)
  const today = clock.today()
  const [found, relatedIds] = await Promise.all([
    findPublishedService(db, params.slug, language, today),
    listRelatedIds(db, params.slug),
  ])
  if (!found) throw data(null, { status: 404 })
  const { service, addresses } = found
  const alternates = settleAddress('service', language, url, params.slug, addresses)
  const followsRule = service.participations.some(({ unit }) => unit === null)
  const [related, units, answers] = await Promise.all([
    listServicesById(db, relatedIds, language, today),
    followsRule ? listUnits(db, language, today) : null,
    listPublishedAnswers(db, found.id, language),
  ])
  return {
    service,
    slug: params.slug,
    related,
    answers,
    alternates,
    localSupport: units && chooseLocalSupport(units, url, context.get(viewerContext)),
    moment: localMomentOf(clock.now()),
  }
}

export default function ServicePage({ loaderData }: Route.ComponentProps) {
  const { service, slug, related, answers, localSupport, moment } = loaderData
  const { t, language } = useTexts()
  return (
    <div className="wide">
      <title>{`${service.title.text} – ${t('product.name')}`}</title>
      <meta name="description" content={service.summary.text} />
      <ServiceView
        service={service}
        moment={moment}
        answers={<ServiceAnswers answers={answers} />}
        localSupport={localSupport && <LocalSupportChooser {...localSupport} />}
        ask={
          service.retiredOn === null && (
            <Button asChild>
              <Link to={`${hrefOf('ask', language)}?${new URLSearchParams({ service: slug })}`}>
                {t('asking.link.service')}
              </Link>
            </Button>
          )
        }
      />
      {related.length > 0 && (
        <section className="related" aria-labelledby="related">
          <Heading level={2} data-size="md" id="related">
            {t('catalogue.service.related')}
          </Heading>
          <ServiceIndex services={related} />
        </section>
      )}
    </div>
  )
}
