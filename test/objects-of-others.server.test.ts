import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { createService, startDraft } from '#app/features/catalogue/start-draft.server.ts'
import { hrefOf, opens, type PageKey, pages } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { createDemoDatabase } from './database.ts'
import { findDemoPersonId, findDemoViewer, listServicesOf } from './demo-people.ts'
import { startTestJobs } from './jobs.ts'
import { startTestWeb } from './web.ts'

// What belongs to another unit or another person, asked for in every way that the product has: list, page, data, form.

const database = await createDemoDatabase()
const jobs = await startTestJobs(database)
const { db } = database
const web = await startTestWeb(database)

/** Who keeps a catalogue, but not the one below. */
const others = ['case-handler-study', 'case-handler-local']
/** Who has no part in keeping catalogues at all. */
const outsiders = ['student', 'teacher', 'economist', 'vice-rector']

/** A published service of NTNU IT in which the others have no part, with a draft. */
let published = ''
/** A service of NTNU IT that no reader has seen yet. */
let unpublished = ''
let participation = ''
let contactPoint = ''
let otherUnit = ''

const SECRET = 'Noko som ingen skal sjå enno'

beforeAll(async () => {
  const { clock } = web.samspel
  const today = clock.today()
  const owner = await findDemoViewer(db, 'case-handler-it', today)
  const unitId = owner.memberships[0]?.unitId ?? ''
  const notTheirs = await Promise.all(
    others.map(async (key) => new Set(await listServicesOf(db, await findDemoViewer(db, key, today), today, 'others'))),
  )
  const own = await listServicesOf(db, owner, today)
  published = own.find((id) => notTheirs.every((ids) => ids.has(id))) ?? ''
  expect(await startDraft(db, owner, published, clock.now())).toMatchObject({ ok: true })
  await sql`update service_draft set content = jsonb_set(content, '{texts,nb,summary}', to_jsonb(${SECRET}::text))`.execute(
    db,
  )
  const wanted = { title: SECRET, accountableUnitId: unitId, formOfSupport: 'self-study', level: 'person' } as const
  const created = await createService(db, owner, wanted, clock.now(), jobs)
  unpublished = created.ok ? created.value : ''
  participation = (
    await db.selectFrom('participation').select('id').where('serviceId', '=', published).executeTakeFirstOrThrow()
  ).id
  const point = { unitId, kind: 'web', value: 'https://it.example.no/hjelp' }
  contactPoint = (await db.insertInto('contactPoint').values(point).returning('id').executeTakeFirstOrThrow()).id
  otherUnit = (
    await db
      .selectFrom('unit')
      .select('id')
      .where('id', '<>', unitId)
      .where('endedOn', 'is', null)
      .limit(1)
      .executeTakeFirstOrThrow()
  ).id
})

/** All that a refused form must leave as it was. */
async function everything() {
  const { rows } = await sql<{ print: string }>`
    select md5(concat(
      (select string_agg(service::text, '|' order by id) from service),
      (select string_agg(participation::text, '|' order by id) from participation),
      (select string_agg(service_draft::text, '|' order by service_id) from service_draft),
      (select string_agg(contact_point::text, '|' order by id) from contact_point),
      (select string_agg(synonym::text, '|' order by group_id, word) from synonym),
      (select string_agg(membership::text, '|' order by id) from membership),
      (select string_agg(person::text, '|' order by id) from person),
      (select string_agg(unit::text, '|' order by id) from unit),
      (select string_agg(unit_name::text, '|' order by id) from unit_name),
      (select count(*) from audit_entry))) as print`.execute(db)
  return rows[0]?.print
}

test('there is something of others to ask for', () => {
  expect([published, unpublished, participation, contactPoint, otherUnit]).not.toContain('')
})

const servicePages = ['deskService', 'deskEdit', 'deskPreview', 'deskHistory'] as const satisfies readonly PageKey[]

test.for(servicePages)('%s of a service that no reader has seen is refused, as page and as data', async (page) => {
  for (const as of [...others, ...outsiders, null]) {
    for (const language of languages) {
      const path = hrefOf(page, language, { id: unpublished })
      for (const address of [path, `${path}.data`]) {
        const answer = await web.request(address, as)
        expect(answer.status === 200, `${as} at ${address}`).toBe(false)
        expect(await answer.text(), `${as} at ${address}`).not.toContain(SECRET)
      }
    }
  }
})

test("a published service's draft is not on any page that others may open", async () => {
  for (const as of [...others, ...outsiders, null]) {
    for (const page of servicePages) {
      const path = hrefOf(page, 'nb', { id: published })
      for (const address of [path, `${path}.data`]) {
        expect(await (await web.request(address, as)).text(), `${as} at ${address}`).not.toContain(SECRET)
      }
    }
  }
})

test('neither is on the lists that others see', async () => {
  for (const as of [...others, null]) {
    for (const page of ['desk', 'deskParticipations', 'allServices', 'front'] as const) {
      const text = await (await web.request(hrefOf(page, 'nb'), as)).text()
      expect(text, `${as} at ${page}`).not.toContain(SECRET)
      expect(text, `${as} at ${page}`).not.toContain(unpublished)
    }
    const found = await (await web.request(`${hrefOf('results', 'nb')}?q=${encodeURIComponent(SECRET)}`, as)).text()
    expect(found.split('</form>').slice(1).join(), `${as} searching`).not.toContain(unpublished)
  }
  expect(await (await web.request('/sitemap.xml')).text()).not.toContain('noko-som-ingen')
})

