import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { endpoints, hrefOf, type PageKey, pages } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import people from '#db/seed/people.json' with { type: 'json' }
import { createDemoDatabase } from './database.ts'
import { startTestWeb } from './web.ts'

// Every route × every role of the demonstration. What is open to whom is written out here a second time, on purpose:
// a page that opens to more people than before must be opened here too, by someone who means it.

/** Open to all, signed in or not. A new public page is added here knowingly. */
const publicPages = [
  'front',
  'results',
  'service',
  'allServices',
  'units',
  'unit',
  'situation',
  'targetGroup',
  'topic',
  'accessibility',
  'privacy',
  'signIn',
] as const satisfies readonly PageKey[]
const publicEndpoints = ['chooseLanguage', 'startSignIn', 'finishSignIn', 'signOut', 'sitemap', 'robots', 'health']

const everyone = people.map(({ key }) => key)
const keepers = ['case-handler-it', 'case-handler-study', 'case-handler-local', 'editor', 'administrator']

type ClosedPage = Exclude<PageKey, (typeof publicPages)[number]>

/** Who may open what is not open to all. */
const opensTo: Record<ClosedPage, readonly string[]> = {
  profile: everyone,
  desk: keepers,
  deskNew: keepers,
  deskService: keepers,
  deskEdit: keepers,
  deskPreview: keepers,
  deskHistory: keepers,
  deskParticipations: everyone,
  deskContactPoints: keepers,
  deskSynonyms: keepers,
  deskMisses: keepers,
  adminUnits: ['administrator'],
  adminUnit: ['administrator'],
  adminPeople: ['administrator'],
  adminPerson: ['administrator'],
  audit: ['administrator'],
  outbox: ['administrator'],
}
const closedPages = Object.keys(opensTo) as ClosedPage[]

/** Pages of one service: open to a keeper for the services of the keeper's own units, and for no other. */
const ofOneService: readonly PageKey[] = ['deskService', 'deskEdit', 'deskPreview', 'deskHistory']

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)

/** A service that each keeper keeps, and one that is another's; null where there is none. */
const ownService = new Map<string, string | null>()
const othersService = new Map<string, string | null>()
let anyUnit = ''
let anyPerson = ''

beforeAll(async () => {
  for (const key of keepers) {
    ownService.set(key, await findService(key, true))
    othersService.set(key, await findService(key, false))
  }
  anyUnit = (await db.selectFrom('unit').select('id').limit(1).executeTakeFirstOrThrow()).id
  anyPerson = (await db.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow()).id
})

/** A published service whose accountable unit is, or is not, one where the person has a role. */
async function findService(key: string, own: boolean) {
  const { rows } = await sql<{ id: string }>`
    select service.id from service
    join participation on service_id = service.id and participation.role = 'accountable'
      and participation.unit_id is not null and period @> ${web.samspel.clock.today()}::date
    where service.state = 'published' and ${own} = exists (
      select from unit_ancestor
      join membership on membership.unit_id = ancestor_id join person on person.id = person_id
      where unit_ancestor.unit_id = participation.unit_id and eppn = ${`${key}@demo.samspel.example`})
    order by service.key limit 1`.execute(db)
  return rows[0]?.id ?? null
}

const idFor = (page: PageKey, service: string | null) =>
  page === 'adminUnit' ? anyUnit : page === 'adminPerson' ? anyPerson : (service ?? '')

const anyService = () => [...othersService.values(), ...ownService.values()].find((id) => id) ?? ''

const addressOf = (page: PageKey, language: Language, service: string | null = anyService()) =>
  hrefOf(page, language, { id: idFor(page, service) })

/** What must not happen: a page or its data given to someone whom it is not for. */
const given = (answer: Response) => answer.status < 300

async function expectSentToSignIn(answer: Response, what: string) {
  expect(answer.status, what).toBe(302)
  expect(answer.headers.get('location'), what).toMatch(/^\/(nb|nn|en)\/(logg-inn|sign-in)\?returnTo=/)
}

describe('every route has an answer to who may open it', () => {
  test('each public page is on the list here, and nothing else is', () => {
    const open = Object.entries(pages)
      .filter(([, { access }]) => access === 'public')
      .map(([key]) => key)
    expect(open.sort()).toEqual([...publicPages].sort())
    const openEndpoints = Object.entries(endpoints)
      .filter(([, { access }]) => access === 'public')
      .map(([key]) => key)
    expect(openEndpoints.sort()).toEqual([...publicEndpoints].sort())
  })

  test('each route file is a page or an endpoint with an access of its own', () => {
    const listed = new Set([...Object.values(pages), ...Object.values(endpoints)].map(({ file }): string => file))
    const app = join(import.meta.dirname, '../app')
    const routeFiles = globSync('routes/**/*.{ts,tsx}', { cwd: app }).filter(
      (file) =>
        !/\.test\.tsx?$/.test(file) &&
        /^export (default|(async )?function (loader|action)|const (loader|action)\b)/m.test(
          readFileSync(join(app, file), 'utf8'),
        ),
    )
    expect(routeFiles.filter((file) => !listed.has(file) && file !== 'routes/not-found.tsx')).toEqual([])
    expect(
      [...listed].filter((file) => !routeFiles.includes(file)),
      'listed, but not there',
    ).toEqual([])
  })

  test('the built product has these routes and no other', () => {
    const expected = [
      'root',
      'routes/not-found',
      ...Object.keys(endpoints),
      ...Object.keys(pages).flatMap((key) => languages.map((language) => `${key}.${language}`)),
    ]
    expect(Object.keys(web.build.routes).sort()).toEqual(expected.sort())
  })
})

