import { Alert } from '@digdir/designsystemet-react'
import { data, Link, redirect, useSearchParams } from 'react-router'
import type { CohortRefusal } from '#app/features/groups/cohort.ts'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import { cleanTable } from '#app/features/groups/roster/clean-table.ts'
import { confirmRoster } from '#app/features/groups/roster/confirm-roster.server.ts'
import { dropRosterImport, keepRosterImport } from '#app/features/groups/roster/keep-roster-import.server.ts'
import { readPastedTable, readTableFile } from '#app/features/groups/roster/read-table.ts'
import { reviewOf } from '#app/features/groups/roster/review.ts'
import { chosenColumns } from '#app/features/groups/roster/roster-columns.ts'
import { RosterAgain, RosterForm } from '#app/features/groups/roster/roster-form.tsx'
import { findRosterImport } from '#app/features/groups/roster/roster-import.queries.server.ts'
import { RosterReview } from '#app/features/groups/roster/roster-review.tsx'
import type { TableRefusal } from '#app/features/groups/roster/roster-table.ts'
import { findStudentPage, listStudents } from '#app/features/groups/roster/student.queries.server.ts'
import { StudentTable } from '#app/features/groups/roster/student-table.tsx'
import { TableRefused } from '#app/features/groups/roster/table-fields.tsx'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { formAndFilesOf } from '#app/platform/http/form.ts'
import { pageIn } from '#app/platform/http/paging.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/roster'
import { openCohort } from './groups.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort, viewer } = await openCohort(request, context, params.id)
  const { searchParams } = new URL(request.url)
  const query = (searchParams.get('q') ?? '').trim().slice(0, LONGEST_QUERY)
  const page = pageIn(searchParams)
  const { id, name, version } = cohort
  const read = await findRosterImport(db, id, viewer.personId ?? '')
  if (!read) {
    const present = await findStudentPage(db, id, { query, page })
    return { cohort: { id, name }, query, page, present, review: null }
  }
  const review = reviewOf(read, await listStudents(db, id), { version, page })
  return { cohort: { id, name }, query, page, present: null, review }
}

const LONGEST_QUERY = 100

/** What came back: what was typed, and what is wrong with it. */
type Failed = { pasted: string; refusal: TableRefusal | { code: CohortRefusal; line: null } }

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, cohort, viewer, clock, language } = await openCohort(request, context, params.id)
  const { form, files } = await formAndFilesOf(request)
  const text = (name: string) => String(form.get(name) ?? '')
  const page = hrefOf('cohortRoster', language, { id: cohort.id })
  const failed = (refusal: Failed['refusal']) => data<Failed>({ pasted: text('pasted'), refusal }, { status: 422 })
  const intent = text('intent')
  if (intent === 'discard') {
    await dropRosterImport(db, viewer, cohort.id)
    return redirect(page, 303)
  }
  if (intent === 'confirm') {
    const outcome = await confirmRoster(db, viewer, cohort.id, Number(text('version')), clock)
    return outcome.ok ? redirect(`${page}?done=confirmed`, 303) : failed({ code: outcome.refusal, line: null })
  }
  if (intent === 'columns') {
    const read = await findRosterImport(db, cohort.id, viewer.personId ?? '')
    if (!read) return failed({ code: 'groups.roster.notThere', line: null })
    const columns = chosenColumns(read.content.columns, (index) => text(`use.${index}`))
    const content = { ...read.content, columns }
    const outcome = await keepRosterImport(db, viewer, cohort.id, { ...read, content }, clock)
    return outcome.ok ? redirect(page, 303) : failed({ code: outcome.refusal, line: null })
  }
  const [file] = files
  const { readWorkbook } = context.get(samspelContext)
  const read = file
    ? await readTableFile(new Uint8Array(await file.arrayBuffer()), readWorkbook)
    : readPastedTable(text('pasted'))
  if (!read.ok) return failed(read.refusal)
  const fileName = [file?.name, read.table.sheet].filter(Boolean).join(' – ') || null
  const kept = { fileName, content: cleanTable(read.table) }
  const outcome = await keepRosterImport(db, viewer, cohort.id, kept, clock)
  return outcome.ok ? redirect(page, 303) : failed({ code: outcome.refusal, line: null })
}

export default function Roster({ loaderData, actionData }: Route.ComponentProps) {
  const { cohort, present, review, query, page } = loaderData
  const { t, language } = useTexts()
  const [search] = useSearchParams()
  const refusal = actionData?.refusal
  return (
    <CohortPage
      cohort={cohort}
      coordinates
      title={t('groups.students')}
      messages={
        <>
          {refusal && <TableRefused says={t(refusal.code)} line={refusal.line} />}
          {!refusal && search.get('done') === 'confirmed' && (
            <Alert data-color="success" role="status">
              <p>{t('groups.roster.confirmed')}</p>
              <div className="cluster">
                <Link to={hrefOf('cohortQuestions', language, { id: cohort.id })}>{t('groups.roster.thenAsk')}</Link>
                <Link to={hrefOf('cohortForming', language, { id: cohort.id })}>{t('groups.forming.page')}</Link>
              </div>
            </Alert>
          )}
        </>
      }
    >
      {review && <RosterReview review={review} />}
      {present?.total === 0 && <RosterForm pasted={actionData?.pasted} />}
      {present && present.total > 0 && (
        <>
          <RosterAgain pasted={actionData?.pasted} />
          <StudentTable {...present} query={query} page={page} />
        </>
      )}
    </CohortPage>
  )
}
