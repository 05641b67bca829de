import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { UnitName } from '#app/ui/unit-name.tsx'
import type { AnsweringUnit } from './front-page.queries.server.ts'

/** The front page's index of units, and how much of the responsibility is settled. */
export function AnsweringUnits({ answering }: { answering: readonly AnsweringUnit[] }) {
  const { t, language } = useTexts()
  const total = answering.reduce((sum, { services }) => sum + services, 0)
  const agreed = answering.reduce((sum, unit) => sum + unit.agreed, 0)
  return (
    <section className="front-units" aria-labelledby="units">
      <div className="front-units-words">
        <Heading level={2} data-size="md" id="units">
          {t('front.units')}
        </Heading>
        <p>{t('front.unitsLead')}</p>
        {total > 0 && (
          <>
            <AgreedStrip agreed={agreed} total={total} />
            <p>
              <strong>{t('front.agreed', { agreed, total })}</strong> {agreed < total && t('front.agreedRest')}
            </p>
          </>
        )}
      </div>
      <div>
        <ul className="rows unit-index">
          {answering.map(({ unit, services }) => (
            <li key={unit?.id ?? 'rule'}>
              {unit ? (
                <UnitName unit={unit} />
              ) : (
                <Link to={`${hrefOf('units', language)}#local`}>{t('front.localSupport')}</Link>
              )}
              <span>{t('front.services', { count: services })}</span>
            </li>
          ))}
        </ul>
        <p className="after-list">
          <Link to={hrefOf('units', language)}>{t('front.allUnits')}</Link>
        </p>
      </div>
    </section>
  )
}

const LONGEST_STRIP = 120
const STROKE_WIDTH = 5
const STROKE_STEP = 8

/** One stroke for each service, the agreed ones filled; of very many, each stroke stands for several. */
function AgreedStrip({ agreed, total }: { agreed: number; total: number }) {
  const strokes = Math.min(total, LONGEST_STRIP)
  const filled = Math.round((agreed / total) * strokes)
  const draw = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `M${(from + index) * STROKE_STEP + STROKE_WIDTH / 2} 0V32`).join('')
  return (
    <svg
      className="agreed-strip"
      viewBox={`0 0 ${strokes * STROKE_STEP} 32`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="filled" d={draw(0, filled)} strokeWidth={STROKE_WIDTH} />
      <path d={draw(filled, strokes)} strokeWidth={STROKE_WIDTH} />
    </svg>
  )
}
