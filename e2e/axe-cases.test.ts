import { expect, inject } from 'vitest'
import { createUnitMailKey } from '#app/features/cases/unit-mail/unit-mail-key.server.ts'
import { hrefOf, type PageKey } from '#app/pages.ts'
import { createDb, createPool } from '#app/platform/database/connect.server.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { connectionStringOf } from '#test/start-samspel.ts'
import { complaintsAbout, look, ofHandlers } from './axe.ts'
import { test } from './browser.ts'
import { signIn } from './sign-in.ts'

// What those see who handle cases, and those who ask.

test.for(languages)('pages for those who handle cases, in %s', { timeout: 120_000 }, async (language, { page }) => {
  await signIn(page, 'front-desk')
  const inbox = `${hrefOf('inbox', 'nb')}?folder=open`
  await page.goto(inbox)
  const href = await page.locator('.case-row-subject').first().getAttribute('href')
  await look(page, language, ofHandlers, { deskCase: { id: href?.split('/').at(-1) ?? '' } })
  expect(await complaintsAbout(page, `${hrefOf('inbox', language)}?folder=open`)).toEqual([])
})

test.for(languages)(
  'pages of one case and of what came of it, in %s',
  { timeout: 120_000 },
  async (language, { visit }) => {
    const ids = await idsOfStory()
    const pagesOf: [as: string, keys: PageKey[]][] = [
      ['case-handler-uniped', ['deskCase', 'deskCaseAnswer', 'deskOpenness', 'deskDisclosure']],
      ['editor', ['deskAnswer']],
      ['teacher-alesund', ['myCase', 'deleteCase']],
    ]
    for (const [as, keys] of pagesOf) {
      const page = await visit()
      await signIn(page, as)
      await look(page, language, keys, ids)
    }
    await look(await visit(), language, ['unitAnswer'], ids)
  },
)

/** The case from Ålesund, the answer that it became, a copy of it for disclosure, and a key of a unit that it asked. */
async function idsOfStory(): Promise<Partial<Record<PageKey, Record<string, string>>>> {
  const pool = createPool(connectionStringOf(inject('dataFolder')), 1)
  const db = createDb(pool)
  try {
    const { id: answer, fromCaseId } = await db
      .selectFrom('serviceAnswer')
      .select(['id', 'fromCaseId'])
      .where('fromCaseId', 'is not', null)
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    const caseId = fromCaseId!
    const handling = await db
      .selectFrom('supportCase')
      .select('handlingUnitId')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow()
    const disclosure = await db
      .insertInto('disclosure')
      .values({
        caseId,
        unitId: handling.handlingUnitId,
        madeAt: new Date('2021-09-01T08:00:00Z'),
        title: 'S',
        content: '[]',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const asked = await db
      .selectFrom('contribution')
      .select(['id', 'unitId'])
      .where('caseId', '=', caseId)
      .orderBy('invitedAt')
      .limit(1)
      .executeTakeFirstOrThrow()
    const key = { unitId: asked.unitId, caseId, handoverId: null, contributionId: asked.id }
    const token = await db.transaction().execute((tx) => createUnitMailKey(tx, key, new Date()))
    const ofCase = { id: caseId }
    return {
      deskCase: ofCase,
      deskCaseAnswer: ofCase,
      deskOpenness: ofCase,
      myCase: ofCase,
      deleteCase: ofCase,
      deskDisclosure: { id: disclosure.id },
      deskAnswer: { id: answer },
      unitAnswer: { token },
    }
  } finally {
    await pool.end()
  }
}
