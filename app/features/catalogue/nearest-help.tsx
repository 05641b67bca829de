import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'
import { AnsweringName } from './answering.tsx'
import { type LocalSupportChoice, LocalSupportChooser } from './local-support-chooser.tsx'
import type { Answering } from './published-service.ts'

interface NearestHelpProps {
  localSupport: LocalSupportChoice
  /** Who answers for what came closest. */
  nearest: Answering | null
  /** The search as it stands in the address. */
  keep: Readonly<Record<string, string>>
}

/** What to do when the catalogue has no good answer: people who can help on, and other ways to look. */
export function NearestHelp({ localSupport, nearest, keep }: NearestHelpProps) {
  const { t, language } = useTexts()
  return (
    <section className="no-hit" aria-labelledby="nearest">
      <div className="stack">
        <Heading level={2} data-size="sm" id="nearest">
          {t('results.nearest')}
        </Heading>
        {nearest?.unit && (
          <p>
            {t('results.nearestUnit')} <AnsweringName answering={nearest} />.
          </p>
        )}
        <p>{t('results.nearestText')}</p>
        <LocalSupportChooser {...localSupport} keep={keep} />
      </div>
      <div className="stack" data-gap="sm">
        <Heading level={2} data-size="sm">
          {t('results.tryAgain')}
        </Heading>
        <ul>
          <li>{t('results.tryWords')}</li>
          <li>
            <Link to={`${hrefOf('front', language)}#situations`}>{t('results.trySituations')}</Link>
          </li>
          <li>
            <Link to={hrefOf('allServices', language)}>{t('results.tryAll')}</Link>
          </li>
        </ul>
        <p className="muted small">{t('results.kept')}</p>
      </div>
    </section>
  )
}
