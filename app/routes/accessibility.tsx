import { Heading } from '@digdir/designsystemet-react'
import { listInstitutionContacts } from '#app/features/organisation/unit-page.queries.server.ts'
import { samspelContext } from '#app/platform/context.ts'
import { ContactList } from '#app/ui/contact-list.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/accessibility'

export const loader = async ({ context }: Route.LoaderArgs) => ({
  contacts: await listInstitutionContacts(context.get(samspelContext).db),
})

export default function Accessibility({ loaderData }: Route.ComponentProps) {
  const { t } = useTexts()
  return (
    <div className="narrow">
      <title>{`${t('accessibility.title')} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Heading level={1} data-size="xl">
          {t('accessibility.title')}
        </Heading>
        <p className="lead">{t('accessibility.lead')}</p>
      </header>
      <div className="prose">
        <Heading level={2} data-size="sm">
          {t('accessibility.met')}
        </Heading>
        <ul>
          <li>{t('accessibility.met1')}</li>
          <li>{t('accessibility.met2')}</li>
          <li>{t('accessibility.met3')}</li>
          <li>{t('accessibility.met4')}</li>
          <li>{t('accessibility.met5')}</li>
        </ul>
        <Heading level={2} data-size="sm">
          {t('accessibility.gaps')}
        </Heading>
        <ul>
          <li>{t('accessibility.gap1')}</li>
          <li>{t('accessibility.gap2')}</li>
          <li>{t('accessibility.gap3')}</li>
        </ul>
        <Heading level={2} data-size="sm">
          {t('statement.report')}
        </Heading>
        <p>{t('accessibility.reportText')}</p>
        <ContactList title={t('statement.reportTo')} contacts={loaderData.contacts} />
        <p>
          {t('accessibility.authority')}: <a href="https://www.uutilsynet.no">uutilsynet.no</a>
        </p>
      </div>
    </div>
  )
}
