import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { forgetAnswersOfStudents } from '../asking/forget-answers.server.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { lockCohort } from '../cohort.queries.server.ts'
import type { CohortRefusal } from '../cohort.ts'
import { differenceOf, type RosterDifference } from './roster-difference.ts'
import { findRosterImport } from './roster-import.queries.server.ts'
import { previewRoster, type RosterStudent } from './roster-preview.ts'
import { listStudents } from './student.queries.server.ts'

/**
 * Makes the roster that was read the cohort's. Who is not in it any more has left, and comes back when a later one has
 * them.
 *
 * @param seen the cohort's version when the difference was shown
 */
export function confirmRoster(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  seen: number,
  clock: Clock,
): Promise<Outcome<CohortRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<CohortRefusal>> => {
    const cohort = await lockCohort(tx, cohortId)
    const { personId } = viewer
    if (!cohort || personId === null || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    if (cohort.version !== seen) return refused('groups.cohort.changedSince')
    const read = await findRosterImport(tx, cohortId, personId)
    if (!read) return refused('groups.roster.notThere')
    const { students } = previewRoster(read.content)
    if (students.length === 0) return refused('groups.roster.nobody')
    const difference = differenceOf(await listStudents(tx, cohortId), students)
    await writeDifference(tx, cohortId, difference, { now: clock.now(), realm: await realmOf(tx, personId) })
    await tx.deleteFrom('rosterImport').where('cohortId', '=', cohortId).where('byId', '=', personId).execute()
    await tx
      .updateTable('cohort')
      .set({ version: seen + 1 })
      .where('id', '=', cohortId)
      .execute()
    await record(tx, {
      at: clock.now(),
      actorId: personId,
      action: 'cohort.rosterChanged',
      objectType: 'cohort',
      objectId: cohortId,
      unitId: cohort.unitId,
    })
    return done()
  })
}

/** After the @ of the person's own name at sign-in. Bare user names of a list are of the same institution. */
async function realmOf(tx: Tx, personId: string): Promise<string | null> {
  const person = await tx.selectFrom('person').select('eppn').where('id', '=', personId).executeTakeFirst()
  return person?.eppn?.split('@')[1]?.toLowerCase() ?? null
}

async function writeDifference(
  tx: Tx,
  cohortId: string,
  { joined, changed, left }: RosterDifference,
  { now, realm }: { now: Date; realm: string | null },
) {
  const rows = JSON.stringify([...joined, ...changed.map(({ student }) => student)])
  await takeBack(
    tx,
    cohortId,
    joined.map(({ key }) => key),
  )
  await sql`
    insert into cohort_student (cohort_id, roster_key, name, email, status, qualities, added_at, eppn)
    select ${cohortId}, key, name, email, coalesce(status, 'provisional'), qualities, ${now},
      -- A student number is no name to sign in by.
      case when key like '%@%' then lower(key) when key ~ '^[0-9]+$' then null else lower(key) || '@' || ${realm} end
    from jsonb_to_recordset(${rows}::jsonb) as told (key text, name text, email text, status text, qualities jsonb)
    on conflict (cohort_id, lower(roster_key)) do update set
      name = excluded.name, email = excluded.email, status = excluded.status, qualities = excluded.qualities,
      left_at = null, eppn = excluded.eppn`.execute(tx)
  const keys = left.map(({ key }: RosterStudent) => key)
  const gone = await sql<{ id: string }>`
    update cohort_student set status = 'left', left_at = ${now}
    where cohort_id = ${cohortId} and roster_key = any(${keys}::text[]) returning id`.execute(tx)
  const ids = gone.rows.map(({ id }) => id)
  await sql`
    update group_member set until_at = ${now} where student_id = any(${ids}::uuid[]) and until_at is null`.execute(tx)
  await forgetAnswersOfStudents(tx, ids)
}

/** Who comes back to the cohort comes back to the group that they had when they left, where that still is. */
async function takeBack(tx: Tx, cohortId: string, keys: readonly string[]) {
  await sql`
    update group_member member set until_at = null
    from cohort_student student, study_group
    where student.cohort_id = ${cohortId} and student.status = 'left'
      and lower(student.roster_key) in (select lower(key) from unnest(${[...keys]}::text[]) key)
      and member.student_id = student.id and member.until_at = student.left_at
      and study_group.id = member.group_id and study_group.ended_at is null`.execute(tx)
}
