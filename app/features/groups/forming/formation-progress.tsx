import { Button, Heading } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { useTexts } from '#app/ui/texts.tsx'
import type { Formation, SearchProgress } from './formation.ts'

/**
 * A search that goes on: how far each has come, and a way to end it.
 *
 * @param page the address of the page that it is on
 */
export function FormationProgress({ formation, page }: { formation: Formation; page: string }) {
  const { t, language } = useTexts()
  const { state, progress, settings, isStopping } = formation
  return (
    <section className="stack formation-progress" aria-labelledby="progress">
      <Heading level={2} data-size="md" id="progress">
        {t(state === 'waiting' ? 'groups.formation.waiting' : 'groups.formation.running')}
      </Heading>
      {state === 'running' && <p className="muted">{t('groups.formation.about', { count: settings.seconds })}</p>}
      <div className="traces">
        {progress.map((search, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: searches are known by their numbers
          <figure key={index}>
            <Trace search={search} seconds={settings.seconds} />
            <figcaption>
              {t('groups.formation.triesOf', {
                number: index + 1,
                tries: search.iterations.toLocaleString(language === 'en' ? 'en' : 'nb'),
              })}
            </figcaption>
          </figure>
        ))}
      </div>
      <Form method="post">
        <Button type="submit" name="intent" value="stop" variant="secondary" disabled={isStopping}>
          {t(isStopping ? 'groups.formation.stopAsked' : 'groups.formation.stop')}
        </Button>
      </Form>
      <noscript>
        <a href={page}>{t('groups.formation.reload')}</a>
      </noscript>
    </section>
  )
}

const WIDTH = 320
const HEIGHT = 96
/** From all that is left to gain at the foot to a hundred-thousandth of it at the top. */
const DECADES = 5

/**
 * The gain over time, from nothing at the left to all that was gained so far. Nearly all is gained at once: each step up
 * is a tenth of what was left then, or else nothing of the rest would be seen.
 */
function Trace({ search: { trace, seconds: spent }, seconds }: { search: SearchProgress; seconds: number }) {
  const { t } = useTexts()
  const end = Math.max(seconds, spent)
  const x = (at: number) => ((WIDTH * at) / end).toFixed(1)
  const y = (share: number) => {
    const height = Math.min(1, -Math.log10(1 - share) / DECADES)
    return (HEIGHT - 4 - (HEIGHT - 8) * height).toFixed(1)
  }
  const path = trace.map(
    ([at, share], index) => `${index === 0 ? 'M' : 'H'}${x(at)}${index === 0 ? ' ' : 'V'}${y(share)}`,
  )
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('groups.formation.chart')} className="trace">
      <line x1="0" x2={WIDTH} y1={HEIGHT - 4} y2={HEIGHT - 4} className="trace-ground" />
      {path.length > 0 && <path d={path.join('')} className="trace-line" />}
      {trace.length > 0 && <circle cx={x(spent)} cy={y(1)} r="4" className="trace-end" />}
    </svg>
  )
}
