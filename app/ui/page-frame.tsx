import { SkipLink } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Form, Link, NavLink } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import type { Alternates } from './alternates.tsx'
import { longDay } from './dates.ts'
import { useFocusOnArrival } from './focus-on-arrival.ts'
import { Mark } from './mark.tsx'
import { Progress } from './progress.tsx'
import { useTexts } from './texts.tsx'

const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

interface PageFrameProps {
  viewer: { name: string; keepsServices: boolean; answersForUnit: boolean; administers: boolean } | null
  /** The demonstration's own date; null in a real installation. */
  demoDay: string | null
  alternates: Alternates
  children: ReactNode
}

/** What stands around every page: header, the demonstration's banner, main content, footer. */
export function PageFrame({ viewer, demoDay, alternates, children }: PageFrameProps) {
  const { t, language } = useTexts()
  useFocusOnArrival()
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
              <MenuItem to={hrefOf('allServices', language)}>{t('layout.services')}</MenuItem>
              <MenuItem to={hrefOf('units', language)}>{t('layout.units')}</MenuItem>
              {viewer?.keepsServices && <MenuItem to={hrefOf('desk', language)}>{t('layout.desk')}</MenuItem>}
              {viewer?.answersForUnit && !viewer.keepsServices && (
                <MenuItem to={hrefOf('deskParticipations', language)}>{t('layout.responsibilities')}</MenuItem>
              )}
              {viewer?.administers && (
                <MenuItem to={hrefOf('adminUnits', language)}>{t('layout.administration')}</MenuItem>
              )}
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
          </ul>
        </div>
      </footer>
    </>
  )
}

const MenuItem = ({ to, children }: { to: string; children: ReactNode }) => (
  <li>
    <NavLink to={to} end>
      {children}
    </NavLink>
  </li>
)
