import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { complaintsAbout, faultsOf, isPublic, keys, look } from './axe.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

// What everybody sees.

test.for(languages)('public pages in %s', { timeout: 120_000 }, async (language, { page }) => {
  await look(page, language, keys.filter(isPublic), await publicParams(page, language))
})

test.for(languages)('results with hits, without, and with danger, in %s', async (language, { page }) => {
  const queries = {
    nb: ['quiz i forelesning', 'xyzzy', 'jeg vil ikke leve lenger'],
    nn: ['quiz i forelesing', 'xyzzy', 'eg vil ikkje leve lenger'],
    en: ['quiz in a lecture', 'xyzzy', 'i want to die'],
  }[language]
  const complaints: string[] = []
  for (const query of queries) {
    complaints.push(...(await complaintsAbout(page, `${hrefOf('results', language)}?q=${encodeURIComponent(query)}`)))
  }
  expect(complaints).toEqual([])
})

describe('a form that comes back because the session ran out', () => {
  test.override({ expectedErrors: [/401/] })

  test.for(languages)('in %s', async (language, { page }) => {
    await signIn(page, 'editor', hrefOf('deskNew', language), language)
    await page.context().clearCookies()
    await page.getByRole('button', { name: wordsIn(language)('desk.new.create') }).click()
    await page.getByRole('heading', { level: 1, name: wordsIn(language)('error.signedOut.title') }).waitFor()
    expect(await faultsOf(page, hrefOf('deskNew', language))).toEqual([])
  })
})

/** Names of objects in addresses, as the pages themselves link to them. */
async function publicParams(page: Page, language: Language) {
  const slugAt = async (from: PageKey, to: PageKey) => {
    await page.goto(hrefOf(from, language))
    const prefix = hrefOf(to, language, { slug: '' })
    const href = await page.locator(`main a[href^="${prefix}"]`).first().getAttribute('href')
    return { slug: decodeURIComponent(href?.slice(prefix.length).split(/[?#]/)[0] ?? '') }
  }
  const service = await slugAt('allServices', 'service')
  await page.goto(hrefOf('service', language, service))
  const topicPrefix = hrefOf('topic', language, { slug: '' })
  const topic = await page.locator(`main a[href^="${topicPrefix}"]`).first().getAttribute('href')
  return {
    service,
    unit: await slugAt('units', 'unit'),
    situation: await slugAt('front', 'situation'),
    targetGroup: await slugAt('front', 'targetGroup'),
    topic: { slug: decodeURIComponent(topic?.slice(topicPrefix.length) ?? '') },
  }
}
