import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { indexServicesWithWords } from './search/search-index.server.ts'
import { canEditSynonyms } from './service.policy.ts'
import { refusalToWords, type SynonymRefusal } from './synonym-group.ts'

export interface SynonymGroupChange {
  /** Null makes a new group. */
  id: string | null
  note: string
  words: readonly string[]
}

export function saveSynonymGroup(db: Db, viewer: Viewer, change: SynonymGroupChange, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<SynonymRefusal>> => {
    if (!canEditSynonyms(viewer)) return refused('synonyms.notYours')
    const refusal = refusalToWords(change.words)
    if (refusal) return refused(refusal)
    const note = change.note.trim()
    const saved = change.id
      ? await tx
          .updateTable('synonymGroup')
          .set({ note })
          .where('id', '=', change.id)
          .returning('id')
          .executeTakeFirst()
      : await tx.insertInto('synonymGroup').values({ note }).returning('id').executeTakeFirst()
    if (!saved) return refused('synonyms.notFound')
    const before = await tx.deleteFrom('synonym').where('groupId', '=', saved.id).returning('word').execute()
    await tx
      .insertInto('synonym')
      .values(change.words.map((word) => ({ groupId: saved.id, word })))
      .execute()
    await indexServicesWithWords(tx, [...before.map(({ word }) => word), ...change.words])
    await recordSynonyms(tx, viewer, change.id ? 'synonyms.changed' : 'synonyms.added', saved.id, now)
    return done()
  })
}

export function removeSynonymGroup(db: Db, viewer: Viewer, id: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<SynonymRefusal>> => {
    if (!canEditSynonyms(viewer)) return refused('synonyms.notYours')
    const words = await tx.deleteFrom('synonym').where('groupId', '=', id).returning('word').execute()
    const removed = await tx.deleteFrom('synonymGroup').where('id', '=', id).returning('id').executeTakeFirst()
    if (!removed) return refused('synonyms.notFound')
    await indexServicesWithWords(
      tx,
      words.map(({ word }) => word),
    )
    await recordSynonyms(tx, viewer, 'synonyms.removed', id, now)
    return done()
  })
}

const recordSynonyms = (tx: Tx, viewer: Viewer, action: string, id: string, now: Date) =>
  record(tx, {
    at: now,
    actorId: viewer.personId,
    action,
    objectType: 'synonym_group',
    objectId: id,
    changedFields: ['words'],
  })
