import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { data, Form, Link } from 'react-router'
import {
  findCalendarKeyAge,
  removeCalendarKey,
  renewCalendarKey,
} from '#app/features/groups/calendar/calendar-key.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { formOf } from '#app/platform/http/form.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/own-calendar'
import { openGroups } from './groups.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer } = openGroups(request, context)
  return { madeAt: await findCalendarKeyAge(db, viewer.personId) }
}

/** The address is in the answer itself and nowhere else: no redirect could carry it unseen. */
export async function action({ request, context }: Route.ActionArgs) {
  const { db, viewer, clock } = openGroups(request, context)
  const intent = (await formOf(request)).get('intent')
  if (intent === 'remove') {
    await removeCalendarKey(db, viewer, clock)
    return { address: null }
  }
  const key = intent === 'renew' ? await renewCalendarKey(db, viewer, clock) : null
  if (key === null) throw data(null, { status: 400 })
  return { address: `${context.get(samspelContext).settings.publicUrl}/kalender/${key}.ics` }
}

export default function OwnCalendar({ loaderData: { madeAt }, actionData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  return (
    <div className="narrow">
      <title>{`${t('groups.calendar.page')} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Link to={hrefOf('ownGroups', language)}>{t('groups.own.back')}</Link>
        <Heading level={1} data-size="lg">
          {t('groups.calendar.page')}
        </Heading>
        <p className="lead">{t('groups.calendar.lead')}</p>
      </header>
      <div className="stack" data-gap="lg">
        {actionData?.address && (
          <Alert data-color="success" role="status">
            <TextField
              readOnly
              label={t('groups.calendar.address')}
              description={t('groups.calendar.addressHint')}
              defaultValue={actionData.address}
              key={actionData.address}
            />
          </Alert>
        )}
        {actionData?.address === null && (
          <Alert data-color="success" role="status">
            {t('groups.calendar.removed')}
          </Alert>
        )}
        {!actionData?.address && (
          <p>
            {madeAt ? t('groups.calendar.made', { when: dayAndTime(madeAt, language) }) : t('groups.calendar.none')}
          </p>
        )}
        <div className="stack">
          <p>{t('groups.calendar.secret')}</p>
          {madeAt && <p>{t('groups.calendar.renewHint')}</p>}
        </div>
        <Form method="post" className="form-actions">
          <Button type="submit" name="intent" value="renew" variant={madeAt ? 'secondary' : 'primary'}>
            {madeAt ? t('groups.calendar.renew') : t('groups.calendar.make')}
          </Button>
          {madeAt && (
            <Button type="submit" name="intent" value="remove" variant="secondary" data-color="danger">
              {t('groups.calendar.remove')}
            </Button>
          )}
        </Form>
        <Section id="how" title={t('groups.calendar.how')}>
          <ul>
            <li>{t('groups.calendar.howOutlook')}</li>
            <li>{t('groups.calendar.howGoogle')}</li>
            <li>{t('groups.calendar.howApple')}</li>
          </ul>
        </Section>
        <Section id="what" title={t('groups.calendar.what')}>
          <ul>
            <li>{t('groups.calendar.whatMember')}</li>
            <li>{t('groups.calendar.whatPlanned')}</li>
            <li>{t('groups.calendar.whatAssistant')}</li>
            <li>{t('groups.calendar.whatCoordinator')}</li>
          </ul>
          <p>{t('groups.calendar.noNames')}</p>
        </Section>
      </div>
    </div>
  )
}
