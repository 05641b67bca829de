import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { listWandered } from '#app/features/cases/wandered/wandered.queries.server.ts'
import { WanderedTable } from '#app/features/cases/wandered/wandered-table.tsx'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { listSearchMisses } from '#app/features/catalogue/search-misses.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { longDay } from '#app/ui/dates.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/search-misses'
import { openDesk } from './desk.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, today, opened, language } = openDesk(request, context)
  const [misses, wandered] = await Promise.all([listSearchMisses(db, today), listWandered(db, language, today)])
  return { opened, misses, wandered }
}

export default function SearchMisses({ loaderData }: Route.ComponentProps) {
  const { opened, misses, wandered } = loaderData
  const { t, language } = useTexts()
  return (
    <DeskFrame title={t('desk.misses.title')} opened={opened} lead={<Paragraph>{t('desk.misses.lead')}</Paragraph>}>
      {misses.length === 0 ? (
        <div className="empty">
          <p>{t('desk.misses.none')}</p>
        </div>
      ) : (
        <DataTable
          labelledBy="page-title"
          rows={misses}
          keyOf={(miss) => `${miss.language} ${miss.query}`}
          columns={[
            {
              label: t('desk.misses.query'),
              cell: (miss) => (
                <Link
                  to={`${hrefOf('results', language)}?${new URLSearchParams({ q: miss.query })}`}
                  lang={langOf(miss.language, language)}
                >
                  {miss.query}
                </Link>
              ),
            },
            { label: t('desk.misses.language'), cell: (miss) => t(`desk.language.${miss.language}`) },
            { label: t('desk.misses.times'), kind: 'number', cell: ({ times }) => times },
            { label: t('desk.misses.lastOn'), cell: ({ lastOn }) => longDay(lastOn, language) },
            { label: t('desk.misses.deleteOn'), cell: ({ deleteOn }) => longDay(deleteOn, language) },
          ]}
        />
      )}
      <section className="desk-section" aria-labelledby="wandered">
        <Heading level={2} data-size="md" id="wandered">
          {t('wandered.title')}
        </Heading>
        <p>{t('wandered.lead')}</p>
        {wandered.length === 0 ? <p className="empty">{t('wandered.none')}</p> : <WanderedTable rows={wandered} />}
      </section>
    </DeskFrame>
  )
}
