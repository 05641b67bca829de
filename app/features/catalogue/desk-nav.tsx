import './desk.css'
import { NavLink } from 'react-router'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'

const entries = [
  ['desk', 'desk.nav.services'],
  ['deskParticipations', 'desk.nav.participations'],
  ['deskContactPoints', 'desk.nav.contactPoints'],
  ['deskSynonyms', 'desk.nav.synonyms'],
  ['deskMisses', 'desk.nav.misses'],
] as const satisfies [PageKey, string][]

/** The desk's own menu. Pages that the viewer cannot open are left out. */
export function DeskNav({ opened }: { opened: readonly PageKey[] }) {
  const { t, language } = useTexts()
  return (
    <nav className="desk-nav" aria-label={t('desk.nav')}>
      <ul>
        {entries
          .filter(([page]) => opened.includes(page))
          .map(([page, label]) => (
            <li key={page}>
              <NavLink to={hrefOf(page, language)} end>
                {t(label)}
              </NavLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}
