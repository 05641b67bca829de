import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { UnitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { UnitPage } from '#app/features/organisation/unit-page.queries.server.ts'
import { ContactAddress } from '#app/ui/contact-list.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import { UnitName } from '#app/ui/unit-name.tsx'

interface UnitFactsProps {
  unit: Omit<UnitPage, 'addresses'>
  parent: UnitLink | null
  parts: readonly UnitLink[]
  /** Who gives local support where the unit is a faculty or a department. */
  localSupport: UnitLink | null
}

/** How to reach a unit, and where it stands among the others. */
export function UnitFacts({ unit, parent, parts, localSupport }: UnitFactsProps) {
  const { t } = useTexts()
  return (
    <aside className="unit-facts panel" aria-label={t('catalogue.unit.contact')}>
      {unit.independent && <p className="notice">{t('catalogue.unit.independent')}</p>}
      {(unit.contacts.length > 0 || unit.website) && (
        <Fact title={t('catalogue.unit.contact')}>
          {unit.contacts.map((contact) => (
            <p key={contact.value}>
              <span className="muted">{t(`catalogue.contact.${contact.kind}`)}: </span>
              <ContactAddress contact={contact} />
            </p>
          ))}
          {unit.website && (
            <p>
              <a href={unit.website}>{t('catalogue.unit.website')}</a>
            </p>
          )}
          {unit.campus && <p>{unit.campus}</p>}
        </Fact>
      )}
      {localSupport && (
        <Fact title={t('catalogue.unit.localSupport')}>
          <UnitName unit={localSupport} />
        </Fact>
      )}
      {parent && !unit.independent && (
        <Fact title={t('catalogue.unit.partOf')}>
          <UnitName unit={parent} />
        </Fact>
      )}
      {parts.length > 0 && (
        <Fact title={t('catalogue.units.parts')}>
          <ul className="term-links">
            {parts.map((part) => (
              <li key={part.id}>
                <UnitName unit={part} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </aside>
  )
}

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <Heading level={2} data-size="2xs">
      {title}
    </Heading>
    {children}
  </section>
)
