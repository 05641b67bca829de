import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'

export const caseEventKinds = [
  'asked',
  'reopened',
  'withdrawn',
  'closed',
  'assigned',
  'waiting',
  'resumed',
  'offered',
  'offer-withdrawn',
  'offer-escalated',
  'offer-lapsed',
  'accepted',
  'declined',
  'returned',
  'succeeded',
  'invited',
  'left',
  'part-lapsed',
  'referred',
  'task-added',
  'task-done',
  'linked',
  'merged',
  'merged-from',
  'split',
  'split-from',
  'restricted',
  'unrestricted',
  'changed',
  'helped',
  'thanked',
  'danger-seen',
  'bounced',
  'due-soon',
  'unit-reply-refused',
  'made-public',
] as const
export type CaseEventKind = (typeof caseEventKinds)[number]

export interface CaseTrace {
  caseId: string
  kind: CaseEventKind
  at: Date
  /** Null when nobody did it: a job, or mail. */
  actorId: string | null
  /** The unit that it concerns; the unit of the actor where it was done for one. */
  unitId?: string | null | undefined
  otherUnitId?: string | null
  /** Ids and codes, never what somebody wrote. */
  detail?: Record<string, string | number | boolean | null>
  changedFields?: readonly string[] | undefined
}

/** Leaves a change in the conversation and in the audit, and tells everyone who has the case open. */
export async function trace(
  tx: Tx,
  { caseId, kind, at, actorId, unitId, otherUnitId, detail, changedFields }: CaseTrace,
) {
  await tx
    .insertInto('caseEvent')
    .values({
      caseId,
      at,
      kind,
      actorId,
      unitId: unitId ?? null,
      otherUnitId: otherUnitId ?? null,
      detail: JSON.stringify(detail ?? {}),
    })
    .execute()
  await audit(tx, { caseId, action: `case.${kind}`, at, actorId, unitId, changedFields })
}

/** An audit entry for a change that the conversation shows by itself, such as a message. */
export const audit = (
  tx: Tx,
  change: Pick<CaseTrace, 'caseId' | 'at' | 'actorId' | 'unitId' | 'changedFields'> & { action: string },
) =>
  record(tx, {
    at: change.at,
    actorId: change.actorId,
    action: change.action,
    objectType: 'case',
    objectId: change.caseId,
    unitId: change.unitId ?? null,
    changedFields: change.changedFields ?? [],
  })

/** That something happened in a case, for the order of the inbox. */
export const markActive = (tx: Tx, caseId: string, at: Date) =>
  tx.updateTable('supportCase').set({ lastActivityAt: at }).where('id', '=', caseId).execute()

/** Which of a viewer's units speaks in a case: the one that has it before one that takes part. */
export const unitThatSpeaks = (viewer: Viewer, candidates: readonly string[]) =>
  candidates.find((unitId) => viewer.belongsTo(unitId)) ?? candidates[0] ?? null
