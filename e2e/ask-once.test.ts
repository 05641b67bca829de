import pg from 'pg'
import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { connectionStringOf } from '#test/start-samspel.ts'
import { baseUrl, test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

const nn = wordsIn('nn')
const en = wordsIn('en')
const MOST_STOPS = 60
const REFERENCE = /S-\d{4}-\d{6}/

/** Presses Tab until the focus is on what was looked for. */
async function tabTo(page: Page, wanted: Locator) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`No way to ${wanted} by the keyboard within ${MOST_STOPS} stops`)
}

test('a teacher asks in nynorsk with a file, by the keyboard, and finds the reference again', async ({ page }) => {
  await signIn(page, 'teacher', '/nn', 'nn')
  await tabTo(page, page.getByRole('link', { name: nn('asking.link.front') }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: nn('asking.title') }).waitFor()

  await tabTo(page, page.getByLabel(nn('asking.subject')))
  await page.keyboard.type('Quiz i forelesinga')
  await tabTo(page, page.getByLabel(nn('asking.body')))
  await page.keyboard.type('Eg vil bruke quiz i forelesinga, og treng hjelp til å kome i gang med Mentimeter.')
  // A suggestion beside the text, which opens elsewhere.
  const likely = page.getByRole('region', { name: nn('asking.likely') })
  await likely.getByRole('link', { name: /Mentimeter/ }).waitFor()
  expect(await likely.getByRole('link').first().getAttribute('target')).toBe('_blank')

  await tabTo(page, page.getByRole('combobox', { name: nn('asking.course') }))
  await page.keyboard.type('TDT9999')
  const file = page.getByLabel(nn('attachment.label'))
  await tabTo(page, file)
  await file.setInputFiles({ name: 'opplegg.txt', mimeType: 'text/plain', buffer: Buffer.from('Slik tenkte eg det') })
  await tabTo(page, page.getByRole('button', { name: nn('asking.send') }))
  await page.keyboard.press('Enter')

  // What is wrong stands beside its field; text and file have stayed.
  await page.getByText(nn('asking.problem.courseUnknown')).waitFor()
  expect(await page.getByLabel(nn('asking.subject')).inputValue()).toBe('Quiz i forelesinga')
  await page
    .getByRole('list', { name: nn('attachment.kept') })
    .getByText('opplegg.txt')
    .waitFor()
  const course = page.getByRole('combobox', { name: nn('asking.course') })
  await tabTo(page, course)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('TDT4110')
  await tabTo(page, page.getByRole('button', { name: nn('asking.send') }))
  await page.keyboard.press('Enter')

  await page.waitForURL(/done=sent/)
  const reference = REFERENCE.exec(await page.getByRole('status').innerText())?.[0] ?? ''
  await page.getByRole('link', { name: 'opplegg.txt' }).waitFor()
  await tabTo(page, page.getByRole('link', { name: nn('layout.requests') }))
  await page.keyboard.press('Enter')
  const row = page.getByRole('article').filter({ hasText: reference })
  await row.getByText(nn('asking.state.new')).waitFor()
  await tabTo(page, row.getByRole('link', { name: 'Quiz i forelesinga' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: nn('asking.next') }).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'opplegg.txt' }).click()
  expect((await download).suggestedFilename()).toBe('opplegg.txt')
})

test('a visitor asks without a script, confirms by the link in the mail, adds, withdraws and opens again', async ({
  visit,
}) => {
  const page = await visit({ javaScriptEnabled: false })
  await page.goto(`${hrefOf('results', 'en')}?q=${encodeURIComponent('xyzzy plugh')}`)
  await page.getByRole('link', { name: en('asking.link.button') }).click()
  expect(await page.getByLabel(en('asking.body')).inputValue()).toBe('xyzzy plugh')
  await page.getByLabel(en('asking.subject')).fill('A quiz')
  await page.getByLabel(en('asking.body')).fill('I want to use a quiz in my lecture. How do I begin with Mentimeter?')
  await page.getByLabel(en('asking.email')).fill('visitor@uni.example')
  await page.getByRole('button', { name: en('asking.send') }).click()
  await page.getByText(en('asking.notSent.text')).waitFor()
  await page.getByRole('link', { name: /Mentimeter/ }).waitFor()
  await page.getByRole('button', { name: en('asking.sendAnyway') }).click()
  await page.getByRole('heading', { level: 1, name: en('asking.mailed.title') }).waitFor()

  await page.goto(await linkMailedTo('visitor@uni.example'))
  await page.getByText('A quiz').waitFor()
  await page.getByRole('button', { name: en('asking.confirm.button') }).click()
  await page.getByText(REFERENCE).first().waitFor()
  await page.goto(await linkMailedTo('visitor@uni.example'))
  await page.getByRole('heading', { level: 1, name: 'A quiz' }).waitFor()

  await page.getByLabel(en('asking.add.label')).fill('One thing more.')
  await page.getByRole('button', { name: en('asking.add.send') }).click()
  await page.getByText(en('asking.add.done')).waitFor()
  await page.getByText('One thing more.').waitFor()
  await page.getByText(en('asking.withdraw')).first().click()
  await page.getByRole('button', { name: en('asking.withdraw') }).click()
  await page.getByText(en('asking.next.withdrawn')).waitFor()
  await page.getByRole('button', { name: en('asking.reopen') }).click()
  await page.getByText(en('asking.reopen.done')).waitFor()
})

test('signs of danger bring emergency help beside the text while it is written, and above the case', async ({
  page,
}) => {
  await page.goto(hrefOf('ask', 'en'))
  await page.getByLabel(en('asking.subject')).fill('Help')
  await page.getByLabel(en('asking.body')).pressSequentially('I want to kill myself tonight')
  await page.getByRole('heading', { name: en('safety.title') }).waitFor()
  await page.getByLabel(en('asking.email')).fill('danger@uni.example')
  await page.getByRole('button', { name: en('asking.send') }).click()
  await page.waitForURL(/done=sent/)
  await page.getByRole('heading', { name: en('safety.title') }).waitFor()
  await page.getByText(REFERENCE).first().waitFor()
})

/** The link in the newest mail to an address, as the outbox holds it. */
async function linkMailedTo(address: string) {
  const client = new pg.Client({ connectionString: connectionStringOf(inject('dataFolder')) })
  await client.connect()
  try {
    const { rows } = await client.query('select body from outbox_mail where to_address = $1 order by id desc limit 1', [
      address,
    ])
    const link = /https?:\S+/.exec(rows[0]?.body ?? '')?.[0] ?? ''
    expect(link).toContain(baseUrl)
    return link
  } finally {
    await client.end()
  }
}
