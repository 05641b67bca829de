import { listSitemapEntries, type SitemapEntry } from '#app/features/catalogue/sitemap.queries.server.ts'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import type { Route } from './+types/sitemap'

const pagesWithoutNames: readonly PageKey[] = ['front', 'allServices', 'units', 'accessibility', 'privacy']

const pageOf: Record<SitemapEntry['page'], PageKey> = {
  service: 'service',
  unit: 'unit',
  situation: 'situation',
  target_group: 'targetGroup',
  topic: 'topic',
}

/** Each page in each language, and which addresses are the same page. */
export async function loader({ context }: Route.LoaderArgs) {
  const { db, clock, settings } = context.get(samspelContext)
  const entries = await listSitemapEntries(db, clock.today())
  const pages = [
    ...pagesWithoutNames.map((key) => languages.map((language) => [language, hrefOf(key, language)] as const)),
    ...entries.map(({ page, slugs }) =>
      languages
        .filter((language) => slugs[language] !== undefined)
        .map((language) => [language, hrefOf(pageOf[page], language, { slug: slugs[language]! })] as const),
    ),
  ]
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((addresses) => addresses.map(([, path]) => urlElement(settings.publicUrl, path, addresses))),
    '</urlset>',
    '',
  ].join('\n')
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

/** Slugs hold only letters, digits and hyphens, and the rest of a path is ours: nothing here needs escaping. */
function urlElement(publicUrl: string, path: string, addresses: readonly (readonly [Language, string])[]) {
  const links = addresses.map(
    ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${publicUrl}${href}"/>`,
  )
  return `<url><loc>${publicUrl}${path}</loc>${links.join('')}</url>`
}
