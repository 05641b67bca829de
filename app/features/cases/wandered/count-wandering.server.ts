import { sql } from 'kysely'
import { dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'

/** From so many hand-overs, or so many refusals to take it, a case did not find its place by itself. */
const WANDERS_FROM = 2

/**
 * Counts a case that closes and has wandered: the month, the service, and the units on its way. Nothing leads back to
 * the case; those about a person's own matters, and those with signs of danger, are not counted at all.
 */
export const countWandering = (tx: Tx, caseId: string, now: Date) =>
  sql`
    with way as (
      select c.id, c.service_id,
        coalesce((select array_agg(unit_id order by position) from case_handling where case_id = c.id), '{}') as path,
        coalesce((select array_agg(to_unit_id order by decided_at, id) from handover
          where case_id = c.id and state = 'declined'), '{}') as declined
      from support_case c where c.id = ${caseId} and not c.restricted and not c.is_danger
    ), counted as (
      insert into wandered_case (case_id)
      select id from way where cardinality(path) > ${WANDERS_FROM} or cardinality(declined) >= ${WANDERS_FROM}
      on conflict do nothing returning case_id
    )
    insert into wandered_count (month, service_id, path, declined, cases)
    select ${`${dayOf(now).slice(0, 7)}-01`}::date, service_id, path, declined, 1 from way join counted on case_id = id
    on conflict (month, service_id, path, declined) do update set cases = wandered_count.cases + 1`.execute(tx)
