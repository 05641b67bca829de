import { sql } from 'kysely'
import type { DbOrTx } from '#app/platform/database/connect.server.ts'
import { halfDays, publicHolidays } from './service-time/public-holidays.server.ts'
import { dueAt } from './service-time/service-time.ts'
import { createWorkingCalendar, type WorkingCalendar, type WorkingHours } from './service-time/working-calendar.ts'

/** Of a unit that has not said when it works: Monday to Friday, 8 to 15.45, as the state's offices do. */
export const STANDARD_HOURS: readonly WorkingHours[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  opens: '08:00',
  closes: '15:45',
}))

/** When a unit that has not said closes on the days that are worked by half. */
export const STANDARD_EVES_CLOSE = '12:00'

/** When a unit works: its own hours, the days on which it is closed beside the public holidays, and those by half. */
export async function readCalendar(db: DbOrTx, unitId: string): Promise<WorkingCalendar> {
  const { rows } = await sql<{ hours: WorkingHours[] | null; closed: string[] | null; evesClose: string | null }>`
    select
      (select jsonb_agg(jsonb_build_object('weekday', weekday, 'opens', to_char(opens, 'HH24:MI'),
         'closes', to_char(closes, 'HH24:MI'))) from unit_hours where unit_id = ${unitId}) as hours,
      (select array_agg(day::text) from unit_closed_day where unit_id = ${unitId}) as closed,
      case when exists (select from unit_desk where unit_id = ${unitId})
        then (select to_char(eves_close, 'HH24:MI') from unit_desk where unit_id = ${unitId})
        else ${STANDARD_EVES_CLOSE} end as eves_close`.execute(db)
  const { hours, closed, evesClose } = rows[0]!
  const half = evesClose === null ? null : { closes: evesClose, of: halfDays }
  return createWorkingCalendar(hours ?? STANDARD_HOURS, closed ?? [], publicHolidays, half)
}

/** When a unit closes on the last of so many working days from now. */
export async function workingDaysLater(db: DbOrTx, unitId: string, from: Date, workingDays: number): Promise<Date> {
  const due = dueAt(from, { workingDays }, await readCalendar(db, unitId))
  // Only an open pause gives no instant, and there is none.
  if (!due) throw new Error('A time without pauses has an end')
  return due
}
