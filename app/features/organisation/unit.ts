import type { Day } from '#app/platform/clock.ts'

export const unitTypes = [
  'institution',
  'faculty',
  'department',
  'central_unit',
  'section',
  'local_support',
  'project',
  'external_body',
] as const
export type UnitType = (typeof unitTypes)[number]

export type UnitRefusal =
  | 'org.unit.notFound'
  | 'org.unit.notYours'
  | 'org.unit.changedSince'
  | 'org.unit.needsParent'
  | 'org.unit.ownPart'
  | 'org.unit.parentEnded'
  | 'org.unit.campusNotThere'
  | 'org.unit.fsCodeTaken'
  | 'org.unit.ended'
  | 'org.unit.beforeFounding'
  | 'org.unit.laterName'
  | 'org.unit.hasParts'
  | 'org.unit.needsSuccessor'
  | 'org.unit.successorNotThere'
  | 'org.unit.institutionStays'
  | 'org.unit.divideFirst'

/** How many units one unit may be split between in one go: what the form has room for. */
export const MOST_SUCCESSORS = 3

/** Whether the unit is there on that day. `endedOn` is the first day without it. */
export const livesOn = (unit: { foundedOn: Day; endedOn: Day | null }, day: Day) =>
  unit.foundedOn <= day && (unit.endedOn === null || unit.endedOn > day)

/** Why a unit cannot be called something else from that day, or null when it can. The day of the latest name itself corrects that name. */
export function refusalToRename(unit: { endedOn: Day | null }, latestNameFrom: Day, from: Day): UnitRefusal | null {
  if (unit.endedOn !== null && unit.endedOn <= from) return 'org.unit.ended'
  return from < latestNameFrom ? 'org.unit.laterName' : null
}

/** Why a unit cannot become a part of another, or null when it can. `partIds` are all units below it, itself included. */
export function refusalToMove(
  unit: { type: string },
  parent: { id: string; endedOn: Day | null } | undefined,
  partIds: ReadonlySet<string>,
): UnitRefusal | null {
  if (unit.type === 'institution') return parent ? 'org.unit.institutionStays' : null
  if (!parent) return 'org.unit.needsParent'
  if (partIds.has(parent.id)) return 'org.unit.ownPart'
  return parent.endedOn === null ? null : 'org.unit.parentEnded'
}

interface Ending {
  unit: { id: string; type: string; foundedOn: Day; endedOn: Day | null }
  /** The first day without the unit. */
  endsOn: Day
  /** Units below it that are there on that day. */
  livingParts: number
  successors: readonly { id: string; foundedOn: Day; endedOn: Day | null }[]
}

/** Why a unit cannot end on that day, or null when it can. What it answers for is asked elsewhere. */
export function refusalToEnd({ unit, endsOn, livingParts, successors }: Ending): UnitRefusal | null {
  if (unit.endedOn !== null) return 'org.unit.ended'
  if (unit.type === 'institution') return 'org.unit.institutionStays'
  if (endsOn <= unit.foundedOn) return 'org.unit.beforeFounding'
  if (livingParts > 0) return 'org.unit.hasParts'
  return successors.every((successor) => successor.id !== unit.id && livesOn(successor, endsOn))
    ? null
    : 'org.unit.successorNotThere'
}
