import { data, redirect } from 'react-router'
import { z } from 'zod'
import { administeredUnitIds } from '#app/features/organisation/unit.policy.ts'
import { findInstitutionId } from '#app/features/organisation/unit.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { DoneCode } from './done.ts'

/** The id in an address. @throws a 404 for what cannot be one */
export function idIn(param: string | undefined): string {
  const parsed = z.uuid().safeParse(param)
  if (!parsed.success) throw data(null, { status: 404 })
  return parsed.data
}

/** Which units an administrator's lists are about; null for the institution's own, who sees everything. */
export async function scopeOf(db: Db, viewer: Viewer): Promise<ReadonlySet<string> | null> {
  const institutionId = await findInstitutionId(db)
  return viewer.hasRoleIn('administrator', institutionId) ? null : administeredUnitIds(viewer)
}

/** After a form: the page anew, which says what was done. Reloading it does nothing twice. */
export const doneAt = (path: string, done: DoneCode) => redirect(`${path}?done=${done}`, 303)
