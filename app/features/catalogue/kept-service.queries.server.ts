import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import type { ParticipationState } from './published-service.ts'
import type { KeptBy } from './service.policy.ts'

export type ServiceState = 'draft' | 'in_review' | 'published' | 'retired'

/** A service as those who keep it see it: its state, its dates, and who answers for it on the day asked about. */
export interface KeptService extends KeptBy {
  id: string
  key: string
  state: ServiceState
  version: number
  publishedOn: Day | null
  retiredOn: Day | null
  successorId: string | null
  assuredBy: string | null
  assuredOn: Day | null
  nextReviewOn: Day | null
  evidence: string
  /** The units with a part in it on that day, and those that are asked for one later. */
  participantUnitIds: string[]
  accountable: {
    id: string
    unitId: string | null
    state: ParticipationState
    validFrom: Day
    validTo: Day | null
  } | null
}

/** The unit at the top, which answers for rules that lead to units ("local support"). */
export const institutionId = sql<string>`(select id from unit where type = 'institution' and parent_id is null order by founded_on limit 1)`

export async function findKeptService(db: DbOrTx, id: string, today: Day): Promise<KeptService | undefined> {
  const service = await db
    .selectFrom('service')
    .select(['id', 'key', 'state', 'version', 'publishedOn', 'retiredOn', 'successorId', 'assuredBy', 'assuredOn'])
    .select(['nextReviewOn', 'evidence'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!service) return undefined
  const row = await db
    .selectFrom('participation')
    .select(['id', 'unitId', 'state', 'validFrom', 'validTo'])
    .select(sql<string>`coalesce(unit_id, ${institutionId})`.as('stewardUnitId'))
    .where('serviceId', '=', id)
    .where('role', '=', 'accountable')
    // A retired service stays with the unit that answered for it last.
    .where((where) =>
      where.or([where(sql<boolean>`period @> ${today}::date`, '=', true), where.val(service.state === 'retired')]),
    )
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst()
  const participants = await db
    .selectFrom('participation')
    .select('unitId')
    .distinct()
    .where('serviceId', '=', id)
    .where('unitId', 'is not', null)
    .where(sql<boolean>`coalesce(valid_to > ${today}::date, true)`)
    .execute()
  const { stewardUnitId = null, ...accountable } = row ?? {}
  return {
    ...service,
    state: service.state as ServiceState,
    stewardUnitId,
    participantUnitIds: participants.map(({ unitId }) => unitId!),
    accountable: row ? (accountable as KeptService['accountable']) : null,
  }
}

/** The same, held against other writers until the transaction ends. */
export async function lockKeptService(tx: Tx, id: string, today: Day): Promise<KeptService | undefined> {
  await tx.selectFrom('service').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return findKeptService(tx, id, today)
}

/** How many others than `personId` are editors of the unit or of one above it. */
export async function countOtherEditors(db: DbOrTx, unitId: string | null, personId: string | null, today: Day) {
  if (!unitId) return 0
  const { count } = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .innerJoin('unitAncestor', 'unitAncestor.ancestorId', 'membership.unitId')
    .select((select) => select.fn.count<number>('membership.personId').distinct().as('count'))
    .where('unitAncestor.unitId', '=', unitId)
    .where('membership.role', '=', 'editor')
    .where('person.erasedAt', 'is', null)
    .where(sql<boolean>`membership.period @> ${today}::date`)
    .where(sql<boolean>`membership.person_id is distinct from ${personId}::uuid`)
    .executeTakeFirstOrThrow()
  return count
}
