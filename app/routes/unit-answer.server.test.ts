import { expect, test } from 'vitest'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import { offerCase } from '#app/features/cases/handover/offer-case.server.ts'
import { restrictCase } from '#app/features/cases/restrict-case.server.ts'
import { createUnitMailKey } from '#app/features/cases/unit-mail/unit-mail-key.server.ts'
import { hrefOf } from '#app/pages.ts'
import { languages } from '#app/platform/texts/languages.ts'
import { nb } from '#app/texts/nb.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { unitIdOf, viewerOf } from '#test/people.ts'
import { workByMail } from '#test/units.ts'
import { startTestWeb } from '#test/web.ts'

// The page that a link in a unit's mail opens: it shows what the mail said, and decides nothing by being opened.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const { clock } = web.samspel
const personal = await viewerOf(db, 'case-handler-personal')
const studentUnit = await unitIdOf(db, 'Avdeling for studenttjenester')
const library = await unitIdOf(db, 'NTNU Universitetsbiblioteket')
await workByMail(db, library, 'post@bibliotek.example')

async function offered() {
  const now = clock.now()
  const { id } = await askCase(db, studentUnit, { body: 'Kor finn eg pensum?', askerName: 'Ein student' }, now)
  const offer = { toUnitId: library, note: 'Dette er dykkar felt', takesConfidential: false }
  const outcome = await offerCase(db, personal, id, offer, now, async () => {})
  if (!outcome.ok) throw new Error(outcome.refusal)
  const key = { unitId: library, caseId: id, handoverId: outcome.value.handoverId, contributionId: null }
  const token = await db.transaction().execute((tx) => createUnitMailKey(tx, key, web.samspel.realNow()))
  return { id, token }
}
const page = (token: string, language: 'nb' | 'nn' | 'en' = 'nb') => hrefOf('unitAnswer', language, { token })

test('opening the link shows the offer and decides nothing, however often', async () => {
  const { id, token } = await offered()
  for (const language of languages) {
    const answer = await web.request(page(token, language))
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain('Kor finn eg pensum?')
    expect(html).toContain('Dette er dykkar felt')
    expect(html).not.toContain('asker@uni.example')
  }
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: studentUnit, offeredTo: library })
})

test('the button decides, once; what is missing is told with what was typed', async () => {
  const { id, token } = await offered()
  const refused = await web.post(page(token), { intent: 'decline', text: ' ', name: 'Vakta' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('value="Vakta"')
  expect((await web.post(page(token), { intent: 'nonsense' })).status).toBe(400)
  const accepted = await web.post(page(token), { intent: 'accept', name: 'Vakta' })
  expect(accepted.headers.get('location')).toBe(`${page(token)}?done=accepted`)
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: library })
  const again = await web.post(page(token), { intent: 'decline', text: 'Likevel ikkje' })
  expect(again.status).toBe(422)
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: library })
})

test('who has the case answers the asker from the page', async () => {
  const { id, token } = await offered()
  await web.post(page(token), { intent: 'accept' })
  const answer = await web.post(page(token), { intent: 'answer', text: 'I tredje etasje.' })
  expect(answer.headers.get('location')).toContain('done=replied')
  const said = await db
    .selectFrom('caseMessage')
    .select(['kind', 'channel'])
    .where('caseId', '=', id)
    .orderBy('id')
    .execute()
  expect(said.at(-1)).toEqual({ kind: 'reply', channel: 'web' })
})

test('one link writes only so much in a while, and what was typed stays', async () => {
  const { token } = await offered()
  const other = await offered()
  const ask = (of: string) => web.post(page(of), { intent: 'decline', text: ' ', name: 'Vakta' })
  const statuses: number[] = []
  for (let use = 0; use < 20; use++) statuses.push((await ask(token)).status)
  expect(new Set(statuses)).toEqual(new Set([422]))
  const stopped = await ask(token)
  expect(stopped.status).toBe(429)
  const html = await stopped.text()
  expect(html).toContain(nb['unitMail.wait'])
  expect(html).toContain('value="Vakta"')
  expect((await ask(other.token)).status).toBe(422)
})

test('a link that is wrong, withdrawn or of a restricted case shows nothing of the case', async () => {
  expect((await web.request(page('0'.repeat(48)))).status).toBe(404)
  expect((await web.post(page('0'.repeat(48)), { intent: 'accept' })).status).toBe(422)
  const { id, token } = await offered()
  await restrictCase(db, personal, id, true, clock.now())
  const answer = await web.request(page(token))
  expect(await answer.text()).not.toContain('pensum')
  expect((await web.post(page(token), { intent: 'accept' })).status).toBe(422)
  expect(await findCase(db, id)).toMatchObject({ handlingUnitId: studentUnit })
})

test('files of what was asked are fetched with the link, and with no other', async () => {
  const { id, token } = await offered()
  const other = await offered()
  const message = await db
    .selectFrom('caseMessage')
    .select('id')
    .where('caseId', '=', id)
    .where('kind', '=', 'asker')
    .executeTakeFirstOrThrow()
  const insertFile = async (messageId: string) => {
    const file = { name: 'pensum.txt', mediaType: 'text/plain', sizeBytes: 3, caseId: id, messageId }
    const row = await db
      .insertInto('attachment')
      .values({ ...file, createdAt: clock.now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('attachmentContent')
      .values({ attachmentId: row.id, content: Buffer.from('abc') })
      .execute()
    return row.id
  }
  const fileId = await insertFile(message.id)
  const href = `/attachments/${fileId}?unit=${token}`
  expect(await (await web.request(page(token))).text()).toContain(href)
  expect(await (await web.request(href)).text()).toBe('abc')
  for (const unit of ['', '0'.repeat(48), other.token])
    expect((await web.request(`/attachments/${fileId}?unit=${unit}`)).status).toBe(404)
  const note = await db
    .insertInto('caseMessage')
    .values({ caseId: id, kind: 'note', channel: 'desk', unitId: studentUnit, body: 'Internt', at: clock.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  expect((await web.request(`/attachments/${await insertFile(note.id)}?unit=${token}`)).status).toBe(404)
  await restrictCase(db, personal, id, true, clock.now())
  expect((await web.request(href)).status).toBe(404)
})
