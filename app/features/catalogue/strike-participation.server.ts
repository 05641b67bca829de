import type { Day } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'

const kept = [
  'id',
  'serviceId',
  'unitId',
  'rule',
  'role',
  'state',
  'reason',
  'decidedBy',
  'decidedAt',
  'validFrom',
  'validTo',
] as const

export interface Strike {
  /** Null when nobody did it. */
  actorId: string | null
  at: Date
}

/** Ends a part on a day, which is the first without it. One that would not have lasted a day is struck out. */
export async function endOn(tx: Tx, participation: { id: string; validFrom: Day }, day: Day, strike: Strike) {
  if (participation.validFrom >= day) await strikeParticipation(tx, participation.id, strike)
  else await tx.updateTable('participation').set({ validTo: day }).where('id', '=', participation.id).execute()
}

/** Takes a part away, and keeps what stood there for those who keep the service. */
async function strikeParticipation(tx: Tx, id: string, { actorId, at }: Strike) {
  await tx
    .insertInto('struckParticipation')
    .columns([...kept, 'struckBy', 'struckAt'])
    .expression((from) =>
      from
        .selectFrom('participation')
        .select([...kept])
        .select((value) => [value.cast<string>(value.val(actorId), 'uuid').as('struckBy')])
        .select((value) => [value.cast<Date>(value.val(at), 'timestamptz').as('struckAt')])
        .where('id', '=', id),
    )
    .execute()
  await tx.deleteFrom('participation').where('id', '=', id).execute()
}
