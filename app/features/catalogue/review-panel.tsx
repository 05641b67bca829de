import { Button, Heading } from '@digdir/designsystemet-react'
import { Form, Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import type { Day } from '#app/platform/clock.ts'
import { longDay } from '#app/ui/dates.ts'
import { TextField } from '#app/ui/fields.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { KeptService } from './kept-service.queries.server.ts'
import { NextReview } from './kept-services-table.tsx'

interface ReviewPanelProps {
  service: Pick<KeptService, 'publishedOn' | 'assuredOn' | 'nextReviewOn' | 'retiredOn'>
  /** The unit that assured the entry. */
  stewardName: string | null
  /** When what readers see was last published. */
  changedOn: Day | null
  successor: { id: string; title: string } | null
  mayRenew: boolean
  /** Whether the viewer says for the unit itself that the entry is true; else the date alone can be moved. */
  mayAssure: boolean
  unitName: string
  today: Day
}

/** How sure the entry is, and the button that says that it is true still. */
export function ReviewPanel({
  service,
  stewardName,
  changedOn,
  successor,
  mayRenew,
  mayAssure,
  unitName,
  today,
}: ReviewPanelProps) {
  const { t, language } = useTexts()
  return (
    <section className="desk-section" aria-labelledby="review">
      <Heading level={2} data-size="sm" id="review">
        {t('desk.review.title')}
      </Heading>
      <dl className="facts">
        {service.publishedOn && (
          <>
            <dt>{t('desk.review.publishedOn')}</dt>
            <dd>{longDay(service.publishedOn, language)}</dd>
          </>
        )}
        {changedOn && changedOn !== service.publishedOn && (
          <>
            <dt>{t('desk.review.changedOn')}</dt>
            <dd>{longDay(changedOn, language)}</dd>
          </>
        )}
        <dt>{t('desk.review.assured')}</dt>
        <dd>
          {service.assuredOn
            ? [longDay(service.assuredOn, language), stewardName].filter(Boolean).join(' · ')
            : t('desk.review.never')}
        </dd>
        {service.nextReviewOn && (
          <>
            <dt>{t('desk.field.nextReviewOn')}</dt>
            <dd>
              <NextReview day={service.nextReviewOn} today={today} />
            </dd>
          </>
        )}
        {service.retiredOn && (
          <>
            <dt>{t('desk.review.retiredOn')}</dt>
            <dd>{longDay(service.retiredOn, language)}</dd>
          </>
        )}
        {successor && (
          <>
            <dt>{t('desk.retire.successor')}</dt>
            <dd>
              <Link to={hrefOf('deskService', language, { id: successor.id })}>{successor.title}</Link>
            </dd>
          </>
        )}
      </dl>
      {mayRenew && !mayAssure && <p className="muted">{t('desk.review.moveHint', { unit: unitName })}</p>}
      {mayRenew && (
        <Form method="post" className="toolbar">
          <TextField
            type="date"
            name="nextReviewOn"
            label={t('desk.review.next')}
            description={t('desk.edit.reviewHint')}
            min={today}
          />
          <Button type="submit" name="intent" value="renew" variant="secondary">
            {t(mayAssure ? 'desk.review.renew' : 'desk.review.move')}
          </Button>
        </Form>
      )}
    </section>
  )
}
