import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { isLanguage } from '#app/platform/texts/languages.ts'
import { createPageTexts, TextsProvider } from '#app/ui/texts.tsx'

// Only the reader's own language is fetched.
const load = {
  nb: () => import('#app/texts/nb.ts').then(({ nb }) => nb),
  nn: () => import('#app/texts/nn.ts').then(({ nn }) => nn),
  en: () => import('#app/texts/en.ts').then(({ en }) => en),
}

const given = document.documentElement.lang
const language = isLanguage(given) ? given : 'nb'
const texts = createPageTexts(language, await load[language]())

startTransition(() => {
  hydrateRoot(
    document,
    <TextsProvider texts={texts}>
      <HydratedRouter />
    </TextsProvider>,
  )
})
