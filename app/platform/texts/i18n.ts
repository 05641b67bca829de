import i18next, { type i18n } from 'i18next'
import type { Language } from './languages.ts'

export type Texts = Record<string, string>

/** One instance a language; it is ready at once, because the texts come with it. */
export function createI18n(language: Language, texts: Texts): i18n {
  const instance = i18next.createInstance()
  instance.init({
    lng: language,
    resources: { [language]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return instance
}
