import {
  describeDesks,
  findIntakeUnitId,
  listUnitsForPersonal,
} from '#app/features/cases/asking/asking.queries.server.ts'
import type { NewCase } from '#app/features/cases/create-case.server.ts'
import type { Routing } from '#app/features/cases/routing/decide-units.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'

/** Where it lies, and the service by which it came there, where routing was sure of one. */
type Placed = Pick<
  NewCase,
  'handlingUnitId' | 'restricted' | 'suggestions' | 'consultedUnitIds' | 'informedUnitIds' | 'serviceId'
>

/**
 * Where a new case lies, from what routing suggests: with the unit itself only where somebody can take it there. With
 * the front desk, and all suggestions, where routing is not sure, where nobody handles cases in the unit yet, and where
 * the unit works by e-mail: it is asked, as by any other offer.
 *
 * A personal matter goes where somebody is named for such matters: the unit that routing found, else one of those
 * suggested, else the front desk, else the unit that has them. A sign of danger always goes to the front desk, open to
 * all who sit there.
 *
 * @param routing null for a sign of danger
 * @returns null in an installation without a front desk
 */
export async function chooseDesk(
  db: DbOrTx,
  routing: Routing | null,
  isPersonal: boolean,
  today: Day,
): Promise<Placed | null> {
  const intakeId = await findIntakeUnitId(db)
  if (intakeId === null) return null
  if (routing === null) {
    const restricted =
      isPersonal && ((await describeDesks(db, [intakeId], today)).get(intakeId)?.hasNamedForPersonal ?? false)
    return { ...nobodyElse, handlingUnitId: intakeId, restricted }
  }
  const { suggestions } = routing
  const suggestedIds = suggestions.map(({ unitId }) => unitId)
  const wantedIds = routing.handlingUnitId === null ? suggestedIds : [routing.handlingUnitId, ...suggestedIds]
  const desks = await describeDesks(db, [...wantedIds, intakeId], today)
  if (isPersonal) {
    const others = await listUnitsForPersonal(db, today)
    const named = [...wantedIds, intakeId].find((id) => desks.get(id)?.hasNamedForPersonal) ?? others[0]
    // Nobody is told of a personal matter beside those who are named for it.
    return { ...nobodyElse, handlingUnitId: named ?? intakeId, restricted: named !== undefined }
  }
  const desk = routing.handlingUnitId === null ? undefined : desks.get(routing.handlingUnitId)
  if (!desk?.hasHandlers || !desk.usesSamspel)
    return { ...nobodyElse, handlingUnitId: intakeId, restricted: false, suggestions }
  return {
    handlingUnitId: routing.handlingUnitId ?? intakeId,
    restricted: false,
    suggestions,
    consultedUnitIds: routing.consulted,
    informedUnitIds: routing.informed,
    serviceId: suggestions[0]?.serviceId ?? null,
  }
}

/** No other unit has to do with it, as far as anybody knows. */
export const nobodyElse = { suggestions: [], consultedUnitIds: [], informedUnitIds: [], serviceId: null }
