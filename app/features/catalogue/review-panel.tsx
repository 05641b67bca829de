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
  successor: { id: string; title: string } | null
  mayRenew: boolean
  today: Day
}

/** How sure the entry is, and the button that says that it is true still. */
export function ReviewPanel({ service, stewardName, successor, mayRenew, today }: ReviewPanelProps) {
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
            {t('desk.review.renew')}
          </Button>
        </Form>
      )}
    </section>
  )
}
