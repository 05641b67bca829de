import { saveDraft } from '#app/features/cases/desk/save-draft.server.ts'
import { liveDeskOf } from '#app/features/cases/live/live-desk.server.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { formOf } from '#app/platform/http/form.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Route } from './+types/desk-drafts'

/** Keeps what is being written while it is written. */
export async function action({ request, context }: Route.ActionArgs) {
  const { db, clock, realNow, listener } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const form = await formOf(request)
  const [caseId, kind, body] = [form.get('case'), form.get('kind'), form.get('body')]
  if (typeof caseId !== 'string' || !isUuid(caseId) || typeof body !== 'string')
    return new Response(null, { status: 422 })
  if (kind !== 'reply' && kind !== 'note') return new Response(null, { status: 422 })
  // Forms send lines as the web does; they are kept as they were typed.
  const draft = { kind, body: body.replaceAll('\r\n', '\n') } as const
  const outcome = await saveDraft(db, viewer, caseId, draft, clock.now())
  if (!outcome.ok) return new Response(null, { status: outcome.refusal === 'cases.notFound' ? 404 : 422 })
  if (viewer.personId && body.trim() !== '') liveDeskOf(listener, db, realNow).noteWriting(viewer.personId, caseId)
  return new Response(null, { status: 204 })
}
