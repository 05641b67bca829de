import { endOldParts } from '#app/features/cases/contributors/end-old-parts.server.ts'
import { renewDueTimes } from '#app/features/cases/desk-settings/renew-due-times.server.ts'
import { RENEW_DUE_TIMES } from '#app/features/cases/desk-settings/unit-desk.ts'
import { escalateOffers } from '#app/features/cases/escalation/escalate-offers.server.ts'
import { warnOfDue } from '#app/features/cases/escalation/warn-of-due.server.ts'
import { mailPostOf } from '#app/features/cases/mail-out/mail-room.ts'
import { passOnCases } from '#app/features/cases/succession/pass-on-cases.server.ts'
import { tellOfUnattended } from '#app/features/cases/unattended/tell-of-unattended.server.ts'
import { serveMailUnits } from '#app/features/cases/unit-mail/serve-mail-units.server.ts'
import { forgetUnitMailKeys } from '#app/features/cases/unit-mail/unit-mail-key.server.ts'
import type { Samspel } from '#app/platform/context.ts'
import type { JobHandler } from '#app/platform/jobs/jobs.server.ts'

/** What jobs need of the installation. */
export type JobHouse = Pick<Samspel, 'db' | 'clock' | 'realNow' | 'settings' | 'jobs'>

/** A job as it is known before there is an installation to run it in. */
export interface HouseJob extends Omit<JobHandler, 'run'> {
  run(house: JobHouse, data: Record<string, string>): Promise<unknown>
}

/** What happens to cases by itself, when time passes or units end. */
export const caseJobs: readonly HouseJob[] = [
  {
    name: 'escalate-offers',
    cron: '*/10 * * * *',
    run: (house) => escalateOffers(house.db, mailPostOf(house)),
  },
  {
    name: 'warn-of-due',
    cron: '*/5 * * * *',
    run: ({ db, clock }) => warnOfDue(db, clock.now()),
  },
  {
    name: 'pass-on-cases',
    cron: '*/10 * * * *',
    run: ({ db, clock }) => passOnCases(db, clock.now()),
  },
  {
    name: 'end-old-parts',
    cron: '10 3 * * *',
    run: ({ db, clock }) => endOldParts(db, clock.now()),
  },
  {
    name: 'tell-of-unattended',
    // Soon after the last one has left; of each unit at most once a day.
    cron: '25 * * * *',
    run: ({ db, clock, settings }) => tellOfUnattended(db, settings.publicUrl, clock.now()),
  },
  {
    name: 'serve-mail-units',
    cron: '* * * * *',
    run: async (house) => {
      await serveMailUnits(house.db, mailPostOf(house))
      await forgetUnitMailKeys(house.db, house.realNow())
    },
  },
  {
    name: RENEW_DUE_TIMES,
    run: async ({ db }, { unitId }) => {
      if (unitId) await renewDueTimes(db, unitId)
    },
  },
]
