import { expect } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('nb')

test('a new version goes from the unit that keeps the service, by way of its editor, to the readers', async ({
  visit,
}) => {
  const keeper = await visit()
  await signIn(keeper, 'case-handler-it', `${hrefOf('desk', 'nb')}?state=published`)
  await keeper.getByRole('rowheader').first().getByRole('link').click()
  await keeper.waitForURL('**/desk/services/*')
  const desk = new URL(keeper.url()).pathname
  const publicHref = await keeper.getByRole('link', { name: t('desk.service.public') }).getAttribute('href')
  const title = await keeper.getByRole('heading', { level: 1 }).innerText()

  // Write.
  await keeper.getByRole('button', { name: t('desk.draft.start') }).click()
  await keeper.waitForURL('**/edit?*')
  await keeper.locator('[name="nb.summary"]').fill('Eit samandrag som ingen har sett før.')
  await keeper.locator('[name=confirmed]').first().check()
  await keeper.locator('[name=confirmed]').last().check()
  await keeper.getByRole('button', { name: t('desk.edit.save'), exact: true }).click()
  await keeper.getByText(t('desk.done.saved')).waitFor()
  const reader = await visit()
  await reader.goto(publicHref ?? '')
  expect(await reader.content()).not.toContain('Eit samandrag som ingen har sett før.')

  // Hand in; the one who wrote it does not publish it.
  await keeper.getByRole('button', { name: t('desk.draft.submit') }).click()
  await keeper.getByText(t('desk.done.submitted')).waitFor()
  expect(await keeper.getByRole('button', { name: t('desk.draft.publish') }).count()).toBe(0)

  // The editor sends it back with a reason first.
  const editor = await visit()
  await signIn(editor, 'editor', desk)
  await editor.getByText(t('desk.draft.return'), { exact: true }).first().click()
  await editor.getByLabel(t('desk.draft.returnReason')).fill('Skriv kven det er for.')
  await editor.getByRole('button', { name: t('desk.draft.return'), exact: true }).click()
  await editor.getByText(t('desk.done.returned')).waitFor()
  await keeper.goto(desk)
  await keeper.getByText('Skriv kven det er for.').waitFor()
  await keeper.getByRole('button', { name: t('desk.draft.submit') }).click()
  await keeper.getByText(t('desk.done.submitted')).waitFor()

  // Publish; readers see it at once, under the same address.
  await editor.goto(desk)
  await editor.getByRole('button', { name: t('desk.draft.publish') }).click()
  await editor.getByText(t('desk.done.published')).waitFor()
  await reader.reload()
  await reader.getByText('Eit samandrag som ingen har sett før.').first().waitFor()
  await reader.getByRole('heading', { level: 1, name: title }).waitFor()

  // And find it by its new words.
  await reader.goto(`${hrefOf('results', 'nb')}?q=${encodeURIComponent(`${title} samandrag som ingen har sett`)}`)
  await reader.getByRole('article').first().getByRole('heading', { name: title }).waitFor()

  // History tells the versions apart.
  await editor.getByRole('link', { name: t('desk.service.history') }).click()
  await editor.waitForURL('**/history')
  const newest = editor.getByRole('region', { name: t('desk.history.version', { version: 2 }) })
  await newest.locator('ins').first().waitFor()
  expect(await newest.locator('ins').allInnerTexts()).toContainEqual(expect.stringContaining('ingen har sett'))
  expect(await newest.locator('del').count()).toBeGreaterThan(0)
})

test('two who write at once are both told, and nothing is lost', async ({ visit }) => {
  const [one, other] = [await visit(), await visit()]
  await signIn(one, 'editor', `${hrefOf('desk', 'nb')}?state=published`)
  await one.getByRole('rowheader').nth(5).getByRole('link').click()
  await one.getByRole('button', { name: t('desk.draft.start') }).click()
  await one.waitForURL('**/edit?*')
  await signIn(other, 'administrator', new URL(one.url()).pathname)
  await one.locator('[name="nb.summary"]').fill('Det som den eine skreiv.')
  await other.locator('[name="nb.summary"]').fill('Det som den andre skreiv.')
  await one.getByRole('button', { name: t('desk.edit.save'), exact: true }).click()
  await one.getByText(t('desk.done.saved')).waitFor()
  await other.getByRole('button', { name: t('desk.edit.save'), exact: true }).click()
  await other.getByText(t('desk.clash.title')).waitFor()
  expect(await other.locator('[name="nb.summary"]').inputValue()).toBe('Det som den andre skreiv.')
  expect(await other.getByRole('main').innerText()).toContain('eine')
})
