import { sql } from 'kysely'
import { forgetAnswersOfEndedTerms } from '#app/features/groups/asking/forget-answers.server.ts'
import { eraseAbsentPeople } from '#app/features/organisation/erase-absent-people.server.ts'
import { addDays, type Clock, instantOf } from '#app/platform/clock.ts'
import type { Db } from '#app/platform/database/connect.server.ts'
import { forgetPerson } from './forget-person.server.ts'

const MAIL_DAYS = 90
const DRAFT_DAYS = 30
/** Rosters that were read and never confirmed. */
const ROSTER_DAYS = 1
/** Files of a form that was never sent. */
const UPLOAD_HOURS = 24

/**
 * Deletes what has had its time, and erases people who have: docs/personal-data.md says how long, and why.
 *
 * Security's rows end by the real clock, `now`; mail, drafts, search misses and cohorts by the university's calendar.
 *
 * @returns rows deleted, by table; of `person`, those erased
 */
export async function forgetExpired(db: Db, clock: Clock, now: Date): Promise<Record<string, number>> {
  const today = clock.today()
  const deleted = {
    session: db.deleteFrom('session').where('expiresAt', '<=', now),
    signInAttempt: db.deleteFrom('signInAttempt').where('expiresAt', '<=', now),
    rateLimit: db.deleteFrom('rateLimit').where('windowEndsAt', '<=', now),
    pendingAsk: db.deleteFrom('pendingAsk').where('expiresAt', '<=', now),
    attachment: db
      .deleteFrom('attachment')
      .where('uploadKeyHash', 'is not', null)
      .where('createdAt', '<', new Date(now.getTime() - UPLOAD_HOURS * 3_600_000)),
    askerKey: db.deleteFrom('askerKey').where('expiresAt', '<=', now),
    demoProviderEntry: db.deleteFrom('demoProviderEntry').where('expiresAt', '<=', now),
    outboxMail: db.deleteFrom('outboxMail').where('createdAt', '<', instantOf(addDays(today, -MAIL_DAYS))),
    caseDraft: db.deleteFrom('caseDraft').where('updatedAt', '<', instantOf(addDays(today, -DRAFT_DAYS))),
    rosterImport: db
      .deleteFrom('rosterImport')
      .where('at', '<', new Date(clock.now().getTime() - ROSTER_DAYS * 86_400_000)),
    cohort: db.deleteFrom('cohort').where('keptUntil', '<', today),
    searchMiss: db.deleteFrom('searchMiss').where(sql<boolean>`delete_on <= ${today}::date`),
  }
  const counted: Record<string, number> = {}
  for (const [table, query] of Object.entries(deleted)) {
    counted[table] = Number((await query.executeTakeFirst()).numDeletedRows)
  }
  counted.answer = await forgetAnswersOfEndedTerms(db, today)
  counted.person = await eraseAbsentPeople(db, clock, now, forgetPerson)
  return counted
}
