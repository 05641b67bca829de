import { expect, test } from 'vitest'
import { giveMembership } from '#app/features/organisation/give-membership.server.ts'
import { record } from '#app/platform/audit/audit.server.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { en } from '#app/texts/en.ts'
import { nb } from '#app/texts/nb.ts'
import { nn } from '#app/texts/nn.ts'
import { createDemoDatabase } from '#test/database.ts'
import { demoClock, personIdOf, unitIdOf, viewerOf } from '#test/people.ts'
import { startTestWeb } from '#test/web.ts'

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const texts = { nb, nn, en }
const su = await unitIdOf(db, 'Fakultet for samfunns- og utdanningsvitenskap')
const iss = await unitIdOf(db, 'Institutt for sosiologi og statsvitenskap')
const idi = await unitIdOf(db, 'Institutt for datateknologi og informatikk')
// The economist administers the faculty too; the institution's administrator sees all.
const given = await giveMembership(
  db,
  await viewerOf(db, 'administrator'),
  { personId: await personIdOf(db, 'economist') },
  { unitId: su, role: 'administrator', validFrom: '2021-01-01', validTo: null },
  demoClock,
)
if (!given.ok) throw new Error(given.refusal)

const page = async (path: string, as = 'administrator') => {
  const answer = await web.request(path, as)
  return { status: answer.status, html: await answer.text() }
}
const typedIn = (html: string, name: string) =>
  new RegExp(`name="${name}"[^>]*?value="([^"]*)"|value="([^"]*)"[^>]*?name="${name}"`)
    .exec(html)
    ?.slice(1)
    .find((v) => v !== undefined)

test.each(languages)(
  'a form that is wrong keeps what was typed and says why beside the field, in %s',
  async (language) => {
    const answer = await web.post(
      `/${language}/admin/units`,
      {
        intent: 'create',
        parentId: su,
        type: 'section',
        nb: 'Nytt verksted',
        nn: '',
        en: 'Workshop',
        website: 'not an address',
        foundedOn: '2021-02-30',
      },
      'administrator',
    )
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(typedIn(html, 'nb')).toBe('Nytt verksted')
    expect(typedIn(html, 'website')).toBe('not an address')
    for (const key of ['org.form.required', 'org.form.website', 'org.form.day'] as const) {
      expect(html, key).toContain(`data-field="validation"`)
      expect(html, key).toContain(texts[language][key])
    }
    // Each problem is tied to its field, for those who do not see where it stands.
    const [, describedBy] = /name="nn"[^>]*aria-describedby="([^"]+)"|$/.exec(html)!
    const tied = describedBy ?? /aria-describedby="([^"]+)"[^>]*aria-invalid="true"/.exec(html)?.[1]
    expect(html).toContain(`id="${tied?.split(' ').at(-1)}"`)
    expect(html).toMatch(/<details[^>]*open/)
  },
)

test('a unit is made, named anew, moved and ended in pages', async () => {
  const made = await web.post(
    '/nb/admin/units',
    {
      intent: 'create',
      parentId: su,
      type: 'section',
      nb: 'Verksted A',
      nn: 'Verkstad A',
      en: 'Workshop A',
      foundedOn: '2021-01-01',
    },
    'administrator',
  )
  const here = made.headers.get('location')!
  expect(made.status).toBe(303)
  expect((await page(here)).html).toContain(nb['admin.done.unitCreated'])
  const [path] = here.split('?')
  const act = (fields: Record<string, string>) => web.post(path!, fields, 'administrator')
  expect(
    (await act({ intent: 'rename', nb: 'Verksted B', nn: 'Verkstad B', en: 'Workshop B', from: '2021-09-01' })).status,
  ).toBe(303)
  expect((await act({ intent: 'change', version: '1', parentId: iss, website: 'https://uni.example/b' })).status).toBe(
    303,
  )
  expect((await page(path!)).html).toMatch(/Verksted B[\s\S]*Verksted A/)
  expect((await act({ intent: 'end', lastDay: '2021-09-30' })).status).toBe(422)
  expect((await act({ intent: 'end', lastDay: '2021-09-30', confirmed: 'yes' })).status).toBe(303)
  expect((await page(path!)).html).toContain('30. september 2021')
})

test('a unit that answers for something asks who takes over, and for two, who takes what', async () => {
  const it = await unitIdOf(db, 'NTNU IT')
  const path = `/nb/admin/units/${it}`
  const alone = await web.post(path, { intent: 'end', lastDay: '2021-09-30', confirmed: 'yes' }, 'administrator')
  expect(alone.status).toBe(422)
  expect(await alone.text()).toContain(nb['org.unit.needsSuccessor'])
  const two = await web.post(
    path,
    { intent: 'end', lastDay: '2021-09-30', successor1: idi, successor2: iss, confirmed: 'yes' },
    'administrator',
  )
  const html = await two.text()
  expect(html).toContain(nb['org.unit.divideFirst'])
  const parts = [...html.matchAll(/name="(part\.[0-9a-f-]{36})"/g)].map(([, name]) => name!)
  expect(parts.length).toBeGreaterThan(0)
  const divided = Object.fromEntries(parts.map((name, index) => [name, index % 2 ? iss : idi]))
  const done = await web.post(
    path,
    { intent: 'end', lastDay: '2021-09-30', successor1: idi, successor2: iss, confirmed: 'yes', ...divided },
    'administrator',
  )
  expect(done.status).toBe(303)
})

