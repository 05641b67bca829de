import { Alert, Details } from '@digdir/designsystemet-react'
import { data } from 'react-router'
import { canReadOutbox } from '#app/features/organisation/person.policy.ts'
import { findInstitutionId } from '#app/features/organisation/unit.queries.server.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { pageIn } from '#app/platform/http/paging.ts'
import { listUnsentMail, MAILS_A_PAGE } from '#app/platform/mail/outbox.queries.server.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { Paging } from '#app/ui/paging.tsx'
import { Section } from '#app/ui/section.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/outbox'
import { AdminFrame } from './admin-frame.tsx'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, settings, isDemo } = context.get(samspelContext)
  if (!canReadOutbox(context.get(viewerContext), await findInstitutionId(db))) throw data(null, { status: 403 })
  const page = pageIn(new URL(request.url).searchParams)
  return {
    ...(await listUnsentMail(db, page, isDemo)),
    page,
    size: MAILS_A_PAGE,
    sends: settings.smtpUrl !== undefined,
  }
}

export default function Outbox({ loaderData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { mails, total, page, size, sends } = loaderData
  return (
    <AdminFrame title={t('admin.nav.outbox')} lead={<p className="lead">{t('admin.outbox.lead')}</p>}>
      {!sends && <Alert data-color="warning">{t('admin.outbox.noServer')}</Alert>}
      {mails.length === 0 ? (
        <p className="empty">{t('admin.outbox.none')}</p>
      ) : (
        <Section id="mails" title={t('admin.outbox.found', { count: total })}>
          {mails.map((mail) => (
            <Details key={mail.id} className="fold">
              <Details.Summary>{`${mail.said?.subject ?? t('admin.outbox.confidential')} – ${mail.toAddress}, ${dayAndTime(mail.createdAt, language)}`}</Details.Summary>
              <Details.Content>
                {mail.attempts > 0 && (
                  <Alert data-color="danger">
                    {t('admin.outbox.failed', { count: mail.attempts, problem: mail.lastProblem ?? '?' })}
                  </Alert>
                )}
                {mail.said ? (
                  <pre className="mail-body">{mail.said.body}</pre>
                ) : (
                  <p>{t('admin.outbox.confidentialText')}</p>
                )}
              </Details.Content>
            </Details>
          ))}
          <Paging page={page} total={total} size={size} />
        </Section>
      )}
    </AdminFrame>
  )
}