describe('public pages', () => {
  test.for(publicPages.filter((page) => !pages[page].path.nb.includes(':')))(
    '%s answers a visitor and each role',
    async (page) => {
      for (const language of languages) expect((await web.request(hrefOf(page, language))).status, language).toBe(200)
      for (const as of everyone) expect((await web.request(hrefOf(page, 'nb'), as)).status, as).toBe(200)
    },
  )

  test('a service, a unit, a situation, a target group and a topic answer a visitor in each language', async () => {
    const slugs = await sql<{ page: PageKey; language: Language; slug: string }>`
      (select 'service' as page, language, slug from service_slug join service on service.id = service_id
        where current and state = 'published' and language in ('nb', 'nn') order by slug limit 6)
      union all (select 'unit', language, slug from unit_slug where current order by slug limit 9)
      union all (select distinct on (kind, language)
          case kind when 'target_group' then 'targetGroup' else kind end, language, slug
        from catalogue_term join catalogue_term_text on term_id = id order by kind, language, position)`.execute(db)
    expect(new Set(slugs.rows.map(({ page }) => page)).size).toBe(5)
    for (const { page, language, slug } of slugs.rows) {
      const path = hrefOf(page, language, { slug })
      expect((await web.request(path)).status, path).toBe(200)
    }
  })

  test.for([
    ['/', 302],
    ['/robots.txt', 200],
    ['/sitemap.xml', 200],
    ['/health', 200],
    ['/auth/callback', 400],
  ] as const)('%s answers a visitor with %i', async ([path, status]) => {
    expect((await web.request(path)).status).toBe(status)
  })
})

describe('pages that are not for all', () => {
  test.for(closedPages)('%s sends a visitor to sign in, and gives nothing', async (page) => {
    for (const language of languages) {
      const path = addressOf(page, language)
      await expectSentToSignIn(await web.request(path), path)
      // The same page as the browser's script asks for it: never the page's own data.
      const data = await web.request(`${path}.data`)
      expect(data.status, `${path}.data`).toBe(202)
      expect(await data.text(), `${path}.data`).toContain('SingleFetchRedirect')
    }
  })

  test.for(closedPages)('%s opens to whom it is for, and to no other role', async (page) => {
    for (const as of everyone) {
      const path = addressOf(page, 'nb', ofOneService.includes(page) ? (ownService.get(as) ?? anyService()) : undefined)
      const answer = await web.request(path, as)
      const mayOpen = opensTo[page].includes(as) && !(ofOneService.includes(page) && !ownService.get(as))
      if (mayOpen) expect(answer.status, `${as} at ${path}`).toBe(200)
      else expect([403, 404], `${as} at ${path}: ${answer.status}`).toContain(answer.status)
      const data = await web.request(
        `${addressOf(page, 'nn', ofOneService.includes(page) ? (ownService.get(as) ?? anyService()) : undefined)}.data`,
        as,
      )
      expect(given(data), `${as} at the data of ${path}: ${data.status}`).toBe(mayOpen)
    }
  })

  // Addresses that a router may take for the same page, and a guard may not.
  test.for(closedPages)('%s is closed under other spellings of its address', async (page) => {
    const path = addressOf(page, 'nb')
    const [, language = '', first = '', ...rest] = path.split('/')
    const spellings = [
      `${path}/`,
      `${path}//`,
      path.toUpperCase(),
      `/NB/${[first, ...rest].join('/')}`,
      `/${language}//${[first, ...rest].join('/')}`,
      `//${language}/${[first, ...rest].join('/')}`,
      `/${language}/%${first.charCodeAt(0).toString(16)}${[first.slice(1), ...rest].join('/')}`,
      `/${language}/./${[first, ...rest].join('/')}`,
      `/nn/../${language}/${[first, ...rest].join('/')}`,
      `${path};x=1`,
      `${path}?index`,
      `${path}%2F`,
      `${path}#x`,
      `${path}.data?_routes=${page}.nb`,
      `${path}.data?_routes=root`,
      `${path}/_.data`,
      `${path.toUpperCase()}.data`,
      `/NB/${[first, ...rest].join('/')}.data`,
      `${path}.DATA`,
    ]
    for (const spelling of spellings) {
      for (const as of [null, 'student']) {
        if (as && opensTo[page].includes(as)) continue
        const answer = await web.request(spelling, as)
        const text = await answer.text()
        const ok = !given(answer) || text.includes('SingleFetchRedirect') || onlyRoot(spelling, text, page)
        expect(ok, `${as ?? 'visitor'} at ${spelling}: ${answer.status}`).toBe(true)
      }
    }
  })

  /** `_routes=root` asks for what stands around every page, which is for all. */
  const onlyRoot = (spelling: string, text: string, page: PageKey) =>
    spelling.endsWith('_routes=root') && !text.includes(`"${page}.`)
})

