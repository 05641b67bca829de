import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { createUnitMailKey } from '#app/features/cases/unit-mail/unit-mail-key.server.ts'
import { hrefOf, type PageKey, pages } from '#app/pages.ts'
import { createDb, createPool } from '#app/platform/database/connect.server.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { connectionStringOf } from '#test/start-samspel.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

// Every page × language × two widths: axe finds nothing, nothing has to be scrolled sideways, and the page says what it is.

const widths = [1280, 390]
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const keys = Object.keys(pages) as PageKey[]
/** Of a case, or of what came of one: an administrator reads none. */
const ofOneCase: readonly PageKey[] = [
  'deskAnswer',
  'deskCaseAnswer',
  'deskOpenness',
  'deskDisclosure',
  'deleteCase',
  'unitAnswer',
]
/** Of those who handle cases; administrators do not read them. */
const ofHandlers: readonly PageKey[] = ['inbox', 'deskCase', 'deskNewCase', 'deskTextBlocks', 'deskShortcuts']
/** One's own request is open to who has its key; here, to who asked. A unit's answer needs the key in its mail. */
const isPublic = (key: PageKey) =>
  pages[key].access === 'public' && key !== 'myCase' && key !== 'unitAnswer' && key !== 'deleteCase'

test.for(languages)('public pages in %s', { timeout: 120_000 }, async (language, { page }) => {
  await look(page, language, keys.filter(isPublic), await publicParams(page, language))
})

test.for(languages)('pages for those who are signed in, in %s', { timeout: 120_000 }, async (language, { page }) => {
  await signIn(page, 'administrator')
  await look(
    page,
    language,
    keys.filter((key) => !isPublic(key) && !ofOneCase.includes(key) && !ofHandlers.includes(key)),
    await closedParams(page),
  )
})

test.for(languages)('pages for those who handle cases, in %s', { timeout: 120_000 }, async (language, { page }) => {
  await signIn(page, 'front-desk')
  const inbox = `${hrefOf('inbox', 'nb')}?folder=open`
  await page.goto(inbox)
  const href = await page.locator('.case-row-subject').first().getAttribute('href')
  await look(page, language, ofHandlers, { deskCase: { id: href?.split('/').at(-1) ?? '' } })
  expect(await complaintsAbout(page, `${hrefOf('inbox', language)}?folder=open`)).toEqual([])
})

test.for(languages)(
  'pages of one case and of what came of it, in %s',
  { timeout: 120_000 },
  async (language, { visit }) => {
    const ids = await idsOfStory()
    const pagesOf: [as: string, keys: PageKey[]][] = [
      ['case-handler-uniped', ['deskCase', 'deskCaseAnswer', 'deskOpenness', 'deskDisclosure']],
      ['editor', ['deskAnswer']],
      ['teacher-alesund', ['myCase', 'deleteCase']],
    ]
    for (const [as, keys] of pagesOf) {
      const page = await visit()
      await signIn(page, as)
      await look(page, language, keys, ids)
    }
    await look(await visit(), language, ['unitAnswer'], ids)
  },
)

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

async function look(
  page: Page,
  language: Language,
  keys: readonly PageKey[],
  params: Partial<Record<PageKey, Record<string, string>>>,
) {
  const complaints: string[] = []
  for (const key of keys) complaints.push(...(await complaintsAbout(page, hrefOf(key, language, params[key] ?? {}))))
  expect(complaints).toEqual([])
}

async function complaintsAbout(page: Page, path: string) {
  const answer = await page.goto(path)
  return answer?.status() === 200 ? faultsOf(page, path) : [`${path}: ${answer?.status()}`]
}

/** Of the page that stands there now, at each width. */
async function faultsOf(page: Page, path: string) {
  const complaints: string[] = []
  await page.evaluate(axe.source)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const faults = await page.evaluate(async (runOnly) => {
      const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] })
      const headings = document.querySelectorAll('h1').length
      return [
        ...violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        ...(document.documentElement.scrollWidth > window.innerWidth ? ['has to be scrolled sideways'] : []),
        ...(headings === 1 ? [] : [`${headings} h1`]),
        ...(document.title.trim() === '' ? ['no title'] : []),
      ]
    }, tags)
    complaints.push(...faults.map((fault) => `${path} at ${width}: ${fault}`))
  }
  return complaints
}

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

/** The case from Ålesund, the answer that it became, a copy of it for disclosure, and a key of a unit that it asked. */
async function idsOfStory(): Promise<Partial<Record<PageKey, Record<string, string>>>> {
  const pool = createPool(connectionStringOf(inject('dataFolder')), 1)
  const db = createDb(pool)
  try {
    const { id: answer, fromCaseId } = await db
      .selectFrom('serviceAnswer')
      .select(['id', 'fromCaseId'])
      .where('fromCaseId', 'is not', null)
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    const caseId = fromCaseId!
    const handling = await db
      .selectFrom('supportCase')
      .select('handlingUnitId')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()
    const disclosure = await db
      .insertInto('disclosure')
      .values({
        caseId,
        unitId: handling.handlingUnitId,
        madeAt: new Date('2021-09-01T08:00:00Z'),
        title: 'S',
        content: '[]',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const asked = await db
      .selectFrom('contribution')
      .select(['id', 'unitId'])
      .where('caseId', '=', caseId)
      .orderBy('invitedAt')
      .limit(1)
      .executeTakeFirstOrThrow()
    const key = { unitId: asked.unitId, caseId, handoverId: null, contributionId: asked.id }
    const token = await db.transaction().execute((tx) => createUnitMailKey(tx, key, new Date()))
    const ofCase = { id: caseId }
    return {
      deskCase: ofCase,
      deskCaseAnswer: ofCase,
      deskOpenness: ofCase,
      myCase: ofCase,
      deleteCase: ofCase,
      deskDisclosure: { id: disclosure.id },
      deskAnswer: { id: answer },
      unitAnswer: { token },
    }
  } finally {
    await pool.end()
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
