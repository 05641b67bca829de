import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../../cohort.policy.ts'
import { lockCohort } from '../../cohort.queries.server.ts'
import type { CohortRefusal } from '../../cohort.ts'
import { listAssistants } from './assistant.queries.server.ts'
import type { AssistantRefusal } from './assistant.ts'

export type AssistantChange =
  | { kind: 'added'; name: string; eppn: string | null; hours: number }
  | { kind: 'hours'; id: string; hours: number }
  /** The groups that they followed are then without. */
  | { kind: 'removed'; id: string }

/** Changes who the learning assistants of a cohort are, or what time they have. */
export function changeAssistants(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  change: AssistantChange,
  clock: Clock,
): Promise<Outcome<CohortRefusal | AssistantRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<CohortRefusal | AssistantRefusal>> => {
    const cohort = await lockCohort(tx, cohortId)
    if (!cohort || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const refusal = await write(tx, cohortId, change)
    if (refusal) return refused(refusal)
    await record(tx, {
      at: clock.now(),
      actorId: viewer.personId,
      action: 'cohort.assistantsChanged',
      objectType: 'cohort',
      objectId: cohortId,
      unitId: cohort.unitId,
      changedFields: [change.kind],
    })
    return done()
  })
}

async function write(tx: Tx, cohortId: string, change: AssistantChange): Promise<AssistantRefusal | null> {
  const there = await listAssistants(tx, cohortId)
  if (change.kind === 'added') {
    const { name, eppn, hours } = change
    if (there.some((one) => one.name === name)) return 'groups.assistants.nameTaken'
    if (eppn !== null && there.some((one) => one.eppn === eppn)) return 'groups.assistants.eppnTaken'
    await tx.insertInto('cohortAssistant').values({ cohortId, name, eppn, hours }).execute()
    return null
  }
  const { id } = change
  if (!there.some((one) => one.id === id)) return 'groups.assistants.notThere'
  if (change.kind === 'removed') await tx.deleteFrom('cohortAssistant').where('id', '=', id).execute()
  else await tx.updateTable('cohortAssistant').set({ hours: change.hours }).where('id', '=', id).execute()
  return null
}
