import pg from 'pg'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { listSaid } from '#app/features/cases/unit-mail/said.queries.server.ts'
import { wordSaid } from '#app/features/cases/unit-mail/unit-mail-words.ts'
import { writeNote, writeReply } from '#app/features/cases/write-message.server.ts'
import { askCase } from './cases.ts'
import { createDemoDatabase } from './database.ts'
import { personIdOf, unitIdOf, viewerOf } from './people.ts'
import { startTestWeb } from './web.ts'

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const now = web.samspel.clock.now()
const mottak = await unitIdOf(db, 'Felles mottak')
const itUnit = await unitIdOf(db, 'NTNU IT')
const desk = await viewerOf(db, 'front-desk')
const teacher = await personIdOf(db, 'teacher')
const nobody = async () => {}
const caseAt = (id: string) => `/nb/desk/cases/${id}`

afterEach(() => vi.restoreAllMocks())

/** How many queries an address costs; sessions are told of as seen at the first. */
async function queriesFor(path: string, as = 'front-desk') {
  await web.request(path, as)
  const query = vi.spyOn(pg.Client.prototype, 'query').mockClear()
  const answer = await web.request(path, as)
  expect(answer.status).toBe(200)
  // Jobs of the process ask now and then on their own.
  return query.mock.calls.filter(([asked]) => !JSON.stringify(asked ?? '').includes('pgboss')).length
}

describe('what a page costs does not grow with what it shows', () => {
  let long = ''
  let short = ''

  beforeAll(async () => {
    for (let turn = 0; turn < 3; turn++) short = (await askCase(db, mottak, { askerPersonId: teacher }, now)).id
  })

  test('the inbox asks a fixed number of times', async () => {
    const few = await queriesFor('/nb/desk/cases')
    for (let turn = 0; turn < 40; turn++) await askCase(db, mottak, { consultedUnitIds: [itUnit] }, now)
    expect(await queriesFor('/nb/desk/cases')).toBe(few)
    expect(await queriesFor('/nb/desk/cases?folder=closed')).toBe(few)
    expect(await queriesFor('/nb/desk/cases?q=rettleiing&sort=oldest')).toBe(few)
    expect(few).toBeLessThanOrEqual(6)
  })

  test('the case page asks a fixed number of times', async () => {
    const few = await queriesFor(caseAt(short))
    const { id, messageId } = await askCase(db, mottak, { askerPersonId: teacher }, now)
    long = id
    let seen = messageId
    for (let turn = 0; turn < 15; turn++) {
      const reply = {
        body: `Svar ${turn}`,
        language: 'nb',
        next: 'keep',
        seenMessageId: seen,
        attachmentIds: [],
      } as const
      const written = await writeReply(db, desk, long, reply, now, nobody)
      if (written.ok) seen = written.value.messageId
      await writeNote(db, desk, long, { body: 'Notat', confidential: turn % 2 === 0, attachmentIds: [] }, now)
    }
    expect(await queriesFor(caseAt(long))).toBe(few)
    expect(few).toBeLessThanOrEqual(17)
  })
})

