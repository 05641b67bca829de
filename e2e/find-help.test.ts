import { expect } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { test } from './browser.ts'
import { wordsIn } from './words.ts'

const danger = { nb: 'jeg vil ikke leve lenger', nn: 'eg orkar ikkje å leve lenger', en: 'I want to kill myself' }

test.for(languages)(
  'a reader asks in %s, sees why each answer is there, and comes to the service',
  async (language, { page }) => {
    const t = wordsIn(language)
    await page.goto(`/${language}`)
    await page.getByRole('textbox', { name: t('catalogue.search.label') }).fill(t('front.example1'))
    await page.getByRole('button', { name: t('catalogue.search.button') }).click()
    await page.waitForURL(`**${hrefOf('results', language)}?q=*`)
    await page.getByRole('heading', { level: 1, name: t('results.title') }).waitFor()
    const first = page.getByRole('article').first()
    for (const key of ['results.why', 'results.answers', 'results.how'] as const) {
      expect(await first.getByText(t(key), { exact: true }).count(), key).toBe(1)
    }
    const link = first.getByRole('heading', { level: 2 }).getByRole('link')
    const title = await link.innerText()
    await link.click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByRole('heading', { name: t('catalogue.service.who') }).waitFor()
    expect(new URL(page.url()).pathname.startsWith(hrefOf('service', language, { slug: '' }))).toBe(true)
  },
)

test.for(languages)('a sign of danger in %s shows emergency help above all else', async (language, { page }) => {
  const t = wordsIn(language)
  await page.goto(`${hrefOf('results', language)}?q=${encodeURIComponent(danger[language])}`)
  const alert = page.getByRole('alert').filter({ hasText: t('safety.title') })
  const numbers = await alert.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(numbers[0]).toBe('tel:113')
  expect(numbers).toContain('tel:116117')
  const top = async (locator: typeof alert) => (await locator.boundingBox())?.y ?? Number.NaN
  expect(await top(alert)).toBeLessThan(await top(page.getByRole('heading', { level: 1 })))
  expect(await top(alert)).toBeLessThan(await top(page.getByRole('search')))
  // It is in sight at once, on a telephone too.
  await page.setViewportSize({ width: 390, height: 700 })
  expect(await top(alert.getByRole('link').first())).toBeLessThan(700)
})

test.for(languages)(
  'a request that nothing answers is told so in %s, with somebody near to ask',
  async (language, { page }) => {
    const t = wordsIn(language)
    await page.goto(`${hrefOf('results', language)}?q=xqzzvw%20qwrtzx%20jklmnpq`)
    await page.getByRole('heading', { level: 1, name: t('results.noneTitle') }).waitFor()
    await page.getByRole('heading', { level: 2, name: t('results.nearest') }).waitFor()
    expect(await page.getByRole('article').count()).toBe(0)
  },
)

test('an empty request is told so beside the field', async ({ page }) => {
  const t = wordsIn('nb')
  await page.goto('/nb')
  await page.getByRole('button', { name: t('catalogue.search.button') }).click()
  await page.waitForURL(`**${hrefOf('results', 'nb')}?q=`)
  await page.getByText(t('catalogue.search.empty')).waitFor()
  const field = page.getByRole('textbox', { name: t('catalogue.search.label') })
  expect(await field.getAttribute('aria-invalid')).toBe('true')
})

test('the answers are narrowed by form of support, and the request stays', async ({ page }) => {
  const t = wordsIn('nb')
  const query = 'hjelp med undervisning'
  await page.goto(`${hrefOf('results', 'nb')}?q=${encodeURIComponent(query)}`)
  const filters = page.getByRole('navigation', { name: t('results.filters') })
  await filters.getByRole('link', { name: t('catalogue.form.course-or-event') }).click()
  await page.waitForURL('**&form=course-or-event')
  // The address changes a moment before the page does.
  await filters.locator('[aria-current]', { hasText: t('catalogue.form.course-or-event') }).waitFor()
  expect(await page.getByRole('textbox', { name: t('catalogue.search.label') }).inputValue()).toBe(query)
  const steps = await page.getByRole('article').locator('.step-label').allInnerTexts()
  expect(steps.length).toBeGreaterThan(0)
  expect(new Set(steps)).toEqual(new Set([t('catalogue.form.course-or-event')]))
})

test('the same service in another language is one click away', async ({ page }) => {
  await page.goto(hrefOf('allServices', 'nb'))
  await page
    .getByRole('main')
    .locator(`a[href^="${hrefOf('service', 'nb', { slug: '' })}"]`)
    .first()
    .click()
  await page.waitForURL(`**${hrefOf('service', 'nb', { slug: '' })}*`)
  await page.getByRole('heading', { name: wordsIn('nb')('catalogue.service.who') }).waitFor()
  const alternate = await page.locator('link[rel=alternate][hreflang=nn]').getAttribute('href')
  await page.getByRole('link', { name: 'Nynorsk' }).click()
  await page.waitForURL(alternate ?? '')
  expect(await page.locator('html').getAttribute('lang')).toBe('nn')
})

test('a passage that is not in the language of the page says which it is in', async ({ page }) => {
  for (const language of languages) {
    await page.goto(hrefOf('allServices', language))
    const foreign = await page.locator('main [lang]').evaluateAll((all) => all.map((one) => one.getAttribute('lang')))
    expect(foreign).not.toContain(language)
  }
})
