import { samspelContext } from '#app/platform/context.ts'
import type { Route } from './+types/robots'

/** A demonstration wants no visits from search engines: its institution is another's. */
export function loader({ context }: Route.LoaderArgs) {
  const { isDemo, settings } = context.get(samspelContext)
  const rules = isDemo
    ? ['Disallow: /']
    : [
        ...['nb', 'nn', 'en'].flatMap((language) => [`Disallow: /${language}/desk`, `Disallow: /${language}/admin`]),
        'Disallow: /auth/',
      ]
  const lines = ['User-agent: *', ...rules, `Sitemap: ${settings.publicUrl}/sitemap.xml`, '']
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