describe('the case page', () => {
  const open = (wanted = {}) => askCase(db, mottak, { askerPersonId: teacher, language: 'nb', ...wanted }, now)

  test('is as if it were not there for units that have nothing to do with it', async () => {
    const { id } = await open()
    expect((await web.request(caseAt(id), 'front-desk')).status).toBe(200)
    expect((await web.request(caseAt(id), 'case-handler-it')).status).toBe(404)
    expect((await web.post(caseAt(id), { intent: 'take' }, 'case-handler-it')).status).toBe(404)
    expect((await web.request(`/desk-events?case=${id}`, 'case-handler-it')).status).toBe(404)
    expect((await web.post('/desk-drafts', { case: id, kind: 'reply', body: 'x' }, 'case-handler-it')).status).toBe(404)
  })

  test('of somebody in danger tells whom to ring, and how to reach who asked', async () => {
    const { id } = await open({
      isDanger: true,
      askerPersonId: null,
      askerName: 'Ukjent, 912 34 567',
      channel: 'phone',
    })
    const html = await (await web.request(caseAt(id), 'front-desk')).text()
    expect(html).toContain('href="tel:113"')
    expect(html).toContain('href="tel:91234567"')
    expect(html).toContain('<dd>Ukjent</dd>')
    const calm = await open()
    expect(await (await web.request(caseAt(calm.id), 'front-desk')).text()).not.toContain('tel:113')
  })

  test('shows a suggested unit where nobody handles cases, with its address, and does not offer it', async () => {
    const panopto = await db
      .selectFrom('supportCase as c')
      .innerJoin('routingSuggestion as s', 's.caseId', 'c.id')
      .select(['c.id', 's.unitId'])
      .where('c.subject', '=', 'Opptak fra forelesning vises ikke for studentene')
      .where('s.part', '=', 'lead')
      .executeTakeFirstOrThrow()
    const html = await (await web.request(caseAt(panopto.id), 'front-desk')).text()
    expect(html).toContain('kan ikke velges: Seksjon for læringsstøtte')
    expect(html).toContain('laeringsstotte@demo.samspel.example')
    const toChoose = [...html.matchAll(/<input[^>]*name="unit"[^>]*>/g)].map(([tag]) => tag).join()
    expect(toChoose).toContain(itUnit)
    expect(toChoose).not.toContain(panopto.unitId)
  })

  test('a reply that crosses another keeps its text and shows what came', async () => {
    const { id, messageId } = await open({ body: 'Første spørsmål' })
    const reply = { intent: 'reply', next: 'keep', seenMessageId: messageId }
    expect((await web.post(caseAt(id), { ...reply, body: 'Svar fra den ene' }, 'front-desk')).status).toBe(302)
    const crossed = await web.post(caseAt(id), { ...reply, body: 'Svar fra den andre' }, 'front-desk')
    expect(crossed.status).toBe(422)
    const page = await crossed.text()
    expect(page).toContain('Svar fra den andre</textarea>')
    expect(page).toContain('Det er kommet noe nytt mens du skrev')
    // Read now: sent again from this page, it goes.
    const seen = page.match(/name="seenMessageId" value="([^"]+)"/)?.[1] ?? ''
    expect(seen).not.toBe(messageId)
    const again = await web.post(
      caseAt(id),
      { ...reply, seenMessageId: seen, body: 'Svar fra den andre' },
      'front-desk',
    )
    expect(again.status).toBe(302)
  })

  test('an answer in another form than the question goes only when that is meant', async () => {
    const { id, messageId } = await open({ language: 'nb' })
    const body =
      'Hei! Eg veit ikkje heilt kva de treng, men vi kan hjelpe dykk med å lage eit opplegg som passar for studentane.'
    const reply = { intent: 'reply', next: 'wait', seenMessageId: messageId, body }
    const refused = await web.post(caseAt(id), reply, 'front-desk')
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('name="sendAnyway"')
    expect((await web.post(caseAt(id), { ...reply, sendAnyway: 'yes' }, 'front-desk')).status).toBe(302)
  })

  test('a confidential note is not on the page of a unit that takes part', async () => {
    const { id } = await open({ consultedUnitIds: [itUnit] })
    await web.post(caseAt(id), { intent: 'note', body: 'Bare for mottaket', confidential: 'yes' }, 'front-desk')
    await web.post(caseAt(id), { intent: 'note', body: 'For alle som arbeider med saken' }, 'front-desk')
    const ours = await (await web.request(caseAt(id), 'front-desk')).text()
    const theirs = await (await web.request(caseAt(id), 'case-handler-it')).text()
    expect(ours).toContain('Bare for mottaket')
    expect(theirs).not.toContain('Bare for mottaket')
    expect(theirs).toContain('For alle som arbeider med saken')
    const data = await (await web.request(`${caseAt(id)}.data`, 'case-handler-it')).text()
    expect(data).not.toContain('Bare for mottaket')
  })

  test('is handed over by forms: offered, declined with a reason, offered again, accepted', async () => {
    const { id } = await open()
    expect((await web.post(caseAt(id), { intent: 'offer', otherUnit: '' }, 'front-desk')).status).toBe(422)
    const offer = { intent: 'offer', unit: '', otherUnit: itUnit, note: 'Kan dere?' }
    expect((await web.post(caseAt(id), offer, 'front-desk')).status).toBe(302)
    const wordless = await web.post(caseAt(id), { intent: 'decline', reason: '' }, 'case-handler-it')
    expect(wordless.status).toBe(422)
    const declined = await web.post(caseAt(id), { intent: 'decline', reason: 'Ikke oss' }, 'case-handler-it')
    // It is no longer theirs to read.
    expect(declined.headers.get('location')).toBe('/nb/desk/cases?done=declined')
    expect(await (await web.request(caseAt(id), 'front-desk')).text()).toContain('Ikke oss')
    await web.post(caseAt(id), offer, 'front-desk')
    const accepted = await web.post(caseAt(id), { intent: 'accept' }, 'case-handler-it')
    expect(accepted.headers.get('location')).toBe(`${caseAt(id)}?done=accepted`)
    const former = await (await web.request(caseAt(id), 'front-desk')).text()
    expect(former).toContain('Enheten din har hatt saken')
    expect(former).not.toContain('name="seenMessageId"')
  })

  test('a draft is kept for the one who writes it, and gone when it is sent', async () => {
    const { id, messageId } = await open()
    const draft = { case: id, kind: 'reply', body: 'Halvferdig svar' }
    expect((await web.post('/desk-drafts', draft, 'front-desk')).status).toBe(204)
    expect(await (await web.request(caseAt(id), 'front-desk')).text()).toContain('Halvferdig svar</textarea>')
    await web.post(
      caseAt(id),
      { intent: 'reply', next: 'keep', seenMessageId: messageId, body: 'Helt svar' },
      'front-desk',
    )
    expect(await (await web.request(caseAt(id), 'front-desk')).text()).not.toContain('Halvferdig svar')
    expect((await web.post('/desk-drafts', { case: 'x', kind: 'reply', body: 'x' }, 'front-desk')).status).toBe(422)
  })
})

