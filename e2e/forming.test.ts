import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { createPool } from '#app/platform/database/connect.server.ts'
import { type Language, languages } from '#app/platform/texts/languages.ts'
import { connectionStringOf } from '#test/start-samspel.ts'
import { faultsOf } from './axe.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

// How a coordinator chooses what groups are formed by, follows the search, and takes one of what it finds.

/** A cohort of sixty: hours, goals and languages are known of most, two have no hour in common with anybody. */
async function createCohort(page: Page, name: string, language: Language) {
  const t = wordsIn(language)
  await signIn(page, 'course-coordinator', hrefOf('newCohort', language), language)
  await page.getByLabel(t('groups.name')).fill(name)
  await page.getByLabel(t('groups.unit')).selectOption({ index: 1 })
  await page.getByRole('button', { name: t('groups.create') }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  const id = new URL(page.url()).pathname.split('/').at(-1)!
  await fill(id)
  return id
}

async function fill(id: string) {
  const pool = createPool(connectionStringOf(inject('dataFolder')), 1)
  await pool.query(
    `with student as (
       insert into cohort_student (cohort_id, roster_key, name, status, qualities, added_at)
       select $1, 's' || number, 'Prøvestudent ' || number, 'met',
         jsonb_build_object('programme', 'P' || number % 3, 'campus', (array['Gjøvik', 'Ålesund'])[1 + number % 2]), now()
       from generate_series(1, 60) as number returning id, substring(roster_key from 2)::int as number)
     insert into answer (student_id, question, value, at)
       select id, 'ambition', to_jsonb((array['pass', 'good', 'best'])[1 + number % 3]), now() from student where number > 10
       union all select id, 'language', '["norwegian"]', now() from student where number > 5
       union all select id, 'availability', to_jsonb(case when number > 58 then repeat('0', 50)
         else repeat('0011', 12) || '00' end), now() from student`,
    [id],
  )
  await pool.query(
    `insert into questionnaire (cohort_id, questions, week, taught) values ($1,
       '[{"key": "availability"}, {"key": "ambition"}, {"key": "language"}, {"key": "apart"}]',
       '{"days": 5, "firstHour": 8, "hours": 10}', repeat('0', 50))`,
    [id],
  )
  await pool.end()
}

test.for(languages)(
  'the form, the search and what it finds, in %s',
  { timeout: 180_000 },
  async (language, { visit }) => {
    const t = wordsIn(language)
    const page = await visit()
    const id = await createCohort(page, `Forming ${language}`, language)
    const path = hrefOf('cohortForming', language, { id })
    const complaints: string[] = []
    const look = async (state: string) => {
      complaints.push(...(await faultsOf(page, `${path} ${state}`)))
      if (process.env.PICTURES && language === 'nb') await takePictures(page, state)
    }

    await page.goto(path)
    await page.getByRole('heading', { level: 2, name: t('groups.readiness.title') }).waitFor()
    await page
      .getByText(t('groups.readiness.isolated', { count: 2, names: 'Prøvestudent 59, Prøvestudent 60' }))
      .waitFor()
    await look('form')

    // What is wrong is told where it is, and nothing that was typed goes.
    await page.getByRole('link', { name: t('groups.preset.project') }).click()
    await page.locator('a[aria-current=true]', { hasText: t('groups.preset.project') }).waitFor()
    await page.getByLabel(t('groups.forming.min'), { exact: true }).fill('fem')
    await page.getByLabel(t('groups.rule.programmesMixed')).selectOption('must')
    await page.getByRole('button', { name: t('groups.forming.start') }).click()
    const smallest = page.getByLabel(t('groups.forming.min'), { exact: true })
    await page.getByText(t('groups.forming.badForm')).waitFor()
    expect(await smallest.getAttribute('aria-invalid')).toBe('true')
    expect(await smallest.inputValue()).toBe('fem')
    expect(await page.getByLabel(t('groups.rule.programmesMixed')).inputValue()).toBe('must')
    await look('refused')

    await smallest.fill('4')
    const check = page.getByRole('button', { name: t('groups.forming.check') })
    await check.focus()
    await page.keyboard.press('Enter')
    await page
      .getByText(/Prøvestudent 59, Prøvestudent 60/)
      .nth(1)
      .waitFor()
    // Who works by keyboard stays where they were.
    expect(await check.evaluate((button) => button === document.activeElement)).toBe(true)
    await look('checked')

    await page.getByLabel(t('groups.forming.alternatives')).fill('3')
    await page.getByLabel(t('groups.forming.seconds'), { exact: true }).fill('40')
    await page.getByRole('button', { name: t('groups.forming.start') }).click()
    await page
      .getByRole('img', { name: t('groups.formation.chart') })
      .nth(2)
      .waitFor()
    await look('search')
    await page.reload()
    await page
      .getByRole('img', { name: t('groups.formation.chart') })
      .nth(2)
      .waitFor()
    await page.getByRole('button', { name: t('groups.formation.stop') }).click()
    const cards = page.getByRole('article')
    await cards.nth(2).waitFor()
    await page.getByText(t('groups.formation.stopped')).waitFor()
    await look('found')

    await cards
      .nth(1)
      .getByRole('button', { name: t('groups.alternative.use') })
      .click()
    await page.waitForURL(`**${hrefOf('cohortDraft', language, { id })}`)
    expect(complaints).toEqual([])
  },
)

test('without JavaScript groups are formed with a page that is loaded anew', { timeout: 90_000 }, async ({ visit }) => {
  const t = wordsIn('nb')
  const page = await visit({ javaScriptEnabled: false })
  const id = await createCohort(page, 'Forming uten skript', 'nb')
  await page.goto(`${hrefOf('cohortForming', 'nb', { id })}?preset=kollokvie`)
  await page.getByLabel(t('groups.forming.seconds'), { exact: true }).fill('mange')
  await page.getByLabel(t('groups.rule.ambition')).selectOption('most')
  await page.getByRole('button', { name: t('groups.forming.start') }).click()
  await page.locator('[name=seconds][aria-invalid=true][value=mange]').waitFor()
  expect(await page.getByLabel(t('groups.rule.ambition')).inputValue()).toBe('most')
  await page.getByLabel(t('groups.forming.seconds'), { exact: true }).fill('3')
  await page.getByRole('button', { name: t('groups.forming.start') }).click()
  const again = page.getByRole('link', { name: t('groups.formation.reload') })
  const use = page.getByRole('button', { name: t('groups.alternative.use') })
  while (await again.count()) {
    await again.click()
    await page.waitForTimeout(500)
  }
  await use.click()
  await page.waitForURL(`**${hrefOf('cohortDraft', 'nb', { id })}`)
})

async function takePictures(page: Page, state: string) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${process.env.PICTURES}/forming-${state}-${width}.png`, fullPage: true })
  }
}
