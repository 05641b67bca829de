import { sql } from 'kysely'
import { nameOfUnit } from '#app/features/organisation/unit.queries.server.ts'
import { byLanguage } from '#app/features/organisation/unit-link.queries.server.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Case } from '../case.ts'
import type { RoutingReason } from '../routing/routing-reason.ts'
import { readableIn } from './desk-scope.queries.server.ts'
import type { DeskScope } from './desk-scope.ts'
import type { Reader } from './inbox.queries.server.ts'

export interface SuggestedUnit {
  unitId: string
  unit: string
  part: 'lead' | 'second'
  /** 0–1 */
  confidence: number
  reason: RoutingReason['code']
  reasonParams: RoutingReason['params']
  serviceId: string | null
  service: string | null
  independent: boolean
  ended: boolean
  /** Where else it is reached; a unit that handles no cases here may have one. */
  email: string | null
}

/** Where the responsibility model would send it, the best first. */
export async function listSuggestedUnits(db: DbOrTx, caseId: string, { language, today }: Reader) {
  const { rows } = await sql<SuggestedUnit>`
    select s.unit_id, ${nameOfUnit('s.unitId', language, today)} as unit, s.part, s.confidence, s.reason, s.reason_params, s.service_id,
      (select title from service_text where service_text.service_id = s.service_id
        order by ${byLanguage(language, 'serviceText.language')} limit 1) as service,
      unit.independent, coalesce(unit.ended_on <= ${today}::date, false) as ended,
      (select value from contact_point where unit_id = s.unit_id and kind = 'email' order by value limit 1) as email
    from routing_suggestion s join unit on unit.id = s.unit_id where s.case_id = ${caseId} order by s.position`.execute(
    db,
  )
  return rows
}

export interface EarlierAnswer {
  caseId: string
  reference: string
  subject: string
  body: string
}

/** Old cases that are looked at: the newest closed ones of the unit. */
const LOOKED_AT = 300
/** Some were answered by telephone and have no written answer. */
const RANKED = 12
const SHOWN = 3

/**
 * The last answers that were given in cases like this one: closed as answered by the unit that has it, in the same
 * language, with words of this subject or about the same service. Never restricted ones.
 */
export async function listEarlierAnswers(db: DbOrTx, scope: DeskScope, found: Case, serviceId: string | null) {
  if (found.restricted) return []
  const { rows } = await sql<EarlierAnswer>`
    with asked as (
      select coalesce(nullif(replace(plainto_tsquery('norwegian', ${found.subject})::text, '&', '|'), ''), 'x')::tsquery as words),
    recent as materialized (
      select c.id, c.reference, c.subject, c.subject_words, c.service_id, c.closed_at from support_case c
      where c.state = 'closed' and c.closed_as = 'answered' and c.handling_unit_id = ${found.handlingUnitId}
        and not c.restricted and c.language = ${found.language} and c.id <> ${found.id} and ${readableIn(scope)}
      order by c.closed_at desc limit ${LOOKED_AT}),
    ranked as (
      select recent.*, ts_rank_cd(subject_words, words)
        + case when service_id = ${serviceId} then 0.5 else 0 end as rank
      from recent, asked),
    nearest as (select * from ranked where rank > 0 order by rank desc, closed_at desc limit ${RANKED})
    select nearest.id as case_id, reference, subject, answer.body
    from nearest cross join lateral (
      select body from case_message where case_id = nearest.id and kind = 'reply' order by at desc, id desc limit 1) as answer
    order by rank desc, closed_at desc limit ${SHOWN}`.execute(db)
  return rows
}
