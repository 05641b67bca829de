import { readFilesOfMail } from '#app/features/cases/attachments/attachment.queries.server.ts'
import { DELIVER_MAIL } from '#app/features/cases/mail-out/mail-room.ts'
import { markBounced } from '#app/features/cases/mail-out/mark-bounced.server.ts'
import { deleteExpiredCases } from '#app/features/cases/retention/delete-expired-cases.server.ts'
import { retrainRouting } from '#app/features/cases/routing/retrain-routing.server.ts'
import { wordProposals } from '#app/features/catalogue/proposal-mail.ts'
import { remindOfReviews } from '#app/features/catalogue/remind-of-reviews.server.ts'
import { wordReminder } from '#app/features/catalogue/review-reminder-mail.ts'
import { TELL_UNITS, writeToUnits } from '#app/features/catalogue/tell-units.server.ts'
import { settleUnitSlugs } from '#app/features/organisation/unit-slug.server.ts'
import { hrefOf } from '#app/pages.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { JobHandler } from '#app/platform/jobs/jobs.server.ts'
import { deliverMail, type GivenUp } from '#app/platform/mail/deliver-mail.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { forgetExpired } from '#app/use-cases/forget-expired.server.ts'
import { caseJobs, type HouseJob, type JobHouse } from './case-jobs.ts'
import { groupJobs } from './group-jobs.ts'

/** Everything that runs apart from requests. */
const jobs: readonly HouseJob[] = [
  {
    name: DELIVER_MAIL,
    cron: '* * * * *',
    run: async ({ db, clock, realNow, settings: { smtpUrl, mailFrom, publicUrl } }) => {
      // Without a mail server all stays in the outbox, for administrators to read.
      if (!smtpUrl) return
      const givenUp = async (tx: Tx, { caseId, mail, code }: GivenUp) => {
        if (caseId) await markBounced(tx, { caseId, mail, problem: code }, clock.now())
      }
      await deliverMail(db, { smtpUrl, from: mailFrom, publicUrl, givenUp, filesOf: readFilesOfMail }, realNow)
    },
  },
  {
    name: 'forget-expired',
    cron: '17 * * * *',
    run: ({ db, clock, realNow }) => forgetExpired(db, clock, realNow()),
  },
  {
    name: 'delete-expired-cases',
    cron: '40 2 * * *',
    run: ({ db, clock }) => deleteExpiredCases(db, clock.now()),
  },
  {
    name: 'remind-of-reviews',
    cron: '30 7 * * *',
    run: async ({ db, clock, settings: { publicUrl } }) => {
      const now = clock.now()
      await remindOfReviews(db, now, async (tx, reminder) => {
        const mail = wordReminder(reminder, (language, id) => publicUrl + hrefOf('deskService', language, { id }))
        await sendMail(tx, { personId: reminder.personId, to: reminder.to, ...mail, at: now })
      })
    },
  },
  {
    name: TELL_UNITS,
    // Sent with each proposal; once a day for those that nobody could be told of then.
    cron: '40 7 * * *',
    run: async ({ db, clock, settings: { publicUrl } }) => {
      const now = clock.now()
      await writeToUnits(db, now, async (tx, proposals) => {
        const mail = wordProposals(proposals, (language) => publicUrl + hrefOf('deskParticipations', language))
        await sendMail(tx, { personId: proposals.personId, to: proposals.to, ...mail, at: now })
      })
    },
  },
  {
    name: 'follow-unit-names',
    cron: '3 * * * *',
    run: ({ db, clock }) => db.transaction().execute((tx) => settleUnitSlugs(tx, clock.today())),
  },
  {
    name: 'retrain-routing',
    cron: '20 3 * * 1',
    run: ({ db, clock }) => retrainRouting(db, clock.now()),
  },
  ...caseJobs,
  ...groupJobs,
]

export const createJobHandlers = (house: JobHouse): JobHandler[] =>
  jobs.map((job) => ({ ...job, run: (data) => job.run(house, data) }))

export const queueNames: readonly string[] = jobs.map(({ name }) => name)
