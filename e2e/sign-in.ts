import type { Page } from 'playwright-core'
import { hrefOf } from '#app/pages.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { wordsIn } from './words.ts'

/**
 * Signs in through the demonstration's provider, as a reader does.
 *
 * @param as a key of db/seed/people.json
 * @param language of the page that it ends on
 */
export async function signIn(page: Page, as: string, returnTo = '/nb', language: Language = 'nb') {
  await page.goto(`${hrefOf('signIn', 'nb')}?returnTo=${encodeURIComponent(returnTo)}`)
  await page.locator(`button[name=identity][value="${as}"]`).click()
  await page.waitForURL((url) => url.pathname + url.search === returnTo)
  await page.getByRole('button', { name: wordsIn(language)('layout.signOut') }).waitFor()
}
