import type { Page } from 'playwright-core'
import { hrefOf } from '#app/pages.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

// The pictures of groups in docs/, of the demonstration as it is: PICTURES=docs vitest run --project e2e e2e/pictures.test.ts

const folder = process.env.PICTURES
const t = wordsIn('nb')
const take = (page: Page, name: string) => page.screenshot({ path: `${folder}/${name}.png` })

test.runIf(folder)('a search for groups among six hundred', { timeout: 180_000 }, async ({ visit }) => {
  const page = await visit({ viewport: { width: 1280, height: 720 } })
  await signIn(page, 'course-coordinator', hrefOf('cohorts', 'nb'))
  await page.getByRole('link', { name: 'IT, 1. år, 2021' }).click()
  await page
    .getByRole('link', { name: t('groups.forming.page') })
    .first()
    .click()
  await page.getByLabel(t('groups.forming.within')).selectOption('campus')
  await page.getByLabel(t('groups.forming.alternatives')).fill('3')
  await page.getByLabel(t('groups.forming.seconds')).fill('30')
  await page.getByRole('button', { name: t('groups.forming.start') }).click()
  await page
    .getByRole('img', { name: t('groups.formation.chart') })
    .nth(2)
    .waitFor()
  await page.waitForFunction(() => Number(document.querySelector('main circle')?.getAttribute('cx')) > 160, undefined, {
    timeout: 120_000,
  })
  await take(page, 'forming')
})

test.runIf(folder)('a student’s group, on a phone', async ({ visit }) => {
  const page = await visit({ viewport: { width: 390, height: 1330 } })
  await signIn(page, 'student', hrefOf('ownGroups', 'nb'))
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click()
  await page.getByRole('heading', { level: 2, name: t('groups.own.who') }).waitFor()
  await take(page, 'own-group')
})
