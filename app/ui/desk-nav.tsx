import { hrefOf, type PageKey } from '#app/pages.ts'
import { SectionNav } from './section-nav.tsx'
import { useTexts } from './texts.tsx'

const entries = [
  ['inbox', 'desk.nav.cases'],
  ['deskTextBlocks', 'desk.nav.textBlocks'],
  ['deskUnitSettings', 'desk.nav.unitSettings'],
  ['desk', 'desk.nav.services'],
  ['deskParticipations', 'desk.nav.participations'],
  ['deskContactPoints', 'desk.nav.contactPoints'],
  ['deskSynonyms', 'desk.nav.synonyms'],
  ['deskMisses', 'desk.nav.misses'],
  ['deskAnswers', 'answer.list'],
  ['deskFigures', 'figures.page'],
  ['deskUnattended', 'desk.nav.unattended'],
] as const satisfies [PageKey, string][]

/** The desk's pages that stand in its menu. */
export const deskPages = entries.map(([page]) => page)

/** The desk's own menu. Pages that the viewer cannot open are left out. */
export function DeskNav({ opened }: { opened: readonly PageKey[] }) {
  const { t, language } = useTexts()
  // The list of services has no address of its own above them: the other pages, too, lie below `desk`.
  const parts: Partial<Record<PageKey, string[]>> = {
    desk: [hrefOf('deskNew', language), `${hrefOf('desk', language)}/services`],
    inbox: [
      hrefOf('inbox', language),
      hrefOf('deskNewCase', language),
      hrefOf('deskShortcuts', language),
      `${hrefOf('desk', language)}/disclosures`,
    ],
  }
  return (
    <SectionNav
      label={t('desk.nav')}
      entries={entries
        .filter(([page]) => opened.includes(page))
        .map(([page, label]) => ({
          to: hrefOf(page, language),
          label: t(label),
          ...(parts[page] ? { parts: parts[page] } : {}),
        }))}
    />
  )
}
