import { searchServices } from '#app/features/catalogue/search/search-services.server.ts'
import { listServicesById } from '#app/features/catalogue/service-list.queries.server.ts'
import { type EmergencyContact, listEmergencyContacts } from '#app/features/safety/emergency-contacts.queries.server.ts'
import { findDanger } from '#app/features/safety/find-danger.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** A service that may have the answer, as it stands beside the text. */
export interface LikelyAnswer {
  slug: string
  title: string
  summary: string
  language: Language
  /** Who answers for it; null where a rule leads to the reader's own. */
  unit: string | null
}

export interface LikelyAnswers {
  services: LikelyAnswer[]
  /** Emergency help where the text has signs of danger; then no service stands beside it. */
  emergency: EmergencyContact[]
}

const MOST = 3
const MOST_WEAK = 2
/** A word or two say too little. */
const SHORTEST = 12

/** What stands beside a request while it is written, or before it is sent. Nothing of it is kept. */
export async function findLikelyAnswers(
  db: DbOrTx,
  { text, language, today }: { text: string; language: Language; today: Day },
): Promise<LikelyAnswers> {
  if (findDanger(text) !== null) return { services: [], emergency: await listEmergencyContacts(db, language) }
  if (text.trim().length < SHORTEST) return { services: [], emergency: [] }
  const { hits, strength } = await searchServices(db, { query: text, language, limit: MOST })
  if (strength === 'none') return { services: [], emergency: [] }
  const likely = hits.filter(({ isLikely }) => isLikely).slice(0, strength === 'good' ? MOST : MOST_WEAK)
  const services = await listServicesById(
    db,
    likely.map(({ serviceId }) => serviceId),
    language,
    today,
  )
  return {
    services: services.map(({ slug, title, summary, language, accountable }) => ({
      slug,
      title,
      summary,
      language,
      unit: accountable?.unit?.name ?? null,
    })),
    emergency: [],
  }
}
