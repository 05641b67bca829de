import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { createPageTexts, TextsProvider } from '#app/ui/texts.tsx'
import type { EmergencyContact } from './emergency-contacts.queries.server.ts'
import { EmergencyNotice } from './emergency-notice.tsx'
import { safetyEn } from './safety.en.ts'

const contacts: EmergencyContact[] = [
  { id: '1', phone: '116 117', href: null, name: 'Legevakt', description: 'Når du trenger lege.', language: 'nb' },
  { id: '2', phone: null, href: '/en/services/talks', name: 'Talks', description: 'For students.', language: 'en' },
]

const html = renderToStaticMarkup(
  <TextsProvider texts={createPageTexts('en', safetyEn)}>
    <MemoryRouter>
      <EmergencyNotice contacts={contacts} />
    </MemoryRouter>
  </TextsProvider>,
)

test('it is announced, and begins with what to do', () => {
  expect(html).toContain('role="alert"')
  expect(html).toContain(safetyEn['safety.title'])
})

test('a number is a telephone link without blanks, and says whose it is', () => {
  expect(html).toContain('href="tel:116117"')
  expect(html).toContain('aria-label="Call 116 117: Legevakt"')
})

test('words in another language than the page say which', () => {
  expect(html).toContain('<strong lang="nb">Legevakt</strong>')
  expect(html).toContain('<strong>Talks</strong>')
})

test('a service is a link to its page', () => expect(html).toContain('href="/en/services/talks"'))
