import { Button } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import type { EmergencyContact } from '#app/features/safety/emergency-contacts.queries.server.ts'
import { dayAndTime } from '#app/ui/dates.ts'
import { telOf } from '#app/ui/tel.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'

interface CaseDangerProps {
  seenAt: Date | null
  /** Whether the reader may say that it is seen. */
  mayMark: boolean
  contacts: readonly EmergencyContact[]
  /** Of whoever asks, as far as they are known. */
  phone: string | null
  address: string | null
}

/** Signs of danger: whom to ring, how to reach who wrote, and that somebody has seen it. */
export function CaseDanger({ seenAt, mayMark, contacts, phone, address }: CaseDangerProps) {
  const { t, language } = useTexts()
  return (
    <div className="case-danger">
      <p>{t('cases.head.danger')}</p>
      <p>
        {phone && (
          <>
            {t('cases.head.ringAsker')} <a href={telOf(phone)}>{phone}</a>{' '}
          </>
        )}
        {address && (
          <>
            {t('cases.head.writeAsker')} <a href={`mailto:${address}`}>{address}</a>
          </>
        )}
        {!phone && !address && t('cases.head.unreachable')}
      </p>
      <ul aria-label={t('safety.contacts')}>
        {contacts.map(
          ({ id, phone: number, name, language: written }) =>
            number && (
              <li key={id}>
                <a href={telOf(number)} aria-label={`${t('safety.call', { phone: number })}: ${name}`}>
                  {number}
                </a>{' '}
                <span lang={langOf(written, language)}>{name}</span>
              </li>
            ),
        )}
      </ul>
      {seenAt ? (
        <p className="muted">{t('cases.head.dangerSeen', { at: dayAndTime(seenAt, language) })}</p>
      ) : (
        mayMark && (
          <Form method="post" preventScrollReset>
            <Button type="submit" name="intent" value="seen" data-color="danger" data-size="sm">
              {t('cases.head.markSeen')}
            </Button>
          </Form>
        )
      )}
    </div>
  )
}
