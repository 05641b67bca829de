import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { instantOf } from '#app/platform/clock.ts'
import { createDb, createPool } from '#app/platform/database/connect.server.ts'
import { askCase } from '#test/cases.ts'
import { personIdOf, unitIdOf } from '#test/people.ts'
import { connectionStringOf } from '#test/start-samspel.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('nb')
const pool = createPool(connectionStringOf(inject('dataFolder')), 2)
const db = createDb(pool)
const inbox = hrefOf('inbox', 'nb')
/** Long ago on the demonstration's calendar: first in a list by due time. */
const asked = instantOf('2021-06-01', '09:00')

let mottak = ''
let second = ''

// One handler of the front desk is not enough to meet another.
beforeAll(async () => {
  mottak = await unitIdOf(db, 'Felles mottak')
  second = await personIdOf(db, 'case-handler-study')
  const role = { personId: second, unitId: mottak, role: 'case_handler', validFrom: '2021-01-01' }
  await db.insertInto('membership').values(role).execute()
})

afterAll(async () => {
  await db.deleteFrom('membership').where('personId', '=', second).where('unitId', '=', mottak).execute()
  await pool.end()
})

const ask = (subject: string) =>
  askCase(
    db,
    mottak,
    { subject, language: 'nb', body: `${subject}: spørsmålet`, askerEmail: null, askerName: 'Underviser' },
    asked,
  )

/** Single keys are answered once the page runs; until then nothing happens, so they are pressed again. */
async function pressUntil(page: Page, key: string, isDone: () => Promise<boolean>) {
  for (let turn = 0; turn < 100; turn++) {
    await page.keyboard.press(key)
    if (await isDone()) return
    await page.waitForTimeout(100)
  }
  throw new Error(`${key} did nothing`)
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

test('a handler works a case by the keyboard alone, from the inbox to the reply', async ({ page }) => {
  const { reference } = await ask('Tastaturet alene')
  await signIn(page, 'front-desk', inbox)
  await pressUntil(page, '?', () => page.getByRole('heading', { name: t('cases.keys.title') }).isVisible())
  await page.keyboard.press('Escape')
  await pressUntil(page, 'j', async () => (await focusedText(page)).includes('Tastaturet alene'))
  await page.keyboard.press('a')
  await page.getByRole('status').filter({ hasText: reference }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type(reference)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: reference }).waitFor()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await pressUntil(page, 'j', async () => (await focusedText(page)).includes('Tastaturet alene'))
  await page.keyboard.press('o')
  await page.getByRole('heading', { level: 1, name: 'Tastaturet alene' }).waitFor()
  await page.keyboard.press('r')
  await page.keyboard.type('Hei! Dette ordner vi i morgen.')
  await page.keyboard.press('Control+Enter')
  await page.getByText(t('cases.done.sentWait')).waitFor()
  await page.getByText('Hei! Dette ordner vi i morgen.').waitFor()
  expect(await page.locator('textarea#reply').inputValue()).toBe('')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('u')
  await page.waitForURL(`**${inbox}`)
})

test('two handlers see each other; what one sends reaches the other, who loses nothing', async ({ visit }) => {
  const { id } = await ask('To på samme sak')
  const address = hrefOf('deskCase', 'nb', { id })
  const [one, two] = [await visit(), await visit()]
  await signIn(one, 'front-desk', address)
  await signIn(two, 'case-handler-study', address)
  await one.getByText(/ser på saken nå/).waitFor()
  await two.locator('textarea#reply').click()
  await two.keyboard.type('Svar som skrives av den andre')
  await one.getByText(/skriver nå/).waitFor()
  await one.locator('textarea#reply').fill('Svar som kom først')
  await one.getByRole('button', { name: t('cases.write.sendKeep') }).click()
  await one.getByText(t('cases.done.sent'), { exact: true }).waitFor()
  // It comes without being asked for, beside what is being written.
  await two.getByText(t('cases.write.newer')).waitFor()
  expect(await two.locator('textarea#reply').inputValue()).toBe('Svar som skrives av den andre')
  // Sent without looking: refused, and both texts stand there.
  await two.getByRole('button', { name: t('cases.write.sendKeep') }).click()
  await two.getByText(t('cases.write.newerText')).waitFor()
  expect(await two.locator('textarea#reply').inputValue()).toBe('Svar som skrives av den andre')
  await two.getByRole('button', { name: t('cases.write.sendKeep') }).click()
  await two.getByText(t('cases.done.sent'), { exact: true }).waitFor()
  for (const page of [one, two])
    for (const text of ['Svar som kom først', 'Svar som skrives av den andre'])
      await page.locator('.message', { hasText: text }).waitFor()
  await two.close()
  await one.getByText(/ser på saken nå/).waitFor({ state: 'detached' })
})

