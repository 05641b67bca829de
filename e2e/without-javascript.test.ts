import { expect } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { test, type Visit } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('nb')
const withoutScript = (visit: Visit) => visit({ javaScriptEnabled: false })

test('a reader searches, narrows the answers and opens a service', async ({ visit }) => {
  const page = await withoutScript(visit)
  await page.goto('/nb')
  await page.getByRole('textbox', { name: t('catalogue.search.label') }).fill('hjelp med undervisning')
  await page.getByRole('button', { name: t('catalogue.search.button') }).click()
  await page.waitForURL(`**${hrefOf('results', 'nb')}?q=*`)
  const filters = page.getByRole('navigation', { name: t('results.filters') })
  await filters.getByRole('link', { name: t('catalogue.form.course-or-event') }).click()
  await page.waitForURL('**&form=course-or-event')
  const link = page.getByRole('article').first().getByRole('heading').getByRole('link')
  const title = await link.innerText()
  await link.click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
})

test('an editor writes a draft, is told what is wrong with it, and previews it', async ({ visit }) => {
  const page = await withoutScript(visit)
  await signIn(page, 'editor', hrefOf('deskNew', 'nb'))

  await page.getByRole('button', { name: t('desk.new.create') }).click()
  await page.locator('[aria-invalid=true]').first().waitFor()
  await page.getByLabel(t('desk.new.name')).fill('Øving i å klare seg utan skript')
  const units = page.getByLabel(t('desk.field.accountableUnitId'))
  await units.selectOption({ index: 1 })
  await page.getByRole('button', { name: t('desk.new.create') }).click()
  await page.waitForURL(/\/desk\/services\//)
  if (!page.url().includes('/edit')) await page.getByRole('link', { name: t('desk.draft.edit') }).click()

  // What cannot be understood is told beside its field, and everything that was typed stays.
  await page.locator('[name="nb.summary"]').fill('Du lærer å greie deg.')
  await page.locator('[name=answerWithinDays]').fill('snart')
  await page.getByRole('button', { name: t('desk.edit.save'), exact: true }).click()
  const wrong = page.locator('[name=answerWithinDays]')
  expect(await wrong.getAttribute('aria-invalid')).toBe('true')
  expect(await wrong.inputValue()).toBe('snart')
  expect(await page.locator('[name="nb.summary"]').inputValue()).toBe('Du lærer å greie deg.')

  await wrong.fill('2')
  await page.getByRole('button', { name: t('desk.edit.saveAndPreview') }).click()
  await page.waitForURL('**/preview')
  await page.getByText('Du lærer å greie deg.').first().waitFor()
  await page.getByText(t('catalogue.service.answerWithin', { count: 2 })).waitFor()
})

test('an administrator gives a role', async ({ visit }) => {
  const page = await withoutScript(visit)
  await signIn(page, 'administrator', hrefOf('adminUnits', 'nb'))
  await page.getByRole('main').getByRole('link', { name: 'Studentombudet ved NTNU' }).click()
  const form = page.locator('form').filter({ has: page.locator('input[name=intent][value=role]') })
  await form.waitFor({ state: 'attached' })
  // Where a part is folded, it opens without a script.
  if (!(await form.isVisible())) await page.getByText(t('admin.role.give')).first().click()
  await form.getByLabel(t('profile.eppn')).fill('vice-rector@demo.samspel.example')
  await form.getByLabel(t('profile.role')).selectOption('teacher')
  await form.getByRole('button', { name: t('admin.role.give') }).click()
  await page.getByText(t('admin.done.roleGiven')).waitFor()
})
