import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { SynonymGroup } from './synonym-group.ts'

/** All groups, in the order of their first word. */
export async function listSynonymGroups(db: DbOrTx): Promise<SynonymGroup[]> {
  const { rows } = await sql<SynonymGroup>`
    select synonym_group.id, note, version,
      array(select word from synonym where group_id = synonym_group.id order by word collate "nb-x-icu") as words
    from synonym_group
    order by (select min(word collate "nb-x-icu") from synonym where group_id = synonym_group.id), id`.execute(db)
  return rows
}
