import { isLanguage, type Language, preferredLanguage } from './languages.ts'

/** The language that an address is in; for one without, the one that the browser prefers. */
export function languageOf(request: Request): Language {
  const [, first] = new URL(request.url).pathname.split('/')
  const bare = first?.replace(/\.data$/, '')
  return isLanguage(bare) ? bare : preferredLanguage(request.headers.get('accept-language'))
}
