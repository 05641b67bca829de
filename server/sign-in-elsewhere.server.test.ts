import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cookieName, findSession, startSession } from '#app/platform/sign-in/session.server.ts'
import { createBrowser } from '#test/browserless.ts'
import { createDemoDatabase } from '#test/database.ts'
import { personIdOf } from '#test/people.ts'
import { startTestWeb } from '#test/web.ts'

// Where signing in may go: to the demonstration's provider on this machine alone, and to one elsewhere by a page.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const browse = () => createBrowser(web.url)

test('what a proxy passes on does not reach the demonstration’s provider, where anybody is whom they like', async () => {
  const answer = await browse().post('/nb/logg-inn', { identity: 'administrator' })
  const location = answer.headers.get('location')!
  for (const header of ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via', 'x-real-ip']) {
    const refused = await fetch(location, { redirect: 'manual', headers: { [header]: '203.0.113.7' } })
    expect(refused.status, header).toBe(403)
  }
  const discovery = `${web.url}/demo-provider/.well-known/openid-configuration`
  expect((await fetch(discovery, { headers: { 'x-forwarded-proto': 'https' } })).status).toBe(403)
  expect((await fetch(discovery)).status).toBe(200)
})

describe('a provider elsewhere', () => {
  const own = web.samspel.identityProvider
  const elsewhere = createServer((_request, response) => {
    const issuer = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
    const endpoint = (name: string) => `${issuer}/${name}`
    const told = {
      issuer,
      authorization_endpoint: endpoint('authorize'),
      token_endpoint: endpoint('token'),
      jwks_uri: endpoint('keys'),
      end_session_endpoint: endpoint('end'),
      response_types_supported: ['code'],
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told))
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const issuer = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
    web.samspel.identityProvider = { issuer, clientId: 'samspel', clientSecret: 'secret', isDemo: false }
  })
  afterAll(() => {
    web.samspel.identityProvider = own
    elsewhere.close()
  })

  test('is reached by a page that goes on by itself: a form’s redirects stay with us', async () => {
    const browser = browse()
    const answer = await browser.post('/nn/logg-inn', { returnTo: '/nn/desk' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self'")
    const html = await answer.text()
    const [, address = ''] = /<meta http-equiv="refresh" content="0;url=([^"]+)"/i.exec(html) ?? []
    expect(new URL(address.replaceAll('&amp;', '&')).searchParams.get('redirect_uri')).toBe(`${web.url}/auth/callback`)
    expect(address.startsWith(web.samspel.identityProvider!.issuer)).toBe(true)
    expect(browser.cookie(cookieName(web.url, 'sign-in'))).toMatch(/^[\w-]{43}$/)
  })

  test('ends its session the same way', async () => {
    const token = await startSession(db, await personIdOf(db, 'student'), 'an.id.token', new Date())
    const answer = await fetch(`${web.url}/auth/sign-out`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        origin: web.url,
        referer: `${web.url}/en`,
        cookie: `${cookieName(web.url, 'session')}=${token}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain(`content="0;url=${web.samspel.identityProvider!.issuer}/end?`)
    expect(html).toContain('<html lang="en">')
    expect(await findSession(db, token, new Date())).toBeNull()
  })
})
