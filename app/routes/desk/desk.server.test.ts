import { expect, test } from 'vitest'
import { hrefOf } from '#app/pages.ts'
import { nb } from '#app/texts/nb.ts'
import { createDemoDatabase } from '#test/database.ts'
import { startTestWeb } from '#test/web.ts'

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)

const page = async (path: string, as = 'editor') => (await web.request(path, as)).text()
const serviceId = async (key: string) =>
  (await db.selectFrom('service').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id
/** What the menus say of where the reader is; the links to other languages say it too, and are left out. */
const marked = (html: string) =>
  [...html.matchAll(/<a [^>]*aria-current="(\w+)"[^>]*>/g)].flatMap(([link, mark]) =>
    link.includes('hrefLang') ? [] : [`${/href="([^"]*)"/.exec(link)?.[1]} ${mark}`],
  )

test('the menus mark the part of the desk that a page belongs to', async () => {
  expect(marked(await page('/nb/desk'))).toEqual(['/nb/desk page', '/nb/desk page'])
  const service = hrefOf('deskService', 'nb', { id: await serviceId('ntnu-orakel') })
  expect(marked(await page(service))).toEqual(['/nb/desk true', '/nb/desk true'])
  expect(marked(await page('/nb/desk/synonyms'))).toEqual(['/nb/desk true', '/nb/desk/synonyms page'])
})

test('the list is searched by title in any case, and by nothing that SQL could take for a pattern', async () => {
  const found = await page('/nb/desk?q=ORAKEL')
  expect(found).toContain('Orakeltjenesten')
  expect(found).not.toContain('Mentimeter')
  expect(await page('/nb/desk?q=%25')).toContain(nb['desk.services.noneFiltered'])
})

test('a long list comes in pages that keep what was searched for', async () => {
  const first = await page('/nb/desk?state=published')
  expect(first.match(/<th scope="row"/g)).toHaveLength(20)
  expect(first).toContain('href="/nb/desk?state=published&amp;page=2"')
})

test('a part that has not begun is told as planned, on the desk and to readers', async () => {
  const { id, key } = await db
    .selectFrom('participation')
    .innerJoin('service', 'service.id', 'participation.serviceId')
    .select(['service.id', 'service.key'])
    .where('validFrom', '=', '2024-01-01')
    .executeTakeFirstOrThrow()
  const shown = await page(hrefOf('deskService', 'nb', { id }))
  expect(shown).toContain('planlagt fra 1. januar 2024')
  // The day on which the next begins is the first that is no longer this one's.
  expect(shown).toContain('31. desember 2023')
  const { slug } = await db
    .selectFrom('serviceSlug')
    .select('slug')
    .where('serviceId', '=', await serviceId(key))
    .where('language', '=', 'nn')
    .executeTakeFirstOrThrow()
  expect(await page(hrefOf('service', 'nn', { slug }))).toContain('planlagd frå 1. januar 2024')
})

test('a draft says that it is published after review', async () => {
  const id = await serviceId('ntnu-orakel')
  await web.post(hrefOf('deskService', 'nb', { id }), { intent: 'start' }, 'case-handler-it')
  expect(await page(hrefOf('deskService', 'nb', { id }), 'case-handler-it')).toContain(nb['desk.draft.path'])
})
