import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { fallbackOrder, type Language } from '#app/platform/texts/languages.ts'
import { type ServiceContent, serviceContent } from './service-content.ts'

export interface Revision {
  version: number
  content: ServiceContent
  /** In the reader's language where it has one. */
  title: string
  publishedBy: string | null
  publishedAt: Date
}

/** When what readers see now was published. */
export async function findLastPublication(db: DbOrTx, serviceId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('serviceRevision')
    .select('publishedAt')
    .where('serviceId', '=', serviceId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.publishedAt ?? null
}

/** What was published, the newest first. */
export async function listRevisions(db: DbOrTx, serviceId: string, language: Language): Promise<Revision[]> {
  const rows = await db
    .selectFrom('serviceRevision')
    .leftJoin('person', 'person.id', 'serviceRevision.publishedBy')
    .select(['version', 'content', 'publishedAt', 'person.name as publishedBy'])
    .where('serviceId', '=', serviceId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => {
    const content = serviceContent.parse(row.content)
    const written = fallbackOrder[language].find((code) => content.texts[code] !== null)
    return { ...row, content, title: (written && content.texts[written]?.title) ?? '' }
  })
}
