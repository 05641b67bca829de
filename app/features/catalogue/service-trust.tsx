import { Heading } from '@digdir/designsystemet-react'
import { type Day, daysBetween } from '#app/platform/clock.ts'
import { longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { ServiceView } from './published-service.ts'

/** What an entry may rest on, as the database says it, and the end of its text's key. */
const kindOfEvidence = {
  unit: 'unit',
  'web page': 'webPage',
  'news article': 'newsArticle',
  'menu entry': 'menuEntry',
  'project document': 'projectDocument',
  unconfirmed: 'unconfirmed',
} as const

const isKnown = (evidence: string): evidence is keyof typeof kindOfEvidence => evidence in kindOfEvidence

/** What the page rests on, when it was last looked over, and how long it has waited for the next time. */
export function ServiceTrust({ service, today }: { service: ServiceView; today: Day }) {
  const { t, language } = useTexts()
  const evidence = isKnown(service.evidence) ? kindOfEvidence[service.evidence] : 'unconfirmed'
  const overdueDays = service.nextReviewOn ? daysBetween(service.nextReviewOn, today) : 0
  const review = service.nextReviewOn && longDay(service.nextReviewOn, language)
  return (
    <section className="trust" data-unconfirmed={evidence === 'unconfirmed'}>
      <Heading level={2} data-size="2xs">
        {t('catalogue.service.trust')}
      </Heading>
      <p>
        {t(`catalogue.service.evidence.${evidence}`)}{' '}
        {service.sourceUrl && <a href={service.sourceUrl}>{t('catalogue.service.source')}</a>}
      </p>
      {service.assuredOn && <p>{t('catalogue.service.assured', { day: longDay(service.assuredOn, language) })}</p>}
      {review && overdueDays <= 0 && <p>{t('catalogue.service.nextReview', { day: review })}</p>}
      {review && overdueDays > 0 && (
        <p className="overdue">{t('catalogue.service.overdue', { day: review, count: overdueDays })}</p>
      )}
    </section>
  )
}
