import { Link, SkipLink } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Form, Link as RouteLink } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import type { Alternates } from './alternates.tsx'
import { longDay } from './dates.ts'
import { Mark } from './mark.tsx'
import { useTexts } from './texts.tsx'

const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

interface PageFrameProps {
  viewer: { name: string; keepsServices: boolean; administers: boolean } | null
  /** The demonstration's own date; null in a real installation. */
  demoDay: string | null
  alternates: Alternates
  children: ReactNode
}

/** What stands around every page: header, the demonstration's banner, main content, footer. */
export function PageFrame({ viewer, demoDay, alternates, children }: PageFrameProps) {
  const { t, language } = useTexts()
  return (
    <>
      <SkipLink href="#content">{t('layout.skip')}</SkipLink>
      {demoDay && (
        <p className="demo-banner" role="note">
          {t('layout.demo', { day: longDay(demoDay, language) })}
        </p>
      )}
      <header className="site-header">
        <div className="wide">
          <RouteLink className="brand" to={hrefOf('front', language)}>
            <Mark />
            <span>{t('product.name')}</span>
          </RouteLink>
          <nav aria-label={t('layout.menu')}>
            <ul>
              <li>
                <RouteLink to={hrefOf('allServices', language)}>{t('layout.services')}</RouteLink>
              </li>
              <li>
                <RouteLink to={hrefOf('units', language)}>{t('layout.units')}</RouteLink>
              </li>
              {viewer?.keepsServices && (
                <li>
                  <RouteLink to={hrefOf('desk', language)}>{t('layout.desk')}</RouteLink>
                </li>
              )}
              {viewer?.administers && (
                <li>
                  <RouteLink to={hrefOf('adminUnits', language)}>{t('layout.administration')}</RouteLink>
                </li>
              )}
            </ul>
          </nav>
          <div className="site-header-end">
            {viewer ? (
              <>
                <RouteLink to={hrefOf('profile', language)}>{viewer.name}</RouteLink>
                <Form method="post" action="/auth/sign-out" reloadDocument>
                  <button className="plain-button" type="submit">
                    {t('layout.signOut')}
                  </button>
                </Form>
              </>
            ) : (
              <RouteLink to={hrefOf('signIn', language)}>{t('layout.signIn')}</RouteLink>
            )}
            <nav aria-label={t('layout.languages')}>
              <ul className="languages">
                {languages.map((code) => (
                  <li key={code}>
                    {/* A whole new page: its texts and its language come together. */}
                    <a href={alternates[code]} lang={code} hrefLang={code} aria-current={code === language ? 'true' : undefined}>
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
          <p>{t('product.tagline')}</p>
          <ul>
            <li>
              <Link asChild>
                <RouteLink to={hrefOf('accessibility', language)}>{t('layout.accessibility')}</RouteLink>
              </Link>
            </li>
            <li>
              <Link asChild>
                <RouteLink to={hrefOf('privacy', language)}>{t('layout.privacy')}</RouteLink>
              </Link>
            </li>
          </ul>
        </div>
      </footer>
    </>
  )
}
