import { renewDueTimes } from '#app/features/cases/desk-settings/renew-due-times.server.ts'
import { RENEW_DUE_TIMES } from '#app/features/cases/desk-settings/unit-desk.ts'
import { escalateOffers } from '#app/features/cases/escalation/escalate-offers.server.ts'
import { warnOfDue } from '#app/features/cases/escalation/warn-of-due.server.ts'
import { mailPostOf } from '#app/features/cases/mail-out/mail-room.ts'
import { passOnCases } from '#app/features/cases/succession/pass-on-cases.server.ts'
import { serveMailUnits } from '#app/features/cases/unit-mail/serve-mail-units.server.ts'
import { forgetUnitMailKeys } from '#app/features/cases/unit-mail/unit-mail-key.server.ts'
import type { Samspel } from '#app/platform/context.ts'
import type { JobHandler } from '#app/platform/jobs/jobs.server.ts'

const ESCALATE_OFFERS = 'escalate-offers'
const WARN_OF_DUE = 'warn-of-due'
const PASS_ON_CASES = 'pass-on-cases'
const SERVE_MAIL_UNITS = 'serve-mail-units'

/** What jobs need of the installation. */
export type JobHouse = Pick<Samspel, 'db' | 'clock' | 'realNow' | 'settings' | 'jobs'>

/** What happens to cases by itself, when time passes or units end. */
export function createCaseJobs(house: JobHouse): JobHandler[] {
  const { db, clock, realNow } = house
  const postNow = () => mailPostOf(house)
  return [
    {
      name: ESCALATE_OFFERS,
      cron: '*/10 * * * *',
      run: async () => {
        await escalateOffers(db, postNow())
      },
    },
    {
      name: WARN_OF_DUE,
      cron: '*/5 * * * *',
      run: async () => {
        await warnOfDue(db, clock.now())
      },
    },
    {
      name: PASS_ON_CASES,
      cron: '*/10 * * * *',
      run: async () => {
        await passOnCases(db, clock.now())
      },
    },
    {
      name: SERVE_MAIL_UNITS,
      cron: '* * * * *',
      run: async () => {
        await serveMailUnits(db, postNow())
        await forgetUnitMailKeys(db, realNow())
      },
    },
    {
      name: RENEW_DUE_TIMES,
      run: async ({ unitId }) => {
        if (unitId) await renewDueTimes(db, unitId)
      },
    },
  ]
}

export const caseQueueNames: readonly string[] = [
  ESCALATE_OFFERS,
  WARN_OF_DUE,
  PASS_ON_CASES,
  SERVE_MAIL_UNITS,
  RENEW_DUE_TIMES,
]
