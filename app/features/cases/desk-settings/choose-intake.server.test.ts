import { expect, test } from 'vitest'
import { nb } from '#app/texts/nb.ts'
import { createDemoDatabase } from '#test/database.ts'
import { demoClock, unitIdOf, viewerOf } from '#test/people.ts'
import { workByMail } from '#test/units.ts'
import { startTestWeb } from '#test/web.ts'
import { chooseIntake } from './choose-intake.server.ts'

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const administrator = await viewerOf(db, 'administrator')
const [mottak, itUnit] = (await Promise.all(['Felles mottak', 'NTNU IT'].map((name) => unitIdOf(db, name)))) as [
  string,
  string,
]
const choose = (unitId: string, viewer = administrator) => chooseIntake(db, viewer, unitId, demoClock)
const intakes = async () =>
  (await db.selectFrom('unitDesk').select('unitId').where('isIntake', '=', true).execute()).map(({ unitId }) => unitId)

test('an installation that nobody has set up asks nobody to write, and says so kindly', async () => {
  await db.updateTable('unitDesk').set({ isIntake: false }).execute()
  const page = await web.request('/nb/spor', null)
  expect(page.status).toBe(200)
  const html = await page.text()
  expect(html).toContain(nb['asking.problem.noIntake'])
  expect(html).not.toContain('<textarea')
  const sent = await web.post(
    '/nb/spor',
    { subject: 'Hei', body: 'Hvem kan hjelpe meg?', looked: 'yes', askerUnitId: '', course: '', aboutUnitId: '' },
    'teacher',
  )
  expect(sent.status).toBe(422)
  expect(await sent.text()).toContain(nb['asking.problem.noIntake'])
  const units = await (await web.request('/nb/admin/units', 'administrator')).text()
  expect(units).toContain(nb['admin.units.noIntake'])
})

test('the institution’s administrator chooses the front desk on the unit’s page', async () => {
  expect(await choose(itUnit, await viewerOf(db, 'case-handler-it'))).toMatchObject({
    refusal: 'unitDesk.intakeNotYours',
  })
  const path = `/nb/admin/units/${itUnit}`
  expect(await (await web.request(path, 'administrator')).text()).toContain(nb['admin.intake.missing'])
  expect((await web.post(path, { intent: 'intake' }, 'administrator')).status).toBe(303)
  expect(await intakes()).toEqual([itUnit])
  expect(await (await web.request(path, 'administrator')).text()).toContain(nb['admin.intake.isThis'])
  expect(await (await web.request('/nb/spor', null)).text()).toContain('<textarea')
  expect(await (await web.request('/nb/admin/units', 'administrator')).text()).not.toContain(nb['admin.units.noIntake'])
})

test('there is one, also when two choose at once, and each choice is in the audit once', async () => {
  expect(await Promise.all([choose(mottak), choose(itUnit), choose(mottak)])).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ ok: true })),
  )
  expect(await intakes()).toHaveLength(1)
  await choose(mottak)
  const count = async () =>
    (await db.selectFrom('auditEntry').select('id').where('action', '=', 'desk.intake-chosen').execute()).length
  const before = await count()
  await choose(mottak)
  expect(await count()).toBe(before)
})

test('only a living unit that uses Samspel and in which somebody handles cases', async () => {
  const { id: ended } = await db
    .insertInto('unit')
    .values({ type: 'section', foundedOn: '2020-01-01', endedOn: demoClock.today() })
    .returning('id')
    .executeTakeFirstOrThrow()
  expect(await choose(ended)).toMatchObject({ refusal: 'unitDesk.intakeNotThere' })
  const { id: empty } = await db
    .insertInto('unit')
    .values({ type: 'section', foundedOn: '2020-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  expect(await choose(empty)).toMatchObject({ refusal: 'unitDesk.intakeNoHandlers' })
  await workByMail(db, empty, 'post@uni.example')
  expect(await choose(empty)).toMatchObject({ refusal: 'unitDesk.intakeByMail' })
  expect(await intakes()).toEqual([mottak])
})
