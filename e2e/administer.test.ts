import { expect } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('nb')
const formOf = (intent: string) => `form:has(input[name=intent][value=${intent}])`

test('an administrator makes a unit, renames it, and gives and ends a role in it', async ({ visit }) => {
  const page = await visit()
  await signIn(page, 'administrator', hrefOf('adminUnits', 'nb'))

  // What is missing is told beside each field, and what was typed stays.
  await page.getByText(t('admin.units.create')).first().click()
  const create = page.locator(formOf('create'))
  await create.getByLabel(t('admin.unit.parent')).selectOption({ index: 1 })
  await create.getByLabel(t('admin.unit.name.nb')).fill('Seksjon for prøving')
  await create.getByLabel(t('admin.unit.name.nn')).fill('Seksjon for prøving')
  await create.getByLabel(t('admin.unit.name.en')).fill('Section for trials')
  await create.getByRole('button', { name: t('admin.units.create') }).click()
  await create.locator('[name=type][aria-invalid=true]').waitFor()
  expect(await create.getByLabel(t('admin.unit.name.en')).inputValue()).toBe('Section for trials')
  await create.getByLabel(t('admin.unit.type')).selectOption('section')
  await create.getByRole('button', { name: t('admin.units.create') }).click()
  await page.getByText(t('admin.done.unitCreated')).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Seksjon for prøving' }).waitFor()

  await page.getByText(t('admin.unit.rename')).first().click()
  const rename = page.locator(formOf('rename'))
  await rename.getByLabel(t('admin.unit.name.nb')).fill('Seksjon for utprøving')
  await rename.getByRole('button', { name: t('admin.unit.rename') }).click()
  await page.getByText(t('admin.done.unitRenamed')).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Seksjon for utprøving' }).waitFor()

  // A role opens the desk at the next click, and closes it again.
  const economist = await visit()
  await signIn(economist, 'economist')
  const desk = economist
    .getByRole('navigation', { name: t('layout.menu') })
    .getByRole('link', { name: t('layout.desk') })
  expect(await desk.count()).toBe(0)
  await page.getByText(t('admin.role.give')).first().click()
  const role = page.locator(formOf('role'))
  await role.getByLabel(t('profile.eppn')).fill('economist@demo.samspel.example')
  await role.getByLabel(t('profile.role')).selectOption('editor')
  await role.getByRole('button', { name: t('admin.role.give') }).click()
  await page.getByText(t('admin.done.roleGiven')).waitFor()
  await economist.goto('/nb')
  expect(await desk.count()).toBe(1)

  await page.getByRole('rowheader').getByRole('link', { name: 'Økonom' }).click()
  await page.waitForURL('**/admin/people/*')
  const end = page.locator(formOf('end')).filter({ hasText: 'Seksjon for utprøving' })
  await end.getByRole('button', { name: t('admin.role.endNow') }).click()
  await page.getByText(t('admin.done.roleEnded')).waitFor()
  await economist.goto('/nb')
  expect(await desk.count()).toBe(0)

  // The trail tells of it all, and of no word that was written.
  await page.goto(hrefOf('audit', 'nb'))
  const trail = await page.getByRole('main').innerText()
  for (const action of ['unit.created', 'unit.name_corrected', 'membership.given', 'membership.ended'] as const) {
    expect(trail, action).toContain(t(`admin.audit.action.${action}`))
  }
  expect(trail).not.toContain('Section for trials')
})

test('on a phone a table’s rows stand under each other, each value after its label, and nothing scrolls sideways', async ({
  visit,
}) => {
  const page = await visit({ viewport: { width: 390, height: 800 } })
  await signIn(page, 'administrator', hrefOf('adminPeople', 'nb'))
  const table = page.locator('.data-table')
  expect(await table.locator('thead').isVisible()).toBe(false)
  expect(await table.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true)
  const label = await table
    .locator('td')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content)
  expect(label).toBe(`"${t('profile.eppn')}"`)
})
