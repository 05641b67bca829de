import type { Day } from '#app/platform/clock.ts'

export const LOCAL_SUPPORT = 'local_support'

export type ParticipationRefusal =
  | 'service.notFound'
  | 'service.notYours'
  | 'service.retired'
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
  | 'participation.changePlanned'
  | 'participation.notADay'
  | 'participation.wrongPeriod'
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

/**
 * Why the service cannot change owner from that day, or null when it can.
 *
 * @param periods the periods of all accountable units, past and planned
 */
export function refusalToChangeOwner(
  periods: readonly (Period & { unitId: string | null })[],
  next: { unitId: string | null; from: Day },
): ParticipationRefusal | null {
  const last = periods.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom)).at(-1)
  if (!last) return null
  if (last.validTo !== null) return 'participation.changePlanned'
  if (sameParticipant(last, next)) return 'participation.sameUnit'
  return next.from < last.validFrom ? 'participation.beforeCurrent' : null
}
