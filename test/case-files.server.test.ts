import { beforeAll, describe, expect, test } from 'vitest'
import { createAskerKey } from '#app/features/cases/mail-out/asker-key.server.ts'
import { addAskerMessage, writeNote, writeReply } from '#app/features/cases/write-message.server.ts'
import { hrefOf } from '#app/pages.ts'
import { waitSeconds } from '#app/platform/http/rate-limit.server.ts'
import { sendForm, textFile } from './browser-forms.ts'
import { askCase } from './cases.ts'
import { createDemoDatabase } from './database.ts'
import { personIdOf, unitIdOf, viewerOf } from './people.ts'
import { startTestWeb } from './web.ts'

// Files of requests, replies, notes and answers of units, as a browser sends and gets them without JavaScript.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const now = web.samspel.clock.now()
const mottak = await unitIdOf(db, 'Felles mottak')
const itUnit = await unitIdOf(db, 'NTNU IT')
const asker = await viewerOf(db, 'teacher')
const open = async (wanted = {}) =>
  askCase(db, mottak, { askerPersonId: await personIdOf(db, 'teacher'), language: 'nb', ...wanted }, now)

const fieldIn = (html: string, intent: string, name: string) => {
  const forms = html.match(/<form.*?<\/form>/gs) ?? []
  const form = forms.find((one) => one.includes(`name="intent" value="${intent}"`)) ?? ''
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
}

const send = (id: string, fields: Record<string, string>, files: File[], as: string) =>
  sendForm(web, hrefOf('deskCase', 'nb', { id }), fields, files, as)

const filesOf = (caseId: string) =>
  db
    .selectFrom('attachment as a')
    .innerJoin('caseMessage as m', 'm.id', 'a.messageId')
    .select(['a.id', 'a.name', 'a.uploadKeyHash', 'm.kind', 'm.body', 'm.unitId'])
    .where('m.caseId', '=', caseId)
    .orderBy('a.id')
    .execute()

test('the files of a reply survive its being refused, twice, and go with it; the mail tells of them', async () => {
  const { id, messageId } = await open()
  const nynorsk =
    'Hei! Eg veit ikkje heilt kva de treng, men vi kan hjelpe dykk med å lage eit opplegg som passar for studentane.'
  const reply = { intent: 'reply', next: 'wait', seenMessageId: messageId, body: nynorsk }
  const otherForm = await send(id, reply, [textFile('opplegg.txt')], 'front-desk')
  expect(otherForm.status).toBe(422)
  const first = await otherForm.text()
  expect(first).toContain('name="sendAnyway"')
  const key = fieldIn(first, 'reply', 'uploadKey')
  expect(first).toContain('opplegg.txt')
  expect(key).toMatch(/^[\w-]{43}$/)

  const added = { body: 'En ting til', channel: 'web', attachmentIds: [], mailMessageId: null } as const
  await addAskerMessage(db, asker, id, added, now)
  const meant = { ...reply, sendAnyway: 'yes' }
  const crossed = await send(id, { ...meant, uploadKey: key }, [textFile('mal.txt')], 'front-desk')
  expect(crossed.status).toBe(422)
  const second = await crossed.text()
  expect(second).toContain('opplegg.txt')
  expect(second).toContain('mal.txt')
  expect(await filesOf(id)).toEqual([])

  const seenMessageId = fieldIn(second, 'reply', 'seenMessageId')
  const sent = await send(
    id,
    { ...meant, seenMessageId, uploadKey: fieldIn(second, 'reply', 'uploadKey') },
    [],
    'front-desk',
  )
  expect(sent.status).toBe(302)
  const files = await filesOf(id)
  expect(files.map(({ name, kind, uploadKeyHash }) => [name, kind, uploadKeyHash])).toEqual([
    ['opplegg.txt', 'reply', null],
    ['mal.txt', 'reply', null],
  ])
  const mail = await db.selectFrom('outboxMail').select('body').where('caseId', '=', id).executeTakeFirstOrThrow()
  expect(mail.body).toContain('2 vedlegg')
  expect((await web.request(`/attachments/${files[0]!.id}`, 'teacher')).status).toBe(200)
  expect((await web.request(`/attachments/${files[0]!.id}`, 'case-handler-it')).status).toBe(404)
  // The same key brings nothing twice.
  const again = await send(id, { intent: 'note', body: 'Sendt', uploadKey: key }, [], 'front-desk')
  expect(again.status).toBe(302)
  expect(await filesOf(id)).toHaveLength(2)
})

