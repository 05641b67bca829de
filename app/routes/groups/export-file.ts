import { data } from 'react-router'
import { attachmentDisposition } from '#app/features/cases/attachments/content-disposition.ts'
import { writeExcel } from '#app/features/groups/exports/excel.ts'
import { exportWords } from '#app/features/groups/exports/export-words.ts'
import { exportFormats, type TextFormat, writeExport } from '#app/features/groups/exports/formats.ts'
import { readPublishedGroups } from '#app/features/groups/exports/published-groups.queries.server.ts'
import { recordExport } from '#app/features/groups/exports/record-export.server.ts'
import { isLanguage } from '#app/platform/texts/languages.ts'
import type { Route } from './+types/export-file'
import { openCohort } from './groups.server.ts'

/** The cohort's groups as a file (`?format=`), for those who coordinate it; that it was taken is recorded. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { db, cohort, viewer, clock } = await openCohort(request, context, params.id)
  const { searchParams } = new URL(request.url)
  const format = exportFormats.find((one) => one === searchParams.get('format'))
  const language = searchParams.get('language') ?? ''
  if (!format) throw data(null, { status: 404 })
  const { heads, titleOf } = exportWords(isLanguage(language) ? language : 'nb')
  const published = await readPublishedGroups(db, cohort, titleOf)
  const course = searchParams.get('course')?.trim().slice(0, 100) ?? ''
  const body =
    format === 'excel'
      ? await writeExcel(published, cohort.name, heads)
      : writeExport(format as TextFormat, published, course, heads)
  await recordExport(db, viewer, cohort, format, clock)
  return new Response(body as BodyInit, {
    headers: {
      'content-type':
        format === 'excel'
          ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
          : 'text/csv; charset=utf-8',
      'content-disposition': attachmentDisposition(`${cohort.name} ${format}.${format === 'excel' ? 'xlsx' : 'csv'}`),
      'cache-control': 'no-store',
    },
  })
}
