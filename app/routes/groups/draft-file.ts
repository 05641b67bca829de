import { data } from 'react-router'
import { attachmentDisposition } from '#app/features/cases/attachments/content-disposition.ts'
import { recordExport } from '#app/features/groups/exports/record-export.server.ts'
import { tableOfDraft } from '#app/features/groups/proposal/table/draft-table.ts'
import { findDraftAndStudents } from '#app/features/groups/proposal/table/review-table.server.ts'
import { tableWords } from '#app/features/groups/proposal/table/table-words.ts'
import { writeSheet } from '#app/platform/spreadsheet/write-sheet.ts'
import { isLanguage } from '#app/platform/texts/languages.ts'
import type { Route } from './+types/draft-file'
import { openCohort } from './groups.server.ts'

/** The cohort's draft as a workbook (`?language=`) to be changed and put back; that it was taken is recorded. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort, viewer, clock } = await openCohort(request, context, params.id)
  const language = new URL(request.url).searchParams.get('language')
  const found = await findDraftAndStudents(db, cohort.id)
  if (!found) throw data(null, { status: 404 })
  const rows = tableOfDraft(found.draft, found.students, tableWords(isLanguage(language) ? language : 'nb'))
  const body = await writeSheet(cohort.name, rows)
  await recordExport(db, viewer, cohort, 'draft', clock)
  return new Response(body as BodyInit, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': attachmentDisposition(`${cohort.name}.xlsx`),
      'cache-control': 'no-store',
    },
  })
}
