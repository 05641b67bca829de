import { sql } from 'kysely'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import type { Case } from './case.ts'

/** A case with all that policies ask; undefined when there is none. One query. */
export const findCase = (db: DbOrTx, caseId: string): Promise<Case | undefined> => selectCase(db, caseId)

/**
 * The same, held until the transaction ends, so that two who change it take turns. What only refers to it, such as a draft
 * or a link from another case, does not wait: a mail that links its new case would hold the counter meanwhile, and whoever
 * splits the linked one wait for that in turn.
 */
export async function lockCase(tx: Tx, caseId: string): Promise<Case | undefined> {
  await tx.selectFrom('supportCase').select('id').where('id', '=', caseId).forNoKeyUpdate().execute()
  return selectCase(tx, caseId)
}

const units = (query: ReturnType<typeof sql<string[]>>) => sql<string[]>`coalesce((${query}), '{}')`

const selectCase = (db: DbOrTx, caseId: string) =>
  db
    .selectFrom('supportCase as c')
    .select([
      'c.id',
      'c.reference',
      'c.subject',
      'c.restricted',
      'c.isDanger',
      'c.dangerSeenAt',
      'c.askerPersonId',
      'c.askerEmail',
      'c.askerName',
      'c.askerUnitId',
      'c.handlingUnitId',
      'c.handlerId',
      'c.askedAt',
      'c.firstAnsweredAt',
      'c.dueAt',
      'c.pausedSince',
      'c.closedAt',
      'c.version',
      sql<Case['type']>`c.type`.as('type'),
      sql<Case['language']>`c.language`.as('language'),
      sql<Case['state']>`c.state`.as('state'),
      sql<Case['closedAs']>`c.closed_as`.as('closedAs'),
      units(sql`select array_agg(person_id) from case_follower where case_id = c.id`).as('followerIds'),
      sql<string | null>`(select to_unit_id from handover where case_id = c.id and state = 'offered')`.as('offeredTo'),
      units(sql`select array_agg(unit_id) from contribution
        where case_id = c.id and left_at is null and part <> 'informed'`).as('contributingUnitIds'),
      units(sql`select array_agg(unit_id) from contribution
        where case_id = c.id and left_at is null and part = 'informed'`).as('informedUnitIds'),
      units(sql`select array_agg(distinct unit_id) from case_handling
        where case_id = c.id and unit_id <> c.handling_unit_id`).as('formerUnitIds'),
    ])
    .where('c.id', '=', caseId)
    .executeTakeFirst()

/** What the audit calls cases: their references, never what they are about. */
export const listCaseReferences = (db: DbOrTx, ids: readonly string[]): Promise<{ id: string; name: string }[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('supportCase')
        .select(['id', 'reference as name'])
        .where('id', 'in', [...ids])
        .execute()
