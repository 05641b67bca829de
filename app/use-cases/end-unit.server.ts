import { hasOpenCases, lockCasesOf, passOnCasesOf } from '#app/features/cases/succession/pass-on-cases.server.ts'
import { isIntake } from '#app/features/cases/succession/pass-on-intake.server.ts'
import { lockServicesOf, passOnParticipations } from '#app/features/catalogue/pass-on-participations.server.ts'
import { checkEnding, markEnded } from '#app/features/organisation/end-unit.server.ts'
import type { UnitRefusal } from '#app/features/organisation/unit.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Clock, Day } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { isViolation } from '#app/platform/database/violation.ts'
import type { Jobs } from '#app/platform/jobs/jobs.server.ts'
import { type Outcome, refused } from '#app/platform/outcome.ts'

export interface Ending {
  unitId: string
  /** The first day without the unit. */
  endsOn: Day
  successorIds: readonly string[]
  /** Which successor takes which participation, where there are several. */
  divided: Readonly<Record<string, string>>
}

/**
 * Ends a unit: what it answers for passes to its successors on the same day, as proposals, and so do its cases; or nothing
 * happens at all. With open cases, it does not end without a successor.
 */
export async function endUnit(
  db: Db,
  viewer: Viewer,
  ending: Ending,
  clock: Clock,
  jobs: Pick<Jobs, 'enqueue'>,
): Promise<Outcome<UnitRefusal>> {
  const { unitId, endsOn, divided } = ending
  const successorIds = [...new Set(ending.successorIds)]
  const successorOf = (participationId: string) => {
    if (successorIds.length === 1) return successorIds[0]!
    const chosen = divided[participationId]
    return chosen !== undefined && successorIds.includes(chosen) ? chosen : null
  }
  const end = async (tx: Tx): Promise<Outcome<UnitRefusal>> => {
    // Whoever changes a service holds it first and asks for the unit later: the same order here, or both would wait.
    await lockServicesOf(tx, unitId)
    if (endsOn <= clock.today()) await lockCasesOf(tx, unitId)
    const refusal = await checkEnding(tx, viewer, unitId, endsOn, successorIds)
    if (refusal) return refused(refusal)
    const orphans = await passOnParticipations(tx, viewer.personId, unitId, endsOn, successorOf, clock, jobs)
    if (orphans.length > 0)
      return refused(successorIds.length === 0 ? 'org.unit.needsSuccessor' : 'org.unit.divideFirst')
    if (successorIds.length === 0 && (await hasOpenCases(tx, unitId))) return refused('org.unit.needsSuccessor')
    if (successorIds.length !== 1 && (await isIntake(tx, unitId))) return refused('org.unit.needsSuccessor')
    const ended = await markEnded(tx, viewer, unitId, endsOn, successorIds, clock)
    // On a later day, the job does.
    if (ended.ok && endsOn <= clock.today()) await passOnCasesOf(tx, unitId, clock.now())
    return ended
  }
  try {
    return await db.transaction().execute(end)
  } catch (error) {
    // A case came in at the same moment.
    if (isViolation(error, 'check', 'open_cases_have_a_unit')) return refused('org.unit.needsSuccessor')
    throw error
  }
}
