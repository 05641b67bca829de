import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canChangeCaseTypes } from '../case.policy.ts'

export type CaseTypeRefusal =
  | 'caseType.notFound'
  | 'caseType.notYours'
  | 'caseType.changedMeanwhile'
  | 'caseType.monthsWrong'

export interface CaseTypeChange {
  key: string
  keepMonths: number
  needsArchive: boolean
  /** The version that was shown. */
  seen: number
}

/** The longest time that may be set: forty years. */
const MOST_MONTHS = 480

/** How long cases of a type are kept, and whether an archive must have them first. Holds for those that exist, too. */
export function changeCaseType(
  db: Db,
  viewer: Viewer,
  institutionId: string | null,
  { key, keepMonths, needsArchive, seen }: CaseTypeChange,
  now: Date,
) {
  return db.transaction().execute(async (tx): Promise<Outcome<CaseTypeRefusal>> => {
    if (!canChangeCaseTypes(viewer, institutionId)) return refused('caseType.notYours')
    if (!Number.isInteger(keepMonths) || keepMonths < 1 || keepMonths > MOST_MONTHS)
      return refused('caseType.monthsWrong')
    const before = await tx.selectFrom('caseType').selectAll().where('key', '=', key).forUpdate().executeTakeFirst()
    if (!before) return refused('caseType.notFound')
    if (before.version !== seen) return refused('caseType.changedMeanwhile')
    const changedFields = [
      ...(before.keepMonths === keepMonths ? [] : ['keepMonths']),
      ...(before.needsArchive === needsArchive ? [] : ['needsArchive']),
    ]
    if (changedFields.length === 0) return done()
    await tx
      .updateTable('caseType')
      .set({ keepMonths, needsArchive, version: before.version + 1 })
      .where('key', '=', key)
      .execute()
    await record(tx, {
      at: now,
      actorId: viewer.personId,
      action: 'case_type.changed',
      objectType: 'case_type',
      objectId: key,
      changedFields,
    })
    return done()
  })
}