test('a service that no reader has seen is not found on the address that it would have', async () => {
  const { rows } = await sql<{ language: Language; slug: string }>`
    select language, slug from service_slug where service_id = ${unpublished}`.execute(db)
  const addresses = [...rows, ...languages.map((language) => ({ language, slug: 'noko-som-ingen-skal-sja-enno' }))]
  for (const { language, slug } of addresses) {
    expect((await web.request(hrefOf('service', language, { slug }))).status, slug).toBe(404)
  }
})

const intents = [
  'start',
  'submit',
  'return',
  'publish',
  'discard',
  'renew',
  'retire',
  'add-part',
  'end-part',
  'change-owner',
  'accept',
  'contest',
  'save',
  'save-and-preview',
]

test.for(intents)('the button "%s" on a service of others changes nothing', async (intent) => {
  const before = await everything()
  const draft = await db
    .selectFrom('serviceDraft')
    .select('version')
    .where('serviceId', '=', published)
    .executeTakeFirstOrThrow()
  const version = String(draft.version)
  const fields = {
    intent,
    id: participation,
    reason: 'Fordi',
    unitId: otherUnit,
    role: 'responsible',
    draftVersion: version,
    version,
    baseVersion: '1',
    nextReviewOn: '2022-02-01',
    successorId: '',
    from: '2021-10-01',
    endsOn: '2021-10-01',
    'title.nb': 'Ny tittel',
    'summary.nb': 'Nytt samandrag',
  }
  for (const as of [...others, ...outsiders, null]) {
    for (const id of [published, unpublished]) {
      for (const page of servicePages) {
        const answer = await web.post(hrefOf(page, 'nb', { id }), fields, as)
        // Forbidden, not found, no such action, a form that says why, or the way to sign in: never "done".
        expect(as === null ? [401] : [302, 403, 404, 405, 422], `${as} at ${page}: ${answer.status}`).toContain(
          answer.status,
        )
        expect(answer.headers.get('location') ?? '', `${as} at ${page}`).not.toContain('done=')
      }
    }
  }
  expect(await everything()).toBe(before)
})

test('nobody accepts, contests or keeps contact points for a unit of others', async () => {
  const before = await everything()
  const forms = [
    ['deskParticipations', { intent: 'accept', id: participation }],
    ['deskParticipations', { intent: 'contest', id: participation, reason: 'Fordi' }],
    ['deskParticipations', { intent: 'accept-chosen', chosen: participation, id: participation }],
    ['deskContactPoints', { intent: 'change', id: contactPoint, kind: 'web', value: 'https://elsewhere.example' }],
    ['deskContactPoints', { intent: 'remove', id: contactPoint }],
    ['deskSynonyms', { intent: 'save', id: 'new', words: 'ein\nto' }],
  ] as const
  for (const as of [...others, ...outsiders, null]) {
    for (const [page, fields] of forms) {
      const answer = await web.post(hrefOf(page, 'nb'), fields, as)
      expect(answer.headers.get('location') ?? '', `${as} at ${page}`).not.toContain('done=')
    }
  }
  expect(await everything()).toBe(before)
})

test("nobody but an administrator sees or changes another person's page", async () => {
  const before = await everything()
  const person = await findDemoPersonId(db, 'teacher')
  const path = hrefOf('adminPerson', 'nb', { id: person })
  for (const as of [...others, 'student', 'editor', 'vice-rector']) {
    expect((await web.request(path, as)).status, as).toBe(403)
    for (const intent of ['role', 'end', 'link', 'erase']) {
      const fields = { intent, unitId: otherUnit, role: 'administrator', validFrom: '2021-09-01', confirm: 'on' }
      expect((await web.post(path, fields, as)).status, `${as}, ${intent}`).toBe(403)
    }
  }
  expect(await everything()).toBe(before)
})

test('what a person takes along is their own, and none of it goes to a visitor', async () => {
  const student = await (await web.request('/my-data.json', 'student')).text()
  expect(student).toContain('student@demo.samspel.example')
  expect(student).not.toContain('teacher@demo.samspel.example')
  expect((await web.request('/my-data.json')).status).not.toBe(200)
})

test('an id that is no id, and one of nothing, are not found rather than broken', async () => {
  const withId = (Object.keys(pages) as PageKey[]).filter((page) => pages[page].path.nb.includes(':id'))
  const administrator = await findDemoViewer(db, 'administrator', web.samspel.clock.today())
  for (const page of withId) {
    for (const id of ['x', '0', '00000000-0000-7000-8000-000000000000', '../../nb', '%00']) {
      // Pages of cases are for those who handle cases: an administrator opens none of them.
      const as = opens(page, administrator) ? 'administrator' : 'front-desk'
      expect((await web.request(hrefOf(page, 'nb', { id }), as)).status, `${page} of ${id}`).toBe(404)
    }
  }
})

test('an address with a byte that no text may hold is not found rather than broken', async () => {
  for (const path of [
    '/nb/tjenester/%00',
    '/nb/enheter/%00',
    '/nb/finn?q=%00',
    '/nb/situasjoner/%ff',
    '/nb/tjenester/%E0%A4%A',
  ]) {
    expect((await web.request(path)).status, path).toBeLessThan(500)
  }
})
