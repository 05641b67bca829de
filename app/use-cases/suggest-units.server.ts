import { decideUnits, type Routing } from '#app/features/cases/routing/decide-units.ts'
import { type Ground, placeOf } from '#app/features/cases/routing/responsibility.ts'
import { countNeeds } from '#app/features/cases/routing/routing-features.ts'
import { readRoutingSettings } from '#app/features/cases/routing/routing-model.queries.server.ts'
import { listPartsInServices } from '#app/features/catalogue/participation.queries.server.ts'
import { searchServices } from '#app/features/catalogue/search/search-services.server.ts'
import { findUnitOfCourse, listUnitTree } from '#app/features/organisation/unit.queries.server.ts'
import { findDanger } from '#app/features/safety/find-danger.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'

/** What is known of a request when it comes in. */
export interface NewRequest {
  text: string
  language: Language
  /** Whose page it was asked from. */
  serviceId?: string | undefined
  courseId?: string | undefined
  /** That the asker chose, or belongs to. */
  unitId?: string | undefined
  campusId?: string | undefined
  today: Day
}

const LOOKED_AT = 10

/**
 * The unit that a new case goes to, by what the units have agreed, or the units to choose among; null for a sign of
 * danger, which is no matter of routing: it goes to the front desk.
 */
export async function suggestUnits(db: DbOrTx, request: NewRequest): Promise<Routing | null> {
  if (findDanger(request.text)) return null
  const { hits, evidence } = await searchServices(db, {
    query: request.text,
    language: request.language,
    limit: LOOKED_AT,
  })
  const asked = request.serviceId === undefined ? [] : [request.serviceId]
  const parts = Map.groupBy(
    await listPartsInServices(db, [...asked, ...hits.map(({ serviceId }) => serviceId)], request.today),
    ({ serviceId }) => serviceId,
  )
  const { model, threshold } = await readRoutingSettings(db)
  return decideUnits(
    {
      candidates: hits.map(({ serviceId, score, tells }) => ({
        serviceId,
        score,
        tells,
        parts: parts.get(serviceId) ?? [],
      })),
      evidence: { found: evidence?.found ?? 0, unknown: evidence?.unknown ?? 1 },
      needs: countNeeds(request.text),
      asked:
        request.serviceId === undefined
          ? null
          : { serviceId: request.serviceId, parts: parts.get(request.serviceId) ?? [] },
    },
    await groundOf(db, request),
    model,
    threshold,
  )
}

/** A course's own department says more than the unit that was chosen, and both say on which campus. */
async function groundOf(db: DbOrTx, { courseId, unitId, campusId, today }: NewRequest): Promise<Ground> {
  const units = new Map((await listUnitTree(db, today)).map((unit) => [unit.id, unit]))
  const ofCourse = courseId === undefined ? null : await findUnitOfCourse(db, courseId)
  const placeId = [ofCourse, unitId].flatMap((id) => (id ? [placeOf(id, units)] : [])).find((id) => id !== null) ?? null
  return { units, placeId, campusId: campusId ?? (placeId && units.get(placeId)?.campusId) ?? null, today }
}
