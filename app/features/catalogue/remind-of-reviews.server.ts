import { sql } from 'kysely'
import { unitLink } from '#app/features/organisation/unit-link.queries.server.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { addDays, type Day, dayOf } from '#app/platform/clock.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { institutionId } from './kept-service.queries.server.ts'
import { type Addressee, listPeopleToWriteTo, listSharedAddress } from './unit-addressees.queries.server.ts'

const DAYS_AHEAD = 14
const DAYS_BETWEEN_REMINDERS = 30

export interface DueService {
  id: string
  title: string
  nextReviewOn: Day
}

export interface ReviewReminder extends Addressee {
  unitName: string
  services: readonly DueService[]
}

/**
 * Reminds each accountable unit of the services that it is to look over within a fortnight or should have already, in
 * one mail. A service is in a mail at most once in 30 days, however often this runs: the day is written with the mail.
 *
 * @param send puts a reminder in the outbox, in the transaction that it is given
 * @returns how many services were in the mails
 */
export function remindOfReviews(
  db: Db,
  now: Date,
  send: (tx: Tx, reminder: ReviewReminder) => Promise<void>,
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const today = dayOf(now)
    const due = await lockDueServices(tx, today)
    let reminded = 0
    for (const unitId of new Set(due.map((service) => service.unitId))) {
      const services = due.filter((service) => service.unitId === unitId)
      const addressees = await findAddressees(tx, unitId, today)
      // Nobody to remind: the desk shows it as overdue all the same, and the next run tries again.
      if (addressees.length === 0) continue
      for (const addressee of addressees) await send(tx, { ...addressee, services })
      for (const { id } of services) {
        await tx.updateTable('service').set({ remindedOn: today }).where('id', '=', id).execute()
        await record(tx, {
          at: now,
          actorId: null,
          action: 'service.review_reminded',
          objectType: 'service',
          objectId: id,
          unitId,
        })
      }
      reminded += services.length
    }
    return reminded
  })
}

/** What another run has taken already is left to it. */
async function lockDueServices(tx: Tx, today: Day) {
  const rows = await tx
    .selectFrom('service')
    .innerJoin('participation', 'participation.serviceId', 'service.id')
    .innerJoin('serviceText', 'serviceText.serviceId', 'service.id')
    .select(['service.id', 'serviceText.title', 'service.nextReviewOn'])
    .select(sql<string>`coalesce(participation.unit_id, ${institutionId})`.as('unitId'))
    .where('service.state', '=', 'published')
    .where('service.nextReviewOn', '<=', addDays(today, DAYS_AHEAD))
    .where((where) =>
      where.or([
        where('service.remindedOn', 'is', null),
        where('service.remindedOn', '<=', addDays(today, -DAYS_BETWEEN_REMINDERS)),
      ]),
    )
    .where('participation.role', '=', 'accountable')
    .where(sql<boolean>`participation.period @> ${today}::date`)
    .where('serviceText.language', '=', 'nb')
    .orderBy('service.nextReviewOn')
    .orderBy('serviceText.title')
    .forNoKeyUpdate('service')
    .skipLocked()
    .execute()
  return rows.map((row) => ({ ...row, nextReviewOn: row.nextReviewOn! }))
}

/** The unit's shared address; where it has none, those who keep its catalogue. */
async function findAddressees(tx: Tx, unitId: string, today: Day): Promise<Omit<ReviewReminder, 'services'>[]> {
  const unit = await tx
    .selectFrom('unit')
    .select(unitLink('unit.id', 'nb', today).as('link'))
    .where('id', '=', unitId)
    .executeTakeFirst()
  const unitName = unit?.link?.name ?? ''
  const shared = await listSharedAddress(tx, unitId)
  const found = shared.length > 0 ? shared : await listPeopleToWriteTo(tx, unitId, ['editor', 'case_handler'], today)
  return found.map((addressee) => ({ ...addressee, unitName }))
}
