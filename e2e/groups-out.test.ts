import { expect, inject } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { createDb, createPool } from '#app/platform/database/connect.server.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { createPublishedGroups } from '#test/groups.ts'
import { unitIdOf } from '#test/people.ts'
import { connectionStringOf } from '#test/start-samspel.ts'
import { look } from './axe.ts'
import { baseUrl, test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

// Groups on their way out: to learning assistants, to other systems, onto paper, and into calendars.

async function makeGroups(name: string) {
  const db = createDb(createPool(connectionStringOf(inject('dataFolder')), 1))
  const { cohortId } = await createPublishedGroups(db, {
    unitId: await unitIdOf(db, 'Institutt for datateknologi og informatikk'),
    name,
    groups: ['1', 'Ærfugl', '3'].map((group, index) => ({
      name: group,
      meeting: index === 2 ? {} : { place: 'Realfagbygget', day: 2, hour: 14 },
      students: [{ name: `Åse ${group}` }, { name: `Bjørn ${group}` }],
    })),
  })
  await db.destroy()
  return cohortId
}

test('without JavaScript, groups are given to learning assistants, and changed by hand', async ({ visit }) => {
  const t = wordsIn('nn')
  const id = await makeGroups('Utan skript')
  const page = await visit({ javaScriptEnabled: false })
  await signIn(page, 'course-coordinator', hrefOf('cohortGroups', 'nn', { id }), 'nn')
  await page.getByRole('link', { name: t('groups.assistants.page') }).click()
  for (const [name, hours] of [
    ['Øyvind', '1,5'],
    ['Ine', '1'],
  ] as const) {
    await page.getByLabel(t('groups.assistants.name'), { exact: true }).fill(name)
    await page.getByLabel(t('groups.assistants.hours'), { exact: true }).fill(hours)
    await page.getByRole('button', { name: t('groups.assistants.add') }).click()
    await page.getByRole('rowheader', { name }).waitFor()
  }
  await page.getByRole('button', { name: t('groups.assistants.assign') }).click()
  await page.getByText(t('groups.assistants.left', { count: 1, names: 'Gruppe 3' })).waitFor()
  await page.getByLabel(`${t('groups.assistants.who')}: Gruppe 3`).selectOption({ label: 'Ine' })
  await page.getByRole('button', { name: t('groups.assistants.saveGroups'), exact: true }).click()
  await page.getByText(t('groups.assistants.tooMany')).waitFor()
})

test('a calendar’s address is shown once, and opens the calendar', async ({ page }) => {
  const t = wordsIn('nb')
  await signIn(page, 'teacher', hrefOf('ownGroups', 'nb'))
  await page.getByRole('link', { name: t('groups.calendar.link') }).click()
  await page.getByRole('button', { name: t('groups.calendar.make') }).click()
  const address = await page.getByLabel(t('groups.calendar.address')).inputValue()
  expect(address.startsWith(`${baseUrl}/kalender/`)).toBe(true)
  expect(await (await page.request.get(address)).text()).toMatch(/^BEGIN:VCALENDAR\r\n/)
  await page.reload()
  expect(await page.getByLabel(t('groups.calendar.address')).count()).toBe(0)
  await page.getByRole('button', { name: t('groups.calendar.renew') }).waitFor()
})

test.for(languages)(
  'pages of groups, their draft and what goes out, in %s',
  { timeout: 120_000 },
  async (language, { page }) => {
    const id = await makeGroups(`Ut på ${language}`)
    await signIn(page, 'course-coordinator')
    const of = { id }
    await page.goto(hrefOf('cohortAssistants', language, of))
    const t = wordsIn(language)
    await page.getByLabel(t('groups.assistants.name'), { exact: true }).fill('Øyvind Læringsassistent')
    await page.getByLabel(t('groups.assistants.hours'), { exact: true }).fill('3')
    await page.getByRole('button', { name: t('groups.assistants.add') }).click()
    await page.getByText(t('groups.assistants.done')).waitFor()
    await look(page, language, ['cohortGroups', 'cohortAssistants', 'cohortExport', 'cohortCards', 'ownCalendar'], {
      cohortGroups: of,
      cohortAssistants: of,
      cohortExport: of,
      cohortCards: of,
    })
    await page.goto(hrefOf('cohortGroups', language, of))
    await page.getByRole('button', { name: t('groups.published.change') }).click()
    await page.waitForURL(`**${hrefOf('cohortDraft', language, of)}`)
    await look(
      page,
      language,
      ['cohortDraft', 'cohortDraftTable', 'cohortDraftComparison', 'cohortPublish', 'cohortQuestions'],
      {
        cohortDraft: of,
        cohortDraftTable: of,
        cohortDraftComparison: of,
        cohortPublish: of,
        cohortQuestions: of,
      },
    )
  },
)
