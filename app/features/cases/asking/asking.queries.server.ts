import { sql } from 'kysely'
import { byLanguage } from '#app/features/organisation/unit-link.queries.server.ts'
import type { Day } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'

/** The front desk: it takes what cannot be routed with confidence, and signs of danger. */
export async function findIntakeUnitId(db: DbOrTx): Promise<string | null> {
  const row = await db.selectFrom('unitDesk').select('unitId').where('isIntake', '=', true).executeTakeFirst()
  return row?.unitId ?? null
}

/** Who in a unit can be given a case today. */
export interface DeskOfUnit {
  /** Somebody handles cases there, for the unit itself or for one above it. */
  hasHandlers: boolean
  /** Somebody there is named for personal matters. */
  hasNamedForPersonal: boolean
  usesSamspel: boolean
}

export async function describeDesks(
  db: DbOrTx,
  unitIds: readonly string[],
  today: Day,
): Promise<Map<string, DeskOfUnit>> {
  const { rows } = await sql<DeskOfUnit & { unitId: string }>`
    select unit.id as unit_id, coalesce(unit_desk.uses_samspel, true) as uses_samspel,
      exists (select from membership m join unit_ancestor a on a.ancestor_id = m.unit_id
        where a.unit_id = unit.id and m.role in ('case_handler', 'restricted_case_handler')
          and m.period @> ${today}::date) as has_handlers,
      not unit.independent and exists (select from membership m
        where m.unit_id = unit.id and m.role = 'restricted_case_handler'
          and m.period @> ${today}::date) as has_named_for_personal
    from unit left join unit_desk on unit_desk.unit_id = unit.id
    where unit.id = any(${[...unitIds]}::uuid[])`.execute(db)
  return new Map(rows.map(({ unitId, ...desk }) => [unitId, desk]))
}

/** Units that live today, no independent bodies, in which somebody is named for personal matters; mostly one. */
export async function listUnitsForPersonal(db: DbOrTx, today: Day): Promise<string[]> {
  const rows = await db
    .selectFrom('unit')
    .select('unit.id')
    .where('independent', '=', false)
    .where('foundedOn', '<=', today)
    .where((eb) => eb.or([eb('endedOn', 'is', null), eb('endedOn', '>', today)]))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('membership')
          .whereRef('membership.unitId', '=', 'unit.id')
          .where('role', '=', 'restricted_case_handler')
          .where(sql<boolean>`period @> ${today}::date`),
      ),
    )
    .orderBy('unit.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** People who handle cases in that very unit: they follow what it asks. */
export async function listHandlersOf(db: DbOrTx, unitId: string, today: Day): Promise<string[]> {
  const rows = await db
    .selectFrom('membership')
    .select('personId')
    .distinct()
    .where('unitId', '=', unitId)
    .where('role', '=', 'case_handler')
    .where(sql<boolean>`period @> ${today}::date`)
    .execute()
  return rows.map(({ personId }) => personId)
}

export interface CourseChoice {
  code: string
  name: string
}

/** More would make the page heavy; then one types the code. */
const MOST_CHOICES = 400

/** Courses to choose among while one types; none where there are too many to send along. */
export async function listCourseChoices(db: DbOrTx, language: Language): Promise<CourseChoice[]> {
  const { rows } = await sql<CourseChoice>`
    select fs_code as code, coalesce(min(named.name), '') as name
    from course left join lateral (
      select name from course_name where course_id = course.id order by ${byLanguage(language)} limit 1) as named on true
    group by fs_code order by fs_code limit ${MOST_CHOICES + 1}`.execute(db)
  return rows.length > MOST_CHOICES ? [] : rows
}

/** The course that was typed: by its code, with or without its name behind, or by its whole name; the latest version. */
export async function findCourse(db: DbOrTx, typed: string): Promise<string | null> {
  const text = typed.trim().toLowerCase()
  const { rows } = await sql<{ id: string }>`
    select id from course
    where lower(fs_code) in (${text}, ${text.split(/\s+/)[0] ?? ''})
      or exists (select from course_name where course_id = course.id and lower(name) = ${text})
    order by lower(fs_code) = ${text} desc, fs_version desc limit 1`.execute(db)
  return rows[0]?.id ?? null
}

/** A published service by its address in any language: what the form was opened from. */
export async function findServiceBySlug(db: DbOrTx, slug: string, language: Language) {
  const { rows } = await sql<{ id: string; title: string; language: Language }>`
    select service.id, text.title, text.language
    from service_slug join service on service.id = service_slug.service_id
    join lateral (select title, language from service_text where service_id = service.id
      order by ${byLanguage(language)} limit 1) as text on true
    where service_slug.slug = ${slug} and service.state = 'published'
      and service_slug.language = any(${[...languages]}::text[])
    order by service_slug.language = ${language} desc, service_slug.current desc limit 1`.execute(db)
  return rows[0] ?? null
}
