import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { ContributionPart } from './contribution.ts'

export interface ContributionRow {
  id: string
  unitId: string
  unit: string
  part: ContributionPart
  question: string
  invitedAt: Date
  leftAt: Date | null
}

/** The units that take part in a case beside the one that has it, and those that did; the latest first. */
export const listContributions = (
  db: DbOrTx,
  caseId: string,
  language: Language,
  today: Day,
): Promise<ContributionRow[]> =>
  db
    .selectFrom('contribution')
    .select(['id', 'unitId', 'part', 'question', 'invitedAt', 'leftAt'])
    .select(nameOfUnit('contribution.unitId', language, today).as('unit'))
    .where('caseId', '=', caseId)
    .orderBy('leftAt', (order) => order.desc().nullsFirst())
    .orderBy('invitedAt', 'desc')
    .orderBy('id')
    .$castTo<ContributionRow>()
    .execute()
