import { describe, expect, test } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { en } from '#app/texts/en.ts'
import { nb } from '#app/texts/nb.ts'
import { nn } from '#app/texts/nn.ts'
import { createDemoDatabase } from '#test/database.ts'
import { startTestWeb } from '#test/web.ts'

const web = await startTestWeb(await createDemoDatabase())
const texts = { nb, nn, en }
const headers = { origin: web.url }

/** The hidden fields of a page, as a browser would send them. */
const hiddenFields = (html: string) =>
  [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/>/g)].map((found) =>
    found
      .slice(1)
      .map((text) =>
        text
          .replaceAll('&quot;', '"')
          .replaceAll('&#x27;', "'")
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&amp;', '&'),
      ),
  )

describe('a form from someone who is no longer signed in', () => {
  test.for(languages)('comes back whole, in %s, to be sent to the same address again', async (language) => {
    const path = `${hrefOf('desk', language)}?state=draft&x=%22`
    const typed: [string, string][] = [
      ['intent', 'save'],
      ['nb.summary', 'Ei linje\r\n"og" <b>ei til</b> & \'fleire\''],
      ['unit', 'a'],
      ['unit', 'b'],
      ['empty', ''],
    ]
    const answer = await web.request(path, null, { method: 'POST', body: new URLSearchParams(typed), headers })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('set-cookie')).toBeNull()
    const html = await answer.text()
    expect(html).toContain(`<html lang="${language}"`)
    for (const key of ['title', 'text', 'signIn', 'sendAgain'] as const)
      expect(html).toContain(texts[language][`error.signedOut.${key}`])
    expect(html).toMatch(new RegExp(`<a[^>]* href="${hrefOf('signIn', language)}" target="_blank"`))
    expect(hiddenFields(html)).toEqual(typed)
    const [, action] = html.match(/<form[^>]* action="([^"]*)"/) ?? []
    expect(action?.replaceAll('&amp;', '&')).toBe(path)
  })

  test('a file is not sent back, the fields beside it are', async () => {
    const body = new FormData()
    body.append('name', 'Namn')
    body.append('file', new File(['secret content'], 'secret-name.txt'))
    const html = await (await web.request(hrefOf('deskNew', 'nb'), null, { method: 'POST', body, headers })).text()
    expect(hiddenFields(html)).toEqual([['name', 'Namn']])
    expect(html).not.toContain('secret')
  })

  test('comes back to the browser’s script as well', async () => {
    const answer = await web.post(`${hrefOf('deskNew', 'nn')}.data`, { name: 'Eit namn' })
    expect(answer.status).toBe(401)
    expect(await answer.text()).toContain('Eit namn')
  })

  test('of another site never comes so far', async () => {
    const body = new URLSearchParams({ name: 'Planted' })
    const answer = await web.request(hrefOf('deskNew', 'nb'), null, {
      method: 'POST',
      body,
      headers: { origin: 'https://elsewhere.example' },
    })
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toContain('Planted')
  })
})

test.for([undefined, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }])(
  'what is no form leads to sign-in and back',
  async (init) => {
    const path = hrefOf('deskNew', 'nb')
    const answer = await web.request(path, null, init)
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`${hrefOf('signIn', 'nb')}?returnTo=${encodeURIComponent(path)}`)
  },
)
