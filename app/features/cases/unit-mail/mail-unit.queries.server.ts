import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** How a unit without Samspel is written to. */
export interface MailUnit {
  email: string
  language: Language
}

/** Null for a unit that uses Samspel. */
export async function findMailUnit(db: DbOrTx, unitId: string): Promise<MailUnit | null> {
  const desk = await db
    .selectFrom('unitDesk')
    .select(['email', sql<Language>`mail_language`.as('language')])
    .where('unitId', '=', unitId)
    .where('usesSamspel', '=', false)
    .executeTakeFirst()
  return desk?.email ? { email: desk.email, language: desk.language } : null
}
