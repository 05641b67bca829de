import { expect, test } from 'vitest'
import { handOverPage, mayRedirectTo } from './hand-over.ts'

test.each([
  ['https://samspel.example/auth', true],
  ['https://samspel.example:8443/auth', false],
  ['http://samspel.example/auth', false],
  ['https://auth.example/auth', false],
])('a form of https://samspel.example may redirect to %s: %s', (address, may) =>
  expect(mayRedirectTo(new URL(address), 'https://samspel.example')).toBe(may),
)

test('an address leaves no mark of its own in the page', () => {
  const page = handOverPage(new URL('https://auth.example/end?a=1&b="><script>'), 'nb', 'Gå <videre>')
  expect(page).toContain('content="0;url=https://auth.example/end?a=1&amp;b=%22%3E%3Cscript%3E"')
  expect(page).toContain('Gå &lt;videre&gt;')
  expect(page).not.toContain('<script>')
})
