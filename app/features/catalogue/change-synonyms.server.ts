import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { indexServicesWithWords } from './search/search-index.server.ts'
import { canEditSynonyms } from './service.policy.ts'
import { refusalToGroup, type SynonymRefusal } from './synonym-group.ts'

export interface SynonymGroupChange {
  /** Null makes a new group. */
  id: string | null
  /** The version that the writer's page was made from; of no account for a new one. */
  seen: number
  note: string
  words: string[]
}

export function saveSynonymGroup(db: Db, viewer: Viewer, change: SynonymGroupChange, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<SynonymRefusal>> => {
    if (!canEditSynonyms(viewer)) return refused('synonyms.notYours')
    const refusal = refusalToGroup(change)
    if (refusal) return refused(refusal)
    const locked = await lockGroup(tx, change)
    if (!locked.ok) return locked
    const note = change.note.trim()
    const saved = await (locked.value
      ? tx
          .updateTable('synonymGroup')
          .set({ note, version: locked.value.version + 1 })
          .where('id', '=', locked.value.id)
          .returning('id')
      : tx.insertInto('synonymGroup').values({ note }).returning('id')
    ).executeTakeFirstOrThrow()
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

export function removeSynonymGroup(db: Db, viewer: Viewer, id: string, seen: number, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<SynonymRefusal>> => {
    if (!canEditSynonyms(viewer)) return refused('synonyms.notYours')
    const locked = await lockGroup(tx, { id, seen })
    if (!locked.ok) return locked
    const words = await tx.deleteFrom('synonym').where('groupId', '=', id).returning('word').execute()
    await tx.deleteFrom('synonymGroup').where('id', '=', id).execute()
    await indexServicesWithWords(
      tx,
      words.map(({ word }) => word),
    )
    await recordSynonyms(tx, viewer, 'synonyms.removed', id, now)
    return done()
  })
}

/** Null for a group that is to be made. */
async function lockGroup(
  tx: Tx,
  { id, seen }: Pick<SynonymGroupChange, 'id' | 'seen'>,
): Promise<Outcome<SynonymRefusal, { id: string; version: number } | null>> {
  if (id === null) return done(null)
  const found = await tx
    .selectFrom('synonymGroup')
    .select(['id', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return refused('synonyms.notFound')
  return found.version === seen ? done(found) : refused('synonyms.changedSince')
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
