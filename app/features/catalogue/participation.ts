import type { Day } from '#app/platform/clock.ts'

export const LOCAL_SUPPORT = 'local_support'

export type ParticipationRefusal =
  | 'service.notFound'
  | 'service.notYours'
  | 'service.retired'
  | 'participation.noneChosen'
  | 'participation.notFound'
  | 'participation.notYours'
  | 'participation.ended'
  | 'participation.reasonMissing'
  | 'participation.unitMissing'
  | 'participation.unitEnded'
  | 'participation.already'
  | 'participation.sameUnit'
  | 'participation.secondAccountable'
  | 'participation.gap'
  | 'participation.beforeCurrent'
  | 'participation.sameDay'
  | 'participation.changePlanned'
  | 'participation.notADay'
  | 'participation.wrongPeriod'
  | 'participation.endsEarlier'
  | 'participation.reasonTooLong'
  | 'participation.accountableStays'

/** A unit, or the rule "local support", which leads to the asker's own faculty or department. */
export type Participant = { unitId: string; rule: null } | { unitId: null; rule: typeof LOCAL_SUPPORT }

export const sameParticipant = (one: { unitId: string | null }, other: { unitId: string | null }) =>
  one.unitId === other.unitId

/** Half-open, as in the database: `to` is the day after the last. */
export interface Period {
  validFrom: Day
  validTo: Day | null
}

export const overlap = (one: Period, other: Period) =>
  (one.validTo === null || other.validFrom < one.validTo) && (other.validTo === null || one.validFrom < other.validTo)

export const isEnded = (period: Period, today: Day) => period.validTo !== null && period.validTo <= today

/** Characters of why a unit contests its part; readers see it. */
export const LONGEST_REASON = 500

/** Another unit that answers for a service from a day on. */
export type NextOwner = Participant & {
  from: Day
  /** The present period should never have stood there: the next one takes its place from its first day. */
  isCorrection: boolean
}

/**
 * Why the service cannot change owner from that day, or null when it can.
 *
 * @param periods the periods of all accountable units, past and planned
 */
export function refusalToChangeOwner(
  periods: readonly (Period & { unitId: string | null })[],
  next: Pick<NextOwner, 'unitId' | 'from' | 'isCorrection'>,
): ParticipationRefusal | null {
  const last = periods.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom)).at(-1)
  if (!last) return null
  if (last.validTo !== null) return 'participation.changePlanned'
  if (sameParticipant(last, next)) return 'participation.sameUnit'
  if (next.from < last.validFrom) return 'participation.beforeCurrent'
  // The present unit's whole period would go: nobody does that by choosing an unlucky day.
  return next.from === last.validFrom && !next.isCorrection ? 'participation.sameDay' : null
}

/** Why a part cannot end on that day, which is the first without it, or null when it can. */
export function refusalToEndPart(part: Period, endsOn: Day, today: Day): ParticipationRefusal | null {
  if (isEnded(part, today)) return 'participation.ended'
  if (part.validTo !== null && endsOn > part.validTo) return 'participation.endsEarlier'
  // What has not begun, or began today, may be taken back; what has been, has been.
  return endsOn <= part.validFrom && part.validFrom < today ? 'participation.wrongPeriod' : null
}
