import { sql } from 'kysely'
import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { UnitMailKey } from './unit-mail-key.server.ts'

export interface Asked {
  reference: string
  subject: string
  /** The unit that is asked. */
  unit: string
  /** The unit that has the case, and asks. */
  from: string
  /** The offer's note, or the question. */
  words: string
}

/** What a unit was asked in the mail that a key came with. */
export const findAsked = (db: DbOrTx, key: UnitMailKey, language: Language, today: Day): Promise<Asked | undefined> =>
  db
    .selectFrom('supportCase as c')
    .innerJoin('unit as asked', (join) => join.on('asked.id', '=', key.unitId))
    .select(['c.reference', 'c.subject'])
    .select([
      nameOfUnit('asked.id', language, today).as('unit'),
      nameOfUnit('c.handlingUnitId', language, today).as('from'),
      sql<string>`coalesce(
        (select note from handover where id = ${key.handoverId} and state = 'offered'),
        (select question from contribution where id = ${key.contributionId} and left_at is null), '')`.as('words'),
    ])
    .where('c.id', '=', key.caseId)
    .executeTakeFirst()
