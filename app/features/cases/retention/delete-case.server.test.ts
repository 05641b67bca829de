import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Viewer, visitor } from '#app/features/organisation/viewer.ts'
import { instantOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import { sendMail } from '#app/platform/mail/send-mail.server.ts'
import { askCase } from '#test/cases.ts'
import { createDemoDatabase } from '#test/database.ts'
import { personIdOf, unitIdOf, viewerOf } from '#test/people.ts'
import { deleteOwnCase } from '../asking/change-own-case.server.ts'
import { findCase } from '../case.queries.server.ts'
import { closeCase, reopenCase } from '../close-case.server.ts'
import { offerCase } from '../handover/offer-case.server.ts'
import { checkTitle } from '../journal/check-title.server.ts'
import { writeNote, writeReply } from '../write-message.server.ts'
import { acknowledgeArchive } from './acknowledge-archive.server.ts'
import { deleteExpiredCases } from './delete-expired-cases.server.ts'

const { db } = await createDemoDatabase()
const at = (time: string, day = '2021-09-01') => instantOf(day, time)
const desk = await viewerOf(db, 'front-desk')
const asker = await viewerOf(db, 'teacher-alesund')
const other = await viewerOf(db, 'teacher')
const teacher = await personIdOf(db, 'teacher-alesund')
const [mottak, itUnit] = await Promise.all([unitIdOf(db, 'Felles mottak'), unitIdOf(db, 'NTNU IT')])
const nobody = async () => {}
const by = (viewer: Viewer, keyCaseId: string | null = null) => ({ viewer, keyCaseId })
const MARKER = 'Rabarbragrauten'

/** Every table of the product in which a row says the marker, in whatever column. */
async function tablesWith(marker: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db)
  const found = await Promise.all(
    rows.map(async ({ name }) => {
      // Bytes as text, and vectors with their stems.
      const said = await sql<{ n: number }>`
        select count(*)::integer as n from ${sql.raw(name)} as t where t::text ilike ${`%${marker}%`}
        or t::text ilike '%' || encode(${marker}::text::bytea, 'hex') || '%'`.execute(db)
      return said.rows[0]?.n ? name : null
    }),
  )
  return found.filter((name) => name !== null).sort()
}

/** A case with the marker wherever somebody can write something. */
async function caseThatSays(marker: string, wanted = {}) {
  const created = await askCase(
    db,
    mottak,
    {
      askerPersonId: teacher,
      askerName: marker,
      askerEmail: `${marker}@uni.example`,
      subject: `Om ${marker}`,
      body: `Hei, ${marker}`,
      followerIds: [other.personId ?? ''],
      suggestions: [
        { unitId: itUnit, part: 'lead', serviceId: null, confidence: 0.5, reason: 'x', reasonParams: { word: marker } },
      ],
      mailMessageId: `<${marker}@uni.example>`,
      ...wanted,
    },
    at('09:00'),
  )
  await offerCase(
    db,
    desk,
    created.id,
    { toUnitId: itUnit, note: marker, takesConfidential: false },
    at('09:10'),
    nobody,
  )
  await writeNote(db, desk, created.id, { body: marker, confidential: true, attachmentIds: [] }, at('09:20'))
  await db.transaction().execute((tx) => addTheRest(tx, created, marker))
  const reply = {
    body: marker,
    language: 'nn',
    next: 'close',
    seenMessageId: created.messageId,
    attachmentIds: [],
  } as const
  const sent = async (tx: Tx) => {
    await sendMail(tx, { personId: null, to: `${marker}@uni.example`, subject: marker, body: marker, at: at('10:00') })
    await tx.updateTable('outboxMail').set({ caseId: created.id }).where('subject', '=', marker).execute()
  }
  expect(await writeReply(db, desk, created.id, reply, at('10:00'), sent)).toMatchObject({ ok: true })
  return created
}

