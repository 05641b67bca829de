import { expect, test } from 'vitest'
import { addDays, dayOf } from '#app/platform/clock.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { createTestDatabase } from '#test/database.ts'
import { createMember, createSmallUniversity } from './catalogue.fixture.ts'
import { remindOfReviews } from './remind-of-reviews.server.ts'
import { wordReminder } from './review-reminder-mail.ts'

const { db } = await createTestDatabase()
const now = new Date('2021-09-01T06:00:00Z')
const today = dayOf(now)
const units = await createSmallUniversity(db)
await createMember(db, 'case_handler', units.it)

async function publish(key: string, unitId: string, nextReviewOn: string) {
  await db.transaction().execute(async (tx) => {
    const { id } = await tx
      .insertInto('service')
      .values({
        key,
        state: 'published',
        formOfSupport: 'self-study',
        level: 'person',
        publishedOn: '2021-01-01',
        nextReviewOn,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('participation')
      .values({ serviceId: id, unitId, role: 'accountable', state: 'accepted', validFrom: '2021-01-01' })
      .execute()
    await tx
      .insertInto('serviceText')
      .values({ serviceId: id, language: 'nb', title: key, summary: '', description: '', updatedAt: now })
      .execute()
  })
}

const run = (at: Date) =>
  remindOfReviews(db, at, async (tx, reminder) => {
    const mail = wordReminder(reminder, (language, id) => `https://samspel.example/${language}/${id}`)
    await sendMail(tx, { personId: reminder.personId, to: reminder.to, ...mail, at })
  })

const mails = () =>
  db.selectFrom('outboxMail').select(['toAddress', 'subject', 'body', 'personId']).orderBy('id').execute()

test('each unit is told once of all that is due, in a run that may happen twice and at the same time', async () => {
  await db
    .insertInto('contactPoint')
    .values({ unitId: units.uniped, kind: 'email', value: 'uniped@test.samspel.example' })
    .execute()
  await publish('Overdue', units.uniped, addDays(today, -40))
  await publish('Within a fortnight', units.uniped, addDays(today, 14))
  await publish('Later', units.uniped, addDays(today, 15))
  await publish('For IT', units.it, today)

  expect(await Promise.all([run(now), run(now)]).then(([one, other]) => one + other)).toBe(3)
  const sent = await mails()
  expect(sent.map(({ toAddress, subject }) => [toAddress, subject]).sort()).toEqual([
    [`case_handler-${units.it}@test.samspel.example`, '1 tjeneste skal sees over'],
    ['uniped@test.samspel.example', '2 tjenester skal sees over'],
  ])
  const toUniped = sent.find(({ personId }) => personId === null)!
  expect(toUniped.body).toContain('Overdue, innen 23. juli 2021\nhttps://samspel.example/nb/')
  expect(toUniped.body).not.toContain('Later')
  const trail = await db
    .selectFrom('auditEntry')
    .select('action')
    .where('action', '=', 'service.review_reminded')
    .execute()
  expect(trail).toHaveLength(3)

  expect(await run(now)).toBe(0)
  expect(await run(new Date('2021-09-30T06:00:00Z'))).toBe(1)
  expect(await run(new Date('2021-10-01T06:00:00Z'))).toBe(3)
})
