import type { Page } from 'playwright-core'
import { hrefOf } from '#app/pages.ts'
import { wordsIn } from './words.ts'

/**
 * Signs in through the demonstration's provider, as a reader does.
 *
 * @param as a key of db/seed/people.json
 */
export async function signIn(page: Page, as: string, returnTo = '/nb') {
  await page.goto(`${hrefOf('signIn', 'nb')}?returnTo=${encodeURIComponent(returnTo)}`)
  await page.locator(`button[name=identity][value="${as}"]`).click()
  await page.waitForURL((url) => url.pathname + url.search === returnTo)
  await page.getByRole('button', { name: wordsIn('nb')('layout.signOut') }).waitFor()
}
