import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { createPool } from '#app/platform/database/connect.server.ts'
import { connectionStringOf } from '#test/start-samspel.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

// From a roster of three hundred to published groups, and on when somebody leaves and somebody comes.

const t = wordsIn('nn')
const href = (key: Parameters<typeof hrefOf>[0], params: Record<string, string> = {}) => hrefOf(key, 'nn', params)
const file = readFileSync('test/rosters/roster_300_s1.csv', 'utf8').trim().split('\n')
/** The roster as it is, but for the first two: they are those who sign in here. */
const roster = [
  `${file[0]},name,email`,
  ...file.slice(1).map((line, index) => {
    const cells = line.split(',')
    const key = ['student@demo.samspel.example', 'student-representative@demo.samspel.example'][index] ?? cells[0]!
    return [key, ...cells.slice(1), `Prøvestudent ${cells[0]}`, `prove${cells[0]}@demo.samspel.example`].join(',')
  }),
]

async function importRoster(page: Page, id: string, lines: readonly string[]) {
  await page.goto(href('cohortRoster', { id }))
  const again = page.locator('summary', { hasText: t('groups.roster.again') })
  if (await again.count()) await again.click()
  await page.getByLabel(t('groups.roster.paste')).fill(lines.join('\n'))
  await page.getByRole('button', { name: t('groups.roster.read') }).click()
  await page.getByText(t('groups.roster.nothingYet')).waitFor()
  await page.getByRole('button', { name: t('groups.roster.confirm') }).click()
  await page.getByText(t('groups.roster.confirmed')).waitFor()
}

async function answer(page: Page, as: string, id: string) {
  await signIn(page, as, href('ownAnswers', { cohortId: id }), 'nn')
  await page.getByLabel(t('groups.choice.ambition.good')).check()
  await page.getByLabel(t('groups.hours.slot', { day: t('groups.day.mon'), from: 8, to: 9 })).uncheck()
  await page.getByText(t('groups.answers.kept'), { exact: true }).waitFor()
  await page.getByRole('button', { name: t('groups.answers.done') }).click()
  await page.getByText(t('groups.answers.thanks')).waitFor()
}

/** What the other students answer, as the file tells. */
async function answerByData(id: string) {
  const pool = createPool(connectionStringOf(inject('dataFolder')), 1)
  const rows = file.slice(1).map((line) => {
    const [key, , ambition, , language, , , , free] = line.split(',')
    return {
      key,
      ambition: ['pass', 'good', 'very_good', 'best'][Math.min(3, Number(ambition) - 1)],
      language: language === 'no' ? ['norwegian'] : ['norwegian', 'english'],
      free,
    }
  })
  await pool.query(
    `with told as (
       select student.id, row.* from jsonb_to_recordset($2::jsonb) as row (key text, ambition text, language jsonb, free text)
       join cohort_student student on student.cohort_id = $1 and student.roster_key = row.key)
     insert into answer (student_id, question, value, at)
       select id, 'ambition', to_jsonb(ambition), now() from told
       union all select id, 'language', language, now() from told
       union all select id, 'availability', to_jsonb(free), now() from told`,
    [id, JSON.stringify(rows)],
  )
  await pool.end()
}

async function waitForAlternatives(page: Page) {
  await page
    .getByRole('button', { name: t('groups.alternative.use') })
    .first()
    .waitFor({ timeout: 60_000 })
}

