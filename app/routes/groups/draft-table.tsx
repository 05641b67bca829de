import { Alert } from '@digdir/designsystemet-react'
import { data, redirect } from 'react-router'
import { CohortPage } from '#app/features/groups/cohort-page.tsx'
import type { ChangeRefusal } from '#app/features/groups/proposal/change-draft.server.ts'
import { hasDraft } from '#app/features/groups/proposal/draft.queries.server.ts'
import { NoDraft } from '#app/features/groups/proposal/no-draft.tsx'
import { readDraftTable } from '#app/features/groups/proposal/table/draft-table.ts'
import { moveByTable } from '#app/features/groups/proposal/table/move-by-table.server.ts'
import {
  findDraftAndStudents,
  reviewTable,
  type TableReview,
} from '#app/features/groups/proposal/table/review-table.server.ts'
import { type LeftOut, TableDifference } from '#app/features/groups/proposal/table/table-difference.tsx'
import { TableForm } from '#app/features/groups/proposal/table/table-form.tsx'
import { allTableWords } from '#app/features/groups/proposal/table/table-words.ts'
import { readWanted } from '#app/features/groups/proposal/table/wanted-field.ts'
import type { TableRefusal } from '#app/features/groups/roster/roster-table.ts'
import { TableRefused } from '#app/features/groups/roster/table-fields.tsx'
import { listGroupNames } from '#app/features/groups/term/groups-overview.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { samspelContext } from '#app/platform/context.ts'
import { formAndFilesOf } from '#app/platform/http/form.ts'
import { readFileRows, readPastedRows } from '#app/platform/spreadsheet/read-rows.ts'
import { useTexts } from '#app/ui/texts.tsx'
import type { Route } from './+types/draft-table'
import { openCohort } from './groups.server.ts'
import '#app/features/groups/proposal/draft.css'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort } = await openCohort(request, context, params.id)
  const [isThere, groups] = await Promise.all([hasDraft(db, cohort.id), listGroupNames(db, cohort.id)])
  return { cohort: { id: cohort.id, name: cohort.name }, hasDraft: isThere, isPublished: groups.length > 0 }
}

interface Answer {
  pasted: string
  refusal: { code: TableRefusal['code'] | 'groups.table.noHeader' | ChangeRefusal; line: number | null } | null
  /** Whether others have changed the draft while the differences were looked at. */
  isMeanwhile: boolean
  review: TableReview | null
  leftOut: LeftOut | null
}

const nothing: Answer = { pasted: '', refusal: null, isMeanwhile: false, review: null, leftOut: null }

export async function action({ request, context, params }: Route.ActionArgs) {
  const { db, cohort, viewer, clock, language } = await openCohort(request, context, params.id)
  const { form, files } = await formAndFilesOf(request)
  const pasted = String(form.get('pasted') ?? '')
  const refuse = (code: NonNullable<Answer['refusal']>['code'], line: number | null = null) =>
    data<Answer>({ ...nothing, pasted, refusal: { code, line } }, { status: 422 })
  const found = await findDraftAndStudents(db, cohort.id)
  if (!found) return refuse('groups.draft.notThere')

  if (form.get('intent') === 'confirm') {
    const fields = (name: string) => form.getAll(name).map(String)
    const wanted = fields('wanted')
      .map(readWanted)
      .filter((one) => one !== undefined)
    const said = { wanted, seen: new Set(fields('seen')), anyway: new Set(fields('anyway')) }
    const outcome = await moveByTable(db, viewer, cohort.id, said, clock)
    if (!outcome.ok) return refuse(outcome.refusal)
    if (outcome.value) return redirect(hrefOf('cohortDraft', language, { id: cohort.id }), 303)
    const now = (await findDraftAndStudents(db, cohort.id)) ?? found
    const review = await reviewTable(db, now, wanted, language)
    return data<Answer>({ ...nothing, isMeanwhile: true, review }, { status: 409 })
  }

  const [file] = files
  const { readWorkbook } = context.get(samspelContext)
  const rows = file
    ? await readFileRows(new Uint8Array(await file.arrayBuffer()), readWorkbook)
    : readPastedRows(pasted)
  if (!rows.ok) return refuse(`groups.roster.refused.${rows.problem}`, rows.line)
  const read = readDraftTable(rows.rows, found.draft, found.students, allTableWords)
  if (!read.ok) return refuse(read.refusal)
  const review = await reviewTable(db, found, read.wanted, language)
  const names = new Map(found.students.map(({ id, name }) => [id, name]))
  const missing = read.missing.map((id) => names.get(id) ?? '')
  return data<Answer>({ ...nothing, pasted, review, leftOut: { problems: read.problems, missing } })
}

export default function DraftTable({
  loaderData: { cohort, hasDraft, isPublished },
  actionData,
}: Route.ComponentProps) {
  const { t, language } = useTexts()
  const { refusal, isMeanwhile, review, leftOut, pasted } = actionData ?? nothing
  const draft = hrefOf('cohortDraft', language, { id: cohort.id })
  return (
    <CohortPage
      cohort={cohort}
      coordinates
      title={t('groups.table.page')}
      messages={
        <>
          {refusal && <TableRefused says={t(refusal.code)} line={refusal.line} />}
          {isMeanwhile && (
            <Alert data-color="warning" role="alert">
              {t('groups.table.meanwhile')}
            </Alert>
          )}
        </>
      }
    >
      {hasDraft && review && <TableDifference review={review} leftOut={leftOut} back={draft} />}
      {hasDraft && !review && <TableForm cohortId={cohort.id} pasted={pasted} />}
      {!hasDraft && <NoDraft cohortId={cohort.id} isPublished={isPublished} />}
    </CohortPage>
  )
}
