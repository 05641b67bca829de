import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { hrefOf } from '#app/pages.ts'
import { SectionNav } from '#app/ui/section-nav.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import './groups.css'

interface CohortPageProps {
  cohort: { id: string; name: string }
  /** What the browser's tab says before the cohort's name; nothing of the overview. */
  title?: string
  /** Whether the pages for coordinators stand in the menu. */
  coordinates: boolean
  lead?: ReactNode
  messages?: ReactNode
  children: ReactNode
}

/** What stands around each page of a cohort: its name, the way through it, and what was just done or refused. */
export function CohortPage({ cohort, title, coordinates, lead, messages, children }: CohortPageProps) {
  const { t, language } = useTexts()
  const params = { id: cohort.id }
  const overview = hrefOf('cohort', language, params)
  return (
    <div className="wide cohort-page">
      <title>{`${title ? `${title} – ` : ''}${cohort.name} – ${t('product.name')}`}</title>
      <div className="page-head">
        <Link to={hrefOf('cohorts', language)}>{t('groups.back')}</Link>
        <Heading level={1} data-size="lg" id="page-title">
          {cohort.name}
        </Heading>
        {lead}
      </div>
      {coordinates && (
        <SectionNav
          label={cohort.name}
          entries={[
            { to: overview, label: t('groups.overview'), parts: [] },
            { to: hrefOf('cohortRoster', language, params), label: t('groups.students') },
            { to: hrefOf('cohortQuestions', language, params), label: t('groups.asking.page') },
            { to: hrefOf('cohortForming', language, params), label: t('groups.forming.page') },
            {
              to: hrefOf('cohortDraft', language, params),
              label: t('groups.draft.page'),
              parts: [
                hrefOf('cohortDraftTable', language, params),
                hrefOf('cohortDraftComparison', language, params),
                hrefOf('cohortPublish', language, params),
              ],
            },
            {
              to: hrefOf('cohortGroups', language, params),
              label: t('groups.published.page'),
              parts: [hrefOf('cohortExport', language, params), hrefOf('cohortAssistants', language, params)],
            },
            { to: hrefOf('cohortCoordinators', language, params), label: t('groups.coordinator.page') },
          ]}
        />
      )}
      <div className="cohort-parts">
        {messages}
        {children}
      </div>
    </div>
  )
}
