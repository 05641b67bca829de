import type { Page } from 'playwright-core'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { isPublic, keys, look, ofCoordinators, ofGroups, ofHandlers, ofOneCase } from './axe.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

// What an administrator sees, who may open most pages.

test.for(languages)('pages for those who are signed in, in %s', { timeout: 120_000 }, async (language, { page }) => {
  await signIn(page, 'administrator')
  await look(
    page,
    language,
    keys.filter(
      (key) => !isPublic(key) && ![...ofOneCase, ...ofHandlers, ...ofCoordinators, ...ofGroups].includes(key),
    ),
    await closedParams(page),
  )
})

async function closedParams(page: Page) {
  const idAt = async (from: PageKey, to: PageKey) => {
    await page.goto(hrefOf(from, 'nb'))
    const prefix = hrefOf(to, 'nb', { id: '' })
    const href = await page.locator(`main a[href^="${prefix}"]`).first().getAttribute('href')
    return { id: href?.slice(prefix.length).split(/[/?#]/)[0] ?? '' }
  }
  const service = await idAt('desk', 'deskService')
  // A service with a draft, so that there is something to edit and to preview.
  await page.goto(hrefOf('deskService', 'nb', service))
  const start = page.getByRole('button', { name: wordsIn('nb')('desk.draft.start') })
  if ((await start.count()) > 0) {
    await start.click()
    await page.waitForURL(/\/edit\b/)
  }
  await askFor(page)
  return {
    myCase: await idAt('myCases', 'myCase'),
    deskService: service,
    deskEdit: service,
    deskPreview: service,
    deskHistory: service,
    adminUnit: await idAt('adminUnits', 'adminUnit'),
    adminPerson: await idAt('adminPeople', 'adminPerson'),
  }
}

/** A request of one's own, so that there is one to look at. */
async function askFor(page: Page) {
  await page.goto(hrefOf('ask', 'nb'))
  await page.getByLabel(wordsIn('nb')('asking.subject')).fill('Noe å se på')
  await page.getByLabel(wordsIn('nb')('asking.body')).fill('Dette er en henvendelse som vi ser på siden til.')
  await page.getByRole('button', { name: wordsIn('nb')('asking.send') }).click()
  await page.waitForURL(/done=sent/)
}
