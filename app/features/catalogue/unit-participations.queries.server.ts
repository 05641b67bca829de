import { sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { fallbackOrder, type Language } from '#app/platform/texts/languages.ts'

/** What a unit has part in on a day or later; what a successor would take over if it ended then. */
export async function listOpenParticipations(db: DbOrTx, unitId: string, from: Day, language: Language) {
  const order = sql.join(fallbackOrder[language].map((code) => sql.lit(code)))
  return db
    .selectFrom('participation')
    .innerJoin('service', 'service.id', 'participation.serviceId')
    .select(['participation.id', 'participation.role', 'participation.state', 'service.id as serviceId'])
    .select(
      sql<string>`coalesce((select title from service_text t where t.service_id = service.id
        order by array_position(array[${order}]::text[], t.language) limit 1), service.key)`.as('title'),
    )
    .where('participation.unitId', '=', unitId)
    .where('service.state', '<>', 'retired')
    .where(sql<boolean>`coalesce(participation.valid_to > ${from}::date, true)`)
    .orderBy('title')
    .orderBy('participation.role')
    .execute()
}
