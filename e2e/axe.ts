import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { hrefOf, type PageKey, pages } from '#app/pages.ts'
import type { Language } from '#app/platform/texts/languages.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

// Every page × language × two widths: axe finds nothing, nothing has to be scrolled sideways, and the page says what it is.

const widths = [1280, 390]
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
export const keys = Object.keys(pages) as PageKey[]
/** Of a case, or of what came of one: an administrator reads none. */
export const ofOneCase: readonly PageKey[] = [
  'deskAnswer',
  'deskCaseAnswer',
  'deskOpenness',
  'deskDisclosure',
  'deleteCase',
  'unitAnswer',
]
/** Of those who handle cases; administrators do not read them. */
export const ofHandlers: readonly PageKey[] = ['inbox', 'deskCase', 'deskNewCase', 'deskTextBlocks', 'deskShortcuts']
/** Of those who coordinate cohorts. */
export const ofCoordinators: readonly PageKey[] = ['newCohort', 'cohort', 'cohortRoster', 'cohortCoordinators']
/** Of one group or one cohort's forming: an administrator reads none. */
export const ofGroups: readonly PageKey[] = [
  'ownGroup',
  'ownAnswers',
  'cohortGroups',
  'cohortQuestions',
  'cohortForming',
  'cohortDraft',
  'cohortDraftTable',
  'cohortDraftComparison',
  'cohortPublish',
  'cohortExport',
  'cohortAssistants',
  'cohortCards',
]
/** One's own request is open to who has its key; here, to who asked. A unit's answer needs the key in its mail. */
export const isPublic = (key: PageKey) =>
  pages[key].access === 'public' && key !== 'myCase' && key !== 'unitAnswer' && key !== 'deleteCase'

/** Into the page that stands there now, and into each that it opens from now on: so it is sent to the browser once. */
async function loadAxe(page: Page) {
  if (await page.evaluate(() => 'axe' in window)) return
  await page.addInitScript(axe.source)
  await page.evaluate(axe.source)
}

/** Each of the pages, in one language. */
export async function look(
  page: Page,
  language: Language,
  keys: readonly PageKey[],
  params: Partial<Record<PageKey, Record<string, string>>>,
) {
  const complaints: string[] = []
  for (const key of keys) complaints.push(...(await complaintsAbout(page, hrefOf(key, language, params[key] ?? {}))))
  expect(complaints).toEqual([])
}

export async function complaintsAbout(page: Page, path: string) {
  const answer = await page.goto(path)
  return answer?.status() === 200 ? faultsOf(page, path) : [`${path}: ${answer?.status()}`]
}

/** Of the page that stands there now, at each width. */
export async function faultsOf(page: Page, path: string) {
  const complaints: string[] = []
  await loadAxe(page)
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
