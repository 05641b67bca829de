import { expect, test } from 'vitest'
import { instantOf } from '#app/platform/clock.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { unitIdOf, viewerOf } from '#test/people.ts'
import { addAskerMessage, writeNote, writeReply } from './write-message.server.ts'

const { db } = await createDemoDatabase()
const at = (time: string) => instantOf('2021-09-01', time)
const desk = await viewerOf(db, 'front-desk')
const teacher = await viewerOf(db, 'teacher')
const mottak = await unitIdOf(db, 'Felles mottak')

const ask = () => askCase(db, mottak, { askerPersonId: teacher.personId }, at('09:00'))
const add = (caseId: string, body: string, time: string, attachmentIds: string[] = []) =>
  addAskerMessage(db, teacher, caseId, { body, channel: 'web', attachmentIds, mailMessageId: null }, at(time))
const note = (caseId: string, body: string, time: string, confidential = false) =>
  writeNote(db, desk, caseId, { body, confidential, attachmentIds: [] }, at(time))
const count = async (caseId: string) =>
  (await db.selectFrom('caseMessage').select('id').where('caseId', '=', caseId).execute()).length

test('what the asker sends twice stands once', async () => {
  const { id } = await ask()
  const [first, ...others] = await Promise.all([1, 2, 3].map(() => add(id, 'Eg gløymde noko.', '10:00')))
  expect(first).toMatchObject({ ok: true })
  expect(others).toEqual([first, first])
  expect(await count(id)).toBe(2)
})

test('the same words stand again after other words, after an answer, and with a file', async () => {
  const { id, messageId } = await ask()
  await add(id, 'Hei?', '10:00')
  await add(id, 'Er nokon der?', '10:01')
  const again = await add(id, 'Hei?', '10:02')
  expect(await count(id)).toBe(4)
  if (!again.ok) throw new Error(again.refusal)
  const reply = { body: 'Ja.', language: 'nn', next: 'wait', attachmentIds: [] } as const
  expect(
    await writeReply(db, desk, id, { ...reply, seenMessageId: again.value.messageId }, at('10:03'), async () => {}),
  ).toMatchObject({ ok: true })
  await add(id, 'Hei?', '10:04')
  expect(await count(id)).toBe(6)
  const { id: file } = await db
    .insertInto('attachment')
    .values({
      uploadKeyHash: Buffer.from('x'),
      name: 'a.txt',
      mediaType: 'text/plain',
      sizeBytes: 1,
      createdAt: at('10:05'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const withFile = await add(id, 'Hei?', '10:05', [file])
  expect(await add(id, 'Hei?', '10:05', [file])).toEqual(withFile)
  expect(await count(id)).toBe(7)
  expect(messageId).not.toBe(again.value.messageId)
})

test('a note that is sent twice stands once; for the unit alone it is another', async () => {
  const { id } = await ask()
  const [first, second] = await Promise.all([note(id, 'Ring IT', '10:00'), note(id, 'Ring IT', '10:00')])
  expect(second).toEqual(first)
  expect(await count(id)).toBe(2)
  await note(id, 'Ring IT', '10:01', true)
  expect(await count(id)).toBe(3)
})
