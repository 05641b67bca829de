import type { DbOrTx } from '#app/platform/database/connect.server.ts'

export interface AuditEntry {
  at: Date
  actorId: string | null
  /** Stable code, `service.published`. */
  action: string
  objectType: string
  objectId: string
  unitId?: string | null
  /** Names of the fields that changed, never what stands in them. */
  changedFields?: readonly string[]
}

/** Leaves a trace of a change; call it in the change's own transaction. */
export async function record(tx: DbOrTx, entry: AuditEntry) {
  await tx
    .insertInto('auditEntry')
    .values({
      at: entry.at,
      actorId: entry.actorId,
      action: entry.action,
      objectType: entry.objectType,
      objectId: entry.objectId,
      unitId: entry.unitId ?? null,
      changedFields: [...(entry.changedFields ?? [])],
    })
    .execute()
}
