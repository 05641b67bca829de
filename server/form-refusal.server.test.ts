import { expect, test } from 'vitest'
import { en } from '#app/texts/en.ts'
import { nb } from '#app/texts/nb.ts'
import { nn } from '#app/texts/nn.ts'
import { createDemoDatabase } from '#test/database.ts'
import { startTestWeb } from '#test/web.ts'

const web = await startTestWeb(await createDemoDatabase())
const PAGE = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const ELSEWHERE = { origin: 'https://evil.example' }
const TOO_LARGE = `name=${'a'.repeat(1024 * 1024)}`

const send = (path: string, headers: Record<string, string>, body = 'name=a') =>
  web.request(path, 'editor', { method: 'POST', body, headers: { ...FORM, ...headers } })

test.each([
  ['nb', '/nb/desk/new', nb],
  ['nn', '/nn/desk/new', nn],
  ['en', '/en/desk/new', en],
] as const)('a form from another site is answered by a page in %s', async (language, path, texts) => {
  const answer = await send(path, { ...PAGE, ...ELSEWHERE })
  const page = await answer.text()
  expect([answer.status, answer.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8'])
  expect(page).toContain(`<html lang="${language}"`)
  expect(page).toContain(texts['error.foreignForm.title'])
  expect(page).toContain(texts['error.foreignForm.text'])
  expect(page).toContain(`href="${web.url}/${language}"`)
})

test.each([
  ['nn-NO,nn;q=0.9', nn],
  ['en-GB', en],
  ['', nb],
] as const)('where the address has no language, the page is in the browser’s (%s)', async (acceptLanguage, texts) => {
  const answer = await send('/auth/sign-out', { ...PAGE, ...ELSEWHERE, 'accept-language': acceptLanguage })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain(texts['error.foreignForm.title'])
  expect(answer.headers.get('set-cookie')).toBeNull()
})

test('a form that is too large is answered by a page with the same frame, and changes nothing', async () => {
  const before = await countServices()
  const answer = await send('/en/desk/new', { ...PAGE, origin: web.url }, TOO_LARGE)
  const page = await answer.text()
  expect(answer.status).toBe(413)
  expect(page).toContain(en['error.tooLarge.title'])
  expect(page).toContain(en['layout.signOut'])
  expect(await countServices()).toBe(before)
})

test('a script that sends a page’s form gets the refusal in the router’s own format', async () => {
  const answer = await send('/nb/desk/new.data', { accept: '*/*', origin: web.url }, TOO_LARGE)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([413, 'text/x-script'])
  expect(await answer.text()).toContain('tooLarge')
})

test.each(['application/json', 'text/plain'])('a client that asks for %s gets a line of text', async (accept) => {
  const foreign = await send('/nb/desk/new', { accept, ...ELSEWHERE })
  expect([foreign.status, await foreign.text()]).toEqual([403, 'Forbidden'])
  const large = await send('/nb/desk/new', { accept, origin: web.url }, TOO_LARGE)
  expect([large.status, await large.text()]).toEqual([413, 'Payload Too Large'])
})

test('a form from our own page passes', async () => {
  expect((await send('/nb/desk/new', { ...PAGE, origin: web.url })).status).toBe(422)
})

const countServices = async () => (await web.samspel.db.selectFrom('service').select('id').execute()).length
