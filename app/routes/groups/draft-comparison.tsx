import { Link } from 'react-router'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { ComparisonView } from '#app/features/groups/proposal/compare/comparison-view.tsx'
import { readComparisons } from '#app/features/groups/proposal/compare/read-comparison.server.ts'
import { NoDraft } from '#app/features/groups/proposal/no-draft.tsx'
import { listGroupNames } from '#app/features/groups/term/groups-overview.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/draft-comparison'
import { openCohort } from './groups.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort } = await openCohort(request, context, params.id)
  const comparisons = await readComparisons(db, cohort.id)
  return {
    cohort: { id: cohort.id, name: cohort.name },
    comparisons,
    isPublished: !comparisons && (await listGroupNames(db, cohort.id)).length > 0,
  }
}

export default function DraftComparison({ loaderData: { cohort, comparisons, isPublished } }: Route.ComponentProps) {
  const { t, language } = useTexts()
  return (
    <CohortPage cohort={cohort} coordinates title={t('groups.compare.page')}>
      {comparisons ? (
        <>
          {comparisons.published && <ComparisonView of="published" comparison={comparisons.published} />}
          <ComparisonView of="beginning" comparison={comparisons.beginning} />
          <Link to={hrefOf('cohortDraft', language, { id: cohort.id })}>{t('groups.draft.page')}</Link>
        </>
      ) : (
        <NoDraft cohortId={cohort.id} isPublished={isPublished} />
      )}
    </CohortPage>
  )
}
