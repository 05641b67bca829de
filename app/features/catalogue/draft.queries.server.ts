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

export async function findPersonName(db: DbOrTx, personId: string | null) {
  if (!personId) return null
  const row = await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst()
  return row?.name ?? null
}
