import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('nb')
const MOST_STOPS = 120

/** Presses Tab until the focus is on what was looked for; fails where the focus cannot be seen on the way. */
async function tabTo(page: Page, wanted: Locator) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      // The main content takes the focus when a page arrives; it is no stop of the reader's.
      if (!element || element === document.body || element.id === 'content') return null
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      return {
        what: `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`,
        hasMark: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
        hasSize: width > 0 && height > 0,
      }
    })
    if (seen) expect(seen, `focus on ${seen.what}`).toMatchObject({ hasMark: true, hasSize: true })
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return
  }
  throw new Error(`No way to ${wanted} by the keyboard within ${MOST_STOPS} stops`)
}

test('a reader finds a service by the keyboard alone', async ({ page }) => {
  await page.goto('/nb')
  await tabTo(page, page.getByRole('link', { name: t('layout.skip') }).first())
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'content')
  await tabTo(page, page.getByRole('textbox', { name: t('catalogue.search.label') }))
  await page.keyboard.type(t('front.example1'))
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${hrefOf('results', 'nb')}?q=*`)
  await page.getByRole('heading', { level: 1, name: t('results.title') }).waitFor()
  const title = await page.getByRole('article').first().getByRole('heading', { level: 2 }).innerText()
  await tabTo(page, page.getByRole('article').first().getByRole('link', { name: title }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
})

test('Shift and Enter makes a new line in the request instead of searching', async ({ page }) => {
  await page.goto('/nb')
  const field = page.getByRole('textbox', { name: t('catalogue.search.label') })
  await field.focus()
  await page.keyboard.type('Første linje')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('Andre linje')
  expect(await field.inputValue()).toBe('Første linje\nAndre linje')
  expect(new URL(page.url()).pathname).toBe('/nb')
})

test('an editor signs in, opens the desk and a service, and signs out by the keyboard alone', async ({ page }) => {
  await page.goto('/nb')
  await tabTo(page, page.getByRole('link', { name: t('layout.signIn') }).first())
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${hrefOf('signIn', 'nb')}*`)
  await page.getByRole('heading', { level: 1, name: t('signIn.title') }).waitFor()

  await tabTo(page, page.locator('button[name=identity][value=editor]'))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: t('layout.signOut') }).waitFor()
  await tabTo(page, page.getByRole('link', { name: t('layout.desk') }).first())
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${hrefOf('desk', 'nb')}`)
  await page.getByRole('heading', { level: 1, name: t('desk.services.title') }).waitFor()
  const title = await page.getByRole('rowheader').first().innerText()
  await tabTo(page, page.getByRole('link', { name: title }).first())
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  // From the top again, as after a new page.
  await page.goto(page.url())
  await tabTo(page, page.getByRole('button', { name: t('layout.signOut') }))
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: t('layout.signIn'), exact: true }).waitFor()
})

test('what is wrong with a form is met by the keyboard before the field', async ({ page }) => {
  await signIn(page, 'editor', hrefOf('deskNew', 'nb'))
  await tabTo(page, page.getByRole('button', { name: t('desk.new.create') }))
  await page.keyboard.press('Enter')
  const field = page.locator('[aria-invalid=true]').first()
  await field.waitFor()
  const describedBy = await field.getAttribute('aria-describedby')
  const told = await page.locator(`#${CSS_ESCAPE(describedBy?.split(' ')[0] ?? '')}`).innerText()
  expect(told.trim()).not.toBe('')
})

const CSS_ESCAPE = (id: string) => id.replace(/([^\w-])/g, '\\$1')
