import { type AliasableExpression, type RawBuilder, sql } from 'kysely'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx, Tx } from '#app/platform/database/connect.server.ts'
import { fallbackOrder, type Language } from '#app/platform/texts/languages.ts'
import type { UnitType } from './unit.ts'
import { createUnitOrder } from './unit-order.ts'

/**
 * What a unit is called on a day, in the reader's language or the nearest; of one that has no name then, its last.
 *
 * @param column holds the unit's id, `membership.unitId`
 */
export function nameOfUnit(column: string, language: Language, day: Day): AliasableExpression<string> {
  return sql<string>`coalesce((
    select n.name from unit_name n where n.unit_id = ${sql.ref(column)}
    order by ${todaysNameFirst(language, day)} limit 1), '')`
}

function todaysNameFirst(language: Language, day: Day) {
  const order = sql.join(fallbackOrder[language].map((code) => sql.lit(code)))
  return sql`n.period @> ${day}::date desc, case when n.period @> ${day}::date then null else n.valid_from end desc nulls last,
    array_position(array[${order}]::text[], n.language)`
}

/** The same of every unit at once, to be joined by `unit_id`: several times as fast where a list names them all. */
export const namesOfUnits = (language: Language, day: Day): RawBuilder<{ unitId: string; name: string }> => sql`(
  select distinct on (n.unit_id) n.unit_id, n.name from unit_name n
  order by n.unit_id, ${todaysNameFirst(language, day)})`

export interface UnitRow {
  id: string
  parentId: string | null
  type: UnitType
  name: string
  foundedOn: Day
  endedOn: Day | null
}

/** Every unit, those that have ended too, by name. */
export async function listUnits(db: DbOrTx, language: Language, today: Day): Promise<UnitRow[]> {
  const rows = await db
    .selectFrom('unit')
    .leftJoin(namesOfUnits(language, today).as('named'), 'named.unitId', 'unit.id')
    .select(['unit.id', 'parentId', 'type', 'foundedOn', 'endedOn'])
    .select(sql<string>`coalesce(named.name, '')`.as('name'))
    .execute()
  return (rows as UnitRow[]).sort(createUnitOrder(language))
}

export async function findUnit(db: DbOrTx, id: string, language: Language, today: Day) {
  const unit = await db
    .selectFrom('unit')
    .leftJoin('campus', 'campus.id', 'unit.campusId')
    .select([
      'unit.id',
      'parentId',
      'type',
      'fsCode',
      'campusId',
      'campus.name as campus',
      'website',
      'foundedOn',
      'endedOn',
      'unit.version',
    ])
    .select([
      nameOfUnit('unit.id', language, today).as('name'),
      nameOfUnit('unit.parentId', language, today).as('parentName'),
    ])
    .where('unit.id', '=', id)
    .executeTakeFirst()
  return unit && { ...unit, type: unit.type as UnitType }
}

/** All names that a unit has had and will have; the latest first. */
export const listUnitNames = (db: DbOrTx, unitId: string) =>
  db
    .selectFrom('unitName')
    .select(['language', 'name', 'shortName', 'validFrom', 'validTo'])
    .where('unitId', '=', unitId)
    .orderBy('validFrom', 'desc')
    .orderBy(sql`array_position(array['nb','nn','en'], language)`)
    .execute()

export const listSuccessors = (db: DbOrTx, unitId: string, language: Language, today: Day) =>
  db
    .selectFrom('unitSuccessor')
    .select(['successorId as id', nameOfUnit('successorId', language, today).as('name')])
    .where('unitId', '=', unitId)
    .execute()

export const listCampuses = (db: DbOrTx) => db.selectFrom('campus').select(['id', 'name']).orderBy('name').execute()

/** The unit that all others are parts of; null in an installation that has none yet. */
export async function findInstitutionId(db: DbOrTx): Promise<string | null> {
  const row = await db
    .selectFrom('unit')
    .select('id')
    .where('type', '=', 'institution')
    .where('parentId', 'is', null)
    .orderBy('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** The unit and all units below it. */
export async function listPartIds(db: DbOrTx, unitId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('unitAncestor').select('unitId').where('ancestorId', '=', unitId).execute()
  return new Set(rows.map((row) => row.unitId!))
}

const TREE_LOCK = 7_264_781

/** Two moves at once could make a ring of units that are each other's parts: the second waits for the first. */
export const lockUnitTree = (tx: Tx) => sql`select pg_advisory_xact_lock(${TREE_LOCK})`.execute(tx)

export const lockUnit = (tx: Tx, id: string) =>
  tx
    .selectFrom('unit')
    .select(['id', 'parentId', 'type', 'fsCode', 'campusId', 'website', 'foundedOn', 'endedOn', 'version'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** How the units that live on the day hang together: neither names nor contacts. */
export const listUnitTree = (db: DbOrTx, today: Day) =>
  db
    .selectFrom('unit')
    .select(['id', 'parentId', 'type', 'campusId', 'independent'])
    .where('foundedOn', '<=', today)
    .where((eb) => eb.or([eb('endedOn', 'is', null), eb('endedOn', '>', today)]))
    .execute()

/** The department or faculty that gives a course. */
export async function findUnitOfCourse(db: DbOrTx, courseId: string): Promise<string | null> {
  const course = await db.selectFrom('course').select('unitId').where('id', '=', courseId).executeTakeFirst()
  return course?.unitId ?? null
}

/** The e-mail address that a unit shows; null where it shows none. */
export async function findShownAddress(db: DbOrTx, unitId: string): Promise<string | null> {
  const shown = await db
    .selectFrom('contactPoint')
    .select('value')
    .where('unitId', '=', unitId)
    .where('kind', '=', 'email')
    .orderBy('id')
    .executeTakeFirst()
  return shown?.value ?? null
}
