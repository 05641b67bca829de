import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { startDraft } from '#app/features/catalogue/start-draft.server.ts'
import { endpoints, hrefOf, type PageKey, pages } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { askCase } from './cases.ts'
import { countRows, createDemoDatabase } from './database.ts'
import { findDemoViewer, listServicesOf } from './demo-people.ts'
import {
  closedPages,
  everyone,
  handlers,
  keepers,
  ofOneObject,
  ofOneService,
  opensTo,
  publicEndpoints,
  publicPages,
} from './page-access.ts'
import { startTestWeb } from './web.ts'

// Every route × every role of the demonstration, against what page-access.ts says.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)

/** A service of its own for each keeper, with a draft; none where the keeper's units answer for none. */
const ownService = new Map<string, string>()
const ownCase = new Map<string, string>()
let anyCase = ''
let anyService = ''
let anyUnit = ''
let anyPerson = ''

beforeAll(async () => {
  const { clock } = web.samspel
  for (const key of keepers) {
    const viewer = await findDemoViewer(db, key, clock.today())
    const [id] = await listServicesOf(db, viewer, clock.today())
    if (!id) continue
    ownService.set(key, id)
    anyService = id
    expect(await startDraft(db, viewer, id, clock.now())).toMatchObject({ ok: true })
  }
  for (const key of handlers) {
    const viewer = await findDemoViewer(db, key, clock.today())
    const { id } = await askCase(db, viewer.memberships[0]?.unitId ?? '', {}, clock.now())
    ownCase.set(key, id)
    anyCase = id
  }
  anyUnit = (await db.selectFrom('unit').select('id').limit(1).executeTakeFirstOrThrow()).id
  anyPerson = (await db.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow()).id
})

function addressOf(page: PageKey, language: Language, as: string | null = null) {
  const service = (as && ownService.get(as)) || anyService
  const ids: Partial<Record<PageKey, string>> = {
    adminUnit: anyUnit,
    adminPerson: anyPerson,
    deskCase: (as && ownCase.get(as)) || anyCase,
  }
  const id = ids[page] ?? service
  return hrefOf(page, language, { id, groupId: id, cohortId: id })
}

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
    ['/auth/callback', 302],
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
    await Promise.all(
      everyone.map(async (as) => {
        const mayOpen = opensTo[page].includes(as) && (!ofOneService.includes(page) || ownService.has(as))
        const opened = ofOneObject.includes(page) ? 404 : 200
        const path = addressOf(page, 'nb', as)
        const answer = await web.request(path, as)
        expect(answer.status, `${as} at ${path}`).toBe(mayOpen ? opened : 403)
        const data = await web.request(`${addressOf(page, 'nn', as)}.data`, as)
        expect(data.status, `${as} at the data of ${path}`).toBe(mayOpen ? opened : 403)
      }),
    )
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

  const auditEntries = () => countRows(db, 'auditEntry')

  test.for(closedPages)('%s refuses a form from a visitor and from each role that it is not for', async (page) => {
    const before = await auditEntries()
    const path = addressOf(page, 'nb')
    const fields = { intent: 'save', state: 'accepted', name: 'x' }
    // No redirect: what was typed goes back to whoever's session ran out meanwhile, and to nobody else.
    expect((await web.post(path, fields)).status, `visitor at ${path}`).toBe(401)
    expect((await web.post(`${path}.data`, fields)).status, `visitor at ${path}.data`).toBe(401)
    for (const as of everyone.filter((key) => !opensTo[page].includes(key))) {
      // 422 where the page is open to all who are signed in, and the policy of the object refuses.
      expect([403, 404, 422], `${as} at ${path}`).toContain((await web.post(path, fields, as)).status)
    }
    expect(await auditEntries(), 'something was changed').toBe(before)
  })

  test.for(closedPages.filter((page) => withAction.includes(`${page}.nb`)))(
    '%s answers a form that makes no sense without breaking',
    async (page) => {
      for (const as of opensTo[page]) {
        const path = addressOf(page, 'nb', as)
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
