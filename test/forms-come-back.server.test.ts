import { expect, test } from 'vitest'
import { startDraft } from '#app/features/catalogue/start-draft.server.ts'
import { hrefOf } from '#app/pages.ts'
import { createDemoDatabase } from './database.ts'
import { findDemoViewer, listServicesOf } from './demo-people.ts'
import { startTestWeb } from './web.ts'

// A form that is refused because another was first comes back with what was typed, says what stands now, and can be
// sent once more on top of it.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)

/** The form that has a field of that name and value, as it would be sent. */
function formWith(html: string, name: string, value: string): string {
  const forms = html.match(/<form.*?<\/form>/gs) ?? []
  return forms.find((form) => form.includes(`name="${name}" value="${value}"`)) ?? ''
}
const versionIn = (form: string) => /name="version" value="(\d+)"/.exec(form)?.[1] ?? ''

test('a contact point that another has changed', async () => {
  const viewer = await findDemoViewer(db, 'case-handler-it', web.samspel.clock.today())
  const unitId = viewer.memberships[0]!.unitId
  const { id } = await db
    .insertInto('contactPoint')
    .values({ unitId, kind: 'email', value: 'it@test.samspel.example' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const page = hrefOf('deskContactPoints', 'nb')
  const version = versionIn(formWith(await (await web.request(page, 'case-handler-it')).text(), 'id', id))
  await db
    .updateTable('contactPoint')
    .set({ value: 'drift@test.samspel.example', version: 2 })
    .where('id', '=', id)
    .execute()

  const fields = { intent: 'change', id, value: 'hjelp@test.samspel.example' }
  const answer = await web.post(page, { ...fields, version }, 'case-handler-it')
  expect(answer.status).toBe(422)
  const form = formWith(await answer.text(), 'id', id)
  expect(form).toContain('value="hjelp@test.samspel.example"')
  expect(form).toContain('En annen har endret dette til «drift@test.samspel.example»')
  const again = await web.post(page, { ...fields, version: versionIn(form) }, 'case-handler-it')
  expect(again.status).toBe(302)
})

test('the facts of a unit that another has changed', async () => {
  const unit = await db
    .selectFrom('unit')
    .select(['id', 'parentId'])
    .where('type', '=', 'section')
    .where('endedOn', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const page = hrefOf('adminUnit', 'en', { id: unit.id })
  const seen = versionIn(formWith(await (await web.request(page, 'administrator')).text(), 'intent', 'change'))
  await db
    .updateTable('unit')
    .set({ website: 'https://theirs.example.no', version: 2 })
    .where('id', '=', unit.id)
    .execute()

  const fields = {
    intent: 'change',
    parentId: unit.parentId!,
    fsCode: '',
    campusId: '',
    website: 'https://ours.example.no',
  }
  const answer = await web.post(page, { ...fields, version: seen }, 'administrator')
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Someone else has changed the unit while you were writing')
  expect(html).toContain('href="https://theirs.example.no"')
  const form = formWith(html, 'intent', 'change')
  expect(form).toContain('value="https://ours.example.no"')
  expect((await web.post(page, { ...fields, version: versionIn(form) }, 'administrator')).status).toBe(303)
})

test('a change of owner on the day on which the present one began, and what was typed stays', async () => {
  const { clock } = web.samspel
  const viewer = await findDemoViewer(db, 'case-handler-it', clock.today())
  const [id] = await listServicesOf(db, viewer, clock.today())
  const { validFrom } = await db
    .selectFrom('participation')
    .select('validFrom')
    .where('serviceId', '=', id!)
    .where('role', '=', 'accountable')
    .orderBy('validFrom', 'desc')
    .executeTakeFirstOrThrow()
  const page = hrefOf('deskService', 'nn', { id: id! })
  const fields = { intent: 'change-owner', unitId: 'local_support', from: validFrom }
  const answer = await web.post(page, fields, 'case-handler-it')
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Den noverande eininga fekk hovudansvaret same dagen.')
  expect(html).toContain(`name="from" value="${validFrom}"`)
  expect((await web.post(page, { ...fields, correction: 'yes' }, 'case-handler-it')).status).toBe(302)
  const after = await (await web.request(page, 'administrator')).text()
  expect(after).toContain('Stroke av')
})

test('a draft that names an address of another unit, or says that it has a thousand million channels', async () => {
  const { clock } = web.samspel
  const viewer = await findDemoViewer(db, 'case-handler-study', clock.today())
  const [id] = await listServicesOf(db, viewer, clock.today())
  expect(await startDraft(db, viewer, id!, clock.now())).toMatchObject({ ok: true })
  const { id: other } = await db
    .selectFrom('unit')
    .select('id')
    .where('type', '=', 'external_body')
    .limit(1)
    .executeTakeFirstOrThrow()
  const { id: foreign } = await db
    .insertInto('contactPoint')
    .values({ unitId: other, kind: 'email', value: 'foreign@test.samspel.example' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const page = hrefOf('deskEdit', 'nb', { id: id! })
  const fields = {
    version: '1',
    baseVersion: '1',
    'nb.title': 'Det som ble skrevet',
    'channels.0.kind': 'contact-unit',
    'channels.0.contactPointId': foreign,
  }
  const answer = await web.post(page, { ...fields, channelCount: '1' }, 'case-handler-study')
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Enheten som eier kontaktpunktet, har ingen rolle i tjenesten.')
  expect(html).toContain('value="Det som ble skrevet"')
  const many = await web.post(
    page,
    { ...fields, channelCount: '1000000000', answerWithinDays: 'soon' },
    'case-handler-study',
  )
  expect(many.status).toBe(422)
  expect((await many.text()).match(/name="channels\.\d+\.kind"/g)).toHaveLength(20)
})
