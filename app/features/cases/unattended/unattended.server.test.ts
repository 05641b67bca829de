import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import { hrefOf } from '#app/pages.ts'
import { createClock, instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { personIdOf, unitIdOf, viewerOf } from '#test/people.ts'
import { startTestWeb } from '#test/web.ts'
import { canReadOnDesk } from '../case.policy.ts'
import { findCase } from '../case.queries.server.ts'
import { nameHandler } from './name-handler.server.ts'
import { tellOfUnattended } from './tell-of-unattended.server.ts'

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const at = (day: string, time: string) => instantOf(day, time)
const clock = createClock(() => at('2021-09-01', '12:00'))
const PUBLIC_URL = 'https://samspel.uni.example'

const unitId = await unitIdOf(db, 'Avdeling for studenttjenester')
const [namedId, leaderId, administratorId, handlerId] = (await Promise.all(
  ['case-handler-personal', 'faculty-leader', 'administrator', 'case-handler-it'].map((key) => personIdOf(db, key)),
)) as [string, string, string, string]
for (const [id, email] of [
  [leaderId, 'leder@uni.example'],
  [administratorId, 'admin@uni.example'],
] as const)
  await db.updateTable('person').set({ email }).where('id', '=', id).execute()
const give = (personId: string, role: string) =>
  db.insertInto('membership').values({ personId, unitId, role, validFrom: '2021-01-01' }).execute()
const leave = (personId: string, role: string, validTo: string) =>
  db
    .updateTable('membership')
    .set({ validTo })
    .where('personId', '=', personId)
    .where('unitId', '=', unitId)
    .where('role', '=', role)
    .execute()
const mails = () =>
  db
    .selectFrom('outboxMail')
    .select(['toAddress', 'subject', 'body', 'confidential'])
    .where('body', 'like', '%desk/unattended%')
    .orderBy('id')
    .execute()
const tell = (day: string, time: string) => tellOfUnattended(db, PUBLIC_URL, at(day, time))
const asked = { type: 'personal', restricted: true, subject: 'Mobbing på lab' } as const
const [one, other] = [
  await askCase(db, unitId, asked, at('2021-09-01', '09:00')),
  await askCase(db, unitId, asked, at('2021-09-01', '09:00')),
]

test('as long as somebody is named nobody is told, nor can anybody else be named', async () => {
  await give(handlerId, 'case_handler')
  expect(await tell('2021-09-01', '12:00')).toBe(0)
  const administrator = await viewerOf(db, 'administrator')
  expect(await nameHandler(db, administrator, unitId, handlerId, clock)).toEqual({
    ok: false,
    refusal: 'unattended.isAttended',
  })
})

test('when the only one who is named has left, an administrator is told once a day: how many, which, not what', async () => {
  const references = [one, other].map(({ reference }) => reference)
  await leave(namedId, 'restricted_case_handler', '2021-09-01')
  const runs = await Promise.all([1, 2, 3].map(() => tell('2021-09-01', '12:10')))
  expect(runs.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(await tell('2021-09-02', '12:09')).toBe(0)
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  expect(mail).toMatchObject({ toAddress: 'admin@uni.example', confidential: true })
  expect(mail!.subject).toBe('3 skjermede saker har ingen saksbehandler: Avdeling for studenttjenester')
  for (const reference of references) expect(mail!.body).toContain(reference)
  expect(mail!.body).toContain(PUBLIC_URL + hrefOf('deskUnattended', 'nb'))
  expect(JSON.stringify(mail)).not.toMatch(/mobbing|asker@uni/i)
  expect(await tell('2021-09-02', '12:11')).toBe(1)
  expect(await mails()).toHaveLength(2)
})

test('the leader is told in place of an administrator, also of a unit below', async () => {
  await give(leaderId, 'faculty_leader')
  expect(await tell('2021-09-04', '09:00')).toBe(1)
  expect((await mails()).at(-1)?.toAddress).toBe('leder@uni.example')
  await leave(leaderId, 'faculty_leader', '2021-09-05')
  const { parentId } = await db.selectFrom('unit').select('parentId').where('id', '=', unitId).executeTakeFirstOrThrow()
  await db
    .insertInto('membership')
    .values({ personId: leaderId, unitId: parentId!, role: 'faculty_leader', validFrom: '2021-01-01' })
    .execute()
  expect(await tell('2021-09-06', '09:00')).toBe(1)
  expect((await mails()).at(-1)?.toAddress).toBe('leder@uni.example')
})

test('who was erased is nobody, and what is closed waits for nobody', async () => {
  const elsewhere = await unitIdOf(db, 'NTNU IT')
  const { id } = await askCase(db, elsewhere, asked, at('2021-09-01', '09:00'))
  const { id: personId } = await db
    .insertInto('person')
    .values({ name: '', createdAt: at('2021-01-01', '09:00'), erasedAt: at('2021-08-01', '09:00') })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('membership')
    .values({ personId, unitId: elsewhere, role: 'restricted_case_handler', validFrom: '2021-01-01' })
    .execute()
  // The other unit's are told of as well.
  expect(await tell('2021-09-08', '09:00')).toBe(2)
  await db
    .updateTable('supportCase')
    .set({ state: 'closed', closedAs: 'withdrawn', closedAt: at('2021-09-08', '10:00') })
    .where('id', '=', id)
    .execute()
  expect(await tell('2021-09-10', '09:00')).toBe(1)
})

test('who may not is refused, and nobody is named who handles no cases there', async () => {
  const teacher = await personIdOf(db, 'teacher')
  const leader = await findViewer(db, leaderId, clock.today())
  for (const key of ['case-handler-it', 'programme-leader', 'vice-rector', 'editor'])
    expect(await nameHandler(db, await viewerOf(db, key), unitId, handlerId, clock)).toEqual({
      ok: false,
      refusal: 'unattended.notYours',
    })
  for (const personId of [teacher, leaderId, '00000000-0000-7000-8000-000000000000'])
    expect(await nameHandler(db, leader, unitId, personId, clock)).toEqual({
      ok: false,
      refusal: 'unattended.notHandler',
    })
  const elsewhere = await unitIdOf(db, 'NTNU IT')
  expect(await nameHandler(db, leader, elsewhere, handlerId, clock)).toMatchObject({ ok: false })
})

test('nobody opens the cases to themselves: not a leader who handles cases in the unit either', async () => {
  await give(leaderId, 'case_handler')
  const leader = await findViewer(db, leaderId, clock.today())
  expect(await nameHandler(db, leader, unitId, leaderId, clock)).toEqual({
    ok: false,
    refusal: 'unattended.notHandler',
  })
  const html = await (await web.request(hrefOf('deskUnattended', 'nn'), 'faculty-leader')).text()
  expect(html).toContain(`value="${handlerId}"`)
  expect(html).not.toContain(`value="${leaderId}"`)
  expect(await (await web.request(hrefOf('deskUnattended', 'nn'), 'administrator')).text()).toContain(
    `value="${leaderId}"`,
  )
  await db
    .deleteFrom('membership')
    .where('personId', '=', leaderId)
    .where('unitId', '=', unitId)
    .where('role', '=', 'case_handler')
    .execute()
})

test('the leader sees how many there are, names somebody, and cannot open them; whoever is named can', async () => {
  const path = hrefOf('deskUnattended', 'nn')
  const html = await (await web.request(path, 'faculty-leader')).text()
  expect(html).toContain(one.reference)
  expect(html).not.toContain('Mobbing')
  expect((await web.request(path, 'case-handler-it')).status).toBe(403)
  const name = (personId: string, as = 'faculty-leader') => web.post(path, { unitId, personId }, as)
  const refused = await name('')
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Vel ein som handsamar saker i eininga.')
  const answers = await Promise.all([name(handlerId), name(handlerId, 'administrator')])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect(await (await web.request(path, 'faculty-leader')).text()).not.toContain(one.reference)
  const found = (await findCase(db, one.id))!
  expect(canReadOnDesk(await viewerOf(db, 'case-handler-it'), found)).toBe(true)
  expect(canReadOnDesk(await findViewer(db, leaderId, clock.today()), found)).toBe(false)
  expect(await tell('2021-09-20', '09:00')).toBe(0)
  const { rows } = await sql<{ action: string }>`select action from audit_entry
    where object_id::text in (${handlerId}, ${unitId}) order by id`.execute(db)
  expect(rows.map(({ action }) => action)).toEqual([...Array(6).fill('desk.unattended-told'), 'membership.given'])
})
