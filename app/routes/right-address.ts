import { redirect } from 'react-router'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import type { Alternates } from '#app/ui/alternates.tsx'

/**
 * Sends a reader on from an older name, or from another language's, to the page's own address.
 *
 * @param slugs what the page is called in each language
 * @returns the page's address in each language
 * @throws Response 301 to the address that the page has in this language
 */
export function settleAddress(
  key: PageKey,
  language: Language,
  url: URL,
  slug: string,
  slugs: Record<Language, string>,
) {
  if (slugs[language] !== slug) throw redirect(hrefOf(key, language, { slug: slugs[language] }) + url.search, 301)
  return Object.fromEntries(languages.map((each) => [each, hrefOf(key, each, { slug: slugs[each] })])) as Alternates
}
