import { Alert, Button } from '@digdir/designsystemet-react'
import { Link, useSearchParams } from 'react-router'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { countStudents } from '#app/features/groups/roster/student.queries.server.ts'
import { studentStatuses } from '#app/features/groups/roster/student.ts'
import { hrefOf } from '#app/pages.ts'
import { longDay } from '#app/ui/dates.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/cohort'
import { openFollowedCohort } from './groups.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort, coordinates } = await openFollowedCohort(request, context, params.id)
  const { id, name, kind, keptUntil } = cohort
  return { cohort: { id, name, kind, keptUntil }, coordinates, counts: await countStudents(db, id) }
}

export default function CohortOverview({ loaderData: { cohort, coordinates, counts } }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const [search] = useSearchParams()
  const present = studentStatuses.filter((status) => counts[status])
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
      {!coordinates && <p>{t('groups.numbersOnly')}</p>}
      {present.length === 0 ? (
        <div className="empty">
          <p>{t('groups.noStudents')}</p>
          {coordinates && (
            <Button asChild>
              <Link to={hrefOf('cohortRoster', language, { id: cohort.id })}>{t('groups.roster.add')}</Link>
            </Button>
          )}
        </div>
      ) : (
        <dl className="cohort-counts">
          {present.map((status) => (
            <div key={status}>
              <dt>{t(`groups.status.${status}`)}</dt>
              <dd>{counts[status]}</dd>
            </div>
          ))}
        </dl>
      )}
    </CohortPage>
  )
}
