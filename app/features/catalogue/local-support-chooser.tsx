import { Button, Heading } from '@digdir/designsystemet-react'
import { Form } from 'react-router'
import { listPlaces, resolveLocalSupport, type UnitInTree } from '#app/features/organisation/local-support.ts'
import type { UnitContact } from '#app/features/organisation/unit-page.queries.server.ts'
import { ContactAddress } from '#app/ui/contact-list.tsx'
import { SelectField } from '#app/ui/fields.tsx'
import { langOf, useTexts } from '#app/ui/texts.tsx'
import { UnitName } from '#app/ui/unit-name.tsx'

export interface LocalSupportChoice {
  /** Every unit that lives today. */
  units: readonly (UnitInTree & { contacts: UnitContact[] })[]
  /** The slug of the faculty or department that was chosen. */
  place: string | null
}

interface LocalSupportChooserProps extends LocalSupportChoice {
  /** What else stands in the page's address. */
  keep?: Readonly<Record<string, string>>
  headingLevel?: 2 | 3
}

/** Turns the rule of local support into the unit that answers where the reader belongs. */
export function LocalSupportChooser({ units, place, keep = {}, headingLevel = 3 }: LocalSupportChooserProps) {
  const { t, language } = useTexts()
  const chosen = place ? units.find((unit) => unit.slug === place) : undefined
  const answering = chosen && resolveLocalSupport(units, chosen.id)
  return (
    <section className="local-support" id="local-support">
      <Heading level={headingLevel} data-size="xs">
        {t('catalogue.localSupport.title')}
      </Heading>
      <p>{t('catalogue.localSupport.text')}</p>
      <Form method="get" action="#local-support" preventScrollReset>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SelectField label={t('catalogue.localSupport.place')} name="place" defaultValue={chosen?.slug ?? ''} required>
          <option value="" disabled>
            {t('catalogue.localSupport.choose')}
          </option>
          {listPlaces(units).map(({ faculty, departments }) =>
            [faculty, ...departments].map((unit) => (
              <option key={unit.id} value={unit.slug} lang={langOf(unit.language, language)}>
                {unit.type === 'department' ? `– ${unit.name}` : unit.name}
              </option>
            )),
          )}
        </SelectField>
        <Button type="submit" variant="secondary">
          {t('catalogue.localSupport.button')}
        </Button>
      </Form>
      {answering && (
        <p className="local-support-answer" role="status">
          {t('catalogue.localSupport.answer')} <UnitName unit={answering} />
          {answering.contacts.map((contact) => (
            <span key={contact.value}>
              {' · '}
              <ContactAddress contact={contact} />
            </span>
          ))}
        </p>
      )}
    </section>
  )
}
