import { data, type RouterContextProvider, redirect } from 'react-router'
import type { Doing } from '#app/features/catalogue/desk-messages.tsx'
import { type Fields, fieldsFrom, one } from '#app/features/catalogue/draft-form.ts'
import { findKeptService } from '#app/features/catalogue/kept-service.queries.server.ts'
import { canSeeOnDesk } from '#app/features/catalogue/service.policy.ts'
import { opens } from '#app/pages.ts'
import { samspelContext, viewerContext } from '#app/platform/context.ts'
import { formOf } from '#app/platform/http/form.ts'
import { languageOf } from '#app/platform/texts/language-of.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { deskPages } from '#app/ui/desk-nav.tsx'

/** What each of the desk's pages begins from. */
export function openDesk(request: Request, context: Readonly<RouterContextProvider>) {
  const { db, clock, jobs } = context.get(samspelContext)
  const viewer = context.get(viewerContext)
  const now = clock.now()
  return {
    db,
    viewer,
    jobs,
    now,
    today: clock.today(),
    language: languageOf(request),
    // For the desk's menu.
    opened: deskPages.filter((page) => opens(page, viewer)),
  }
}

/** The service that the address names, or a page that says that it is not there or not the viewer's to see. */
export async function openService(request: Request, context: Readonly<RouterContextProvider>, id: string) {
  const desk = openDesk(request, context)
  const service = isUuid(id) ? await findKeptService(desk.db, id, desk.today) : undefined
  if (!service) throw data(null, { status: 404 })
  if (!canSeeOnDesk(desk.viewer, service)) throw data(null, { status: 403 })
  return { ...desk, service }
}

/** The fields of a form, and which of its buttons was pressed. */
export async function readForm(request: Request): Promise<{ fields: Fields; intent: string }> {
  const fields = fieldsFrom(await formOf(request))
  return { fields, intent: one(fields, 'intent') }
}

/** After a form that did its work: the page anew, which tells what was done. */
export const showDone = (href: string, done: Doing) => redirect(`${href}?done=${done}`)

/** What a form that was refused gives back: everything that was typed, and what is wrong. */
export const showRefused = <Value extends object>(value: Value) => data(value, { status: 422 })
