import { chromium } from 'playwright-core'
import { chromiumToLaunch } from '../../e2e/chromium.ts'

export interface PageInBrowser {
  /** Of the page itself, as sent and as read. */
  sentKb: number
  readKb: number
  /** From asking to the first thing that is seen. */
  firstPaintMs: number
  /** From a drop to the paint that shows it. */
  dropMs: number[]
  /** The longest that the page stood still after a drop: the answer with what it gives comes then too. */
  longestTaskMs: number
}

const DROPS = 20
/** The server's answer, and what is drawn of it, come within this. */
const ANSWER_MS = 1200

/** Opens a draft in a browser, and drops students on other groups, one by one. */
export async function dropInBrowser(url: string, path: string, cookie: string): Promise<PageInBrowser> {
  const browser = await chromium.launch(await chromiumToLaunch())
  try {
    const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } })
    const [name, value] = cookie.split('=') as [string, string]
    await context.addCookies([{ name, value, url }])
    const page = await context.newPage()
    await page.goto(url + path)
    await page.waitForLoadState('networkidle').catch(() => {})
    const loaded = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      return {
        sentKb: navigation!.encodedBodySize / 1000,
        readKb: navigation!.decodedBodySize / 1000,
        firstPaintMs: paint?.startTime ?? Number.NaN,
      }
    })
    await page.locator('.group-cards').scrollIntoViewIfNeeded()
    await page.evaluate(() => document.querySelector('.group-card')?.scrollIntoView())
    const dropMs: number[] = []
    let longestTaskMs = 0
    for (let number = 0; number < DROPS; number++) {
      const dropped = await page.evaluate(dropNext, { number, waitMs: ANSWER_MS })
      dropMs.push(dropped.paintMs)
      longestTaskMs = Math.max(longestTaskMs, dropped.longestTaskMs)
    }
    return { ...loaded, dropMs, longestTaskMs }
  } finally {
    await browser.close()
  }
}

/** Runs in the page: drops the first student of one card on the next. */
async function dropNext({ number, waitMs }: { number: number; waitMs: number }) {
  const cards = [...document.querySelectorAll('.group-cards .group-card')]
  const from = cards[number % 8]!
  const to = cards[(number % 8) + 1]!
  const student = from.querySelector('.group-students li')!
  const id = student.querySelector('a')!.id
  const data = new DataTransfer()
  data.setData('text/plain', id.replace('move-', ''))
  let longestTaskMs = 0
  const watcher = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration)
  })
  watcher.observe({ type: 'longtask' })
  const startedAt = performance.now()
  to.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!to.querySelector(`#${CSS.escape(id)}`)) return requestAnimationFrame(look)
      // What is posted in a frame comes after its paint.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  })
  const paintMs = performance.now() - startedAt
  await new Promise((resolve) => setTimeout(resolve, waitMs))
  watcher.disconnect()
  return { paintMs, longestTaskMs }
}
