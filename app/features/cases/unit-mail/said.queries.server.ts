import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { listAttachments } from '../attachments/attachment.queries.server.ts'
import type { AttachmentRow } from '../attachments/attachment.ts'

/** What was said between the asker and the units that answered: all that a unit without Samspel is shown. */
export interface Said {
  id: string
  kind: 'asker' | 'reply'
  authorName: string | null
  unit: string
  body: string
  at: Date
  /** Looked at by what is in them when they came; nothing else is stored. */
  files: AttachmentRow[]
}

/** @param notYetTo leaves out what was sent to this unit before */
export async function listSaid(
  db: DbOrTx,
  caseId: string,
  language: Language,
  today: Day,
  notYetTo: string | null = null,
): Promise<Said[]> {
  const said = await db
    .selectFrom('caseMessage')
    .select(['id', 'kind', 'authorName', 'body', 'at'])
    .select(nameOfUnit('caseMessage.unitId', language, today).as('unit'))
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
    .$castTo<Omit<Said, 'files'>>()
    .execute()
  const files = await listAttachments(
    db,
    said.map(({ id }) => id),
  )
  return said.map((one) => ({ ...one, files: files.get(one.id) ?? [] }))
}
