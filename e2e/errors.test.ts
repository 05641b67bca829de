import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, inject } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { createPool } from '#app/platform/database/connect.server.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { connectionStringOf, logOf } from '#test/start-samspel.ts'
import { baseUrl, test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

describe('a page that is not there', () => {
  test.override({ expectedErrors: [/404/] })

  test.for(languages)('says so in %s, with the way home and the same frame', async (language, { page }) => {
    const t = wordsIn(language)
    const answer = await page.goto(`/${language}/${randomUUID()}`)
    expect(answer?.status()).toBe(404)
    expect(await page.title()).toContain(t('error.notFound.title'))
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await page.getByRole('heading', { level: 1, name: t('error.notFound.title') }).waitFor()
    await page
      .getByRole('main')
      .getByRole('link', { name: t('error.home') })
      .click()
    await page.waitForURL(`**/${language}`)
  })

  test('is as little there for a service that never was', async ({ page }) => {
    const answer = await page.goto(hrefOf('service', 'nn', { slug: 'finst-ikkje' }))
    expect(answer?.status()).toBe(404)
    await page.getByRole('heading', { level: 1, name: wordsIn('nn')('error.notFound.title') }).waitFor()
  })
})

describe('a page that is for others', () => {
  test.override({ expectedErrors: [/403/] })

  test('says so, and keeps the reader signed in', async ({ page }) => {
    const t = wordsIn('nb')
    await signIn(page, 'student')
    const answer = await page.goto(hrefOf('adminUnits', 'nb'))
    expect(answer?.status()).toBe(403)
    await page.getByRole('heading', { level: 1, name: t('error.forbidden.title') }).waitFor()
    expect(await page.getByRole('button', { name: t('layout.signOut') }).count()).toBe(1)
  })
})

describe('a session that runs out while someone writes', () => {
  test.override({ expectedErrors: [/401/] })

  test.for([true, false])('loses nothing that was typed (JavaScript: %s)', async (javaScriptEnabled, { visit }) => {
    const t = wordsIn('nb')
    const page = await visit({ javaScriptEnabled })
    await signIn(page, 'editor', hrefOf('deskNew', 'nb'))
    const name = `Skriven "utan" økt, ${javaScriptEnabled ? 'med' : 'utan'} skript`
    await page.getByLabel(t('desk.new.name')).fill(name)
    await page.getByLabel(t('desk.field.accountableUnitId')).selectOption({ index: 1 })
    await page.context().clearCookies()
    await page.getByRole('button', { name: t('desk.new.create') }).click()

    const title = page.getByRole('heading', { level: 1, name: t('error.signedOut.title') })
    await title.waitFor()
    expect(await page.title()).toContain(t('error.signedOut.title'))
    // Where a script put the page in the place of the form, the focus says so.
    if (javaScriptEnabled) expect(await title.evaluate((element) => element === document.activeElement)).toBe(true)
    // The frame does not pretend that somebody is still there.
    expect(await page.getByRole('button', { name: t('layout.signOut') }).count()).toBe(0)

    const opened = page.context().waitForEvent('page')
    await page.getByRole('link', { name: t('error.signedOut.signIn') }).click()
    const beside = await opened
    await beside.locator('button[name=identity][value=editor]').click()
    await beside.getByRole('button', { name: t('layout.signOut') }).waitFor()

    await page.getByRole('button', { name: t('error.signedOut.sendAgain') }).click()
    await page.waitForURL(/\/desk\/services\//)
    expect(await page.content()).toContain('Skriven')
    await page.getByRole('button', { name: t('layout.signOut') }).waitFor()
  })
})

describe('a form from another site', () => {
  test.override({ expectedErrors: [/403/] })

  test('is answered by a page in the reader’s language, which leads home', async ({ visit }) => {
    const t = wordsIn('nn')
    const page = await visit({ locale: 'nn-NO' })
    await page.goto(
      `data:text/html,${encodeURIComponent(`<form method="post" action="${baseUrl}/auth/sign-out"><button>Send</button></form>`)}`,
    )
    await page.getByRole('button').click()
    await page.getByRole('heading', { level: 1, name: t('error.foreignForm.title') }).waitFor()
    await page
      .getByRole('main')
      .getByRole('link', { name: t('error.home') })
      .click()
    await page.waitForURL('**/nn')
  })
})

describe('a server that breaks', () => {
  test.override({ expectedErrors: [/500/] })

  test('says so with a reference that stands in its log, and shows nothing of the fault', async ({ page }) => {
    const t = wordsIn('nb')
    await signIn(page, 'administrator')
    const answer = await page.goto(hrefOf('deskHistory', 'nb', { id: await breakHistory() }))
    expect(answer?.status()).toBe(500)
    await page.getByRole('heading', { level: 1, name: t('error.server.title') }).waitFor()
    const [reference] = (await page.getByRole('main').innerText()).match(/\b[0-9A-F]{5}-[0-9A-F]{5}\b/) ?? []
    expect(reference).toBeDefined()
    expect(readFileSync(logOf(inject('dataFolder')), 'utf8')).toContain(reference)
    expect(await page.content()).not.toMatch(/TypeError|undefined \(|at .*\.[jt]sx?:|node_modules/)
  })
})

/** Spoils what is kept of one service's first version, which no other journey looks at; gives the service's id. */
async function breakHistory() {
  const pool = createPool(connectionStringOf(inject('dataFolder')), 1)
  try {
    const { rows } = await pool.query<{ id: string }>(`
      update service_revision set content = '{}'
      where service_id = (select id from service where state = 'published' order by key desc limit 1)
      returning service_id as id`)
    return rows[0]?.id ?? ''
  } finally {
    await pool.end()
  }
}
