import { sql } from 'kysely'
import { byLanguage, type UnitLink, unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { institutionId } from './kept-service.queries.server.ts'
import type { ParticipationRole, ParticipationState } from './published-service.ts'

export interface KeptParticipation {
  id: string
  unit: UnitLink | null
  /** Who is asked: the unit, or for a rule the institution. */
  askedUnitId: string
  role: ParticipationRole
  state: ParticipationState
  reason: string | null
  decidedBy: string | null
  decidedAt: Date | null
  validFrom: Day
  validTo: Day | null
}

/** Every part in a service, those of today first, then what is past. */
export async function listParticipations(
  db: DbOrTx,
  serviceId: string,
  language: Language,
  today: Day,
): Promise<KeptParticipation[]> {
  return db
    .selectFrom('participation')
    .leftJoin('person', 'person.id', 'participation.decidedBy')
    .select(['participation.id', 'reason', 'decidedAt', 'person.name as decidedBy', 'validFrom', 'validTo'])
    .select([
      unitLink('participation.unitId', language, today).as('unit'),
      sql<string>`coalesce(unit_id, ${institutionId})`.as('askedUnitId'),
      sql<ParticipationRole>`role`.as('role'),
      sql<ParticipationState>`state`.as('state'),
    ])
    .where('serviceId', '=', serviceId)
    .orderBy(sql`coalesce(valid_to <= ${today}::date, false)`)
    .orderBy(sql`array_position('{accountable,responsible,consulted,informed}', role)`)
    .orderBy('validFrom')
    .orderBy('participation.id')
    .execute()
}

export interface StruckParticipation {
  id: string
  unit: UnitLink | null
  role: ParticipationRole
  reason: string | null
  validFrom: Day
  validTo: Day | null
  struckBy: string | null
  struckAt: Date
}

/** What was taken away before it had lasted a day, or as a correction; the latest first. */
export async function listStruckParticipations(
  db: DbOrTx,
  serviceId: string,
  language: Language,
  today: Day,
): Promise<StruckParticipation[]> {
  return db
    .selectFrom('struckParticipation')
    .leftJoin('person', 'person.id', 'struckParticipation.struckBy')
    .select(['struckParticipation.id', 'reason', 'validFrom', 'validTo', 'person.name as struckBy', 'struckAt'])
    .select([
      unitLink('struckParticipation.unitId', language, today).as('unit'),
      sql<ParticipationRole>`role`.as('role'),
    ])
    .where('serviceId', '=', serviceId)
    .orderBy('struckAt', 'desc')
    .orderBy('struckParticipation.id')
    .execute()
}

export interface AskedParticipation {
  id: string
  serviceId: string
  title: string
  titleLanguage: Language
  unit: UnitLink | null
  role: ParticipationRole
  state: ParticipationState
  reason: string | null
  validFrom: Day
}

/** What the units are asked to answer for or have contested, today and to come, in published services and drafts. */
export async function listAskedParticipations(
  db: DbOrTx,
  unitIds: readonly string[],
  language: Language,
  today: Day,
): Promise<AskedParticipation[]> {
  const { rows } = await sql<AskedParticipation>`
    select participation.id, participation.service_id, participation.role, participation.state, participation.reason,
      participation.valid_from, ${unitLink('participation.unitId', language, today)} as unit,
      coalesce(text.title, draft.content #>> '{texts,nb,title}', service.key) as title,
      coalesce(text.language, 'nb') as title_language
    from participation
    join service on service.id = participation.service_id
    left join service_draft draft on draft.service_id = service.id
    left join lateral (
      select title, language from service_text where service_id = service.id order by ${byLanguage(language)} limit 1
    ) text on true
    where participation.state <> 'accepted' and service.state <> 'retired'
      and (participation.valid_to is null or participation.valid_to > ${today}::date)
      and coalesce(participation.unit_id, ${institutionId}) = any(${[...unitIds]}::uuid[])
    order by participation.state desc, title collate "nb-x-icu", participation.id`.execute(db)
  return rows
}

export interface PartInService {
  serviceId: string
  unitId: string | null
  role: ParticipationRole
  state: ParticipationState
  validFrom: Day
  validTo: Day | null
}

/** The parts of published services that hold on the day. */
export const listPartsInServices = (db: DbOrTx, serviceIds: readonly string[], today: Day): Promise<PartInService[]> =>
  db
    .selectFrom('participation')
    .innerJoin('service', 'service.id', 'participation.serviceId')
    .select(['serviceId', 'unitId', 'validFrom', 'validTo'])
    .select([sql<ParticipationRole>`role`.as('role'), sql<ParticipationState>`participation.state`.as('state')])
    .where(sql<boolean>`service_id = any(${[...serviceIds]}::uuid[])`)
    .where('service.state', '=', 'published')
    .where(sql<boolean>`period @> ${today}::date`)
    .orderBy('participation.id')
    .execute()
