import { record } from '#app/platform/audit/audit.server.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { findOneSuccessor } from './find-successor.queries.server.ts'

/** Whoever succeeds the front desk is the front desk; nothing happens while it lives, or has become several units. */
export async function passOnIntake(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const ended = await tx
    .selectFrom('unitDesk')
    .innerJoin('unit', 'unit.id', 'unitDesk.unitId')
    .select(['unitDesk.unitId', 'mailbox'])
    .where('isIntake', '=', true)
    .where('endedOn', '<=', today)
    .forUpdate('unitDesk')
    .executeTakeFirst()
  const successor = ended && (await findOneSuccessor(tx, ended.unitId, today))
  if (!ended || !successor) return
  // Its mailbox goes along: people go on writing to it.
  await tx.updateTable('unitDesk').set({ isIntake: false, mailbox: null }).where('unitId', '=', ended.unitId).execute()
  await tx
    .insertInto('unitDesk')
    .values({ unitId: successor.unitId, isIntake: true, mailbox: ended.mailbox })
    .onConflict((conflict) =>
      conflict.column('unitId').doUpdateSet(({ ref, fn, val }) => ({
        isIntake: true,
        mailbox: fn.coalesce(ref('unitDesk.mailbox'), val(ended.mailbox)),
      })),
    )
    .execute()
  await record(tx, {
    at: now,
    actorId: null,
    action: 'desk.intake-succeeded',
    objectType: 'unit',
    objectId: successor.unitId,
    unitId: successor.unitId,
    changedFields: ['isIntake'],
  })
}

/** Whether a unit is the front desk: then it does not end without the one unit that is the front desk after it. */
export async function isIntake(tx: Tx, unitId: string): Promise<boolean> {
  const desk = await tx.selectFrom('unitDesk').select('isIntake').where('unitId', '=', unitId).executeTakeFirst()
  return desk?.isIntake ?? false
}
