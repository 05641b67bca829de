import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { Draft, DraftState } from './draft.ts'
import { serviceContent } from './service-content.ts'

export async function findDraft(db: DbOrTx, serviceId: string): Promise<Draft | undefined> {
  const row = await db.selectFrom('serviceDraft').selectAll().where('serviceId', '=', serviceId).executeTakeFirst()
  if (!row) return undefined
  return {
    ...row,
    content: serviceContent.parse(row.content),
    state: row.state as DraftState,
    confirmedLanguages: row.confirmedLanguages as Language[],
  }
}

export const deleteDraft = (tx: Tx, serviceId: string) =>
  tx.deleteFrom('serviceDraft').where('serviceId', '=', serviceId).execute()

/** The name of whoever saved the draft last, as the audit trail tells; null when that person is erased. */
export async function findLastWriter(db: DbOrTx, serviceId: string): Promise<string | null> {
  const row = await db
    .selectFrom('auditEntry')
    .leftJoin('person', 'person.id', 'auditEntry.actorId')
    .select('person.name')
    .where('objectType', '=', 'service')
    .where('objectId', '=', serviceId)
    .where('action', 'in', ['service.created', 'service.draft_started', 'service.draft_saved'])
    .orderBy('auditEntry.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.name ?? null
}
