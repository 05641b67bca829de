import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

export type DraftKind = 'reply' | 'note'
export type Drafts = Partial<Record<DraftKind, string>>

/** What the viewer was writing in a case; theirs alone. */
export async function findDrafts(db: DbOrTx, caseId: string, personId: string): Promise<Drafts> {
  const rows = await db
    .selectFrom('caseDraft')
    .select(['kind', 'body'])
    .where('caseId', '=', caseId)
    .where('personId', '=', personId)
    .where('kind', 'in', ['reply', 'note'])
    .execute()
  return Object.fromEntries(rows.map(({ kind, body }) => [kind, body]))
}

/** Keeps what is being written; an empty one is gone. */
export async function keepDraft(
  db: DbOrTx,
  draft: { caseId: string; personId: string; kind: DraftKind; body: string },
  now: Date,
) {
  if (draft.body.trim() === '') return dropDraft(db, draft)
  await db
    .insertInto('caseDraft')
    .values({ ...draft, updatedAt: now })
    .onConflict((conflict) =>
      conflict.columns(['caseId', 'personId', 'kind']).doUpdateSet({ body: sql`excluded.body`, updatedAt: now }),
    )
    .execute()
}

/** What was being written is sent, or empty. Nobody's is none. */
export async function dropDraft(
  db: DbOrTx,
  { caseId, personId, kind }: { caseId: string; personId: string | null; kind: DraftKind | 'asker' },
) {
  if (personId === null) return
  await db
    .deleteFrom('caseDraft')
    .where('caseId', '=', caseId)
    .where('personId', '=', personId)
    .where('kind', '=', kind)
    .execute()
}
