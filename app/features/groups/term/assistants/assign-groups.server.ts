import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../../cohort.policy.ts'
import { lockCohort } from '../../cohort.queries.server.ts'
import type { CohortRefusal } from '../../cohort.ts'
import { assignAssistants } from './assign-assistants.ts'
import { listAssistants, listAssistedGroups } from './assistant.queries.server.ts'
import type { AssistantRefusal } from './assistant.ts'

type Refusal = CohortRefusal | AssistantRefusal

export type Assigning =
  /** By what time the assistants have; `anew` also takes groups from those who follow them. */
  | { kind: 'hours'; hoursPerGroup: number; anew: boolean }
  /** By hand: the groups that change, and to whom; null is to nobody. */
  | { kind: 'hand'; assistantOf: ReadonlyMap<string, string | null> }

/** Says which learning assistant follows which of a cohort's published groups. */
export function assignGroups(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  assigning: Assigning,
  clock: Clock,
): Promise<Outcome<Refusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<Refusal>> => {
    const cohort = await lockCohort(tx, cohortId)
    if (!cohort || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const wanted = assigning.kind === 'hours' ? await byHours(tx, cohortId, assigning) : assigning.assistantOf
    const refusal = await refusalOf(tx, cohortId, wanted)
    if (refusal) return refused(refusal)
    await writeAssignment(tx, wanted)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: 'cohort.assistantsAssigned',
      objectType: 'cohort',
      objectId: cohortId,
      unitId: cohort.unitId,
      changedFields: [assigning.kind],
    })
    return done()
  })
}

async function byHours(tx: Tx, cohortId: string, { hoursPerGroup, anew }: Assigning & { kind: 'hours' }) {
  await tx.updateTable('cohort').set({ hoursPerGroup }).where('id', '=', cohortId).execute()
  const groups = await listAssistedGroups(tx, cohortId)
  const followed = groups.map(({ id, assistant }) => ({ id, assistant: anew ? null : assistant }))
  const { assistantOf } = assignAssistants(followed, await listAssistants(tx, cohortId), hoursPerGroup)
  return new Map(groups.map(({ id }) => [id, assistantOf.get(id) ?? null]))
}

/** Somebody else may have removed an assistant, or published other groups, since the page was shown. */
async function refusalOf(
  tx: Tx,
  cohortId: string,
  wanted: ReadonlyMap<string, string | null>,
): Promise<AssistantRefusal | null> {
  const groups = new Set((await listAssistedGroups(tx, cohortId)).map(({ id }) => id))
  const assistants = new Set((await listAssistants(tx, cohortId)).map(({ id }) => id))
  if ([...wanted.keys()].some((id) => !groups.has(id))) return 'groups.assistants.groupGone'
  return [...wanted.values()].some((id) => id !== null && !assistants.has(id)) ? 'groups.assistants.notThere' : null
}

async function writeAssignment(tx: Tx, wanted: ReadonlyMap<string, string | null>) {
  const groupIds = [...wanted.keys()]
  if (groupIds.length === 0) return
  await tx.deleteFrom('groupAssistant').where('groupId', 'in', groupIds).execute()
  const rows = [...wanted].flatMap(([groupId, assistantId]) => (assistantId === null ? [] : [{ groupId, assistantId }]))
  if (rows.length > 0) await tx.insertInto('groupAssistant').values(rows).execute()
}
