import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { stepOrder } from './step-label.tsx'
import type { Term } from './vocabulary.queries.server.ts'

export interface ChosenFilters {
  for: string | null
  form: string | null
}

interface ResultFiltersProps {
  query: string
  chosen: ChosenFilters
  targetGroups: readonly Term[]
}

/** Plain links, so that a choice is one click with or without JavaScript. */
export function ResultFilters({ query, chosen, targetGroups }: ResultFiltersProps) {
  const { t, language } = useTexts()
  const groups = [
    {
      name: 'for' as const,
      title: t('results.filterFor'),
      options: targetGroups.map(({ key, label, language: lang }) => ({
        value: key,
        label,
        lang: langOf(lang, language),
      })),
    },
    {
      name: 'form' as const,
      title: t('results.filterForm'),
      options: stepOrder.map((form) => ({ value: form, label: t(`catalogue.form.${form}`), lang: undefined })),
    },
  ]
  return (
    <nav className="filters" id="filters" aria-labelledby="filters-title">
      <Heading level={2} data-size="2xs" id="filters-title">
        {t('results.filters')}
      </Heading>
      {groups.map(({ name, title, options }) => (
        <section key={name}>
          <h3 className="small muted">{title}</h3>
          <ul>
            {[{ value: null, label: t('results.all'), lang: undefined }, ...options].map(({ value, label, lang }) => (
              <li key={value ?? 'all'}>
                <Link
                  to={resultsHref(hrefOf('results', language), query, { ...chosen, [name]: value })}
                  aria-current={chosen[name] === value ? 'true' : undefined}
                  lang={lang}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

export function resultsHref(path: string, query: string, filters: ChosenFilters) {
  const search = new URLSearchParams({ q: query })
  if (filters.for) search.set('for', filters.for)
  if (filters.form) search.set('form', filters.form)
  return `${path}?${search}`
}
