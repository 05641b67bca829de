import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { faultsOf, look, ofCoordinators } from './axe.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

const lines = [
  'Brukernavn;Etternavn;Fornavn;E-post;Kjønn;Noe',
  'sol;Nes;Sol;sol@demo.samspel.example;x;1',
  ';Uten;;;x;2',
]

/** @returns the cohort's id */
async function makeCohort(page: Page, language: Language, name: string) {
  const t = wordsIn(language)
  await page.goto(hrefOf('newCohort', language))
  await page.getByRole('button', { name: t('groups.create') }).click()
  await page.getByText(t('groups.form.name'), { exact: true }).waitFor()
  await page.getByLabel(t('groups.name')).fill(name)
  await page.getByLabel(t('groups.unit')).selectOption({ index: 1 })
  await page.getByRole('button', { name: t('groups.create') }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function readRoster(page: Page, language: Language, text: string) {
  const t = wordsIn(language)
  await page.getByLabel(t('groups.roster.paste')).fill(text)
  await page.getByRole('button', { name: t('groups.roster.read') }).click()
  await page.getByText(t('groups.roster.nothingYet')).waitFor()
}

test('without JavaScript, a coordinator goes from a pasted list to a roster, and sees what a newer one changes', async ({
  visit,
}) => {
  const t = wordsIn('nn')
  const page = await visit({ javaScriptEnabled: false })
  await signIn(page, 'course-coordinator', hrefOf('cohorts', 'nn'), 'nn')
  const id = await makeCohort(page, 'nn', 'Prøveemne haust 2021')
  await page.getByRole('link', { name: t('groups.roster.add') }).click()

  // A list that cannot be read comes back as it was typed.
  await page.getByLabel(t('groups.roster.paste')).fill('Brukarnamn')
  await page.getByRole('button', { name: t('groups.roster.read') }).click()
  await page.getByText(t('groups.roster.refused.noRows')).waitFor()
  expect(await page.getByLabel(t('groups.roster.paste')).inputValue()).toBe('Brukarnamn')

  await readRoster(page, 'nn', lines.join('\n'))
  await page.getByText(t('groups.roster.forbidden', { columns: 'Kjønn' })).waitFor()
  await page.getByText(t('groups.roster.row.noKey')).waitFor()
  await page.getByRole('button', { name: t('groups.roster.confirm') }).click()
  await page.getByText(t('groups.roster.confirmed')).waitFor()
  await page.getByRole('rowheader', { name: 'Sol Nes' }).waitFor()

  await page.locator('summary', { hasText: t('groups.roster.again') }).click()
  await readRoster(page, 'nn', 'brukarnamn\tnamn\nmai\tMai Li')
  await page.getByText(t('groups.roster.left', { count: 1 })).waitFor()
  await page.getByRole('button', { name: t('groups.roster.discard') }).click()
  await page.getByRole('rowheader', { name: 'Sol Nes' }).waitFor()
  expect(page.url()).toContain(id)
})

test.for(languages)('pages of coordinators, in %s', { timeout: 120_000 }, async (language, { page }) => {
  await signIn(page, 'course-coordinator', hrefOf('cohorts', language), language)
  const id = await makeCohort(page, language, `Klasse ${language}`)
  const roster = hrefOf('cohortRoster', language, { id })
  await page.goto(roster)
  await readRoster(page, language, lines.join('\n'))
  const t = wordsIn(language)
  for (const fold of [t('groups.roster.who'), t('groups.roster.columns')])
    await page.locator('summary', { hasText: fold }).click()
  // Folds open slowly: what lies below stands still when they have.
  await page.getByRole('button', { name: t('groups.roster.confirm') }).click({ trial: true })
  expect(await faultsOf(page, `${roster} with a list that was read`)).toEqual([])
  await page.getByRole('button', { name: t('groups.roster.confirm') }).click()
  await page.getByText(t('groups.roster.confirmed')).waitFor()
  await page.goto(hrefOf('cohortCoordinators', language, { id }))
  await page.getByLabel(t('groups.coordinator.person')).fill('teacher@demo.samspel.example')
  await page.getByRole('button', { name: t('groups.coordinator.give') }).click()
  await page.getByText(t('groups.coordinator.named')).waitFor()
  await look(page, language, ofCoordinators, { cohort: { id }, cohortRoster: { id }, cohortCoordinators: { id } })
})
