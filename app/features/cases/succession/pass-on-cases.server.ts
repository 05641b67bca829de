import { type SqlBool, sql } from 'kysely'
import { type Day, dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { eachAlone } from '#app/platform/each-alone.ts'
import { listUnitsForPersonal } from '../asking/asking.queries.server.ts'
import { lockCase } from '../case.queries.server.ts'
import type { Case } from '../case.ts'
import { audit, trace } from '../case-trace.server.ts'
import { moveCase } from '../handover/answer-offer.server.ts'
import { announce } from '../live-updates.server.ts'
import { findIntake, findOneSuccessor } from './find-successor.queries.server.ts'
import { passOnIntake } from './pass-on-intake.server.ts'
import { passOnParts } from './pass-on-parts.server.ts'

const CASES_A_RUN = 200

/**
 * Passes on what units that have ended had in cases: their cases to the one unit that they have become, or to the front
 * desk when there are several or none; so with offers, parts, tasks, and cases that they asked themselves. One
 * transaction for each case. May run twice, and in several processes at once.
 *
 * @returns how many cases went on
 */
export async function passOnCases(db: Db, now: Date): Promise<number> {
  const today = dayOf(now)
  await db.transaction().execute((tx) => passOnIntake(tx, now))
  let passed = 0
  const errors: unknown[] = []
  // By id, each once: what cannot be passed on stays in the list, and would hide what comes after it.
  for (let after: string | null = null; ; ) {
    const rows: { id: string }[] = await listCasesOfEnded(db, today, after)
    try {
      const moved = await eachAlone(rows, ({ id }) => db.transaction().execute((tx) => passOnCase(tx, id, now)))
      passed += moved.filter(Boolean).length
    } catch (error) {
      errors.push(error)
    }
    after = rows.at(-1)?.id ?? null
    if (rows.length < CASES_A_RUN) break
  }
  if (errors.length > 0) throw new AggregateError(errors, 'Some cases of units that have ended were not passed on')
  return passed
}

/** The same for one unit that ends now, in the transaction that ends it. */
export async function passOnCasesOf(tx: Tx, unitId: string, now: Date): Promise<void> {
  await passOnIntake(tx, now)
  const { rows } = await sql<{ id: string }>`${casesOf(sql`= ${unitId}::uuid`)} order by id`.execute(tx)
  for (const { id } of rows) await passOnCase(tx, id, now)
}

/**
 * Holds what a unit has in cases, before the unit itself is changed: whoever changes a case holds it first and asks for
 * its unit at the end. The same order here, or both would wait.
 */
export const lockCasesOf = (tx: Tx, unitId: string) =>
  sql`select from support_case where id in (${casesOf(sql`= ${unitId}::uuid`)}) order by id for no key update`.execute(
    tx,
  )

/** Whether a unit has a case that is not closed: then it ends with a successor, or not at all. */
export async function hasOpenCases(tx: Tx, unitId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('supportCase')
    .select('id')
    .where('handlingUnitId', '=', unitId)
    .where('state', '<>', 'closed')
    .executeTakeFirst()
  return row !== undefined
}

const listCasesOfEnded = async (db: Db, today: Day, after: string | null) => {
  const ended = sql<SqlBool>`in (select id from unit where ended_on <= ${today}::date)`
  const { rows } = await sql<{ id: string }>`${casesOf(ended)}
    where ${after}::uuid is null or id > ${after}::uuid order by id limit ${CASES_A_RUN}`.execute(db)
  return rows
}

/** Cases in which a unit has anything: closed ones too, which may be opened again. */
const casesOf = (ended: ReturnType<typeof sql>) => sql`
  select id from (
    select id from support_case where handling_unit_id ${ended}
    union select case_id from contribution where left_at is null and unit_id ${ended}
    union select case_id from handover where state = 'offered' and to_unit_id ${ended}
    union select case_id from case_task where done_at is null and unit_id ${ended}
    union select c.id from support_case c where asker_unit_id ${ended} and exists (
      select from unit_successor where unit_id = c.asker_unit_id having count(*) = 1)
  ) as touched`

/** What units that have ended have in one case, passed on; whether anything was. */
async function passOnCase(tx: Tx, caseId: string, now: Date): Promise<boolean> {
  const before = await lockCase(tx, caseId)
  if (!before) return false
  const today = dayOf(now)
  const handlerMoved = await passOnHandling(tx, before, today, now)
  const found = handlerMoved ? (await lockCase(tx, caseId))! : before
  const partsMoved = await passOnParts(tx, found, today, now)
  const askerMoved = await passOnAsker(tx, found, today, now)
  if (handlerMoved || partsMoved || askerMoved) await announce(tx, caseId)
  return handlerMoved || partsMoved || askerMoved
}

async function passOnHandling(tx: Tx, found: Case, today: Day, now: Date): Promise<boolean> {
  if (!(await hasEnded(tx, found.handlingUnitId, today))) return false
  const unitId = await findHeir(tx, found, today)
  if (unitId === null) return false
  // An offer to the heir has come true by itself; others go on from the heir's hand.
  await tx
    .updateTable('handover')
    .set({ state: 'withdrawn', decidedAt: now })
    .where('caseId', '=', found.id)
    .where('state', '=', 'offered')
    .where('toUnitId', '=', unitId)
    .execute()
  await tx
    .updateTable('handover')
    .set({ fromUnitId: unitId })
    .where('caseId', '=', found.id)
    .where('state', '=', 'offered')
    .execute()
  await moveCase(tx, found, { unitId, cause: 'succeeded', handoverId: null }, now)
  await trace(tx, {
    caseId: found.id,
    kind: 'succeeded',
    at: now,
    actorId: null,
    unitId,
    otherUnitId: found.handlingUnitId,
    changedFields: ['handling_unit'],
  })
  return true
}

/**
 * The one successor; the front desk where there are several or none. A personal matter goes where somebody is named for
 * such matters, as a new one would: else nobody could read it. It never goes out by e-mail.
 */
async function findHeir(tx: Tx, found: Case, today: Day): Promise<string | null> {
  const successor = await findOneSuccessor(tx, found.handlingUnitId, today)
  const intake = await findIntake(tx, today)
  const heirs = [successor, intake].flatMap((heir) =>
    heir && !heir.independent && (heir.usesSamspel || !found.restricted) && heir.unitId !== found.handlingUnitId
      ? [heir.unitId]
      : [],
  )
  if (!found.restricted) return heirs[0] ?? null
  const named = await listUnitsForPersonal(tx, today)
  return [...heirs, ...named].find((unitId) => named.includes(unitId)) ?? heirs[0] ?? null
}

async function passOnAsker(tx: Tx, found: Case, today: Day, now: Date): Promise<boolean> {
  const { askerUnitId } = found
  if (askerUnitId === null || !(await hasEnded(tx, askerUnitId, today))) return false
  const successor = await findOneSuccessor(tx, askerUnitId, today)
  // Of several, nobody knows whose question it is; who follows it, follows on.
  if (!successor) return false
  await tx.updateTable('supportCase').set({ askerUnitId: successor.unitId }).where('id', '=', found.id).execute()
  const change = { caseId: found.id, at: now, actorId: null, unitId: successor.unitId }
  await audit(tx, { ...change, action: 'case.asker-succeeded', changedFields: ['asker_unit'] })
  return true
}

async function hasEnded(tx: Tx, unitId: string, today: Day): Promise<boolean> {
  const row = await tx
    .selectFrom('unit')
    .select('id')
    .where('id', '=', unitId)
    .where('endedOn', '<=', today)
    .executeTakeFirst()
  return row !== undefined
}
