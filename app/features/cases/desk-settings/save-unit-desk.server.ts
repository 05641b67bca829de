import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { isViolation } from '#app/platform/database/violation.ts'
import type { Jobs } from '#app/platform/jobs/jobs.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canKeepDesk } from './unit-desk.policy.ts'
import { findUnitDesk, type KeptDesk } from './unit-desk.queries.server.ts'
import { RENEW_DUE_TIMES, refusalOfDesk, type UnitDesk, type UnitDeskRefusal } from './unit-desk.ts'

/**
 * Says how a unit takes part in cases and when it works. When open cases are due follows, by a job.
 *
 * @param seen the version that the form showed; 0 where the unit had said nothing
 */
export async function saveUnitDesk(
  db: Db,
  viewer: Viewer,
  unitId: string,
  desk: UnitDesk,
  seen: number,
  now: Date,
  jobs: Pick<Jobs, 'enqueue'>,
): Promise<Outcome<UnitDeskRefusal>> {
  const save = async (tx: Tx): Promise<Outcome<UnitDeskRefusal>> => {
    if (!canKeepDesk(viewer, unitId)) return refused('unitDesk.notYours')
    // The unit's row, for there may be no other yet to take turns at.
    const unit = await tx.selectFrom('unit').select('id').where('id', '=', unitId).forUpdate().executeTakeFirst()
    if (!unit) return refused('unitDesk.notYours')
    const before = await findUnitDesk(tx, unitId)
    if (before.version !== seen) return refused('unitDesk.changedMeanwhile')
    const refusal = refusalOfDesk(desk) ?? (await refusalToLeave(tx, unitId, before, desk))
    if (refusal) return refused(refusal)
    const changedFields = fieldsChanged(before, desk)
    if (changedFields.length === 0) return done()
    await write(tx, unitId, desk, seen + 1)
    await record(tx, {
      at: now,
      actorId: viewer.personId,
      action: 'desk.settings-changed',
      objectType: 'unit',
      objectId: unitId,
      unitId,
      changedFields,
    })
    if (['hours', 'closedDays', 'evesClose', 'answerWithinDays'].some((field) => changedFields.includes(field)))
      await jobs.enqueue(tx, RENEW_DUE_TIMES, { unitId })
    return done()
  }
  try {
    return await db.transaction().execute(save)
  } catch (error) {
    if (isViolation(error, 'unique', 'unit_desk_mailbox_key')) return refused('unitDesk.mailboxTaken')
    throw error
  }
}

/** What a unit that is written to by e-mail cannot have: the front desk's work, and people's own matters. */
async function refusalToLeave(
  tx: Tx,
  unitId: string,
  before: KeptDesk,
  desk: UnitDesk,
): Promise<UnitDeskRefusal | null> {
  if (desk.usesSamspel) return null
  if (before.isIntake) return 'unitDesk.intakeByMail'
  const restricted = await tx
    .selectFrom('supportCase')
    .select('id')
    .where('handlingUnitId', '=', unitId)
    .where('restricted', '=', true)
    .where('state', '<>', 'closed')
    .executeTakeFirst()
  return restricted ? 'unitDesk.restrictedByMail' : null
}

function fieldsChanged(before: UnitDesk, desk: UnitDesk): string[] {
  const fields = Object.keys(desk) as (keyof UnitDesk)[]
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(desk[field]))
}

async function write(tx: Tx, unitId: string, { hours, closedDays, ...desk }: UnitDesk, version: number) {
  await tx
    .insertInto('unitDesk')
    .values({ unitId, ...desk, version })
    .onConflict((conflict) => conflict.column('unitId').doUpdateSet({ ...desk, version }))
    .execute()
  await tx.deleteFrom('unitHours').where('unitId', '=', unitId).execute()
  await tx
    .insertInto('unitHours')
    .values(hours.map((stretch) => ({ unitId, ...stretch })))
    .execute()
  await tx.deleteFrom('unitClosedDay').where('unitId', '=', unitId).execute()
  if (closedDays.length > 0)
    await tx
      .insertInto('unitClosedDay')
      .values(closedDays.map((day) => ({ unitId, day })))
      .execute()
}
