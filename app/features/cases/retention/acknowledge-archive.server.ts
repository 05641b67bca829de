import { sql } from 'kysely'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome } from '#app/platform/outcome.ts'
import { audit } from '../case-trace.server.ts'

export interface Acknowledged {
  /** How many the archive has from now on. */
  archived: number
  /** References that are no closed case that an archive is to have. */
  unknown: string[]
}

/**
 * An archive has told that it received these cases, as they are: from now on they may be deleted when their time is
 * over. A case that is opened again is to be received anew.
 *
 * @param actorId who passes the archive's word on; null when the export itself does
 */
export function acknowledgeArchive(db: Db, actorId: string | null, references: readonly string[], now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<never, Acknowledged>> => {
    const wanted = [...new Set(references)]
    const received = await tx
      .updateTable('supportCase')
      .set(({ ref }) => ({ archivedAt: sql`coalesce(${ref('archivedAt')}, ${now})` }))
      .where('reference', 'in', wanted)
      .where('state', '=', 'closed')
      .where('type', 'in', tx.selectFrom('caseType').select('key').where('needsArchive', '=', true))
      .returning(['id', 'reference'])
      .execute()
    for (const { id } of received)
      await audit(tx, { caseId: id, action: 'case.archived', at: now, actorId, changedFields: ['archivedAt'] })
    const known = new Set(received.map(({ reference }) => reference))
    return done({ archived: received.length, unknown: wanted.filter((reference) => !known.has(reference)) })
  })
}
