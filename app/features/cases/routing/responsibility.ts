import { isPlace, resolveLocalSupport } from '#app/features/organisation/local-support.ts'
import type { Day } from '#app/platform/clock.ts'

export interface RoutingUnit {
  id: string
  parentId: string | null
  type: string
  campusId: string | null
  /** Referred to by the asker's own choice, never handed a case. */
  independent: boolean
}

/** A unit's part in a service; no unit is the rule "local support". */
export interface Part {
  unitId: string | null
  role: 'accountable' | 'responsible' | 'consulted' | 'informed'
  state: 'proposed' | 'accepted' | 'contested'
  validFrom: Day
  /** The day after the last. */
  validTo: Day | null
}

/** Where the case belongs: the units that live today, and what is known of the asker. */
export interface Ground {
  units: ReadonlyMap<string, RoutingUnit>
  /** The faculty or department that the course, the chosen unit or the asker belongs to; null when none is known. */
  placeId: string | null
  campusId: string | null
  today: Day
}

/** A unit that a service's parts lead to; null where local support is meant and nobody knows of which place. */
export interface Answering {
  unit: RoutingUnit | null
  part: Part
}

/** Who answers for a service to this asker. */
export interface Answers {
  /** By the responsibility model; several where it does not say which. */
  first: Answering[]
  /** Units that are asked to answer for it, or have said no: by agreement they do not. */
  notAgreed: Answering[]
}

/**
 * The accepted responsible units that fit; where there are none, the accepted accountable one; where nothing is agreed,
 * whoever is proposed. Parts that do not hold on the day count for nothing.
 */
export function answersFor(parts: readonly Part[], ground: Ground): Answers {
  const holding = parts
    .filter((part) => holdsOn(part, ground.today))
    .toSorted(agreedFirst)
    .flatMap((part) => answeringBy(part, ground))
  const ofRole = (role: Part['role']) => holding.filter(({ part }) => part.role === role)
  const responsible = nearest(ofRole('responsible').filter(isAgreed), ground)
  const accountable = ofRole('accountable')
  const agreed = responsible.length > 0 ? responsible : eachOnce(accountable.filter(isAgreed))
  const open = eachOnce(
    [...accountable, ...ofRole('responsible').filter(({ unit }) => nearnessOf(unit, ground) >= 0)]
      .filter((answering) => !isAgreed(answering))
      .filter(({ unit }) => !agreed.some((other) => other.unit?.id === unit?.id)),
  )
  if (agreed.length > 0) return { first: agreed, notAgreed: open }
  return { first: open.slice(0, 1), notAgreed: open.slice(1) }
}

const STATES: readonly Part['state'][] = ['accepted', 'proposed', 'contested']

/** So that it does not matter in which order the parts were read. */
const agreedFirst = (a: Part, b: Part) =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
  a.validFrom.localeCompare(b.validFrom) ||
  (a.unitId ?? '').localeCompare(b.unitId ?? '')

/** Units with a part in a service that they have agreed to: those to be invited, or told. */
export const agreedUnits = (parts: readonly Part[], role: 'consulted' | 'informed', ground: Ground): RoutingUnit[] =>
  parts
    .filter((part) => part.role === role && part.state === 'accepted' && holdsOn(part, ground.today))
    .sort(agreedFirst)
    .flatMap((part) => answeringBy(part, ground))
    .flatMap(({ unit }) => (unit && !unit.independent && nearnessOf(unit, ground) >= 0 ? [unit] : []))

export const isAgreed = ({ part }: Answering) => part.state === 'accepted'

export const holdsOn = ({ validFrom, validTo }: Part, day: Day) =>
  validFrom <= day && (validTo === null || validTo > day)

/** None when the unit has ended. */
function answeringBy(part: Part, { units, placeId }: Ground): Answering[] {
  if (part.unitId !== null) {
    const unit = units.get(part.unitId)
    return unit ? [{ unit, part }] : []
  }
  return [{ unit: placeId === null ? null : resolveLocalSupport([...units.values()], placeId), part }]
}

/** Those that fit best; several only when they fit equally well. */
function nearest(answering: readonly Answering[], ground: Ground): Answering[] {
  const nearnesses = answering.map(({ unit }) => nearnessOf(unit, ground))
  const best = Math.max(0, ...nearnesses)
  return eachOnce(answering.filter((_, at) => nearnesses[at] === best))
}

/** Of a unit that answers twice, the first part. */
const eachOnce = (answering: readonly Answering[]) =>
  answering.filter(({ unit }, at) => answering.findIndex((other) => other.unit?.id === unit?.id) === at)

const NOT_THEIRS = -1
const FOR_ALL = 0
const SAME_CAMPUS = 1
const SAME_PLACE = 2

/** How near a unit is to the asker's course and campus: the nearer, the higher; below nought, it is another's. */
function nearnessOf(unit: RoutingUnit | null, ground: Ground): number {
  // The rule leads to the asker's own unit, known or not.
  if (unit === null) return SAME_PLACE
  const { placeId, campusId } = ground
  const bound = placeOf(unit.id, ground.units)
  if (bound !== null && placeId !== null) {
    const up = pathUp(placeId, ground.units)
    const steps = up.indexOf(bound)
    return steps === -1 ? NOT_THEIRS : SAME_PLACE + up.length - steps
  }
  if (unit.campusId !== null && campusId !== null) return unit.campusId === campusId ? SAME_CAMPUS : NOT_THEIRS
  return FOR_ALL
}

/** The department or faculty that a unit is or is a part of; null for units of the whole institution. */
export const placeOf = (unitId: string, units: ReadonlyMap<string, RoutingUnit>): string | null =>
  pathUp(unitId, units).find((id) => isPlace(units.get(id)!)) ?? null

/** The unit and all above it, the nearest first. */
function pathUp(unitId: string, units: ReadonlyMap<string, RoutingUnit>): string[] {
  const path: string[] = []
  for (let at = units.get(unitId); at && !path.includes(at.id); at = at.parentId ? units.get(at.parentId) : undefined)
    path.push(at.id)
  return path
}
