import { Heading } from '@digdir/designsystemet-react'
import { listInstitutionContacts } from '#app/features/organisation/unit-page.queries.server.ts'
import { samspelContext } from '#app/platform/context.ts'
import { ContactList } from '#app/ui/contact-list.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/privacy'

export async function loader({ context }: Route.LoaderArgs) {
  const { db, isDemo } = context.get(samspelContext)
  return { contacts: await listInstitutionContacts(db), isDemo }
}

export default function Privacy({ loaderData }: Route.ComponentProps) {
  const { t } = useTexts()
  const { contacts, isDemo } = loaderData
  return (
    <div className="narrow">
      <title>{`${t('privacy.title')} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Heading level={1} data-size="xl">
          {t('privacy.title')}
        </Heading>
        <p className="lead">{t('privacy.lead')}</p>
      </header>
      <div className="prose">
        <Heading level={2} data-size="sm">
          {t('privacy.search')}
        </Heading>
        <ul>
          <li>{t('privacy.search1')}</li>
          <li>{t('privacy.search2')}</li>
          <li>{t('privacy.search3')}</li>
        </ul>
        <Heading level={2} data-size="sm">
          {t('privacy.signIn')}
        </Heading>
        <ul>
          <li>{t('privacy.signIn1')}</li>
          <li>{t('privacy.signIn2')}</li>
          <li>{t('privacy.signIn3')}</li>
        </ul>
        <Heading level={2} data-size="sm">
          {t('privacy.cookies')}
        </Heading>
        <p>{t('privacy.cookies1')}</p>
        <Heading level={2} data-size="sm">
          {t('privacy.rights')}
        </Heading>
        <p>{t('privacy.rights1')}</p>
        <ContactList title={t('statement.reportTo')} contacts={contacts} />
        <p>
          {t('privacy.rights2')}: <a href="https://www.datatilsynet.no">datatilsynet.no</a>
        </p>
        {isDemo && <p className="notice">{t('privacy.demo')}</p>}
      </div>
    </div>
  )
}
