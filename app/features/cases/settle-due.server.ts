import { sql } from 'kysely'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { dueAt, warningAt } from './service-time/service-time.ts'
import { readCalendar } from './unit-calendar.queries.server.ts'

/** Working days to answer in, where neither the service nor the unit has promised any. */
const STANDARD_DAYS = 3

/**
 * Reckons anew when a case is due, from when it was asked: the promise of the service it was asked about, else that of
 * the unit that had it first, in that unit's working hours, without the time in which it waited for the asker. A
 * hand-over changes none of these: the asker's waiting time is never reset. Call it when a case is made, waits, goes on,
 * closes or is opened again.
 */
export async function settleDue(tx: Tx, caseId: string) {
  const { rows } = await sql<Clocked>`
    select c.state, c.asked_at, h.unit_id,
      coalesce(service.answer_within_days, unit_desk.answer_within_days, ${STANDARD_DAYS}) as working_days,
      coalesce((select jsonb_agg(jsonb_build_object('from', from_at, 'to', until_at))
        from case_pause where case_id = c.id), '[]') as pauses
    from support_case c
    join case_handling h on h.case_id = c.id and h.position = 1
    left join service on service.id = c.service_id
    left join unit_desk on unit_desk.unit_id = h.unit_id
    where c.id = ${caseId}`.execute(tx)
  const [found] = rows
  if (!found) return
  const runs = found.state === 'new' || found.state === 'open'
  const times = runs ? await reckon(tx, found) : { dueAt: null, warnAt: null }
  // Who was warned before the clock stood still is warned once more, when the time has come again.
  const { warnAt } = times
  await tx
    .updateTable('supportCase')
    .set({
      ...times,
      warnedAt: sql`case when warned_at >= ${warnAt}::timestamptz or ${warnAt}::timestamptz is null then warned_at end`,
    })
    .where('id', '=', caseId)
    .execute()
}

interface Clocked {
  state: string
  askedAt: Date
  unitId: string
  workingDays: number
  pauses: { from: string; to: string }[]
}

async function reckon(tx: Tx, found: Clocked) {
  const calendar = await readCalendar(tx, found.unitId)
  const pauses = found.pauses.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) }))
  const budget = { workingDays: found.workingDays }
  return {
    dueAt: dueAt(found.askedAt, budget, calendar, pauses),
    warnAt: warningAt(found.askedAt, budget, calendar, pauses),
  }
}
