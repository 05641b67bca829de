import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { createDb, createPool, type Db } from '#app/platform/database/connect.server.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { createPublishedGroups } from '#test/groups.ts'
import { unitIdOf } from '#test/people.ts'
import { connectionStringOf } from '#test/start-samspel.ts'
import { complaintsAbout, faultsOf, look } from './axe.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

// What a first-year student does with their group, on a phone; and what their coordinator sees of it.

const phone = { width: 360, height: 740 }

const free = (...slots: [day: number, hour: number][]) =>
  Array.from({ length: 50 }, (_, index) =>
    slots.some(([day, hour]) => index === day * 10 + hour - 8) ? '1' : '0',
  ).join('')

async function withDb<Value>(use: (db: Db) => Promise<Value>): Promise<Value> {
  const pool = createPool(connectionStringOf(inject('dataFolder')), 2)
  try {
    return await use(createDb(pool))
  } finally {
    await pool.end()
  }
}

const createGroups = (name: string, as: string) =>
  withDb(async (db) =>
    createPublishedGroups(db, {
      unitId: await unitIdOf(db, 'Institutt for datateknologi og informatikk'),
      name,
      publishedOn: '2021-08-24',
      groups: [
        {
          name: 'Gruppe 1',
          meeting: { place: 'Realfagbygget, rom A4-118', day: 4, hour: 12 },
          students: [
            {
              name: 'Sol Nes',
              as,
              answers: { availability: free([0, 10], [0, 11], [2, 13], [3, 9], [4, 12]), language: ['norwegian'] },
            },
            { name: 'Amina Yusuf', answers: { availability: free([0, 10], [0, 11], [3, 9], [4, 12], [1, 8]) } },
            { name: 'Jonas Berg', answers: { availability: free([0, 10], [0, 11], [2, 13], [3, 9], [4, 12]) } },
            { name: 'Mei Lin Chen' },
          ],
        },
        { name: 'Gruppe 2', students: [{ name: 'Per Vik' }, { name: 'Liv Dal' }, { name: 'Tor Moe' }] },
        { name: 'Gruppe 3', students: [{ name: 'Ida Lie' }] },
      ],
      outside: [{ name: 'Nils Ny' }],
    }),
  )

const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true })
}

test('without JavaScript, on a phone, a student checks in, agrees how to work and asks to change', async ({
  visit,
}) => {
  const t = wordsIn('nn')
  const made = await createGroups('Prøvekull A', 'student-representative')
  const page = await visit({ javaScriptEnabled: false, viewport: phone })
  await signIn(page, 'student-representative', hrefOf('ownGroups', 'nn'), 'nn')
  await page.getByText(t('groups.own.item.checkIn', { group: 'Gruppe 1' })).waitFor()
  await picture(page, 'own-groups-phone')
  await page.getByRole('link', { name: 'Gruppe 1', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Gruppe 1' }).waitFor()
  await picture(page, 'own-group-phone')

  // Three taps; forgetting one is told, and the other stands.
  await page.getByLabel(t('groups.checkIn.meets.seldom'), { exact: true }).check()
  await page.getByRole('button', { name: t('groups.checkIn.sendKeep') }).click()
  await page.getByText(t('groups.checkIn.missing')).waitFor()
  await page.getByLabel(t('groups.checkIn.takesPart.most'), { exact: true }).check()
  await page.getByRole('button', { name: t('groups.checkIn.sendKeep') }).click()
  await page.getByText(t('groups.own.done.checkIn')).waitFor()

  await page.locator('summary', { hasText: t('groups.own.agreementWrite') }).click()
  await page.getByLabel(t('groups.own.agreementText'), { exact: true }).fill('Vi møtest kvar måndag klokka ti.')
  await page.getByRole('button', { name: t('groups.own.agreementSave') }).click()
  await page.getByText(t('groups.own.done.agreement')).waitFor()
  await page.getByText('Vi møtest kvar måndag klokka ti.').first().waitFor()

  await page.getByRole('button', { name: t('groups.own.proposeSend') }).click()
  await page.getByText(t('groups.own.done.meeting')).waitFor()
  await page.getByText(t('groups.own.planned'), { exact: true }).waitFor()

  await page.locator('summary', { hasText: t('groups.request.title') }).click()
  await page.getByLabel(t('groups.request.kind.swap')).check()
  await page.getByLabel(t('groups.request.withWhom')).fill('Ingen Slik')
  await page.getByRole('button', { name: t('groups.request.send') }).click()
  await page.getByText(t('groups.request.noSuchStudent')).waitFor()
  expect(await page.getByLabel(t('groups.request.withWhom')).inputValue()).toBe('Ingen Slik')
  await page.getByLabel(t('groups.request.kind.change')).check()
  await page.getByLabel(t('groups.request.toGroup')).selectOption({ label: 'Gruppe 2' })
  await page.getByRole('button', { name: t('groups.request.send') }).click()
  await page.getByText(t('groups.request.state.asks_coordinator')).waitFor()

  // The coordinator says yes, and the student is in the other group.
  const desk = await visit({ javaScriptEnabled: false })
  const overview = hrefOf('cohortGroups', 'nn', { id: made.cohortId })
  await signIn(desk, 'course-coordinator', overview, 'nn')
  await picture(desk, 'cohort-groups')
  await desk.getByRole('button', { name: t('groups.request.accept') }).click()
  await desk.getByText(t('groups.term.done.accepted')).waitFor()
  await page.goto(hrefOf('ownGroup', 'nn', { groupId: made.groupId('Gruppe 2') }))
  await page.getByRole('heading', { level: 1, name: 'Gruppe 2' }).waitFor()
  const gone = await page.request.get(hrefOf('ownGroup', 'nn', { groupId: made.groupId('Gruppe 1') }))
  expect(gone.status()).toBe(404)
})

test.for(languages)(
  'pages of a student and of the coordinator, in %s',
  { timeout: 120_000 },
  async (language, { visit }) => {
    const t = wordsIn(language)
    const made = await createGroups(`Prøvekull ${language}`, 'student')
    const groupId = made.groupId('Gruppe 1')
    await withDb((db) =>
      db
        .insertInto('contactWay')
        .values({ studentId: made.studentId('Amina Yusuf'), kind: 'email', value: 'a@x.no' })
        .execute(),
    )
    const page = await visit()
    await signIn(page, 'student')
    await look(page, language, ['ownGroups'], {})
    const path = hrefOf('ownGroup', language, { groupId })
    expect(await complaintsAbout(page, path)).toEqual([])
    for (const fold of await page.locator('main summary').all()) await fold.click()
    await page.getByRole('button', { name: t('groups.request.send') }).click({ trial: true })
    await picture(page, `own-group-open-${language}`)
    expect(await faultsOf(page, `${path} with all opened`)).toEqual([])
    await page.setViewportSize(phone)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await picture(page, `own-group-wide-${language}`)
    const desk = await visit()
    await signIn(desk, 'course-coordinator')
    const overview = hrefOf('cohortGroups', language, { id: made.cohortId })
    expect(await complaintsAbout(desk, overview)).toEqual([])
  },
)
