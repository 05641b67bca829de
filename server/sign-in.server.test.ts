import { request as httpRequest } from 'node:http'
import { expect, test } from 'vitest'
import { cookieName } from '#app/platform/sign-in/session.server.ts'
import people from '#db/seed/people.json' with { type: 'json' }
import { createBrowser } from '#test/browserless.ts'
import { createDemoDatabase } from '#test/database.ts'
import { personIdOf } from '#test/people.ts'
import { startTestWeb } from '#test/web.ts'

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)

const browse = () => createBrowser(web.url)
const sessionsOf = async (key: string) =>
  db
    .selectFrom('session')
    .select(['tokenHash', 'idToken'])
    .where('personId', '=', await personIdOf(db, key))
    .execute()

test('the page offers each identity, by role and not by name, and works as a plain form', async () => {
  const html = await (await browse().get('/nb/logg-inn?returnTo=%2Fnb%2Fmin-side')).text()
  const offered = [...html.matchAll(/name="identity"[^>]*>|value="([^"]+)"[^>]*name="identity"/g)]
  expect(offered).toHaveLength(people.length)
  expect(html.match(/<form method="post"/g)?.length).toBeGreaterThanOrEqual(people.length)
  expect(html).toContain('name="returnTo" value="/nb/min-side"')
  expect(html).toContain('Saksbehandler')
})

test('whoever is chosen comes back signed in, to the page that was asked for', async () => {
  const browser = browse()
  const asked = await browser.get('/nn/admin/units')
  expect(asked.headers.get('location')).toBe('/nn/logg-inn?returnTo=%2Fnn%2Fadmin%2Funits')
  const page = await browser.follow(
    await browser.post('/nn/logg-inn', { identity: 'administrator', returnTo: '/nn/admin/units' }),
  )
  expect(page.status).toBe(200)
  expect(browser.path).toBe('/nn/admin/units')
  expect(await sessionsOf('administrator')).toMatchObject([{ idToken: expect.stringMatching(/^ey/) }])
  // Used up: neither the attempt nor its cookie is left.
  expect(await db.selectFrom('signInAttempt').select('state').execute()).toEqual([])
  expect(browser.cookie(cookieName(web.url, 'sign-in'))).toBeUndefined()
})

test('the code flow carries PKCE S256, state and nonce', async () => {
  const answer = await browse().post('/nb/logg-inn', { identity: 'student' })
  const { searchParams, pathname } = new URL(answer.headers.get('location')!)
  expect(pathname).toBe('/demo-provider/auth')
  expect(Object.fromEntries(searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    redirect_uri: `${web.url}/auth/callback`,
  })
})

test('the session’s cookie is out of reach of scripts and other sites, and new at each sign-in', async () => {
  const browser = browse()
  await browser.signIn('student')
  const first = browser.cookie(cookieName(web.url, 'session'))
  expect(browser.attributesOf(cookieName(web.url, 'session'))).toMatchObject({
    httponly: '',
    samesite: 'Lax',
    path: '/',
  })
  await browser.signIn('student')
  const second = browser.cookie(cookieName(web.url, 'session'))
  expect(second).not.toBe(first)
  expect(await sessionsOf('student')).toHaveLength(1)
  // The old one is worth nothing.
  const old = await fetch(`${web.url}/nb/min-side`, {
    redirect: 'manual',
    headers: { cookie: `${cookieName(web.url, 'session')}=${first}` },
  })
  expect(old.status).toBe(302)
})

test('choosing another role in the same browser is being that role', async () => {
  const browser = browse()
  await browser.signIn('teacher')
  await browser.signIn('economist')
  expect(await (await browser.get('/nb/min-side')).text()).toContain('economist@demo.samspel.example')
  expect(await sessionsOf('teacher')).toEqual([])
})

test('signing out ends the session here and at the provider', async () => {
  const browser = browse()
  await browser.signIn('editor')
  expect(await providerSessions()).toContain('editor')
  const page = await browser.follow(await browser.post('/auth/sign-out', {}, '/nn/desk'))
  expect([page.status, browser.path]).toEqual([200, '/nn'])
  expect(await sessionsOf('editor')).toEqual([])
  expect(await providerSessions()).not.toContain('editor')
  expect((await browser.get('/nn/mi-side')).status).toBe(302)
})

async function providerSessions() {
  const rows = await db.selectFrom('demoProviderEntry').select('payload').where('model', '=', 'Session').execute()
  return rows.map(({ payload }) => (payload as { accountId?: string }).accountId)
}