describe('forms', () => {
  const withAction = Object.entries(web.build.routes)
    .filter(([, route]) => route?.module.action)
    .map(([id]) => id)

  const auditEntries = async () =>
    Number(
      (
        await db
          .selectFrom('auditEntry')
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )

  test.for(closedPages)('%s refuses a form from a visitor and from each role that it is not for', async (page) => {
    const before = await auditEntries()
    const path = addressOf(page, 'nb')
    const fields = { intent: 'save', state: 'accepted', name: 'x' }
    await expectSentToSignIn(await web.post(path, fields), path)
    for (const as of everyone.filter((key) => !opensTo[page].includes(key))) {
      expect((await web.post(path, fields, as)).status, `${as} at ${path}`).toBe(403)
    }
    expect(await auditEntries(), 'something was changed').toBe(before)
  })

  test.for(closedPages.filter((page) => withAction.includes(`${page}.nb`)))(
    '%s answers a form that makes no sense without breaking',
    async (page) => {
      for (const as of opensTo[page]) {
        const path = addressOf(
          page,
          'nb',
          ofOneService.includes(page) ? (ownService.get(as) ?? anyService()) : undefined,
        )
        for (const fields of [{}, { intent: 'nonsense' }, { intent: 'save', id: 'not-a-uuid', version: 'x' }]) {
          const answer = await web.post(path, fields, as)
          expect(answer.status, `${as} at ${path} with ${JSON.stringify(fields)}`).toBeLessThan(500)
        }
      }
    },
  )

  test('a form sent from another site is refused, whoever is signed in', async () => {
    for (const page of closedPages.filter((page) => withAction.includes(`${page}.nb`))) {
      const answer = await web.request(addressOf(page, 'nb'), 'administrator', {
        method: 'POST',
        body: new URLSearchParams({ intent: 'save' }),
        headers: { origin: 'https://elsewhere.example' },
      })
      expect(answer.status, page).toBe(403)
    }
  })
})

describe('objects of others', () => {
  const localKeepers = keepers.filter((key) => !['editor', 'administrator'].includes(key))

  test('the case handlers in the walk meet services of others, and two of them have their own', () => {
    for (const key of localKeepers) expect(othersService.get(key), key).toBeTruthy()
    expect(ownService.get('case-handler-it')).toBeTruthy()
    expect(ownService.get('case-handler-study')).toBeTruthy()
  })

  test.for(ofOneService)("%s of another unit's service is refused: page, data and form", async (page) => {
    for (const as of localKeepers) {
      const path = addressOf(page, 'nb', othersService.get(as) ?? null)
      expect([403, 404], `${as} at ${path}`).toContain((await web.request(path, as)).status)
      expect([403, 404], `${as} at ${path}.data`).toContain((await web.request(`${path}.data`, as)).status)
      for (const intent of ['save', 'publish', 'retire', 'submit', 'discard', 'start', 'return', 'approve', 'renew']) {
        const answer = await web.post(path, { intent }, as)
        expect([400, 403, 404, 405], `${as}, ${intent} at ${path}: ${answer.status}`).toContain(answer.status)
      }
    }
  })

  test("the desk lists no service of another unit's", async () => {
    for (const as of localKeepers) {
      const text = await (await web.request(hrefOf('desk', 'nb'), as)).text()
      expect(text, as).not.toContain(othersService.get(as))
    }
  })

  test('a draft is not seen on its public address', async () => {
    const { rows } = await sql<{ language: Language; slug: string }>`
      select language, slug from service_slug join service on service.id = service_id where state in ('draft', 'in_review')`.execute(
      db,
    )
    for (const { language, slug } of rows)
      expect((await web.request(hrefOf('service', language, { slug }))).status, slug).toBe(404)
  })

  test('an id that is no id, and one of nothing, are not found rather than broken', async () => {
    for (const page of closedPages.filter((page) => pages[page].path.nb.includes(':id'))) {
      for (const id of ['x', '0', '00000000-0000-7000-8000-000000000000', '../../nb', '%00']) {
        const answer = await web.request(hrefOf(page, 'nb', { id }), 'administrator')
        expect(answer.status, `${page} of ${id}`).toBe(404)
      }
    }
  })
})
