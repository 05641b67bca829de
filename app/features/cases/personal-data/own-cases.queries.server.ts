import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { askerReads } from '../case.policy.ts'

interface OwnMessage {
  kind: 'asker' | 'reply' | 'note' | 'unit'
  at: string
  from: string | null
  body: string
  attachments: { name: string; mediaType: string; sizeBytes: number }[]
}

/** What a person has asked and was answered, and what they are writing now, for themselves to take with them. */
export async function collectOwnCases(db: DbOrTx, personId: string) {
  const [cases, drafts] = await Promise.all([
    db
      .selectFrom('supportCase as c')
      .select(['reference', 'type', 'subject', 'state', 'closedAs', 'channel', 'language', 'askerName', 'askerEmail'])
      .select(['wantedBy', 'askedAt', 'firstAnsweredAt', 'closedAt', 'helped'])
      .select(
        sql<OwnMessage[]>`(select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'at', at, 'from', author_name,
            'body', body, 'attachments', (
              select coalesce(jsonb_agg(jsonb_build_object('name', name, 'mediaType', media_type,
                'sizeBytes', size_bytes) order by created_at, id), '[]')
              from attachment where message_id = case_message.id)) order by at, id), '[]')
          from case_message where case_id = c.id)`.as('messages'),
      )
      .where('askerPersonId', '=', personId)
      .orderBy('askedAt')
      .execute(),
    db
      .selectFrom('caseDraft')
      .innerJoin('supportCase', 'supportCase.id', 'caseDraft.caseId')
      .select(['reference', 'kind', 'body', 'updatedAt'])
      .where('personId', '=', personId)
      .orderBy('updatedAt')
      .execute(),
  ])
  return {
    cases: cases.map((found) => ({ ...found, messages: found.messages.filter(askerReads) })),
    drafts,
  }
}