test('a link signs nobody out, and a form from another site signs nobody in or out', async () => {
  const browser = browse()
  await browser.signIn('project-leader')
  await browser.get('/auth/sign-out')
  const foreign = await fetch(`${web.url}/auth/sign-out`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: 'https://evil.example',
      cookie: browser.header('/auth/sign-out'),
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
  expect(foreign.status).toBe(403)
  expect(await sessionsOf('project-leader')).toHaveLength(1)
})

test.each(['https://evil.example/', '//evil.example/', '/\\evil.example', '/auth/callback'])(
  'signing in never leads to %s',
  async (returnTo) => {
    const browser = browse()
    const page = await browser.follow(await browser.post('/en/sign-in', { identity: 'student', returnTo }))
    expect([page.status, browser.path]).toEqual([200, '/en'])
  },
)

/** Goes as far as the provider's answer, and gives the address that it sends the browser back to. */
async function untilCallback(identity: string, browser = browse()) {
  let answer = await browser.post('/nn/logg-inn', { identity })
  for (;;) {
    const location = new URL(answer.headers.get('location')!, web.url)
    if (location.pathname === '/auth/callback') return { browser, callback: location }
    answer = await browser.get(location.href)
  }
}

test.each([
  ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
  ['another code', (url: URL) => url.searchParams.set('code', 'x'.repeat(43))],
  ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.example')],
  ['no code', (url: URL) => url.searchParams.delete('code')],
])('an answer with %s signs nobody in, and says what to do', async (_what, change) => {
  const { browser, callback } = await untilCallback('vice-rector')
  change(callback)
  const page = await browser.follow(await browser.get(callback.href))
  expect(browser.path).toMatch(/^\/nn\/logg-inn\?problem=provider/)
  const [main] = /<main.*<\/main>/s.exec(await page.text())!
  expect(main).toContain('Innlogginga lukkast ikkje')
  expect(main).not.toMatch(/Error|\.[jt]s:\d|invalid/)
  expect(await sessionsOf('vice-rector')).toEqual([])
})

test('an answer that another browser asked for signs nobody in', async () => {
  const { callback } = await untilCallback('vice-rector')
  const other = browse()
  await other.follow(await other.get(callback.href))
  expect(other.path).toMatch(/problem=expired/)
  expect(await sessionsOf('vice-rector')).toEqual([])
})

test('an answer is used once', async () => {
  const { browser, callback } = await untilCallback('vice-rector')
  expect((await browser.get(callback.href)).headers.get('location')).toBe('/nn')
  expect((await browser.get(callback.href)).headers.get('location')).toMatch(/problem=expired/)
  expect(await sessionsOf('vice-rector')).toHaveLength(1)
})

test('after ten minutes the attempt is over', async () => {
  const { browser, callback } = await untilCallback('programme-leader')
  await db.updateTable('signInAttempt').set({ expiresAt: new Date() }).execute()
  expect((await browser.get(callback.href)).headers.get('location')).toMatch(/problem=expired/)
})

test('turning back at the provider is no fault', async () => {
  const { browser, callback } = await untilCallback('programme-leader')
  const { searchParams } = callback
  const refusal = new URLSearchParams({
    error: 'access_denied',
    state: searchParams.get('state')!,
    iss: searchParams.get('iss')!,
  })
  await browser.follow(await browser.get(`/auth/callback?${refusal}`))
  expect(browser.path).toMatch(/problem=cancelled/)
})

test('an identity that there is not is refused by the provider', async () => {
  const browser = browse()
  const page = await browser.follow(await browser.post('/nb/logg-inn', { identity: 'rector' }))
  expect(page.status).toBe(200)
  expect(browser.path).toMatch(/^\/nb\/logg-inn\?problem=/)
})

test('withdrawn access ends an open session at the next click', async () => {
  const browser = browse()
  await browser.signIn('course-coordinator')
  const person = await personIdOf(db, 'course-coordinator')
  const { id } = await db
    .selectFrom('membership')
    .select('id')
    .where('personId', '=', person)
    .limit(1)
    .executeTakeFirstOrThrow()
  const administrator = browse()
  await administrator.signIn('administrator')
  const ended = await administrator.post(`/nb/admin/people/${person}`, { intent: 'end', membershipId: id, when: 'now' })
  expect(ended.status).toBe(303)
  expect((await browser.get('/nb/min-side')).status).toBe(302)
})

test('one can take along and erase one’s own data', async () => {
  const browser = browse()
  await browser.signIn('wellbeing-leader')
  const file = await browser.get('/my-data.json')
  expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(await file.json()).toMatchObject({ person: { eppn: 'wellbeing-leader@demo.samspel.example' } })
  const unsure = await browser.post('/nb/min-side', { intent: 'erase' })
  expect(unsure.status).toBe(422)
  expect(await unsure.text()).toContain('Kryss av for at du vil dette.')
  await browser.follow(await browser.post('/nb/min-side', { intent: 'erase', confirmed: 'yes' }))
  expect(browser.path).toBe('/nb/logg-inn?erased')
  expect((await fetch(`${web.url}/my-data.json`, { redirect: 'manual' })).status).toBe(302)
})

test('too many attempts from one address are told to wait, in the reader’s language', async () => {
  const browser = browse()
  const statuses = new Set<number>()
  for (let attempt = 0; attempt < 101; attempt++)
    statuses.add((await browser.post('/nn/logg-inn', { identity: 'student' })).status)
  expect(statuses).toEqual(new Set([303, 429]))
  const answer = await browser.post('/nn/logg-inn', { identity: 'student' })
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  const html = await answer.text()
  expect(html).toContain('For mange forsøk på kort tid')
  expect(html).toContain('Vent eit minutt')
})

test('a proxy on this machine says for whom it asks, last in its list; each has a limit of their own', async () => {
  const post = (forwardedFor: string) =>
    fetch(`${web.url}/nn/logg-inn`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ identity: 'student' }),
      headers: { origin: web.url, 'x-forwarded-for': forwardedFor },
    })
  for (let attempt = 0; attempt < 100; attempt++) await post('203.0.113.7')
  expect((await post('198.51.100.1, 203.0.113.7')).status).toBe(429)
  expect((await post('203.0.113.7, 198.51.100.1')).status).toBe(303)
})

test('who comes by another name of this machine is sent to ours, where the cookies are', async () => {
  const answer = await fetch(`${web.url.replace('127.0.0.1', 'localhost')}/nb/logg-inn?returnTo=%2Fnb`, {
    redirect: 'manual',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, `${web.url}/nb/logg-inn?returnTo=%2Fnb`])
})

test('a form is taken behind a proxy that speaks to us by another name', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = {
      host: 'web-2.internal:8080',
      'x-forwarded-for': '203.0.113.99',
      origin: web.url,
      'content-type': 'application/x-www-form-urlencoded',
    }
    const sent = httpRequest(`${web.url}/nb/logg-inn`, { method: 'POST', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    sent.on('error', reject)
    sent.end('identity=student')
  })
  expect(status).toBe(303)
})
