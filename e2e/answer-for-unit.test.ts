import { expect } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('nb')

test('a unit accepts one part, contests another with a reason, and readers see both', async ({ visit }) => {
  const page = await visit()
  await signIn(page, 'case-handler-study', hrefOf('deskParticipations', 'nb'))
  const asked = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^${t('desk.part.accept')}`) }) })
  expect(await asked.count()).toBeGreaterThan(1)
  const titleOf = (at: number) => asked.nth(at).getByRole('heading', { level: 2 }).innerText()
  const [accepted, contested] = [await titleOf(0), await titleOf(1)]

  const partOf = (title: string) =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
      .first()
  await partOf(accepted)
    .getByRole('button', { name: new RegExp(`^${t('desk.part.accept')}`) })
    .click()
  await page.getByText(t('desk.done.accepted')).waitFor()

  // Without a reason it is refused, beside the field.
  await partOf(contested).getByText(t('desk.part.contest')).first().click()
  await partOf(contested)
    .getByRole('button', { name: t('desk.part.sendContest') })
    .click()
  await partOf(contested).getByText(t('participation.reasonMissing')).waitFor()
  await partOf(contested).getByLabel(t('desk.part.reason')).fill('Dette ligg hos IT no.')
  await partOf(contested)
    .getByRole('button', { name: t('desk.part.sendContest') })
    .click()
  await page.getByText(t('desk.done.contested')).waitFor()

  const reader = await visit()
  for (const [title, words] of [
    [accepted, t('catalogue.state.accepted')],
    [contested, 'Dette ligg hos IT no.'],
  ] as const) {
    await reader.goto(hrefOf('allServices', 'nb'))
    await reader.getByRole('link', { name: title, exact: true }).first().click()
    await reader.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await reader.getByRole('main').innerText(), title).toContain(words)
  }
})
