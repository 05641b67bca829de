import { data } from 'react-router'
import { canOpenDisclosure } from '#app/features/cases/case.policy.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import { findDisclosure } from '#app/features/cases/disclosure/disclosure.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { isUuid } from '#app/platform/uuid.ts'

/** A copy, for the unit that made it, while it has the case. @throws a 404 for everyone else */
export async function openDisclosure(
  { db, viewer, today }: { db: Db; viewer: Viewer; today: string },
  id: string,
  language: Language,
) {
  const copy = isUuid(id) ? await findDisclosure(db, id, language, today) : undefined
  const found = copy && (await findCase(db, copy.caseId))
  if (!copy || !found || !canOpenDisclosure(viewer, found, copy.unitId)) throw data(null, { status: 404 })
  return copy
}
