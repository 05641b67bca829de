import { Alert } from '@digdir/designsystemet-react'
import { useSearchParams } from 'react-router'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { findCohortProgress } from '#app/features/groups/cohort-progress.queries.server.ts'
import { CohortSteps } from '#app/features/groups/cohort-steps.tsx'
import { countStudents } from '#app/features/groups/roster/student.queries.server.ts'
import { type StudentStatus, studentStatuses } from '#app/features/groups/roster/student.ts'
import { GroupNumbers } from '#app/features/groups/term/group-numbers.tsx'
import { longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/cohort'
import { openFollowedCohort } from './groups.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort, coordinates } = await openFollowedCohort(request, context, params.id)
  const { id, name, kind, keptUntil } = cohort
  const [counts, progress] = await Promise.all([countStudents(db, id), findCohortProgress(db, id)])
  return { cohort: { id, name, kind, keptUntil }, coordinates, counts, progress }
}

export default function CohortOverview({ loaderData }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const [search] = useSearchParams()
  const { cohort, coordinates, counts, progress } = loaderData
  const { students, groups, placed, waiting } = progress
  return (
    <CohortPage
      cohort={cohort}
      coordinates={coordinates}
      lead={
        <p className="muted">
          {t(`groups.kind.${cohort.kind}`)} · {t('groups.keptLine', { day: longDay(cohort.keptUntil, language) })}
        </p>
      }
      messages={
        search.get('done') === 'created' && (
          <Alert data-color="success" role="status">
            {t('groups.created')}
          </Alert>
        )
      }
    >
      {coordinates ? (
        <CohortSteps cohortId={cohort.id} progress={progress} counts={counts} />
      ) : (
        <>
          <p>{t('groups.numbersOnly')}</p>
          {students === 0 ? <p>{t('groups.noStudents')}</p> : <StudentNumbers counts={counts} />}
          {groups > 0 && <GroupNumbers counts={{ groups, placed, outside: students - placed, waiting }} />}
        </>
      )}
    </CohortPage>
  )
}

/** How many students there are of each status that somebody has. */
function StudentNumbers({ counts }: { counts: Partial<Record<StudentStatus, number>> }) {
  const { t } = useTexts()
  return (
    <dl className="cohort-counts">
      {studentStatuses
        .filter((status) => counts[status])
        .map((status) => (
          <div key={status}>
            <dt>{t(`groups.status.${status}`)}</dt>
            <dd>{counts[status]}</dd>
          </div>
        ))}
    </dl>
  )
}
