import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { SearchHit } from './search/search-services.server.ts'

const MOST_WORDS = 4

/** Why a service was found: what others have asked there, or which of the reader's own words it is about. */
export function HitReason({ reason }: { reason: SearchHit['reason'] }) {
  const { t, language } = useTexts()
  if (!reason) return t('results.reason.theme')
  if (reason.text) {
    return (
      <>
        {t('results.reason.question')}: <q lang={langOf(reason.language, language)}>{reason.text}</q>
      </>
    )
  }
  const words = [...new Set(reason.words.map((word) => word.toLowerCase()))].slice(0, MOST_WORDS)
  return t('results.reason.words', { words: words.map((word) => t('results.reason.word', { word })).join(', ') })
}
