import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { DeskNav } from '#app/features/catalogue/desk-nav.tsx'
import { listSearchMisses } from '#app/features/catalogue/search-misses.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { longDay } from '#app/ui/dates.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import type { Route } from './+types/search-misses'
import { openDesk } from './desk.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, today, opened } = openDesk(request, context)
  return { opened, misses: await listSearchMisses(db, today) }
}

export default function SearchMisses({ loaderData }: Route.ComponentProps) {
  const { opened, misses } = loaderData
  const { t, language } = useTexts()
  return (
    <div className="wide">
      <title>{`${t('desk.misses.title')} – ${t('product.name')}`}</title>
      <DeskNav opened={opened} />
      <div className="page-head">
        <Heading level={1} data-size="lg">
          {t('desk.misses.title')}
        </Heading>
        <Paragraph>{t('desk.misses.lead')}</Paragraph>
      </div>
      {misses.length === 0 ? (
        <div className="empty">
          <p>{t('desk.misses.none')}</p>
        </div>
      ) : (
        <WideTable labelledBy="misses">
          <caption className="visually-hidden" id="misses">
            {t('desk.misses.title')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('desk.misses.query')}</th>
              <th scope="col">{t('desk.misses.language')}</th>
              <th scope="col" className="number">
                {t('desk.misses.times')}
              </th>
              <th scope="col">{t('desk.misses.lastOn')}</th>
              <th scope="col">{t('desk.misses.deleteOn')}</th>
            </tr>
          </thead>
          <tbody>
            {misses.map((miss) => (
              <tr key={`${miss.language} ${miss.query}`}>
                <th scope="row" lang={langOf(miss.language, language)}>
                  <Link to={`${hrefOf('results', language)}?${new URLSearchParams({ q: miss.query })}`}>
                    {miss.query}
                  </Link>
                </th>
                <td>{t(`desk.language.${miss.language}`)}</td>
                <td className="number">{miss.times}</td>
                <td>{longDay(miss.lastOn, language)}</td>
                <td>{longDay(miss.deleteOn, language)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </div>
  )
}
