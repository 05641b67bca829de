import { expect } from 'vitest'
import { languages } from '#app/platform/texts/languages.ts'
import { baseUrl, test } from './browser.ts'

test.for(languages)('the front page says that it is in %s, and where the others are', async (language, { page }) => {
  await page.goto(`/${language}`)
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
  for (const other of languages) {
    const alternate = page.locator(`link[rel=alternate][hreflang=${other}]`)
    expect(await alternate.getAttribute('href')).toBe(`${baseUrl}/${other}`)
  }
})

test.for([
  ['nn-NO,nn;q=0.9,nb;q=0.8', 'nn'],
  ['en-GB,en;q=0.9', 'en'],
  ['no', 'nb'],
  ['fr-FR', 'nb'],
] as const)('a browser that prefers %s is led to %s', async ([accepted, language]) => {
  const answer = await fetch(baseUrl, { headers: { 'accept-language': accepted }, redirect: 'manual' })
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe(`/${language}`)
  expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-language')
})

test('a reader changes language and stays on the same page', async ({ page }) => {
  await page.goto('/nb/enheter')
  await page.getByRole('link', { name: 'Nynorsk' }).click()
  await page.waitForURL('**/nn/einingar')
  expect(await page.locator('html').getAttribute('lang')).toBe('nn')
})
