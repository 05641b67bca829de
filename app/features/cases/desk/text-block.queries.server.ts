import { sql } from 'kysely'
import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { Reader } from './inbox.queries.server.ts'
import type { TextBlock } from './text-block.ts'

/** The passages of some units, and those for all. */
export async function listTextBlocks(db: DbOrTx, unitIds: readonly string[], { language, today }: Reader) {
  const { rows } = await sql<TextBlock>`
    select b.id, b.unit_id, b.version, nullif(${nameOfUnit('b.unitId', language, today)}, '') as unit,
      (select coalesce(jsonb_object_agg(t.language, jsonb_build_object('title', title, 'body', body)), '{}')
        from text_block_text t where t.block_id = b.id) as texts
    from text_block b where b.unit_id is null or b.unit_id = any(${[...unitIds]}::uuid[])
    order by b.unit_id nulls last, b.id`.execute(db)
  return rows
}

export interface OfferedBlock {
  id: string
  title: string
  body: string
}

/** Passages that the handling unit can answer with, in the language of the asker. */
export async function listOfferedBlocks(db: DbOrTx, unitId: string, language: Language): Promise<OfferedBlock[]> {
  const { rows } = await sql<OfferedBlock>`
    select b.id, t.title, t.body from text_block b join text_block_text t on t.block_id = b.id and t.language = ${language}
    where b.unit_id is null or b.unit_id = ${unitId} order by b.unit_id nulls last, lower(t.title)`.execute(db)
  return rows
}
