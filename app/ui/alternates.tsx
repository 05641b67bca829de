import { useLocation, useMatches, useRouteLoaderData } from 'react-router'
import { hrefOf, type PageKey, pages } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'

export type Alternates = Record<Language, string>

/** The same page in each language: as its loader says where addresses carry names, else by the page's own path. */
export function useAlternates(): Alternates {
  const matches = useMatches()
  const { search } = useLocation()
  const last = matches.at(-1)
  const given = (last?.loaderData as { alternates?: Alternates } | undefined)?.alternates
  if (given) return given
  const key = last?.id.split('.')[0]
  const known = key !== undefined && key in pages ? (key as PageKey) : 'front'
  const params = Object.fromEntries(Object.entries(last?.params ?? {}).map(([name, value]) => [name, value ?? '']))
  return Object.fromEntries(
    languages.map((language) => [language, hrefOf(known, language, params) + search]),
  ) as Alternates
}

/** Tells search engines which addresses are the same page. */
export function LanguageLinks() {
  const alternates = useAlternates()
  const publicUrl = (useRouteLoaderData('root') as { publicUrl?: string } | undefined)?.publicUrl
  if (!publicUrl) return null
  return languages.map((language) => (
    <link key={language} rel="alternate" hrefLang={language} href={publicUrl + alternates[language]} />
  ))
}
