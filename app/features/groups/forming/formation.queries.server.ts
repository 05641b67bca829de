import { sql } from 'kysely'
import type { Db, DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Alternative, AlternativeWorth, Formation, FormationProblem, SearchProgress } from './formation.ts'
import type { FormationSettings } from './settings.ts'

/** The cohort's newest formation with what was found. */
export async function findLatestFormation(db: DbOrTx, cohortId: string): Promise<Formation | undefined> {
  const row = await db
    .selectFrom('formation')
    .where('cohortId', '=', cohortId)
    .select([
      'id',
      'cohortId',
      'settings',
      'state',
      'askedAt',
      'endedAt',
      'progress',
      'problem',
      'stopAsked as isStopping',
      'mendsVersion',
    ])
    .orderBy('askedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const found = await db
    .selectFrom('alternative')
    .where('formationId', '=', row.id)
    .select(['number', 'groups', 'worth'])
    .orderBy('number')
    .execute()
  return {
    ...row,
    state: row.state as Formation['state'],
    settings: row.settings as FormationSettings,
    progress: row.progress as unknown as SearchProgress[],
    problem: row.problem as FormationProblem | null,
    alternatives: found.map(
      ({ number, groups, worth }): Alternative => ({
        number,
        groups: groups as string[][],
        worth: worth as unknown as AlternativeWorth,
      }),
    ),
  }
}

/** A formation that a worker holds. Who holds a lower fence has lost it. */
export interface Claim {
  id: string
  cohortId: string
  settings: FormationSettings
  fence: number
  /** The version of the draft that is mended; null when groups are formed anew. */
  mendsVersion: number | null
}

/** A worker whose last sign is older than this is taken to be dead. */
const SILENT_SECONDS = 12

/**
 * Takes the oldest formation that waits, or whose worker is dead. Times are the database's: nodes need not agree.
 *
 * @param among `abandoned` leaves those that wait to others
 */
export async function claimFormation(db: Db, among: 'all' | 'abandoned' = 'all'): Promise<Claim | undefined> {
  const { rows } = await sql<Claim>`
    update formation set state = 'running', fence = fence + 1, heartbeat_at = clock_timestamp()
    where id = (
      select id from formation
      where (state = 'waiting' and ${among} = 'all')
        or (state = 'running' and heartbeat_at < clock_timestamp() - make_interval(secs => ${SILENT_SECONDS}))
      order by asked_at, id limit 1 for update skip locked)
    returning id, cohort_id, settings, fence, mends_version`.execute(db)
  return rows[0]
}

/**
 * Says that the worker lives, and how far it has come.
 *
 * @returns whether it shall stop; null when another has the formation
 */
export async function beat(
  db: Db,
  { id, fence }: Claim,
  progress: readonly SearchProgress[],
): Promise<{ stopAsked: boolean } | null> {
  const row = await db
    .updateTable('formation')
    .set({ heartbeatAt: sql`clock_timestamp()`, progress: JSON.stringify(progress) })
    .where('id', '=', id)
    .where('fence', '=', fence)
    .where('state', '=', 'running')
    .returning('stopAsked')
    .executeTakeFirst()
  return row ?? null
}
