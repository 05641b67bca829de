import { sql } from 'kysely'
import { type UnitLink, unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

export interface ReferralRow {
  id: string
  unit: UnitLink
  note: string
  state: 'suggested' | 'sent' | 'declined'
  suggestedAt: Date
  decidedAt: Date | null
  /** Whether the body can be written to from here; else the asker finds it on its own page. */
  hasAddress: boolean
}

/** The independent bodies that a case's asker was pointed to, and what the asker decided. */
export const listReferrals = (db: DbOrTx, caseId: string, language: Language, today: Day): Promise<ReferralRow[]> =>
  db
    .selectFrom('referral')
    .select(['id', 'note', 'state', 'suggestedAt', 'decidedAt'])
    .select(unitLink('referral.unitId', language, today).as('unit'))
    .select(
      sql<boolean>`exists (select from contact_point where unit_id = referral.unit_id and kind = 'email')`.as(
        'hasAddress',
      ),
    )
    .where('caseId', '=', caseId)
    .orderBy('suggestedAt')
    .orderBy('id')
    .$castTo<ReferralRow>()
    .execute()
