import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { presets } from '#app/features/groups/forming/presets.ts'
import { valuesOfSettings } from '#app/features/groups/forming/settings-form.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import type { Coordinator } from './coordinator.ts'

const LOOK_MS = 100
const AT_MOST_MS = 600_000

/** Every time that a formation ends, in whatever way, is written down: once is once. */
export const countEndings = async (db: Db) => {
  await sql`
    create table bench_ending (formation_id uuid not null);
    create function bench_note_ending() returns trigger language plpgsql as $$
      begin insert into bench_ending values (new.id); return null; end $$;
    create trigger bench_ending after update of state on formation for each row
      when (new.state in ('done', 'stopped', 'failed')) execute function bench_note_ending();`.execute(db)
}

/** Asks for groups of first-year students. */
export async function askForGroups(coordinator: Coordinator, cohortId: string, seconds: number) {
  const values = valuesOfSettings({ ...presets.firstYear, seconds })
  await coordinator.send(coordinator.pathOf('cohortForming', cohortId), [
    ...Object.entries(values),
    ['intent', 'start'],
  ])
}

export interface FormationRow {
  id: string
  cohortId: string
  state: string
  /** How many workers have had it. */
  fence: number
}

export const listFormations = (db: Db, cohortIds: readonly string[]): Promise<FormationRow[]> =>
  db.selectFrom('formation').select(['id', 'cohortId', 'state', 'fence']).where('cohortId', 'in', cohortIds).execute()

/** Looks until it is as wanted. @returns milliseconds that it took */
export async function waitUntil(
  db: Db,
  cohortIds: readonly string[],
  isWanted: (rows: readonly FormationRow[]) => boolean,
) {
  const startedAt = performance.now()
  for (;;) {
    const rows = await listFormations(db, cohortIds)
    const waitedMs = performance.now() - startedAt
    if (isWanted(rows)) return waitedMs
    if (waitedMs > AT_MOST_MS) throw new Error(`Formations stand still: ${rows.map(({ state }) => state).join(', ')}`)
    await sleep(LOOK_MS)
  }
}

export const hasEnded = ({ state }: FormationRow) => state === 'done' || state === 'stopped' || state === 'failed'

/** What is wrong with formations that should have ended well, once each, with everybody in one group. */
export async function findFaults(db: Db, cohortIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ state: string; endings: number; alternatives: number; placed: number; people: number }>`
    select state,
      (select count(*)::int from bench_ending where formation_id = formation.id) as endings,
      (select count(*)::int from alternative where formation_id = formation.id) as alternatives,
      (select count(distinct student)::int from alternative, jsonb_array_elements(alternative.groups) as each,
        jsonb_array_elements(each) as student where formation_id = formation.id) as placed,
      (select count(*)::int from cohort_student where cohort_id = formation.cohort_id) as people
    from formation where cohort_id = any(${cohortIds}::uuid[])`.execute(db)
  const faults = rows.flatMap(({ state, endings, alternatives, placed, people }) => [
    ...(state === 'done' ? [] : [`it is ${state}`]),
    ...(endings === 1 ? [] : [`it ended ${endings} times`]),
    ...(alternatives === 1 ? [] : [`it has ${alternatives} results`]),
    ...(placed === people ? [] : [`${placed} of ${people} are placed`]),
  ])
  return rows.length === cohortIds.length ? faults : [...faults, `${rows.length} formations of ${cohortIds.length}`]
}
