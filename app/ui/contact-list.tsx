import { useTexts } from './texts.tsx'

interface Contact {
  kind: 'email' | 'phone' | 'web' | 'visit'
  value: string
  /** A demonstration's value: not the unit's real address. */
  synthetic: boolean
}

/** A unit's own address, ready to be used. */
export function ContactAddress({ contact }: { contact: Contact }) {
  const { t } = useTexts()
  const href = {
    email: `mailto:${contact.value}`,
    phone: `tel:${contact.value.replaceAll(' ', '')}`,
    web: contact.value,
  }
  return (
    <span className="contact-address">
      {contact.kind === 'visit' ? contact.value : <a href={href[contact.kind]}>{contact.value}</a>}
      {contact.synthetic && <span className="muted small"> ({t('layout.demoAddress')})</span>}
    </span>
  )
}

export function ContactList({ title, contacts }: { title: string; contacts: readonly Contact[] }) {
  return contacts.map((contact) => (
    <p key={contact.value}>
      {title}: <ContactAddress contact={contact} />
    </p>
  ))
}