test('a faculty’s administrator has the faculty’s units and people, and no others', async () => {
  const units = (await page('/nb/admin/units', 'economist')).html
  expect(units).toContain(`/nb/admin/units/${iss}`)
  expect(units).not.toContain(`/nb/admin/units/${idi}`)
  expect((await page(`/nb/admin/units/${iss}`, 'economist')).status).toBe(200)
  expect((await page(`/nb/admin/units/${idi}`, 'economist')).status).toBe(403)
  const people = (await page('/nb/admin/people', 'economist')).html
  expect(people).toContain('teacher@demo.samspel.example')
  expect(people).not.toContain('course-coordinator@demo.samspel.example')
  expect((await page(`/nb/admin/people/${await personIdOf(db, 'teacher')}`, 'economist')).status).toBe(200)
  expect((await page(`/nb/admin/people/${await personIdOf(db, 'editor')}`, 'economist')).status).toBe(403)
  expect((await page('/nb/admin/outbox', 'economist')).status).toBe(403)
})

test.each([
  ['rename', { nb: 'X', nn: 'X', en: 'X', from: '2021-09-01' }],
  ['change', {}],
  ['role', { eppn: 'x@uni.example', name: 'X', role: 'editor', validFrom: '2021-09-01' }],
  ['end', { lastDay: '2021-09-30', confirmed: 'yes' }],
])('the form "%s" of another’s unit is refused, page or no page', async (intent, fields) => {
  const before = await db.selectFrom('auditEntry').select('id').execute()
  const answer = await web.post(`/nb/admin/units/${idi}`, { intent, parentId: su, ...fields }, 'economist')
  expect(answer.status).toBe(422)
  expect(await db.selectFrom('auditEntry').select('id').execute()).toEqual(before)
})

test('a role is given by eppn, and the log says so to those whom it concerns', async () => {
  const answer = await web.post(
    `/nn/admin/units/${iss}`,
    {
      intent: 'role',
      eppn: ' New.Person@UNI.example ',
      name: 'New Person',
      role: 'editor',
      validFrom: '2021-09-01',
      lastDay: '2021-12-31',
    },
    'economist',
  )
  expect(answer.status).toBe(303)
  expect((await page(`/nn/admin/units/${iss}`, 'economist')).html).toMatch(/New Person[\s\S]*31\. desember 2021/)
  const log = (await page('/nn/admin/audit?type=person', 'economist')).html
  expect(log).toContain(nn['admin.audit.action.membership.given'])
  expect((await page('/nb/admin/audit?from=2021-13-01')).html).toContain(nb['org.form.day'])
  expect((await page('/nb/admin/audit?to=2021-08-01')).html).toContain(nb['admin.audit.none'])
})

test('the log names what a change concerns, leads to all of it, and says when it is gone', async () => {
  const id = await personIdOf(db, 'economist')
  const one = (await page(`/nb/admin/audit?type=person&object=${id}`)).html
  expect(one).toContain('Bare endringer som gjelder Økonom')
  expect(one).toMatch(new RegExp(`href="/nb/admin/people/${id}"[^>]*>Økonom</a>`))
  expect(one).not.toContain('New Person')
  const gone = '019a0000-0000-7000-8000-000000000000'
  await record(db, { at: demoClock.now(), actorId: null, action: 'x', objectType: 'contact_point', objectId: gone })
  expect((await page('/en/admin/audit?type=contact_point')).html).toContain(en['admin.audit.gone'])
  expect((await page(`/nb/admin/people/${id}`)).html).toContain(`/nb/admin/audit?type=person&amp;object=${id}`)
})

test('mail that has not left is read in the outbox, and only its text', async () => {
  await db
    .insertInto('outboxMail')
    .values({ toAddress: 'unit@uni.example', subject: 'Påminning', body: 'Hei <b>der</b>', createdAt: demoClock.now() })
    .execute()
  const { html } = await page('/nb/admin/outbox')
  expect(html).toContain('Påminning – unit@uni.example')
  expect(html).toContain('Hei &lt;b&gt;der&lt;/b&gt;')
})

test.each(['/nb/admin/units/x', '/nb/admin/people/00000000-0000-7000-8000-000000000000'])(
  '%s is not found',
  async (path) => {
    expect((await page(path)).status).toBe(404)
  },
)

test('the institution’s administrators, and no others, set how sure routing must be', async () => {
  expect((await page('/nb/admin/routing', 'economist')).status).toBe(403)
  expect((await web.post('/nb/admin/routing', { intent: 'threshold', percent: '60' }, 'economist')).status).toBe(403)
  const wrong = await web.post('/nb/admin/routing', { intent: 'threshold', percent: '49' }, 'administrator')
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain(nb['routing.threshold.between'])
  expect((await web.post('/nb/admin/routing', { intent: 'threshold', percent: '95' }, 'administrator')).status).toBe(
    303,
  )
  expect((await page('/nb/admin/routing')).html).toContain('er minst 95 %')
  expect((await page('/nb/admin/audit?type=setting')).html).toContain(nb['admin.audit.action.routing.threshold_set'])
  await web.post('/nb/admin/routing', { intent: 'threshold', percent: '' }, 'administrator')
  expect((await page('/nn/admin/routing')).html).not.toContain('er minst 95 %')
})
