import { expect } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import people from '#db/seed/people.json' with { type: 'json' }
import { baseUrl, test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('nb')
const hasDeskOf = (key: string) =>
  key.startsWith('case-handler-') || ['front-desk', 'editor', 'administrator'].includes(key)

test('a reader signs in as each role in turn, sees the menu of that role, and signs out', { timeout: 120_000 }, async ({
  page,
}) => {
  const menu = page.getByRole('navigation', { name: t('layout.menu') })
  for (const { key, name } of people) {
    await signIn(page, key)
    expect(await page.getByRole('link', { name: name.nb, exact: true }).count(), key).toBe(1)
    // The economist is an editor for a while, in the journey of the administrator.
    const hasDesk = await menu.getByRole('link', { name: t('layout.desk') }).count()
    if (key !== 'economist') expect(hasDesk, key).toBe(hasDeskOf(key) ? 1 : 0)
    expect(await menu.getByRole('link', { name: t('layout.administration') }).count(), key).toBe(
      key === 'administrator' ? 1 : 0,
    )
    await page.getByRole('button', { name: t('layout.signOut') }).click()
    await page.getByRole('link', { name: t('layout.signIn'), exact: true }).waitFor()
  }
})

test('signing in leads back to the page that asked for it', async ({ page }) => {
  await page.goto(hrefOf('desk', 'nb'))
  await page.waitForURL(`**${hrefOf('signIn', 'nb')}?returnTo=*`)
  await page.locator('button[name=identity][value=editor]').click()
  await page.waitForURL(`**${hrefOf('desk', 'nb')}`)
})

test('after signing out, going back shows nothing of what was closed', async ({ page }) => {
  await signIn(page, 'editor', hrefOf('desk', 'nb'))
  await page.getByRole('button', { name: t('layout.signOut') }).click()
  await page.getByRole('link', { name: t('layout.signIn'), exact: true }).waitFor()
  await page.goBack()
  await page.waitForURL(`**${hrefOf('signIn', 'nb')}?returnTo=*`)
})

test('the cookie is out of reach of scripts, and another one after each sign-in', async ({ page }) => {
  const session = async () => (await page.context().cookies()).find(({ name }) => name.endsWith('samspel-session'))
  await signIn(page, 'student')
  const first = await session()
  expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(await page.evaluate(() => document.cookie)).toBe('')
  await signIn(page, 'teacher')
  expect((await session())?.value).not.toBe(first?.value)
})

test.for(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)'])(
  'a sign-in that is to end at %s ends with us',
  async (returnTo, { page }) => {
    await page.goto(`${hrefOf('signIn', 'nb')}?returnTo=${encodeURIComponent(returnTo)}`)
    await page.locator('button[name=identity][value=student]').click()
    await page.getByRole('button', { name: t('layout.signOut') }).waitFor()
    expect(new URL(page.url()).origin).toBe(baseUrl)
  },
)