test('nothing is sent while a file was not taken, or one is taken back', async () => {
  const { id, messageId } = await open()
  const reply = { intent: 'reply', next: 'keep', seenMessageId: messageId, body: 'Her er skjemaet.' }
  const program = new File(['MZ\u0000\u0001\u0002'], 'skjema.pdf')
  const refused = await send(id, reply, [textFile('rett.txt'), program], 'front-desk')
  expect(refused.status).toBe(422)
  const html = await refused.text()
  for (const said of ['skjema.pdf ble ikke med', 'rett.txt', 'Her er skjemaet.</textarea>', 'Ingenting er sendt'])
    expect(html).toContain(said)
  const uploadKey = fieldIn(html, 'reply', 'uploadKey')
  const remove = /value="([^"]+)"[^>]*name="remove"/.exec(html)?.[1] ?? ''
  expect(remove).not.toBe('')
  const removed = await (await send(id, { ...reply, uploadKey, remove }, [], 'front-desk')).text()
  expect(removed).not.toContain('rett.txt')
  expect(removed).toContain('Her er skjemaet.</textarea>')
  const { replies } = await db
    .selectFrom('caseMessage')
    .select(({ fn }) => fn.countAll<number>().as('replies'))
    .where('caseId', '=', id)
    .where('kind', '=', 'reply')
    .executeTakeFirstOrThrow()
  expect(Number(replies)).toBe(0)
  expect((await send(id, reply, [], 'front-desk')).status).toBe(302)
  expect(await filesOf(id)).toEqual([])
})

test('a unit that takes part answers with a file; a confidential note’s file is its own unit’s alone', async () => {
  const { id } = await open({ consultedUnitIds: [itUnit] })
  const answer = { intent: 'note', body: 'Slik setter vi det opp.' }
  expect((await send(id, answer, [textFile('oppsett.txt')], 'case-handler-it')).status).toBe(302)
  const own = { intent: 'note', body: 'Bare for oss', confidential: 'yes' }
  expect((await send(id, own, [textFile('internt.txt')], 'front-desk')).status).toBe(302)
  const [ofUnit, ofDesk] = await filesOf(id)
  expect([ofUnit?.kind, ofUnit?.unitId, ofDesk?.kind]).toEqual(['unit', itUnit, 'note'])
  const opened = async (fileId: string, as: string) => (await web.request(`/attachments/${fileId}`, as)).status
  expect(await opened(ofUnit!.id, 'front-desk')).toBe(200)
  expect(await opened(ofDesk!.id, 'front-desk')).toBe(200)
  expect(await opened(ofDesk!.id, 'case-handler-it')).toBe(404)
  for (const { id: fileId } of [ofUnit!, ofDesk!]) expect(await opened(fileId, 'teacher')).toBe(404)
})

test('of who may read a case but not write in it, no file is taken', async () => {
  const { id } = await open({ informedUnitIds: [itUnit] })
  const before = await db.selectFrom('attachment').select('id').execute()
  const note = { intent: 'note', body: 'Får jeg?' }
  expect((await send(id, note, [textFile('nei.txt')], 'case-handler-it')).status).toBe(422)
  expect((await send(id, { ...note, intent: 'reply' }, [textFile('nei.txt')], 'case-handler-it')).status).toBe(422)
  expect(await db.selectFrom('attachment').select('id').execute()).toHaveLength(before.length)
})

