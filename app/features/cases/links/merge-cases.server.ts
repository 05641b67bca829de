import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canHandle, deskRelation } from '../case.policy.ts'
import type { Case } from '../case.ts'
import { trace } from '../case-trace.server.ts'
import { closeWithin } from '../close-case.server.ts'
import { indexCase } from '../index-case.server.ts'
import { announce } from '../live-updates.server.ts'
import { resume } from '../pause-case.server.ts'
import { settleDue } from '../settle-due.server.ts'
import { type LinkRefusal, refusalToMerge } from './link.ts'
import { findByReference } from './link-cases.server.ts'
import { lockTwoCases } from './lock-two-cases.server.ts'

export interface Merged {
  survivorId: string
}

/**
 * Merges a case into another of the same asker: all that was said goes on in the other, which waits since the earlier
 * of the two was asked. Both references stay valid; the merged one leads to the survivor.
 *
 * @param reference of the case that goes on
 */
export function mergeCases(db: Db, viewer: Viewer, caseId: string, reference: string, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<LinkRefusal, Merged>> => {
    const survivorId = await findByReference(tx, reference)
    const { one: merged, other: survivor } = await lockTwoCases(tx, caseId, survivorId)
    if (!merged || deskRelation(viewer, merged) === 'none') return refused('cases.notFound')
    if (!canHandle(viewer, merged)) return refused('cases.notYours')
    if (!survivor || deskRelation(viewer, survivor) === 'none') return refused('links.noSuchCase')
    if (!canHandle(viewer, survivor)) return refused('links.otherNotYours')
    const refusal = refusalToMerge(merged, survivor)
    if (refusal) return refused(refusal)
    await moveContents(tx, merged, survivor, now)
    await closeWithin(tx, merged, { as: 'merged', actorId: viewer.personId, mergedIntoId: survivor.id }, now)
    await keepEarliest(tx, merged, survivor, now)
    await indexCase(tx, survivor.id)
    await indexCase(tx, merged.id)
    await trace(tx, {
      caseId: survivor.id,
      kind: 'merged-from',
      at: now,
      actorId: viewer.personId,
      unitId: survivor.handlingUnitId,
      detail: { case: merged.id },
      changedFields: ['messages'],
    })
    await announce(tx, merged.id)
    await announce(tx, survivor.id)
    return done({ survivorId: survivor.id })
  })
}

/** What was said, sent, asked and decided in the merged case, moved to the survivor. */
async function moveContents(tx: Tx, merged: Case, survivor: Case, now: Date) {
  const [from, to] = [merged.id, survivor.id]
  await tx.updateTable('caseMessage').set({ caseId: to }).where('caseId', '=', from).execute()
  await tx.updateTable('attachment').set({ caseId: to }).where('caseId', '=', from).execute()
  await tx.updateTable('outboxMail').set({ caseId: to }).where('caseId', '=', from).execute()
  await tx.updateTable('incomingMail').set({ caseId: to }).where('caseId', '=', from).execute()
  await tx.updateTable('askerKey').set({ caseId: to }).where('caseId', '=', from).execute()
  await tx.updateTable('referral').set({ caseId: to }).where('caseId', '=', from).execute()
  await sql`insert into case_follower (case_id, person_id)
    select ${to}, person_id from case_follower where case_id = ${from} on conflict do nothing`.execute(tx)
  await sql`insert into case_draft (case_id, person_id, kind, body, updated_at)
    select ${to}, person_id, kind, body, updated_at from case_draft where case_id = ${from}
    on conflict do nothing`.execute(tx)
  // A unit that is in both stays once; one that has the survivor takes no part in it beside.
  await sql`update contribution set left_at = ${now} where case_id = ${from} and left_at is null
    and (unit_id = ${survivor.handlingUnitId}
      or unit_id in (select unit_id from contribution where case_id = ${to} and left_at is null))`.execute(tx)
  const partsGone = sql`select id from contribution where case_id = ${from} and left_at is not null`
  await sql`delete from unit_mail_key where case_id = ${from}
    and (contribution_id is null or contribution_id in (${partsGone}))`.execute(tx)
  await sql`update unit_mail_key set case_id = ${to} where case_id = ${from}`.execute(tx)
  await sql`update contribution set case_id = ${to} where case_id = ${from} and left_at is null`.execute(tx)
  await sql`update case_task set case_id = ${to},
    unit_id = case when unit_id = ${merged.handlingUnitId} and done_at is null then ${survivor.handlingUnitId} else unit_id end,
    assignee_id = case when unit_id = ${merged.handlingUnitId} and done_at is null
      and ${merged.handlingUnitId}::uuid <> ${survivor.handlingUnitId}::uuid then null else assignee_id end
    where case_id = ${from}`.execute(tx)
  await moveLinks(tx, from, to)
}

/** Links between the two end; what is linked both ways stays once. */
async function moveLinks(tx: Tx, from: string, to: string) {
  await sql`delete from case_link where (case_id, other_id) in ((${from}::uuid, ${to}::uuid), (${to}::uuid, ${from}::uuid))`.execute(
    tx,
  )
  await sql`delete from case_link l where (case_id = ${from} or other_id = ${from}) and exists (
    select from case_link o where o.case_id = ${to} and o.other_id in (l.case_id, l.other_id)
      or o.other_id = ${to} and o.case_id in (l.case_id, l.other_id))`.execute(tx)
  await sql`update case_link set case_id = ${to} where case_id = ${from}`.execute(tx)
  await sql`update case_link set other_id = ${to} where other_id = ${from}`.execute(tx)
}

/** The asker has waited since the earlier; danger that nobody has seen is still to be seen; who is owed an answer, is. */
async function keepEarliest(tx: Tx, merged: Case, survivor: Case, now: Date) {
  const unseen = (found: Case) => found.isDanger && found.dangerSeenAt === null
  const isUnseen = unseen(merged) || unseen(survivor)
  if (merged.state !== 'waiting') await resume(tx, survivor, now)
  // Time in which the asker was to answer in either was nobody's to work in: the clock now starts with the earlier.
  await sql`insert into case_pause (case_id, from_at, until_at)
    select ${survivor.id}, from_at, until_at from case_pause where case_id = ${merged.id}
    on conflict (case_id, from_at) do update set until_at = greatest(case_pause.until_at, excluded.until_at)`.execute(
    tx,
  )
  await tx.deleteFrom('casePause').where('caseId', '=', merged.id).execute()
  await tx
    .updateTable('supportCase')
    .set(({ fn, ref, val }) => ({
      askedAt: merged.askedAt < survivor.askedAt ? merged.askedAt : survivor.askedAt,
      firstAnsweredAt: sql<Date | null>`least(${ref('firstAnsweredAt')}, ${merged.firstAnsweredAt}::timestamptz)`,
      wantedBy: fn<string | null>('least', [
        ref('wantedBy'),
        tx.selectFrom('supportCase as m').select('m.wantedBy').where('m.id', '=', val(merged.id)),
      ]),
      isDanger: merged.isDanger || survivor.isDanger,
      dangerSeenAt: isUnseen ? null : (survivor.dangerSeenAt ?? merged.dangerSeenAt),
      lastActivityAt: now,
    }))
    .where('id', '=', survivor.id)
    .execute()
  if (merged.firstAnsweredAt !== null)
    await tx
      .updateTable('supportCase')
      .set({ state: 'open' })
      .where('id', '=', survivor.id)
      .where('state', '=', 'new')
      .execute()
  await settleDue(tx, survivor.id)
}
