import { expect, test } from 'vitest'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { createTestDatabase } from '#test/database.ts'
import { startTestJobs } from '#test/jobs.ts'
import { createMember, createSmallUniversity, createUnit } from './catalogue.fixture.ts'
import { changeOwner } from './change-owner.server.ts'
import { addParticipation } from './change-participation.server.ts'
import { decideParticipation } from './decide-participation.server.ts'
import { wordProposals } from './proposal-mail.ts'
import { createService } from './start-draft.server.ts'
import { TELL_UNITS, writeToUnits } from './tell-units.server.ts'

const database = await createTestDatabase()
const { db } = database
const jobs = await startTestJobs(database)
const now = new Date('2021-09-01T06:00:00Z')
const units = await createSmallUniversity(db)
const keeper = await createMember(db, 'case_handler', units.uniped)
const itHandler = await createMember(db, 'case_handler', units.it)
const itEditor = await createMember(db, 'editor', units.it)
await createMember(db, 'teacher', units.it)
await createMember(db, 'administrator', units.institution)
await db.updateTable('person').set({ language: 'nn' }).where('id', '=', itHandler.personId).execute()
await db.updateTable('person').set({ language: 'en' }).where('id', '=', itEditor.personId).execute()

async function createPublished(title: string) {
  return db.transaction().execute(async (tx) => {
    const { id } = await tx
      .insertInto('service')
      .values({
        key: title,
        state: 'published',
        formOfSupport: 'self-study',
        level: 'person',
        publishedOn: '2021-01-01',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('participation')
      .values({
        serviceId: id,
        unitId: units.uniped,
        role: 'accountable',
        state: 'accepted',
        validFrom: '2021-01-01',
      })
      .execute()
    for (const language of ['nb', 'nn', 'en'])
      await tx
        .insertInto('serviceText')
        .values({
          serviceId: id,
          language,
          title: `${title} ${language}`,
          summary: '',
          description: '',
          updatedAt: now,
        })
        .execute()
    return id
  })
}

const propose = async (serviceId: string, unitId: string | null, role: 'responsible' | 'consulted') => {
  const participant = unitId === null ? ({ unitId, rule: 'local_support' } as const) : ({ unitId, rule: null } as const)
  const wanted = { ...participant, role, validFrom: '2021-10-01', validTo: null }
  expect(await addParticipation(db, keeper, serviceId, wanted, now, jobs)).toMatchObject({ ok: true })
}

const run = () =>
  writeToUnits(db, now, async (tx, proposals) => {
    const mail = wordProposals(proposals, (language) => `https://samspel.example/${language}`)
    await sendMail(tx, { personId: proposals.personId, to: proposals.to, ...mail, at: now })
  })

async function takeMails() {
  const mails = await db
    .deleteFrom('outboxMail')
    .returning(['personId', 'toAddress', 'subject', 'body', 'createdAt'])
    .execute()
  return mails.sort((a, b) => a.toAddress.localeCompare(b.toAddress))
}

test('those who may answer for the unit get one mail each, in their language, of all that is proposed', async () => {
  const [first, second] = [await createPublished('Mentimeter'), await createPublished('Panopto')]
  await propose(first, units.it, 'responsible')
  const next = { unitId: units.it, rule: null, from: '2022-01-01', isCorrection: false } as const
  await changeOwner(db, keeper, second, next, now, jobs)
  expect(await jobs.countWaiting(TELL_UNITS)).toBe(2)
  // Two jobs, and two processes that work on them at once.
  expect(await Promise.all([run(), run()]).then(([one, other]) => one + other)).toBe(2)
  expect(await run()).toBe(0)
  const mails = await takeMails()
  expect(mails.map(({ personId }) => personId)).toEqual([itHandler.personId, itEditor.personId])
  expect(mails[0]).toMatchObject({ subject: '2 forslag ventar på svar frå dykk', createdAt: now })
  expect(mails[0]?.body).toContain('Mentimeter nn\nUtførande: IT, frå 1. oktober 2021')
  expect(mails[0]?.body).toContain('Panopto nn\nHovudansvarleg: IT, frå 1. januar 2022')
  expect(mails[0]?.body).toMatch(/https:\/\/samspel\.example\/nn$/)
  expect(mails[1]).toMatchObject({ subject: '2 proposals await your answer' })
  expect(mails[1]?.body).toContain('Mentimeter en')
  expect(
    await db.selectFrom('auditEntry').select('objectId').where('action', '=', 'participation.unit_told').execute(),
  ).toHaveLength(2)
})

test('no proposal, no job and no mail: what was refused, undone or accepted at once asks nobody', async () => {
  const id = await createPublished('Nettskjema')
  const waiting = await jobs.countWaiting(TELL_UNITS)
  const own = { unitId: units.uniped, rule: null, role: 'consulted', validFrom: '2021-10-01', validTo: null } as const
  expect(await addParticipation(db, keeper, id, own, now, jobs)).toMatchObject({ ok: true })
  expect(await addParticipation(db, itHandler, id, { ...own, unitId: units.it }, now, jobs)).toMatchObject({
    ok: false,
  })
  expect(await jobs.countWaiting(TELL_UNITS)).toBe(waiting)
  expect(await run()).toBe(0)
  expect(await takeMails()).toEqual([])
})

test('what was answered before the mail was written is no news', async () => {
  const id = await createPublished('Inspera')
  await propose(id, units.it, 'consulted')
  const part = await db
    .selectFrom('participation')
    .select('id')
    .where('serviceId', '=', id)
    .where('role', '=', 'consulted')
    .executeTakeFirstOrThrow()
  await decideParticipation(db, itHandler, part.id, { kind: 'accept' }, now)
  expect(await run()).toBe(0)
  expect(await takeMails()).toEqual([])
  expect(await db.selectFrom('proposalToTell').selectAll().execute()).toEqual([])
})

test('a unit with nobody who may answer is written to through the nearest above it that has', async () => {
  const lonely = await createUnit(db, 'section', units.it, 'Lonely')
  await createMember(db, 'student', lonely)
  const id = await createPublished('Kahoot')
  await propose(id, lonely, 'responsible')
  expect(await run()).toBe(1)
  expect((await takeMails()).map(({ personId }) => personId)).toEqual([itHandler.personId, itEditor.personId])
})

test('a unit whose people have no address known is written to at its own', async () => {
  const shared = await createUnit(db, 'section', units.it, 'Shared')
  const handler = await createMember(db, 'case_handler', shared)
  await db.updateTable('person').set({ email: null }).where('id', '=', handler.personId).execute()
  const point = { unitId: shared, kind: 'email', value: 'shared@test.samspel.example' }
  await db.insertInto('contactPoint').values(point).execute()
  const id = await createPublished('Forms')
  await propose(id, shared, 'responsible')
  expect(await run()).toBe(1)
  expect(await takeMails()).toMatchObject([
    { personId: null, toAddress: 'shared@test.samspel.example', subject: '1 forslag venter på svar fra dere' },
  ])
})

test('the rule of local support is the institution’s to answer for', async () => {
  const id = await createPublished('Studieveiledning')
  await propose(id, null, 'responsible')
  expect(await run()).toBe(1)
  expect(await takeMails()).toMatchObject([{ toAddress: `administrator-${units.institution}@test.samspel.example` }])
})

test('with nobody at all to write to it waits, and is sent when there is somebody', async () => {
  const administrators = db.updateTable('membership').where('role', '=', 'administrator')
  await administrators.set({ validTo: '2021-08-01' }).execute()
  const id = await createPublished('Canvas')
  await propose(id, null, 'responsible')
  expect(await run()).toBe(0)
  await administrators.set({ validTo: null }).execute()
  expect(await run()).toBe(1)
  expect(await takeMails()).toHaveLength(1)
})

test('a unit above that begins a service for another has it asked at once', async () => {
  const above = await createMember(db, 'editor', units.institution, [units.institution, units.uniped])
  const waiting = await jobs.countWaiting(TELL_UNITS)
  const wanted = { title: 'Ny', accountableUnitId: units.uniped, formOfSupport: 'self-study', level: 'course' } as const
  const created = await createService(db, above, wanted, now, jobs)
  expect(created).toMatchObject({ ok: true })
  expect(await jobs.countWaiting(TELL_UNITS)).toBe(waiting + 1)
  const asked = await db
    .selectFrom('proposalToTell')
    .innerJoin('participation', 'participation.id', 'participationId')
    .select(['serviceId', 'unitId'])
    .execute()
  expect(asked).toContainEqual({ serviceId: created.ok ? created.value : '', unitId: units.uniped })
})
