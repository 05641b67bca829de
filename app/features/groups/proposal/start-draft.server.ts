import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canCoordinate } from '../cohort.policy.ts'
import { findCohort, lockCohort } from '../cohort.queries.server.ts'
import type { Cohort, CohortRefusal } from '../cohort.ts'
import { listFoundGroups } from '../company/company.queries.server.ts'
import { inheritGroups } from '../company/inherited-groups.ts'
import type { FormationSettings } from '../forming/settings.ts'
import { announceCohort } from '../live-updates.server.ts'
import { listStudyGroups } from '../publishing/study-group.queries.server.ts'
import { ownNameOf } from '../publishing/study-group.ts'
import type { DraftGroup, DraftRefusal } from './draft.ts'

export type StartRefusal = CohortRefusal | DraftRefusal

/**
 * What a draft begins from: a grouping that a formation found, the groups as they are published, or those of another
 * cohort, whose students keep their company.
 */
export type Origin =
  | { formationId: string; number: number }
  | { published: true; settings: FormationSettings }
  | { inherits: string; settings: FormationSettings }

interface Beginning {
  settings: FormationSettings
  groups: DraftGroup[]
  places: { studentId: string; groupId: string }[]
}

/**
 * Begins the cohort's draft anew. A draft that is there is replaced only when that was said: it is shared, and what
 * others have done in it goes.
 */
export function startDraft(
  db: Db,
  viewer: Viewer,
  cohortId: string,
  { from, replaces }: { from: Origin; replaces: boolean },
  clock: Clock,
): Promise<Outcome<StartRefusal>> {
  return db.transaction().execute(async (tx): Promise<Outcome<StartRefusal>> => {
    const cohort = await lockCohort(tx, cohortId)
    const { personId } = viewer
    if (!cohort || personId === null || !canCoordinate(viewer, cohort)) return refused('groups.cohort.notYours')
    const there = await tx
      .selectFrom('groupDraft')
      .select('version')
      .where('cohortId', '=', cohortId)
      .executeTakeFirst()
    if (there && !replaces) return refused('groups.draft.isThere')
    const begun = await begin(tx, viewer, cohort, from)
    if (!begun.ok) return begun
    await tx.deleteFrom('groupDraft').where('cohortId', '=', cohortId).execute()
    await insertDraft(tx, cohort, begun.value, (there?.version ?? 0) + 1, clock.now())
    await announceCohort(tx, cohortId)
    await record(tx, {
      at: clock.now(),
      actorId: personId,
      action: 'cohort.draftStarted',
      objectType: 'cohort',
      objectId: cohortId,
      unitId: cohort.unitId,
    })
    return done()
  })
}

function begin(tx: Tx, viewer: Viewer, cohort: Cohort, from: Origin): Promise<Outcome<StartRefusal, Beginning>> {
  if ('published' in from) return fromPublished(tx, cohort, from.settings)
  return 'inherits' in from ? fromCohort(tx, viewer, cohort, from) : fromFormation(tx, cohort, from)
}

async function fromCohort(
  tx: Tx,
  viewer: Viewer,
  { id: cohortId, termId }: Cohort,
  { inherits, settings }: { inherits: string; settings: FormationSettings },
): Promise<Outcome<StartRefusal, Beginning>> {
  const source = await findCohort(tx, inherits)
  if (source?.termId !== termId || source.id === cohortId || !canCoordinate(viewer, source))
    return refused('groups.draft.noSource')
  const [theirs, own] = [await listFoundGroups(tx, inherits, cohortId), await listFoundGroups(tx, cohortId)]
  const begun = inheritGroups(theirs, own, () => crypto.randomUUID())
  if (begun.groups.length === 0) return refused('groups.draft.noSource')
  await tx.updateTable('cohort').set({ groupsFromId: inherits }).where('id', '=', cohortId).execute()
  return done({ settings, ...begun })
}

async function fromFormation(
  tx: Tx,
  { id: cohortId }: Cohort,
  { formationId, number }: { formationId: string; number: number },
): Promise<Outcome<StartRefusal, Beginning>> {
  const found = await tx
    .selectFrom('alternative')
    .innerJoin('formation', 'formation.id', 'alternative.formationId')
    .where('formation.id', '=', formationId)
    .where('formation.cohortId', '=', cohortId)
    .where('number', '=', number)
    .select(['settings', 'alternative.groups'])
    .executeTakeFirst()
  if (!found) return refused('groups.draft.noAlternative')
  const here = await idsOfStudents(tx, cohortId)
  const formed = (found.groups as string[][]).map((group) => group.filter((id) => here.has(id)))
  const groups = formed.map(
    (_, index): DraftGroup => ({ id: crypto.randomUUID(), number: index + 1, name: '', meeting: {} }),
  )
  const places = formed.flatMap((group, index) => group.map((studentId) => ({ studentId, groupId: groups[index]!.id })))
  return done({ settings: found.settings as FormationSettings, groups, places })
}

async function fromPublished(
  tx: Tx,
  { id: cohortId }: Cohort,
  settings: FormationSettings,
): Promise<Outcome<StartRefusal, Beginning>> {
  const groups = await listStudyGroups(tx, cohortId)
  if (groups.length === 0) return refused('groups.draft.noPublication')
  const places = groups.flatMap(({ id: groupId, members }) =>
    members.map(({ id: studentId }) => ({ studentId, groupId })),
  )
  return done({
    settings,
    groups: groups.map((group) => ({
      id: group.id,
      number: group.number,
      name: ownNameOf(group),
      meeting: group.meeting,
    })),
    places,
  })
}

async function idsOfStudents(tx: Tx, cohortId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('cohortStudent')
    .select('id')
    .where('cohortId', '=', cohortId)
    .where('status', '<>', 'left')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

async function insertDraft(tx: Tx, { id: cohortId }: Cohort, begun: Beginning, version: number, now: Date) {
  const { published } = await tx
    .selectFrom('groupPublication')
    .select(sql<number>`coalesce(max(version), 0)`.as('published'))
    .where('cohortId', '=', cohortId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('groupDraft')
    .values({
      cohortId,
      version,
      settings: JSON.stringify(begun.settings),
      groups: JSON.stringify(begun.groups),
      publishedVersion: published,
      createdAt: now,
    })
    .execute()
  if (begun.places.length > 0)
    await tx
      .insertInto('draftPlace')
      .values(begun.places.map((place) => ({ ...place, cohortId })))
      .execute()
}
