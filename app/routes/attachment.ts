import { data } from 'react-router'
import { findKeyCase } from '#app/features/cases/asking/find-key-case.server.ts'
import { canOpenAttachment } from '#app/features/cases/attachments/attachment.policy.ts'
import { findAttachment, readContent } from '#app/features/cases/attachments/attachment.queries.server.ts'
import { attachmentDisposition } from '#app/features/cases/attachments/content-disposition.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import { canOpenFileAsUnit } from '#app/features/cases/unit-mail/unit-mail.policy.ts'
import { findUnitMailKey } from '#app/features/cases/unit-mail/unit-mail-key.server.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Route } from './+types/attachment'

/** A file of a message, to be saved and never shown here; server/web.ts puts it in a sandbox of its own. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { db, realNow } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const file = isUuid(params.id) ? await findAttachment(db, params.id) : undefined
  const found = file && (await findCase(db, file.caseId))
  const query = new URL(request.url).searchParams
  const keyCaseId = await findKeyCase(db, query.get('key'), realNow())
  if (!file || !found) throw data(null, { status: 404 })
  const unitKey = await findUnitMailKey(db, query.get('unit') ?? '', realNow())
  const isOpenToUnit = unitKey !== undefined && canOpenFileAsUnit(unitKey, found, file.message)
  if (!isOpenToUnit && !canOpenAttachment({ viewer, keyCaseId }, found, file.message)) throw data(null, { status: 404 })
  const content = await readContent(db, file.id)
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(content.length),
      'content-disposition': attachmentDisposition(file.name),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
