import { expect, test } from 'vitest'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { demoClock, realNow, unitIdOf } from '#test/people.ts'
import { findCase } from '../case.queries.server.ts'
import { replyByMail } from './mail-reply.server.ts'

const database = await createDemoDatabase()
const { db } = database
const room = { mailDomain: 'hjelp.uni.example', publicUrl: 'https://uni.example', jobs: await startTestJobs(database) }
const unitId = await unitIdOf(db, 'Avdeling for studenttjenester')
const now = demoClock.now()

test.for([false, true])(
  'the subject of a case stands in a mail’s unless it is a person’s own matter: %s',
  async (restricted) => {
    const subject = 'Eg har vorte sjuk'
    const { id, reference, messageId } = await askCase(db, unitId, { subject, restricted }, now)
    await db
      .transaction()
      .execute(async (tx) => replyByMail({ room, now, realNow })(tx, (await findCase(tx, id))!, messageId))
    const mail = await db.selectFrom('outboxMail').select('subject').where('caseId', '=', id).executeTakeFirstOrThrow()
    expect(mail.subject).toContain(reference)
    expect(mail.subject.includes(subject)).toBe(!restricted)
  },
)
