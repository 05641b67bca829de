import type { UnitLink } from './unit-link.queries.server.ts'

interface TreeNode {
  id: string
  parentId: string | null
  type: string
}

export interface UnitInTree extends UnitLink, TreeNode {
  campus: string | null
  independent: boolean
}

/** Where teaching takes place, and where people belong. */
export const isPlace = (unit: Pick<TreeNode, 'type'>) => unit.type === 'faculty' || unit.type === 'department'

/**
 * "Local support" is no unit but a rule: it leads to the department's own unit, else to the faculty's.
 * Where neither has one, the department or faculty itself answers.
 *
 * @param units every unit that lives today
 */
export function resolveLocalSupport<Unit extends TreeNode>(units: readonly Unit[], placeId: string): Unit | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const place = byId.get(placeId)
  if (!place || !isPlace(place)) return null
  for (let at: Unit | undefined = place; at && isPlace(at); at = at.parentId ? byId.get(at.parentId) : undefined) {
    const own = units.find((unit) => unit.parentId === at!.id && unit.type === 'local_support')
    if (own) return own
  }
  return place
}

/** The faculty or department that a person belongs to, the department before the faculty; null for others. */
export function findOwnPlace<Unit extends UnitInTree>(
  units: readonly Unit[],
  memberOf: ReadonlySet<string>,
): Unit | null {
  const places = units.filter((unit) => isPlace(unit) && memberOf.has(unit.id))
  return places.find((unit) => unit.type === 'department') ?? places[0] ?? null
}

/** Faculties in order, each followed by its departments: what a person chooses among. */
export function listPlaces<Unit extends UnitInTree>(units: readonly Unit[]): { faculty: Unit; departments: Unit[] }[] {
  return units
    .filter((unit) => unit.type === 'faculty')
    .map((faculty) => ({
      faculty,
      departments: units.filter((unit) => unit.type === 'department' && unit.parentId === faculty.id),
    }))
}