test('what was being written is there again after the page was left', async ({ page }) => {
  const { id } = await ask('Utkast')
  const address = hrefOf('deskCase', 'nb', { id })
  await signIn(page, 'front-desk', address)
  await page.locator('textarea#reply').click()
  await page.keyboard.type('Nesten ferdig')
  await page.getByText(/Utkastet er lagret/).waitFor()
  await page.goto(inbox)
  await page.goto(address)
  expect(await page.locator('textarea#reply').inputValue()).toBe('Nesten ferdig')
})

const letter = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('Slik gjør vi det.') })
const nynorsk =
  'Hei! Eg veit ikkje heilt kva du treng, men vi kan hjelpe deg med å lage noko som passar for studentane dine.'

test('files go with a reply once each, also when it came back first', async ({ page }) => {
  const { id } = await ask('Med vedlegg')
  await signIn(page, 'front-desk', hrefOf('deskCase', 'nb', { id }))
  const reply = page.locator('form.composer', { has: page.locator('textarea#reply') })
  await reply.locator('textarea').fill(nynorsk)
  await reply.getByLabel(t('attachment.label')).setInputFiles([letter('skjema.txt'), letter('feil.txt')])
  await reply.getByRole('button', { name: t('cases.write.sendKeep') }).click()
  await reply.getByRole('button', { name: t('attachment.removeNamed', { name: 'feil.txt' }) }).click()
  await reply.getByText(t('desk.cases.seeFiles')).waitFor()
  // Another form of the page takes nothing from this one.
  await page.locator('summary', { hasText: t('cases.keys.note') }).click()
  await page.locator('textarea#note').fill('Et notat imens')
  await page.getByRole('button', { name: t('cases.write.noteSave') }).click()
  await page.getByText(t('cases.done.noted')).waitFor()
  expect(await reply.locator('textarea').inputValue()).toBe(nynorsk)
  await reply.getByLabel(t('cases.write.sendAnyway')).check()
  await reply.locator('textarea').press('Control+Enter')
  await page.getByText(t('cases.done.sentWait')).waitFor()
  const sent = page.locator('.message', { hasText: nynorsk })
  expect(await sent.locator('.message-files a').allTextContents()).toEqual(['skjema.txt'])
  expect(await reply.locator('.uploads-kept').count()).toBe(0)
})

describe('without JavaScript', () => {
  test('a case is taken from the list, answered, noted on, offered and closed', async ({ visit }) => {
    const { reference } = await ask('Uten skript')
    const page = await visit({ javaScriptEnabled: false })
    await signIn(page, 'front-desk', inbox)
    await page.getByLabel(t('cases.inbox.choose', { reference })).check()
    await page.getByRole('button', { name: t('cases.many.take') }).click()
    await page.getByRole('status').filter({ hasText: reference }).waitFor()
    await page.getByRole('link', { name: 'Uten skript' }).click()
    await page.locator('textarea#reply').fill(nynorsk)
    await page.getByLabel(t('attachment.label')).first().setInputFiles(letter('skjema.txt'))
    await page.getByRole('button', { name: t('cases.write.sendWait') }).click()
    expect(await page.locator('textarea#reply').inputValue()).toBe(nynorsk)
    await page.getByRole('button', { name: t('attachment.removeNamed', { name: 'skjema.txt' }) }).waitFor()
    await page.getByLabel(t('cases.write.sendAnyway')).check()
    await page.getByRole('button', { name: t('cases.write.sendWait') }).click()
    await page.getByText(t('cases.done.sentWait')).waitFor()
    await page.locator('.message-files').getByRole('link', { name: 'skjema.txt' }).waitFor()
    await page.locator('summary', { hasText: t('cases.keys.note') }).click()
    await page.locator('textarea#note').fill('Husk å ringe')
    await page.getByLabel(t('cases.write.confidential')).check()
    await page.getByRole('button', { name: t('cases.write.noteSave') }).click()
    await page.getByText(t('cases.done.noted')).waitFor()
    await page.locator('summary', { hasText: t('cases.handover.offer') }).click()
    // That others may come to read it is said before.
    await page.getByText(t('cases.handover.confidential', { count: 1 })).waitFor()
    await page.getByLabel(t('cases.handover.otherChoose')).selectOption({ label: 'NTNU IT' })
    await page.getByRole('button', { name: t('cases.handover.send') }).click()
    await page.getByText(t('cases.done.offered')).waitFor()
    await page.getByRole('button', { name: t('cases.handover.withdraw') }).click()
    await page.getByText(t('cases.done.withdrawn')).waitFor()
    await page.locator('summary', { hasText: t('cases.close.title') }).click()
    await page.getByRole('button', { name: t('cases.close.button') }).click()
    await page.getByText(t('cases.done.closed')).first().waitFor()
    await page.getByRole('link', { name: t('cases.head.back') }).click()
    expect(await page.getByRole('link', { name: 'Uten skript' }).count()).toBe(0)
    await page.goto(hrefOf('deskShortcuts', 'nb'))
    await page.getByText(t('cases.keys.take')).waitFor()
  })
})