describe('text blocks', () => {
  const page = '/nb/desk/text-blocks'

  test('an unknown variable is refused, and what was typed stays', async () => {
    const block = {
      id: 'new',
      version: '0',
      intent: 'save',
      unit: mottak,
      'nb.title': 'Hilsen',
      'nb.body': 'Hei {{navn}}',
    }
    const refused = await web.post(page, block, 'front-desk')
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Hei {{navn}}')
    expect((await web.post(page, { ...block, 'nb.body': 'Hei {{asker}}' }, 'front-desk')).status).toBe(302)
    const { id } = await db.selectFrom('textBlock').select('id').where('unitId', '=', mottak).executeTakeFirstOrThrow()
    const another = { ...block, id, version: '1', 'nb.body': 'Hei', unit: itUnit }
    expect((await web.post(page, another, 'case-handler-it')).status).toBe(422)
    const asked = await askCase(db, mottak, { askerName: 'Kari Lærar', language: 'nb' }, now)
    expect(await (await web.request(caseAt(asked.id), 'front-desk')).text()).toContain('Hei Kari Lærar')
  })
})

test('a telephone number stands on the case’s page alone, and in no list or mail', async () => {
  await db.updateTable('supportCase').set({ askerName: null }).where('askerName', 'like', '%912 34 567').execute()
  const called = { askerPersonId: null, askerName: 'Ringer Ukjent, 912 34 567', channel: 'phone' as const }
  const { id, messageId } = await askCase(db, mottak, { ...called, language: 'nb' }, now)
  expect(await (await web.request(caseAt(id), 'front-desk')).text()).toContain('912 34 567')
  const inbox = await (await web.request('/nb/desk/cases?sort=newest', 'front-desk')).text()
  expect([inbox.includes('Ringer Ukjent'), inbox.includes('912 34 567')]).toEqual([true, false])
  // In what a unit without Samspel is sent, too.
  const said = await listSaid(db, id, 'nb', '2021-09-01')
  expect(said.map((one) => one.id)).toEqual([messageId])
  expect(wordSaid(said, 'nb')).toContain('Ringer Ukjent')
  expect(wordSaid(said, 'nb')).not.toContain('912 34 567')
})

test('figures of a month that has just begun tell nothing, so those of the month before are shown', async () => {
  const figures = async (query = '') =>
    (await web.request(`/nb/desk/figures${query}`, 'vice-rector'))
      .text()
      .then((html) => html.replaceAll('<!-- -->', ''))
  expect(await figures()).toMatch(/<option[^>]*value="2021-08"[^>]*selected|<option[^>]*selected[^>]*value="2021-08"/)
  expect(await figures()).toMatch(/HR- og lønnstjenesten.*85 %/s)
  expect(await figures('?month=2021-09')).not.toMatch(/\d %/)
})
