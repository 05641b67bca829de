import { Heading } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { HIDDEN } from '#app/features/cases/disclosure/redaction.ts'
import { DeskFrame } from '#app/features/catalogue/desk-frame.tsx'
import { hrefOf } from '#app/pages.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/disclosure'
import { openDesk } from './desk.server.ts'
import { openDisclosure } from './open-disclosure.server.ts'

/** A copy as it is given out, to print or to send. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { opened, language, ...desk } = openDesk(request, context)
  return { opened, copy: await openDisclosure(desk, params.id, language) }
}

export default function DisclosurePage({ loaderData: { opened, copy } }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { reference, title, madeAt, unit, messages } = copy
  return (
    <DeskFrame
      title={t('disclosure.page', { reference })}
      opened={opened}
      above={<Link to={hrefOf('deskOpenness', language, { id: copy.caseId })}>{t('disclosure.back')}</Link>}
      lead={<p>{t('disclosure.lead', { at: dayAndTime(madeAt, language), unit: unit?.name ?? '', hidden: HIDDEN })}</p>}
    >
      <p className="cluster no-print">
        <a href={`/disclosures/${copy.id}/${language}`} download={`${reference}.txt`}>
          {t('disclosure.asText')}
        </a>
      </p>
      <article className="stack prose" data-gap="lg">
        <Heading level={2} data-size="md">
          {title}
        </Heading>
        {messages.map(({ at, kind, body }) => (
          <section key={at + kind}>
            <Heading level={3} data-size="xs">{`${t(`openness.kind.${kind}`)}, ${dayAndTime(at, language)}`}</Heading>
            <pre className="mail-body">{body}</pre>
          </section>
        ))}
      </article>
    </DeskFrame>
  )
}
