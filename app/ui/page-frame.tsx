import { SkipLink } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Form, Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import type { Alternates } from './alternates.tsx'
import { longDay } from './dates.ts'
import { useFocusOnArrival } from './focus-on-arrival.ts'
import { Mark } from './mark.tsx'
import { Progress } from './progress.tsx'
import { type NavEntry, NavLinkOf } from './section-nav.tsx'
import { useTexts } from './texts.tsx'

const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

interface PageFrameProps {
  viewer: {
    name: string
    handlesCases: boolean
    keepsServices: boolean
    answersForUnit: boolean
    followsCohorts: boolean
    /** A student of a cohort, or the learning assistant of a group. */
    isInCohort: boolean
    administers: boolean
  } | null
  /** The demonstration's own date; null in a real installation. */
  demoDay: string | null
  alternates: Alternates
  children: ReactNode
}

/** What stands around every page: header, the demonstration's banner, main content, footer. */
export function PageFrame({ viewer, demoDay, alternates, children }: PageFrameProps) {
  const { t, language } = useTexts()
  useFocusOnArrival()
  const menu: NavEntry[] = [
    { to: hrefOf('allServices', language), label: t('layout.services') },
    { to: hrefOf('units', language), label: t('layout.units') },
  ]
  if (viewer) menu.push({ to: hrefOf('myCases', language), label: t('layout.requests') })
  if (viewer?.handlesCases)
    menu.push({ to: hrefOf('inbox', language), label: t('layout.desk'), parts: [hrefOf('desk', language)] })
  else if (viewer?.keepsServices) menu.push({ to: hrefOf('desk', language), label: t('layout.desk') })
  else if (viewer?.answersForUnit)
    menu.push({ to: hrefOf('deskParticipations', language), label: t('layout.responsibilities') })
  if (viewer?.isInCohort) menu.push({ to: hrefOf('ownGroups', language), label: t('groups.own.page') })
  if (viewer?.followsCohorts) menu.push({ to: hrefOf('cohorts', language), label: t('groups.page') })
  if (viewer?.administers)
    menu.push({
      to: hrefOf('adminUnits', language),
      label: t('layout.administration'),
      parts: [`/${language}/admin`],
    })
  return (
    <>
      <SkipLink href="#content">{t('layout.skip')}</SkipLink>
      <Progress />
      <header className="site-header">
        {demoDay && <p className="demo-banner">{t('layout.demo', { day: longDay(demoDay, language) })}</p>}
        <div className="wide">
          <Link className="brand" to={hrefOf('front', language)}>
            <Mark />
            <span>{t('product.name')}</span>
          </Link>
          <nav aria-label={t('layout.menu')}>
            <ul>
              {menu.map((entry) => (
                <li key={entry.to}>
                  <NavLinkOf entry={entry} />
                </li>
              ))}
            </ul>
          </nav>
          <div className="site-header-end">
            {viewer ? (
              <div className="site-person">
                <Link to={hrefOf('profile', language)}>{viewer.name}</Link>
                <Form method="post" action="/auth/sign-out" reloadDocument>
                  <button className="plain-button" type="submit">
                    {t('layout.signOut')}
                  </button>
                </Form>
              </div>
            ) : (
              <Link to={hrefOf('signIn', language)}>{t('layout.signIn')}</Link>
            )}
            <nav aria-label={t('layout.languages')}>
              <ul className="languages">
                {languages.map((code) => (
                  <li key={code}>
                    {/* A whole new page: its texts and its language come together. */}
                    <a
                      href={alternates[code]}
                      lang={code}
                      hrefLang={code}
                      aria-current={code === language ? 'true' : undefined}
                    >
                      {languageNames[code]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <div className="wide">
          <p>
            <Mark />
            {t('product.tagline')}
          </p>
          <ul>
            <li>
              <Link to={hrefOf('accessibility', language)}>{t('layout.accessibility')}</Link>
            </li>
            <li>
              <Link to={hrefOf('privacy', language)}>{t('layout.privacy')}</Link>
            </li>
            <li>
              <Link to={hrefOf('journal', language)}>{t('journal.page')}</Link>
            </li>
          </ul>
        </div>
      </footer>
    </>
  )
}
