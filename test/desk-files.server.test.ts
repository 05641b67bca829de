import { expect, test } from 'vitest'
import { addAskerMessage } from '#app/features/cases/write-message.server.ts'
import { hrefOf } from '#app/pages.ts'
import { askCase } from './cases.ts'
import { createDemoDatabase } from './database.ts'
import { personIdOf, unitIdOf, viewerOf } from './people.ts'
import { startTestWeb } from './web.ts'

// Files of replies, notes and answers of units, as a browser sends them without JavaScript.

const database = await createDemoDatabase()
const { db } = database
const web = await startTestWeb(database)
const now = web.samspel.clock.now()
const mottak = await unitIdOf(db, 'Felles mottak')
const itUnit = await unitIdOf(db, 'NTNU IT')
const asker = await viewerOf(db, 'teacher')
const open = async (wanted = {}) =>
  askCase(db, mottak, { askerPersonId: await personIdOf(db, 'teacher'), language: 'nb', ...wanted }, now)

const text = (name: string, words = 'Hei, dette er et notat.') => new File([words], name)
const fieldIn = (html: string, intent: string, name: string) => {
  const forms = html.match(/<form.*?<\/form>/gs) ?? []
  const form = forms.find((one) => one.includes(`name="intent" value="${intent}"`)) ?? ''
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
}

async function send(id: string, fields: Record<string, string>, files: File[], as: string) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  for (const file of files) body.append('files', file)
  const path = hrefOf('deskCase', 'nb', { id })
  return web.request(path, as, { method: 'POST', body, headers: { origin: web.url } })
}

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
  const otherForm = await send(id, reply, [text('opplegg.txt')], 'front-desk')
  expect(otherForm.status).toBe(422)
  const first = await otherForm.text()
  expect(first).toContain('name="sendAnyway"')
  const key = fieldIn(first, 'reply', 'uploadKey')
  expect(first).toContain('opplegg.txt')
  expect(key).toMatch(/^[\w-]{43}$/)

  const added = { body: 'En ting til', channel: 'web', attachmentIds: [], mailMessageId: null } as const
  await addAskerMessage(db, asker, id, added, now)
  const meant = { ...reply, sendAnyway: 'yes' }
  const crossed = await send(id, { ...meant, uploadKey: key }, [text('mal.txt')], 'front-desk')
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
  const refused = await send(id, reply, [text('rett.txt'), program], 'front-desk')
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
  expect((await send(id, answer, [text('oppsett.txt')], 'case-handler-it')).status).toBe(302)
  const own = { intent: 'note', body: 'Bare for oss', confidential: 'yes' }
  expect((await send(id, own, [text('internt.txt')], 'front-desk')).status).toBe(302)
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
  expect((await send(id, note, [text('nei.txt')], 'case-handler-it')).status).toBe(422)
  expect((await send(id, { ...note, intent: 'reply' }, [text('nei.txt')], 'case-handler-it')).status).toBe(422)
  expect(await db.selectFrom('attachment').select('id').execute()).toHaveLength(before.length)
})
