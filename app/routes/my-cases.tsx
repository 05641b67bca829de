import '#app/features/cases/asking/asking.css'
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { CaseStateTag, NextStep } from '#app/features/cases/asking/case-status.tsx'
import { listOwnCases, OWN_CASES_ON_A_PAGE, type OwnCase } from '#app/features/cases/asking/own-case.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { pageIn } from '#app/platform/http/paging.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { Paging } from '#app/ui/paging.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/my-cases'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, clock } = context.get(samspelContext)
  const page = pageIn(new URL(request.url).searchParams)
  const now = { today: clock.today(), now: clock.now() }
  const found = await listOwnCases(db, context.get(viewerContext), { page, language: languageOf(request), ...now })
  return { ...found, page, size: OWN_CASES_ON_A_PAGE }
}

export default function MyCases({ loaderData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { cases, total, page, size } = loaderData
  const ask = (
    <Button asChild>
      <Link to={hrefOf('ask', language)}>{t('asking.mine.new')}</Link>
    </Button>
  )
  return (
    <div className="wide">
      <title>{`${t('asking.mine')} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Heading level={1} data-size="xl">
          {t('asking.mine')}
        </Heading>
        <Paragraph className="lead">{t('asking.mine.lead')}</Paragraph>
        {cases.length > 0 && <div>{ask}</div>}
      </header>
      {cases.length === 0 ? (
        <div className="empty">
          <p>{t('asking.mine.none')}</p>
          {ask}
        </div>
      ) : (
        <ul className="rows own-cases">
          {cases.map((own) => (
            <li key={own.id}>
              <Row own={own} />
            </li>
          ))}
        </ul>
      )}
      <Paging page={page} total={total} size={size} />
    </div>
  )
}

function Row({ own }: { own: OwnCase }) {
  const { t, language } = useTexts()
  return (
    <article className="own-case" data-yours={own.next.isYours}>
      <Heading level={2} data-size="xs" lang={langOf(own.language, language)}>
        <Link to={hrefOf('myCase', language, { id: own.id })}>{own.subject}</Link>
      </Heading>
      <CaseStateTag state={own.state} />
      <p>
        <NextStep own={own} />
      </p>
      <p className="own-case-facts muted">
        <span>{own.reference}</span>
        <span>{dayAndTime(own.askedAt, language)}</span>
        {own.forUnit && <span>{t('asking.mine.forUnit', { unit: own.forUnit.name })}</span>}
      </p>
    </article>
  )
}
