import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { readCohortFacts } from '../forming/cohort-facts.queries.server.ts'
import type { CohortFacts } from '../forming/cohort-facts.ts'
import type { Draft } from '../proposal/draft.ts'
import { judgeDraft } from '../proposal/judge-draft.ts'
import { countTransfers, type PublishCheck, type Transfer, transfersTo } from './publication.ts'

export interface CheckedDraft {
  check: PublishCheck
  transfers: Transfer[]
  facts: CohortFacts
}

/** Looks a draft over before it is published: by what coordinators may see, as the draft's own page does. */
export async function checkDraft(db: DbOrTx, draft: Draft): Promise<CheckedDraft> {
  const facts = await readCohortFacts(db, draft.cohortId)
  const worth = judgeDraft(facts, draft)
  const places = new Map([...draft.placeOf].map(([student, { group }]) => [student, group]))
  const before = new Map(facts.students.flatMap(({ id, group }) => (group ? [[id, group] as const] : [])))
  const transfers = transfersTo(places, before)
  const inUse = new Set([...places.values()].filter((group) => group !== null))
  return {
    facts,
    transfers,
    check: {
      version: draft.version,
      students: facts.students.length,
      groups: inUse.size,
      unplaced: worth.unplaced,
      broken: worth.groups.filter(({ id, breaches }) => inUse.has(id) && breaches.length > 0).length,
      ...countTransfers(transfers),
    },
  }
}
