import { sql } from 'kysely'
import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import { byLanguage } from '#app/features/organisation/unit-link.queries.server.ts'
import { createUnitOrder } from '#app/features/organisation/unit-order.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { DeskScope } from './desk-scope.ts'
import type { Reader } from './inbox.queries.server.ts'

export interface Choice {
  id: string
  name: string
}

export interface InboxChoices {
  units: Choice[]
  services: Choice[]
  handlers: Choice[]
}

/**
 * What the inbox can be narrowed to: the viewer's units that have had a case or have a desk, the services that open cases
 * are about, and who handles cases there. One query.
 *
 * @param whole every unit of the viewer, whichever is chosen now
 */
export async function listInboxChoices(db: DbOrTx, whole: DeskScope, chosen: DeskScope, reader: Reader) {
  const { language, today } = reader
  const { rows } = await sql<InboxChoices>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', unit.id, 'name', ${nameOfUnit('unit.id', language, today)})), '[]')
        from unit where unit.id = any(${[...whole.unitIds]}::uuid[]) and (
          exists (select from case_handling where unit_id = unit.id)
          or exists (select from contribution where unit_id = unit.id and left_at is null)
          or exists (select from handover where to_unit_id = unit.id and state = 'offered')
          or exists (select from membership where unit_id = unit.id
            and role in ('case_handler', 'restricted_case_handler') and period @> ${today}::date))) as units,
      (select coalesce(jsonb_agg(jsonb_build_object('id', service_id, 'name', (
          select title from service_text where service_text.service_id = used.service_id
          order by ${byLanguage(language, 'serviceText.language')} limit 1))), '[]')
        from (select distinct service_id from support_case
          where state <> 'closed' and service_id is not null and not restricted
            and handling_unit_id = any(${[...chosen.unitIds]}::uuid[])) as used) as services,
      (select coalesce(jsonb_agg(distinct jsonb_build_object('id', person.id, 'name', person.name)), '[]')
        from membership join person on person.id = person_id and erased_at is null
        where membership.unit_id = any(${[...chosen.unitIds]}::uuid[])
          and role in ('case_handler', 'restricted_case_handler') and period @> ${today}::date) as handlers`.execute(db)
  const order = createUnitOrder(language)
  const { units, services, handlers } = rows[0]!
  return { units: units.sort(order), services: services.sort(order), handlers: handlers.sort(order) }
}
