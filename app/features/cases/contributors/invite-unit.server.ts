import type { Viewer } from '#app/features/organisation/viewer.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Case } from '../case.ts'
import { markActive, trace } from '../case-trace.server.ts'
import { findReceiver } from '../handover/handover.queries.server.ts'
import type { Receiver } from '../handover/handover.ts'
import { announce } from '../live-updates.server.ts'
import { lockHandledCase } from '../lock-handled-case.server.ts'
import { insertTask } from '../tasks/insert-task.server.ts'
import { refusalOfTask, type TaskRefusal } from '../tasks/task.ts'
import { type ContributorRefusal, refusalOfQuestion, refusalToInvite } from './contribution.ts'

export interface Invitation {
  unitId: string
  /** What the unit is asked: a question that it answers in the case. */
  question: string
  /** The same as something to do by a day, beside; its title is the question's first line. */
  task: { dueOn: string | null } | null
}

export interface MadeInvitation {
  contributionId: string
  found: Case
  unit: Receiver
  question: string
}

export type TellInvitation = (tx: Tx, made: MadeInvitation) => Promise<void>

/**
 * Asks a unit into a part of a case: it reads the case, answers inside it, and leaves again.
 *
 * @param tell writes to a unit that does not use Samspel, in the same transaction
 */
export const inviteUnit = (
  db: Db,
  viewer: Viewer,
  caseId: string,
  invitation: Invitation,
  now: Date,
  tell: TellInvitation,
) => db.transaction().execute((tx) => inviteUnitWithin(tx, viewer, caseId, invitation, now, tell))

export async function inviteUnitWithin(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  invitation: Invitation,
  now: Date,
  tell: TellInvitation,
): Promise<Outcome<ContributorRefusal | TaskRefusal, { contributionId: string }>> {
  const locked = await lockHandledCase(tx, viewer, caseId)
  if (!locked.ok) return locked
  const found = locked.value
  const unit = await findReceiver(tx, invitation.unitId, dayOf(now))
  const question = invitation.question.trim()
  const refusal = refusalToInvite(found, unit) ?? refusalOfQuestion(question)
  if (refusal || !unit) return refused(refusal ?? 'contributors.unitNotThere')
  const task = invitation.task && { title: firstLine(question), dueOn: invitation.task.dueOn, assigneeId: null }
  const taskRefusal = task && refusalOfTask(task)
  if (taskRefusal) return refused(taskRefusal)
  const { unitId } = unit
  // From being told to being asked: one part at a time.
  await endPart(tx, caseId, unitId, now)
  const { id: contributionId } = await tx
    .insertInto('contribution')
    .values({ caseId, unitId, part: 'invited', question, invitedBy: viewer.personId, invitedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await markActive(tx, caseId, now)
  const change = { caseId, at: now, actorId: viewer.personId, unitId: found.handlingUnitId }
  await trace(tx, { ...change, kind: 'invited', otherUnitId: unitId, detail: { contribution: contributionId } })
  if (task) await insertTask(tx, found, { ...task, unitId }, viewer.personId, now)
  await tell(tx, { contributionId, found, unit, question })
  await announce(tx, caseId)
  return done({ contributionId })
}

const firstLine = (text: string) => text.split('\n', 1)[0]!.trim()

/** Whoever takes part no longer reads on; what the unit has written stays. */
export const endPart = (tx: Tx, caseId: string, unitId: string, now: Date) =>
  tx
    .updateTable('contribution')
    .set({ leftAt: now })
    .where('caseId', '=', caseId)
    .where('unitId', '=', unitId)
    .where('leftAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
