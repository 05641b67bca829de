import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canRestrict } from './case.policy.ts'
import type { Case, CaseRefusal } from './case.ts'
import { trace } from './case-trace.server.ts'
import { indexCase } from './index-case.server.ts'
import { announce } from './live-updates.server.ts'
import { lockHandledCase } from './lock-handled-case.server.ts'

export type RestrictRefusal = CaseRefusal | 'cases.needsNamedRole' | 'cases.typeIsRestricted'

/** Marks a case as a person's own matter, for named roles alone, or takes the mark away. Closed cases too. */
export function restrictCase(db: Db, viewer: Viewer, caseId: string, restricted: boolean, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<RestrictRefusal>> => {
    const locked = await lockHandledCase(tx, viewer, caseId, { closedToo: true })
    if (!locked.ok) return locked
    const found = locked.value
    if (!canRestrict(viewer, found)) return refused('cases.needsNamedRole')
    if (found.restricted === restricted) return done()
    if (restricted) {
      await removeOthers(tx, found, viewer.personId, now)
    } else {
      const type = await tx
        .selectFrom('caseType')
        .select('restricted')
        .where('key', '=', found.type)
        .executeTakeFirstOrThrow()
      if (type.restricted) return refused('cases.typeIsRestricted')
      await tx.updateTable('supportCase').set({ restricted, lastActivityAt: now }).where('id', '=', caseId).execute()
      const change = { caseId, at: now, actorId: viewer.personId, unitId: found.handlingUnitId }
      await trace(tx, { ...change, kind: 'unrestricted', changedFields: ['restricted'] })
    }
    // Whoever has the case's facts before them is told of the clash.
    await tx
      .updateTable('supportCase')
      .set({ version: found.version + 1 })
      .where('id', '=', caseId)
      .execute()
    await indexCase(tx, caseId)
    await announce(tx, caseId)
    return done()
  })
}

/**
 * Makes a locked case restricted: parts of other units end, what was offered to a unit without named roles is taken
 * back, mail that waits for others than the asker does not leave, links by e-mail open nothing any more, and it is
 * nobody's who is not named. The caller raises the version, and renews the search.
 */
export async function removeOthers(tx: Tx, found: Case, actorId: string | null, now: Date) {
  const { id: caseId, handlingUnitId } = found
  const today = dayOf(now)
  await tx.updateTable('supportCase').set({ restricted: true, lastActivityAt: now }).where('id', '=', caseId).execute()
  await tx
    .updateTable('contribution')
    .set({ leftAt: now })
    .where('caseId', '=', caseId)
    .where('leftAt', 'is', null)
    .execute()
  const named = (unit: string, person: string | null) => sql<boolean>`exists (
    select from membership where unit_id = ${sql.ref(unit)} and role = 'restricted_case_handler'
      and period @> ${today}::date ${person === null ? sql`` : sql`and person_id = ${sql.ref(person)}`})`
  await tx
    .updateTable('handover')
    .set({ state: 'withdrawn', decidedAt: now, decidedBy: actorId })
    .where('caseId', '=', caseId)
    .where('state', '=', 'offered')
    .where(({ not }) => not(named('handover.toUnitId', null)))
    .execute()
  await tx.deleteFrom('unitMailKey').where('caseId', '=', caseId).execute()
  await takeBackMail(tx, found)
  await tx
    .updateTable('caseTask')
    .set((eb) => ({ unitId: handlingUnitId, assigneeId: null, version: eb('version', '+', 1) }))
    .where('caseId', '=', caseId)
    .where('unitId', '<>', handlingUnitId)
    .where('doneAt', 'is', null)
    .execute()
  await tx
    .updateTable('caseTask')
    .set((eb) => ({ assigneeId: null, version: eb('version', '+', 1) }))
    .where('caseId', '=', caseId)
    .where('assigneeId', 'is not', null)
    .where(({ not }) => not(named('caseTask.unitId', 'caseTask.assigneeId')))
    .execute()
  await tx
    .updateTable('supportCase')
    .set({ handlerId: null })
    .where('id', '=', caseId)
    .where(({ not }) => not(named('supportCase.handlingUnitId', 'supportCase.handlerId')))
    .execute()
  await trace(tx, {
    caseId,
    kind: 'restricted',
    at: now,
    actorId,
    unitId: handlingUnitId,
    changedFields: ['restricted'],
  })
}

/** A mail that is leaving at this moment has left: whoever sends it may wait for the case. */
const takeBackMail = (tx: Tx, { id, askerPersonId, askerEmail }: Case) =>
  sql`
  delete from outbox_mail where id in (
    select id from outbox_mail where case_id = ${id} and sent_at is null
      and (person_id = ${askerPersonId}::uuid) is not true
      and (lower(to_address) = lower(${askerEmail}::text)) is not true
    for update skip locked)`.execute(tx)
