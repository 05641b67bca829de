import { useTexts } from '#app/ui/texts.tsx'
import type { PersonHere } from '../live/presence.ts'

/** Who else has the case open now, and who of them writes. */
export function PresenceLine({ people }: { people: readonly PersonHere[] }) {
  const { t } = useTexts()
  const names = (wanted: boolean) => people.filter(({ writing }) => writing === wanted).map(({ name }) => name)
  const [writers, readers] = [names(true), names(false)]
  return (
    <p className="presence" role="status" aria-live="polite">
      {writers.length > 0 && <span data-writes="">{t('cases.presence.writes', { names: writers.join(', ') })}</span>}
      {readers.length > 0 && <span>{t('cases.presence.reads', { names: readers.join(', ') })}</span>}
    </p>
  )
}
