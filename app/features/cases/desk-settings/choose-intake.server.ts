import { findInstitutionId } from '#app/features/organisation/unit.queries.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { describeDesks } from '../asking/asking.queries.server.ts'
import { canChooseIntake } from './unit-desk.policy.ts'

export type IntakeRefusal =
  | 'unitDesk.intakeNotYours'
  | 'unitDesk.intakeNotThere'
  | 'unitDesk.intakeByMail'
  | 'unitDesk.intakeNoHandlers'

/**
 * Makes a unit the front desk, in place of the one before it. What lies with that one stays there; it offers it on where
 * it wants to.
 */
export function chooseIntake(db: Db, viewer: Viewer, unitId: string, clock: Clock) {
  return db.transaction().execute(async (tx): Promise<Outcome<IntakeRefusal>> => {
    const institutionId = await findInstitutionId(tx)
    if (!canChooseIntake(viewer, institutionId)) return refused('unitDesk.intakeNotYours')
    // Two who choose at once take turns; so does who saves the unit's desk.
    const ids = [institutionId, unitId].filter((id) => id !== null)
    const locked = await tx
      .selectFrom('unit')
      .select(['id', 'independent', 'foundedOn', 'endedOn'])
      .where('id', 'in', ids)
      .orderBy('id')
      .forUpdate()
      .execute()
    const unit = locked.find(({ id }) => id === unitId)
    const today = clock.today()
    const lives = unit && unit.foundedOn <= today && (unit.endedOn === null || unit.endedOn > today)
    if (!unit || !lives || unit.independent) return refused('unitDesk.intakeNotThere')
    const desk = (await describeDesks(tx, [unitId], today)).get(unitId)
    if (!desk?.usesSamspel) return refused('unitDesk.intakeByMail')
    if (!desk.hasHandlers) return refused('unitDesk.intakeNoHandlers')
    const before = await tx
      .updateTable('unitDesk')
      .set({ isIntake: false })
      .where('isIntake', '=', true)
      .returning('unitId')
      .executeTakeFirst()
    await tx
      .insertInto('unitDesk')
      .values({ unitId, isIntake: true })
      .onConflict((conflict) => conflict.column('unitId').doUpdateSet({ isIntake: true }))
      .execute()
    if (before?.unitId === unitId) return done()
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: 'desk.intake-chosen',
      objectType: 'unit',
      objectId: unitId,
      unitId,
      changedFields: ['isIntake'],
    })
    return done()
  })
}
