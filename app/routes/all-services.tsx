import '#app/features/catalogue/catalogue.css'
import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { ServiceIndex } from '#app/features/catalogue/service-index.tsx'
import { listTitles } from '#app/features/catalogue/service-list.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/all-services'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db } = context.get(samspelContext)
  return listTitles(db, languageOf(request), new URL(request.url).searchParams.get('letter'))
}

export default function AllServices({ loaderData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { total, only, letters, titles } = loaderData
  const shown = letters.filter(({ letter }) => only === null || letter === only)
  const here = hrefOf('allServices', language)
  return (
    <div className="wide">
      <title>{`${t('catalogue.all.title')} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Heading level={1} data-size="xl">
          {t('catalogue.all.title')}
        </Heading>
        <p className="lead">{total === 0 ? t('catalogue.all.empty') : t('catalogue.all.lead', { count: total })}</p>
      </header>
      {total > 0 && (
        <nav className="letters" aria-label={t('catalogue.all.letters')}>
          <ul>
            {letters.map(({ letter }) => (
              <li key={letter}>
                {only === null ? (
                  <a href={`#${anchorOf(letter)}`}>{letter}</a>
                ) : (
                  <Link
                    to={`${here}?letter=${encodeURIComponent(letter)}`}
                    aria-current={letter === only ? 'page' : undefined}
                  >
                    {letter}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shown.map(({ letter }) => (
        <section className="letter" key={letter} aria-labelledby={anchorOf(letter)}>
          <Heading level={2} data-size="lg" id={anchorOf(letter)}>
            {letter}
          </Heading>
          <ServiceIndex services={titles.filter((title) => title.letter === letter)} />
        </section>
      ))}
    </div>
  )
}

const anchorOf = (letter: string) => `letter-${letter === '#' ? 'other' : letter}`