describe('files that came with a request', () => {
  const askPage = hrefOf('ask', 'nb')
  const wanted = { subject: 'Noe nytt', body: 'Vi lurer på noe som ingen har spurt om før.', looked: 'yes' }
  let caseId = ''
  let asked = ''
  let answered = ''
  let noted = ''
  const fileOf = async (messageId: string, name: string) => {
    const file = { caseId, messageId, name, mediaType: 'text/plain', sizeBytes: 3, createdAt: new Date() }
    const { id } = await db.insertInto('attachment').values(file).returning('id').executeTakeFirstOrThrow()
    await db
      .insertInto('attachmentContent')
      .values({ attachmentId: id, content: Buffer.from('Hei') })
      .execute()
    return id
  }

  beforeAll(async () => {
    const sent = await sendForm(web, askPage, wanted, [textFile('blåbær.txt', 'Hei på deg')], 'teacher')
    expect(sent.status, await sent.clone().text()).toBe(303)
    caseId = /henvendelser\/([^?]+)/.exec(sent.headers.get('location') ?? '')?.[1] ?? ''
    const row = await db
      .selectFrom('attachment')
      .select(['id', 'messageId'])
      .where('caseId', '=', caseId)
      .executeTakeFirstOrThrow()
    asked = row.id
    const desk = await viewerOf(db, 'front-desk')
    const reply = {
      body: 'Svar',
      language: 'nb' as const,
      next: 'keep' as const,
      seenMessageId: row.messageId,
      attachmentIds: [],
    }
    const replied = await writeReply(db, desk, caseId, reply, now, async () => {})
    const note = await writeNote(db, desk, caseId, { body: 'Notat', confidential: true, attachmentIds: [] }, now)
    if (!replied.ok || !note.ok) throw new Error('The desk could not write')
    answered = await fileOf(replied.value.messageId, 'svar.txt')
    noted = await fileOf(note.value.messageId, 'internt.txt')
  })

  test('are saved, never shown: name, type and a sandbox', async () => {
    const answer = await web.request(`/attachments/${asked}`, 'teacher')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('Hei på deg')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-disposition': 'attachment; filename="blabaer.txt"; filename*=UTF-8\'\'bl%C3%A5b%C3%A6r.txt',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    })
    expect(answer.headers.get('cache-control')).toContain('no-store')
  })

  test('are open to whom the message is', async () => {
    const key = await db.transaction().execute((tx) => createAskerKey(tx, caseId, new Date()))
    const opens = async (id: string, as: string | null, search = '') =>
      (await web.request(`/attachments/${id}${search}`, as)).status === 200
    const rows = [
      ['teacher', '', [true, true, false]],
      ['front-desk', '', [true, true, true]],
      [null, `?key=${key}`, [true, true, false]],
      [null, '?key=wrong', [false, false, false]],
      [null, '', [false, false, false]],
      ['student', '', [false, false, false]],
      ['case-handler-it', '', [false, false, false]],
      ['administrator', '', [false, false, false]],
    ] as const
    for (const [as, search, expected] of rows) {
      const opened = await Promise.all([asked, answered, noted].map((id) => opens(id, as, search)))
      expect(opened, `${as} ${search}`).toEqual(expected)
    }
  })

  test('a form’s own files, and what there is none of, are not found', async () => {
    const back = await sendForm(web, askPage, { ...wanted, subject: '' }, [textFile('venter.txt')], 'teacher')
    const html = await back.text()
    const id = /name="remove" value="([^"]+)"/.exec(html)?.[1]
    for (const wrong of [id, 'x', '00000000-0000-7000-8000-000000000000'])
      expect((await web.request(`/attachments/${wrong}`, 'teacher')).status, wrong).toBe(404)
  })
})

test('who sends files too often is told so in their own language, and loses no word; a reply without files goes', async () => {
  const { id, messageId } = await open()
  const { personId } = await viewerOf(db, 'front-desk')
  const used = async (uses: number) => {
    const limit = { form: 'desk-files', uses: 60, windowSeconds: 3600 }
    for (let use = 0; use < uses; use++) await waitSeconds(db, limit, personId!, web.samspel.realNow())
  }
  await used(60)
  const reply = { intent: 'reply', next: 'keep', seenMessageId: messageId, body: 'Her er skjemaet.' }
  const refused = await send(id, reply, [textFile('skjema.txt')], 'front-desk')
  expect(refused.status).toBe(429)
  const html = await refused.text()
  expect(html).toContain('skjema.txt ble ikke med: du har sendt filer mange ganger den siste timen')
  expect(html).toContain('Her er skjemaet.</textarea>')
  expect(await filesOf(id)).toEqual([])
  // Each has a limit of their own, and words have none.
  expect((await send(id, { intent: 'note', body: 'Notat' }, [], 'front-desk')).status).toBe(302)
  expect((await send(id, reply, [], 'front-desk')).status).toBe(302)
})
