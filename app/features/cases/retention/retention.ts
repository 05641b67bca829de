import { addMonths, dayOf, instantOf } from '#app/platform/clock.ts'
import type { CaseState } from '../case.ts'

/** What decides whether a case may be deleted. */
export interface KeptCase {
  state: CaseState
  closedAt: Date | null
  /** When an archive acknowledged that it has received the case. */
  archivedAt: Date | null
  keepMonths: number
  needsArchive: boolean
}

export type RetentionRefusal =
  | 'retention.notFound'
  | 'retention.notClosed'
  | 'retention.timeNotOver'
  | 'retention.awaitsArchive'
  | 'retention.mustBeArchived'
  /** What was said in it is in another case now. */
  | 'retention.merged'

/** The first instant at which a closed case has been kept for its time: the beginning of that day, in Norway. */
export const keptUntil = (closedAt: Date, keepMonths: number): Date => instantOf(addMonths(dayOf(closedAt), keepMonths))

/** Why a case is not deleted by itself yet, or null when its time is over. */
export function refusalToExpire(kept: KeptCase, now: Date): RetentionRefusal | null {
  if (kept.state !== 'closed' || kept.closedAt === null) return 'retention.notClosed'
  if (now < keptUntil(kept.closedAt, kept.keepMonths)) return 'retention.timeNotOver'
  return kept.needsArchive && kept.archivedAt === null ? 'retention.awaitsArchive' : null
}

/** Why a case is not deleted at once because its asker wants it, or null when it is. */
export function refusalToDeleteAsAsked(kept: Pick<KeptCase, 'state' | 'needsArchive'>): RetentionRefusal | null {
  if (kept.state !== 'closed') return 'retention.notClosed'
  return kept.needsArchive ? 'retention.mustBeArchived' : null
}
