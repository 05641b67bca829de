import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { unitsToCoordinate, unitsToFollow } from '#app/features/groups/cohort.policy.ts'
import { type CohortRow, listCohorts } from '#app/features/groups/cohort.queries.server.ts'
import { useTermName } from '#app/features/groups/term-name.ts'
import { hrefOf } from '#app/pages.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/cohorts'
import { openGroups } from './groups.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, viewer, today, language } = openGroups(request, context)
  return {
    cohorts: await listCohorts(db, viewer, { language, today }),
    makes: unitsToCoordinate(viewer).size > 0,
    follows: unitsToFollow(viewer).size > 0,
  }
}

export default function Cohorts({ loaderData: { cohorts, makes, follows } }: Route.ComponentProps) {
  const { t, language } = useTexts()
  const make = makes && (
    <Button asChild>
      <Link to={hrefOf('newCohort', language)}>{t('groups.new')}</Link>
    </Button>
  )
  return (
    <div className="wide">
      <title>{`${t('groups.page')} – ${t('product.name')}`}</title>
      <header className="page-head">
        <Heading level={1} data-size="xl" id="page-title">
          {t('groups.page')}
        </Heading>
        <Paragraph className="lead">{t('groups.lead')}</Paragraph>
        {cohorts.length > 0 && make && <div>{make}</div>}
      </header>
      {cohorts.length > 0 ? (
        <CohortTable cohorts={cohorts} />
      ) : (
        <div className="empty">
          <p>{t(follows && !makes ? 'groups.noneFollow' : 'groups.none')}</p>
          {makes && <p>{t('groups.noneLead')}</p>}
          {make}
        </div>
      )}
    </div>
  )
}

function CohortTable({ cohorts }: { cohorts: readonly CohortRow[] }) {
  const { t, language } = useTexts()
  const termName = useTermName()
  return (
    <DataTable
      labelledBy="page-title"
      rows={cohorts}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t('groups.name'),
          cell: ({ id, name }) => <Link to={hrefOf('cohort', language, { id })}>{name}</Link>,
        },
        { label: t('groups.kind'), cell: ({ kind }) => t(`groups.kind.${kind}`) },
        { label: t('groups.unit'), cell: ({ unit }) => unit },
        { label: t('groups.term'), cell: termName, kind: 'unbroken' },
        { label: t('groups.students'), cell: ({ students }) => students, kind: 'number' },
      ]}
    />
  )
}