async function addTheRest(tx: Tx, { id: caseId, messageId }: { id: string; messageId: string }, marker: string) {
  const [createdAt, expiresAt] = [at('09:30'), at('09:30', '2031-01-01')]
  const { id: attachmentId } = await tx
    .insertInto('attachment')
    .values({ caseId, messageId, name: `${marker}.txt`, mediaType: 'text/plain', sizeBytes: 9, createdAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('attachmentContent')
    .values({ attachmentId, content: Buffer.from(marker) })
    .execute()
  await tx
    .insertInto('caseDraft')
    .values({ caseId, personId: teacher, kind: 'asker', body: marker, updatedAt: createdAt })
    .execute()
  await tx
    .insertInto('caseEvent')
    .values({ caseId, at: createdAt, kind: 'changed', detail: JSON.stringify({ was: marker }) })
    .execute()
  await tx.insertInto('caseTask').values({ caseId, unitId: mottak, title: marker, createdAt }).execute()
  await tx
    .insertInto('contribution')
    .values({ caseId, unitId: itUnit, part: 'invited', question: marker, invitedAt: createdAt })
    .execute()
  await tx
    .insertInto('referral')
    .values({ caseId, unitId: itUnit, note: marker, state: 'suggested', suggestedAt: createdAt })
    .execute()
  await tx
    .insertInto('askerKey')
    .values({ tokenHash: Buffer.from(marker), caseId, expiresAt })
    .execute()
  await tx
    .insertInto('incomingMail')
    .values({
      messageId: `<${marker}@uni.example>`,
      contentHash: Buffer.from(`fingerprint of ${caseId}`),
      receivedAt: createdAt,
      outcome: 'new',
      caseId,
      caseMessageId: messageId,
    })
    .execute()
  await tx
    .insertInto('disclosure')
    .values({ caseId, unitId: mottak, madeAt: createdAt, title: marker, content: JSON.stringify([{ body: marker }]) })
    .execute()
}

describe('a case whose time is over', () => {
  let id = ''
  let reference = ''

  beforeAll(async () => {
    const created = await caseThatSays(MARKER)
    id = created.id
    reference = created.reference
    const entry = await db
      .selectFrom('journalEntry')
      .select('id')
      .where('caseId', '=', id)
      .limit(1)
      .executeTakeFirstOrThrow()
    const released = await checkTitle(db, desk, id, entry.id, { title: 'Rabarbragrauten' }, at('11:00'))
    // The asker is called that here.
    expect(released).toMatchObject({ refusal: 'journal.namesSomebody' })
    await db
      .updateTable('journalEntry')
      .set({ title: MARKER, maskedBecause: null })
      .where('id', '=', entry.id)
      .execute()
  })

  test('is found in all the places that it was put in, as long as it is kept', async () => {
    await deleteExpiredCases(db, at('23:59', '2023-08-31'))
    const tables = await tablesWith(MARKER)
    for (const name of [
      'support_case',
      'case_message',
      'case_search',
      'case_draft',
      'case_event',
      'case_task',
      'handover',
      'contribution',
      'referral',
      'attachment',
      'attachment_content',
      'asker_key',
      'incoming_mail',
      'outbox_mail',
      'disclosure',
      'routing_suggestion',
      'journal_entry',
    ])
      expect(tables, name).toContain(`public.${name}`)
  })

  test('is nowhere afterwards, though two workers delete it at once; its number stays used', async () => {
    const after = at('00:00', '2023-09-01')
    const deleted = await Promise.all([deleteExpiredCases(db, after), deleteExpiredCases(db, after)])
    expect(deleted.reduce((sum, n) => sum + n)).toBeGreaterThan(0)
    expect(await tablesWith(MARKER)).toEqual([])
    expect(await findCase(db, id)).toBeUndefined()
    const stones = await db.selectFrom('caseTombstone').selectAll().where('reference', '=', reference).execute()
    expect(stones).toEqual([{ reference, type: 'question', deletedAt: after, cause: 'expired' }])
    const next = await askCase(db, mottak, {}, at('12:00'))
    expect(next.reference > reference).toBe(true)
  })

  test('leaves in the journal that something came and went, and no more', async () => {
    const entries = await db.selectFrom('journalEntry').selectAll().where('reference', '=', reference).execute()
    expect(entries).toHaveLength(2)
    for (const entry of entries)
      expect(entry).toMatchObject({ caseId: null, title: null, maskedBecause: 'deleted', serviceId: null })
  })

  test('does not come back by a mail that is delivered once more, or by work that was on its way', async () => {
    const again = db
      .insertInto('incomingMail')
      .values({ contentHash: Buffer.from(`fingerprint of ${id}`), receivedAt: at('12:00'), outcome: 'new' })
      .execute()
    await expect(again).rejects.toMatchObject({ code: '23505' })
    const note = { body: MARKER, confidential: false, attachmentIds: [] }
    expect(await writeNote(db, desk, id, note, at('12:00'))).toMatchObject({ refusal: 'cases.notFound' })
    expect(await tablesWith(MARKER)).toEqual([])
  })
})

test('every table that refers to a case, or to a message of one, goes with it or lets go of it', async () => {
  const { rows } = await sql<{ name: string; action: string }>`
    select conrelid::regclass || '.' || conname as name, confdeltype::text as action from pg_constraint
    where contype = 'f' and confrelid in ('support_case'::regclass, 'case_message'::regclass, 'handover'::regclass)`.execute(
    db,
  )
  expect(rows.length).toBeGreaterThan(15)
  expect(rows.filter(({ action }) => action !== 'c' && action !== 'n')).toEqual([])
})

test('what an archive is to have stays until the archive has it as it is', async () => {
  const { id, reference } = await askCase(db, mottak, { type: 'teaching' }, at('09:00'))
  await closeCase(db, desk, id, 'answered', at('10:00'))
  const later = at('00:00', '2040-01-01')
  await deleteExpiredCases(db, later)
  expect(await findCase(db, id)).toBeDefined()
  expect(await acknowledgeArchive(db, null, [reference, 'S-1999-000001'], at('12:00'))).toMatchObject({
    value: { archived: 1, unknown: ['S-1999-000001'] },
  })
  await reopenCase(db, desk, id, at('13:00'))
  await closeCase(db, desk, id, 'answered', at('14:00'))
  await deleteExpiredCases(db, later)
  expect(await findCase(db, id)).toBeDefined()
  await acknowledgeArchive(db, null, [reference], at('15:00'))
  // A note in the closed case is more than the archive has.
  const note = { body: 'Ringte tilbake', confidential: false, attachmentIds: [] }
  expect(await writeNote(db, desk, id, note, at('15:30'))).toMatchObject({ ok: true })
  await deleteExpiredCases(db, later)
  expect(await findCase(db, id)).toBeDefined()
  await acknowledgeArchive(db, null, [reference], at('16:00'))
  expect(await deleteExpiredCases(db, later)).toBe(1)
  expect(await findCase(db, id)).toBeUndefined()
})

test('the asker has a closed question deleted at once, and nobody else does', async () => {
  const { id } = await caseThatSays('Tyttebærsyltetøyet')
  expect(await deleteOwnCase(db, by(other), id, at('12:00'))).toMatchObject({ refusal: 'retention.notFound' })
  expect(await deleteOwnCase(db, by(desk), id, at('12:00'))).toMatchObject({ refusal: 'cases.notFound' })
  await reopenCase(db, asker, id, at('12:00'))
  expect(await deleteOwnCase(db, by(asker), id, at('12:00'))).toMatchObject({ refusal: 'retention.notClosed' })
  await closeCase(db, desk, id, 'answered', at('12:10'))
  expect(await deleteOwnCase(db, by(asker), id, at('12:20'))).toMatchObject({ ok: true })
  expect(await tablesWith('Tyttebærsyltetøyet')).toEqual([])
  const teaching = await askCase(db, mottak, { type: 'teaching', askerPersonId: teacher }, at('09:00'))
  await closeCase(db, desk, teaching.id, 'answered', at('10:00'))
  expect(await deleteOwnCase(db, by(asker), teaching.id, at('12:00'))).toMatchObject({
    refusal: 'retention.mustBeArchived',
  })
})

test('so does who holds the key from the mail', async () => {
  const { id } = await askCase(db, mottak, { askerEmail: 'key@uni.example' }, at('09:00'))
  await closeCase(db, desk, id, 'answered', at('10:00'))
  const another = await askCase(db, mottak, {}, at('09:00'))
  expect(await deleteOwnCase(db, by(visitor, another.id), id, at('11:00'))).toMatchObject({ refusal: 'cases.notFound' })
  expect(await deleteOwnCase(db, by(visitor, id), id, at('11:00'))).toMatchObject({ ok: true })
  expect(await findCase(db, id)).toBeUndefined()
})

test('a case that was merged into one that is deleted stays, if somebody else asked it', async () => {
  const kept = await askCase(db, mottak, { askerPersonId: teacher }, at('09:00'))
  const [same, another] = await Promise.all([
    askCase(db, mottak, { askerPersonId: teacher }, at('09:00')),
    askCase(db, mottak, { askerPersonId: other.personId, askerEmail: 'other@uni.example' }, at('09:00')),
  ])
  for (const { id } of [same, another])
    await db
      .updateTable('supportCase')
      .set({ state: 'closed', closedAs: 'merged', closedAt: at('10:00'), mergedIntoId: kept.id })
      .where('id', '=', id)
      .execute()
  await closeCase(db, desk, kept.id, 'answered', at('11:00'))
  // What was said in it is in the other.
  expect(await deleteOwnCase(db, by(asker), same.id, at('12:00'))).toMatchObject({ refusal: 'retention.merged' })
  expect(await deleteOwnCase(db, by(asker), kept.id, at('12:00'))).toMatchObject({ ok: true })
  expect(await findCase(db, same.id)).toBeUndefined()
  expect(await findCase(db, another.id)).toMatchObject({ closedAs: 'merged' })
})
