import { sendCaseMail } from '#app/features/cases/mail-out/send-case-mail.server.ts'
import { readSettings } from '#app/platform/settings.ts'
import { askCase } from './cases.ts'
import { createDemoDatabase } from './database.ts'
import { startTestJobs } from './jobs.ts'
import { AUTHSERV, openTestReceiver, type SentMail } from './mail-traffic.ts'
import { demoClock, realNow, unitIdOf } from './people.ts'

export const DOMAIN = 'hjelp.uni.example'
export const ASKER = 'asker@uni.example'
export const now = demoClock.now()

/** An installation of the demonstration that takes mail, and what a test asks of it. Await it at the top of a file. */
export async function openReceivingHouse() {
  const database = await createDemoDatabase()
  const { db } = database
  const jobs = await startTestJobs(database)
  const settings = readSettings({ MAIL_DOMAIN: DOMAIN, MAIL_TRUSTED_AUTHSERV: AUTHSERV })
  const house = { db, clock: demoClock, realNow: () => realNow, settings, jobs }
  const receiver = await openTestReceiver(house)
  const uniped = await unitIdOf(db, 'Seksjon for universitetspedagogikk (Uniped)')
  const library = await unitIdOf(db, 'NTNU Universitetsbiblioteket')
  return {
    ...{ db, house, port: receiver.port, uniped, library },
    deliver: (sent: Partial<SentMail>) => receiver.deliver({ from: ASKER, to: `mottak@${DOMAIN}`, ...sent }),
    /** A case that Uniped has. */
    ask: (wanted: Parameters<typeof askCase>[2] = {}) => askCase(db, uniped, { askerEmail: ASKER, ...wanted }, now),
    messagesOf: (caseId: string | null) =>
      db
        .selectFrom('caseMessage')
        .select(['kind', 'channel', 'body', 'authorName', 'unitId', 'bounceProblem'])
        .where('caseId', '=', caseId)
        .orderBy('id')
        .execute(),
    caseOf: (caseId: string | null) =>
      db.selectFrom('supportCase').selectAll().where('id', '=', caseId).executeTakeFirstOrThrow(),
    /** Puts a message of a case in the outbox, as a reply is. */
    writeOut: (caseId: string, messageId: string, to: string) =>
      db.transaction().execute((tx) =>
        sendCaseMail(
          tx,
          { mailDomain: DOMAIN, publicUrl: 'http://samspel.example', jobs },
          {
            ...{ caseId, id: messageId, messageId, to, personId: null, language: 'nn', subject: 'Svar', body: 'Hei' },
            ...{ unitId: uniped, isWrittenByPerson: true, at: now },
          },
        ),
      ),
  }
}
