import { sql } from 'kysely'
import { byLanguage } from '#app/features/organisation/unit-link.queries.server.ts'
import { addMonths, type Day, instantOf } from '#app/platform/clock.ts'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { dueAt, elapsedWorkingMinutes } from '../service-time/service-time.ts'
import type { WorkingCalendar } from '../service-time/working-calendar.ts'
import { readCalendar } from '../unit-calendar.queries.server.ts'
import { rowsOfUnits, type TimedCase, type UnitRow } from './unit-figures.ts'

const STANDARD_DAYS = 3

export interface FiguresOfUnit extends UnitRow {
  name: string
  language: Language
}

/**
 * Figures of the units asked for, of the cases that were asked in a month: each counts for the unit that answered first,
 * or has it now. Cases about a person's own matters are not counted anywhere.
 *
 * @param month its first day
 */
export async function readFigures(
  db: DbOrTx,
  unitIds: readonly string[],
  month: Day,
  language: Language,
  { now, today }: { now: Date; today: Day },
): Promise<FiguresOfUnit[]> {
  const [units, cases] = await Promise.all([
    listUnitsWithPeople(db, unitIds, language, today),
    listTimedCases(db, unitIds, month, now),
  ])
  const nameById = new Map(units.map((unit) => [unit.id, unit]))
  const asked = new Set(cases.map(({ unit }) => unit))
  // Faculties and departments that answer nothing are no news.
  const present = units.filter(({ id, people }) => asked.has(id) || people > 0)
  return rowsOfUnits(
    present.map(({ id, people }) => ({ unit: id, people })),
    cases,
  ).map((row) => ({
    ...row,
    name: nameById.get(row.unit)?.name ?? '',
    language: nameById.get(row.unit)?.language ?? language,
  }))
}

interface NamedUnit {
  id: string
  name: string
  language: Language
  people: number
}

/** People: those who handle cases in that very unit, today. */
async function listUnitsWithPeople(db: DbOrTx, unitIds: readonly string[], language: Language, today: Day) {
  const { rows } = await sql<NamedUnit>`
    select unit.id, called.name, called.language, (
      select count(distinct membership.person_id)::integer from membership
      where membership.unit_id = unit.id and membership.role in ('case_handler', 'restricted_case_handler') and membership.period @> ${today}::date) as people
    from unit
    cross join lateral (
      select name, language from unit_name where unit_id = unit.id
      order by period @> ${today}::date desc, valid_from desc, ${byLanguage(language)} limit 1) called
    where unit.id = any(${[...unitIds]}) order by called.name`.execute(db)
  return rows
}

interface CaseTimes {
  unit: string
  firstUnitId: string
  askedAt: Date
  firstAnsweredAt: Date | null
  dueAt: Date | null
  state: string
  workingDays: number
  wasHandedOver: boolean
  pauses: { from: string; to: string | null }[]
}

async function listTimedCases(db: DbOrTx, unitIds: readonly string[], month: Day, now: Date): Promise<TimedCase[]> {
  const { rows } = await sql<CaseTimes>`
    with asked as (
      select c.*, coalesce((
        select unit_id from case_message where case_id = c.id and kind = 'reply' order by at, id limit 1),
        c.handling_unit_id) as answering_id
      from support_case c
      where not c.restricted and c.asked_at >= ${instantOf(month)} and c.asked_at < ${instantOf(addMonths(month, 1))})
    select asked.answering_id as unit, first.unit_id as "firstUnitId", asked.asked_at as "askedAt", asked.state,
      asked.due_at as "dueAt",
      asked.first_answered_at as "firstAnsweredAt",
      coalesce(service.answer_within_days, unit_desk.answer_within_days, ${STANDARD_DAYS}) as "workingDays",
      exists (select from handover where case_id = asked.id and from_unit_id = asked.answering_id
        and handover.state = 'accepted') as "wasHandedOver",
      coalesce((select jsonb_agg(jsonb_build_object('from', from_at, 'to', until_at)) from case_pause
        where case_id = asked.id), '[]') || case when asked.paused_since is null then '[]'
        else jsonb_build_array(jsonb_build_object('from', asked.paused_since, 'to', null)) end as pauses
    from asked
    join case_handling first on first.case_id = asked.id and first.position = 1
    left join service on service.id = asked.service_id
    left join unit_desk on unit_desk.unit_id = first.unit_id
    where asked.answering_id = any(${[...unitIds]})`.execute(db)
  const calendars = new Map<string, WorkingCalendar>()
  for (const id of new Set(rows.flatMap(({ unit, firstUnitId }) => [unit, firstUnitId])))
    calendars.set(id, await readCalendar(db, id))
  return rows.flatMap((row) => {
    const [own, first] = [calendars.get(row.unit), calendars.get(row.firstUnitId)]
    return own && first ? [timed(row, own, first, now)] : []
  })
}

function timed(row: CaseTimes, own: WorkingCalendar, first: WorkingCalendar, now: Date): TimedCase {
  const pauses = row.pauses.map(({ from, to }) => ({ from: new Date(from), to: to === null ? null : new Date(to) }))
  const due = dueAt(row.askedAt, { workingDays: row.workingDays }, first, pauses)
  const isOpen = row.state !== 'closed'
  const answered = row.firstAnsweredAt !== null
  const until = row.firstAnsweredAt ?? (now > row.askedAt ? now : row.askedAt)
  const isLate = due !== null && until > due
  return {
    unit: row.unit,
    workingMinutes: elapsedWorkingMinutes(row.askedAt, until, own, pauses),
    answered,
    withinTime: isLate ? false : answered ? true : null,
    isOpen,
    isOverdue: isOpen && row.dueAt !== null && row.dueAt < now,
    wasHandedOver: row.wasHandedOver,
    isVoid: !isOpen && !answered,
  }
}