test('a roster becomes groups that students see, and that are mended', { timeout: 300_000 }, async ({ visit }) => {
  const page = await visit()
  await signIn(page, 'course-coordinator', href('newCohort'), 'nn')
  await page.getByLabel(t('groups.name')).fill('Reise haust 2021')
  await page.getByLabel(t('groups.unit')).selectOption({ index: 1 })
  await page.getByRole('button', { name: t('groups.create') }).click()
  await page.getByRole('heading', { level: 1, name: 'Reise haust 2021' }).waitFor()
  const id = new URL(page.url()).pathname.split('/').at(-1)!
  await importRoster(page, id, roster)

  // Ask.
  await page.goto(href('cohortQuestions', { id }))
  for (const key of ['availability', 'ambition', 'language', 'apart'] as const)
    await page.getByLabel(t(`groups.question.${key}`)).check()
  await page.getByRole('button', { name: t('groups.asking.open') }).click()
  await page.getByText(t('groups.asking.opened', { count: 300 })).waitFor()
  const student = await visit({ viewport: { width: 390, height: 844 } })
  await answer(student, 'student', id)
  const other = await visit()
  await answer(other, 'student-representative', id)
  await answerByData(id)

  // Form.
  await page.goto(`${href('cohortForming', { id })}?preset=firstYear`)
  await page.getByLabel(t('groups.forming.seconds')).fill('2')
  await page.getByRole('button', { name: t('groups.forming.start') }).click()
  await waitForAlternatives(page)
  await page.getByRole('button', { name: t('groups.alternative.use') }).click()

  // Move one, by keyboard alone.
  const card = page.getByRole('article').first()
  const name = (await card.getByRole('listitem').first().locator('span').first().textContent())!
  const mover = page.getByRole('link', { name: t('groups.draft.moveWho', { name }), exact: true })
  await mover.focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction((text) => document.activeElement?.textContent === text, name)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Gruppe 3 ')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const target = page.getByRole('article', { name: 'Gruppe 3', exact: true })
  await target.getByText(name, { exact: true }).waitFor()
  await page.getByRole('status').filter({ hasText: name }).waitFor()
  expect(await mover.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: t('groups.draft.undo'), exact: true }).click()
  await card.getByText(name, { exact: true }).waitFor()
  await page.getByRole('button', { name: t('groups.draft.redo') }).click()
  await target.getByText(name, { exact: true }).waitFor()

  // Publish.
  await publish(page, id)
  await student.goto(href('ownGroups'))
  await student
    .getByRole('listitem')
    .filter({ hasText: 'Reise haust 2021' })
    .getByRole('link', { name: /^Gruppe \d+$/ })
    .click()
  await student.getByText('Prøvestudent 1', { exact: true }).waitFor()

  // One leaves, one comes.
  const left = roster.filter((line) => !line.startsWith('300,'))
  await importRoster(page, id, [...left, '301,F,3,P1,no,G,3,1,,,,Prøvestudent 301,'])
  await page.goto(href('cohortGroups', { id }))
  await page.getByRole('rowheader', { name: 'Prøvestudent 301' }).waitFor()
  await page.getByRole('button', { name: t('groups.published.change') }).click()
  await page.getByRole('button', { name: t('groups.mending.start') }).click()
  await waitForAlternatives(page)
  await page
    .getByRole('button', { name: t('groups.alternative.use') })
    .last()
    .click()
  await page.waitForURL((url) => url.pathname === href('cohortDraft', { id }))
  expect(await page.getByRole('heading', { name: t('groups.draft.unplacedCount', { count: 1 }) }).count()).toBe(0)
  await publish(page, id)

  // Out to Blackboard.
  const groups = await page.request.get(`/cohort-export/${id}?format=blackboardGroups&language=nn`)
  expect((await groups.text()).split('\r\n').slice(0, 2)).toEqual([
    'Group Code,Title,Description,Group Set,Self Enroll',
    'G001,Gruppe 1,,Reise haust 2021,N',
  ])
  const members = (await (await page.request.get(`/cohort-export/${id}?format=blackboardMembers&language=nn`)).text())
    .trim()
    .split('\r\n')
    .slice(1)
  expect(members).toHaveLength(300)
  expect(members.some((line) => line.endsWith(',301'))).toBe(true)
  expect(members.some((line) => line.endsWith(',300'))).toBe(false)
})

async function publish(page: Page, id: string) {
  await page.goto(href('cohortPublish', { id }))
  const accept = page.getByLabel(t('groups.publish.accept'))
  if (await accept.count()) await accept.check()
  await page.getByRole('button', { name: t('groups.publish.do') }).click()
  await page.getByText(t('groups.published.done')).waitFor()
}
