import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { HydratedRouter } from 'react-router/dom'
import { createI18n } from '#app/platform/texts/i18n.ts'
import { isLanguage } from '#app/platform/texts/languages.ts'

// Only the reader's own language is fetched.
const load = {
  nb: () => import('#app/texts/nb.ts').then(({ nb }) => nb),
  nn: () => import('#app/texts/nn.ts').then(({ nn }) => nn),
  en: () => import('#app/texts/en.ts').then(({ en }) => en),
}

const given = document.documentElement.lang
const language = isLanguage(given) ? given : 'nb'
const i18n = createI18n(language, await load[language]())

startTransition(() => {
  hydrateRoot(
    document,
    <I18nextProvider i18n={i18n}>
      <HydratedRouter />
    </I18nextProvider>,
  )
})
