import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { compressPages } from './compress-pages.ts'

const long = '<p>Rettleiing i digital eksamen</p>'.repeat(200)
const app = new Hono()
app.use(compressPages)
app.get('/page', (c) => c.html(long))
app.get('/data', (c) => c.body(long, 200, { 'content-type': 'text/x-script; charset=utf-8' }))
app.get('/short', (c) => c.html('<p>Nei</p>'))
app.get('/refused', (c) => c.html(long, 422))
app.get('/file', (c) => c.body(long, 200, { 'content-type': 'text/plain' }))

const ask = (path: string, accepted: string, method = 'GET') =>
  app.request(path, { method, headers: { 'accept-encoding': accepted } })

test.for(['/page', '/data', '/refused'])('%s is compressed for who takes it, whole', async (path) => {
  for (const accepted of ['gzip, deflate, br', 'br;q=1.0, gzip;q=0.5', '*']) {
    const answer = await ask(path, accepted)
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('vary')).toContain('accept-encoding')
    expect(answer.status).toBe(path === '/refused' ? 422 : 200)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.length).toBeLessThan(long.length / 10)
    expect(gunzipSync(bytes).toString()).toBe(long)
  }
})

test.for(['', 'br', 'gzip;q=0', 'identity'])('who takes %j gets it as it is', async (accepted) => {
  const answer = await ask('/page', accepted)
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(answer.headers.get('vary')).toContain('accept-encoding')
  expect(await answer.text()).toBe(long)
})

test.for(['/short', '/file'])('%s is left as it is', async (path) => {
  const answer = await ask(path, 'gzip')
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(['<p>Nei</p>', long]).toContain(await answer.text())
})

test('asked for its head alone, a page says nothing of a body', async () =>
  expect((await ask('/page', 'gzip', 'HEAD')).headers.get('content-encoding')).toBeNull())
