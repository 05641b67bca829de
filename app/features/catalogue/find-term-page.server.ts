import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { listServicesByTerm } from './service-list.queries.server.ts'
import { findTermBySlug, listTerms, type TermKind } from './vocabulary.queries.server.ts'

/** A situation, target group or topic with its services, and the others of its kind. */
export async function findTermPage(db: DbOrTx, kind: TermKind, slug: string, language: Language, today: Day) {
  const [found, all] = await Promise.all([findTermBySlug(db, kind, slug, language), listTerms(db, [kind], language)])
  if (!found) return undefined
  const { id, addresses, ...term } = found
  const services = await listServicesByTerm(db, id, language, today)
  return { kind, term, addresses, services, others: all.filter(({ key }) => key !== term.key) }
}

export type TermPageData = Omit<NonNullable<Awaited<ReturnType<typeof findTermPage>>>, 'addresses'>
