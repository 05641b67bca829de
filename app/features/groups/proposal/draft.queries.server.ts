import { sql } from 'kysely'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import type { FormationSettings } from '../forming/settings.ts'
import type { Draft, DraftGroup, Place } from './draft.ts'
import type { DraftChange, MadeChange } from './draft-change.ts'

/** Kept from changing until the transaction ends. */
export const lockDraft = async (tx: Tx, cohortId: string): Promise<Draft | undefined> => {
  const held = await tx
    .selectFrom('groupDraft')
    .select('cohortId')
    .where('cohortId', '=', cohortId)
    .forUpdate()
    .executeTakeFirst()
  return held && findDraft(tx, cohortId)
}

export async function findDraft(db: DbOrTx, cohortId: string): Promise<Draft | undefined> {
  const [draft, places] = await Promise.all([
    db.selectFrom('groupDraft').selectAll().where('cohortId', '=', cohortId).executeTakeFirst(),
    db
      .selectFrom('cohortStudent as student')
      .leftJoin('draftPlace as place', (join) =>
        join.onRef('place.studentId', '=', 'student.id').on('place.cohortId', '=', cohortId),
      )
      .where('student.cohortId', '=', cohortId)
      .where('student.status', '<>', 'left')
      .select(['student.id', 'place.groupId as group', sql<boolean>`coalesce(place.locked, false)`.as('locked')])
      .orderBy('student.id')
      .execute(),
  ])
  if (!draft) return undefined
  return {
    cohortId,
    version: draft.version,
    settings: draft.settings as FormationSettings,
    groups: draft.groups as unknown as DraftGroup[],
    placeOf: new Map(places.map(({ id, group, locked }): [string, Place] => [id, { group, locked }])),
    publishedVersion: draft.publishedVersion,
    createdAt: draft.createdAt,
  }
}

/** Changes of a draft after a version, the newest first. */
export async function listChanges(db: DbOrTx, cohortId: string, after = 0): Promise<MadeChange[]> {
  const rows = await db
    .selectFrom('draftChange')
    .innerJoin('person', 'person.id', 'draftChange.byId')
    .where('cohortId', '=', cohortId)
    .where('version', '>', after)
    .select(['version', 'byId', 'person.name as by', 'at', 'change', 'undoes', 'redoes'])
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, change: row.change as unknown as DraftChange }))
}

export const hasDraft = async (db: DbOrTx, cohortId: string): Promise<boolean> =>
  (await db.selectFrom('groupDraft').select('cohortId').where('cohortId', '=', cohortId).executeTakeFirst()) !==
  undefined
