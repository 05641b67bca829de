import { Alert, Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { telOf } from '#app/ui/tel.ts'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import type { EmergencyContact } from './emergency-contacts.queries.server.ts'
import './safety.css'

interface EmergencyNoticeProps {
  contacts: readonly EmergencyContact[]
  /** What becomes of what was written, where that is not a search. */
  kept?: ReactNode
}

/**
 * Emergency help, above all else on the page. Plain links: a telephone calls the number at a touch, without JavaScript.
 */
export function EmergencyNotice({ contacts, kept }: EmergencyNoticeProps) {
  const { t, language } = useTexts()
  return (
    <Alert data-color="danger" role="alert" className="emergency">
      <div className="wide">
        <div className="emergency-words">
          <Heading level={2} data-size="md" id="emergency">
            {t('safety.title')}
          </Heading>
          <p>{t('safety.text')}</p>
          <p>{t('safety.someone')}</p>
        </div>
        <ul aria-label={t('safety.contacts')}>
          {contacts.map((contact) => (
            <li key={contact.id}>
              <strong lang={langOf(contact.language, language)}>{contact.name}</strong>
              <Reach contact={contact} />
              <span lang={langOf(contact.language, language)}>{contact.description}</span>
            </li>
          ))}
        </ul>
        <p className="emergency-kept">{kept ?? t('safety.kept')}</p>
      </div>
    </Alert>
  )
}

/** The number to call, or the page to open; each link says whose it is, also when read apart from its surroundings. */
function Reach({ contact }: { contact: EmergencyContact }) {
  const { t } = useTexts()
  if (contact.phone) {
    return (
      <a
        className="emergency-reach"
        href={telOf(contact.phone)}
        aria-label={`${t('safety.call', { phone: contact.phone })}: ${contact.name}`}
      >
        {t('safety.call', { phone: contact.phone })}
      </a>
    )
  }
  if (!contact.href) return null
  return (
    <Link className="emergency-reach" to={contact.href} aria-label={`${t('safety.open')}: ${contact.name}`}>
      {t('safety.open')}
    </Link>
  )
}
