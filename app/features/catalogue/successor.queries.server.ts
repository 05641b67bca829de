import { sql } from 'kysely'
import { byLanguage } from '#app/features/organisation/unit-link.queries.server.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** Published services by title: what a retired one can send its readers on to. */
export async function listSuccessorChoices(db: DbOrTx, exceptId: string, language: Language) {
  const { rows } = await sql<{ id: string; title: string }>`
    select service.id, text.title
    from service
    cross join lateral (
      select title from service_text where service_id = service.id order by ${byLanguage(language)} limit 1) text
    where service.state = 'published' and service.id <> ${exceptId}
    order by text.title collate "nb-x-icu", service.id`.execute(db)
  return rows
}

/** A service's title and its public address. */
export async function findServiceName(db: DbOrTx, id: string, language: Language) {
  const { rows } = await sql<{ title: string | null; slug: string | null }>`
    select
      (select title from service_text where service_id = service.id order by ${byLanguage(language)} limit 1) as title,
      (select slug from service_slug where service_id = service.id and current order by ${byLanguage(language)} limit 1) as slug
    from service where service.id = ${id}`.execute(db)
  return rows[0] ?? { title: null, slug: null }
}
