import { sql } from 'kysely'
import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** What was said between the asker and the units that answered: all that a unit without Samspel is shown. */
export interface Said {
  id: string
  kind: 'asker' | 'reply'
  authorName: string | null
  unit: string
  body: string
  at: Date
  files: number
}

/** @param notYetTo leaves out what was sent to this unit before */
export const listSaid = (
  db: DbOrTx,
  caseId: string,
  language: Language,
  today: Day,
  notYetTo: string | null = null,
): Promise<Said[]> =>
  db
    .selectFrom('caseMessage')
    .select(['id', 'kind', 'authorName', 'body', 'at'])
    .select(nameOfUnit('caseMessage.unitId', language, today).as('unit'))
    .select(sql<number>`(select count(*)::int from attachment where message_id = case_message.id)`.as('files'))
    .where('caseId', '=', caseId)
    .where('kind', 'in', ['asker', 'reply'])
    .$if(notYetTo !== null, (query) =>
      query.where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('unitMailSent')
              .select('messageId')
              .whereRef('messageId', '=', 'caseMessage.id')
              .where('unitMailSent.unitId', '=', notYetTo),
          ),
        ),
      ),
    )
    .orderBy('at')
    .orderBy('id')
    .$castTo<Said>()
    .execute()
