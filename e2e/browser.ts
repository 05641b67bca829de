import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'

export const baseUrl = inject('baseUrl')

/** Opens a page of its own context; what its console complains of fails the test. */
export type Visit = (options?: BrowserContextOptions) => Promise<Page>

let browser: Promise<Browser> | undefined
const connect = () => {
  browser ??= chromium.connect(inject('browserEndpoint'))
  return browser
}

interface Fixtures {
  /** Console errors that this test means to cause, as patterns; each must occur. */
  expectedErrors: RegExp[]
  visit: Visit
  page: Page
}

/** `test` with pages: each test has its own context, and fails on any error in the console or on the page. */
export const test = base.extend<Fixtures>({
  expectedErrors: [],
  visit: async ({ expectedErrors }, use) => {
    const contexts: BrowserContext[] = []
    const complaints: string[] = []
    await use(async (options) => {
      const context = await (await connect()).newContext({ baseURL: baseUrl, locale: 'nb-NO', ...options })
      contexts.push(context)
      // Long, because a machine that does much else at the same time is slow, not broken.
      context.setDefaultTimeout(20_000)
      const page = await context.newPage()
      watch(page, complaints)
      return page
    })
    await Promise.all(contexts.map((context) => context.close()))
    const unexpected = complaints.filter((complaint) => !expectedErrors.some((pattern) => pattern.test(complaint)))
    expect(unexpected, 'errors in the console').toEqual([])
    const absent = expectedErrors.filter((pattern) => !complaints.some((complaint) => pattern.test(complaint)))
    expect(absent, 'errors that the test says it causes').toEqual([])
  },
  page: async ({ visit }, use) => use(await visit()),
})

function watch(page: Page, complaints: string[]) {
  page.on('console', (message) => {
    // A form that was refused is no error of the page's, though the browser notes it as one.
    if (message.type() === 'error' && !message.text().includes('status of 422'))
      complaints.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complaints.push(`${error.name}: ${error.message}`))
}
