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
  if (draft.body.trim() === '') {
    const { caseId, personId, kind } = draft
    await db
      .deleteFrom('caseDraft')
      .where('caseId', '=', caseId)
      .where('personId', '=', personId)
      .where('kind', '=', kind)
      .execute()
    return
  }
  await db
    .insertInto('caseDraft')
    .values({ ...draft, updatedAt: now })
    .onConflict((conflict) =>
      conflict.columns(['caseId', 'personId', 'kind']).doUpdateSet({ body: sql`excluded.body`, updatedAt: now }),
    )
    .execute()
}
