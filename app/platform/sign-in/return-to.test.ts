import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeReturnTo } from './return-to.ts'

test('a path of ours comes back as it is', () => {
  expect(safeReturnTo('/nn/desk?tab=draft#top')).toBe('/nn/desk?tab=draft#top')
})

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '\\/evil.example',
  'javascript:alert(1)',
  '/.//evil.example',
  '/nb/..//evil.example',
  '/%2e//evil.example',
  '/auth/callback',
  '/nb/../auth/sign-out',
  '',
  null,
  '/'.padEnd(2001, 'x'),
])('%j is refused', (value) => {
  expect(safeReturnTo(value)).toBeNull()
})

test('whatever is let through stays on the site that redirects to it', () => {
  const hostile = fc.array(
    fc.constantFrom('/', '\\', '.', '%2e', '\t', '\n', '@', ':', '?', '#', 'evil.example', 'nb'),
    {
      maxLength: 8,
    },
  )
  fc.assert(
    fc.property(hostile, (parts) => {
      const path = safeReturnTo(`/${parts.join('')}`)
      if (path !== null) expect(new URL(path, 'https://samspel.example').origin).toBe('https://samspel.example')
    }),
    { numRuns: 2000 },
  )
})
