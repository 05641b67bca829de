import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { type Outcome, refused } from '#app/platform/outcome.ts'
import type { ParticipationRefusal } from './participation.ts'

/** What the database itself refuses, with the name of the constraint that did. */
const refusalByConstraint: Record<string, ParticipationRefusal> = {
  at_most_one_accountable_unit: 'participation.secondAccountable',
  always_an_accountable_unit: 'participation.gap',
  ended_unit_answers_for_nothing: 'participation.unitEnded',
  participation_unit_id_fkey: 'participation.unitMissing',
}

/** Carries a refusal out of its transaction, which is undone: what was refused has changed nothing. */
class Undone extends Error {
  readonly refusal: ParticipationRefusal

  constructor(refusal: ParticipationRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

/**
 * Runs a change of participations in a transaction. What the rules in the database refuse at its end, because another
 * writer was first, is an expected refusal too.
 */
export async function changeParticipations<Value>(
  db: Db,
  change: (tx: Tx) => Promise<Outcome<ParticipationRefusal, Value>>,
): Promise<Outcome<ParticipationRefusal, Value>> {
  try {
    return await db.transaction().execute(async (tx) => {
      const outcome = await change(tx)
      if (!outcome.ok) throw new Undone(outcome.refusal)
      await sql`set constraints all immediate`.execute(tx)
      return outcome
    })
  } catch (error) {
    if (error instanceof Undone) return refused(error.refusal)
    const constraint = (error as { constraint?: string }).constraint
    const refusal = constraint === undefined ? undefined : refusalByConstraint[constraint]
    if (!refusal) throw error
    return refused(refusal)
  }
}

export const recordParticipation = (
  tx: Tx,
  viewer: Viewer,
  action: string,
  { serviceId, unitId, fields }: { serviceId: string; unitId: string | null; fields: string[] },
  now: Date,
) =>
  record(tx, {
    at: now,
    actorId: viewer.personId,
    action,
    objectType: 'service',
    objectId: serviceId,
    unitId,
    changedFields: fields,
  })
