import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { asks, canContribute, deskRelation, unitsHandledBy } from './case.policy.ts'
import { lockCase } from './case.queries.server.ts'
import { type Case, type CaseChannel, type CaseRefusal, refusalOfBody } from './case.ts'
import { audit, markActive, trace, unitThatSpeaks } from './case-trace.server.ts'
import { closeWithin } from './close-case.server.ts'
import { takeAttachments } from './create-case.server.ts'
import { dropDraft } from './desk/draft.queries.server.ts'
import { findDouble } from './find-double.server.ts'
import { holdPerson } from './hold-person.server.ts'
import { indexCase } from './index-case.server.ts'
import { enterInJournal } from './journal/enter-in-journal.server.ts'
import { announce } from './live-updates.server.ts'
import { lockHandledCase } from './lock-handled-case.server.ts'
import { markDanger } from './mark-danger.server.ts'
import { pause, resume } from './pause-case.server.ts'
import { settleDue } from './settle-due.server.ts'

export type AfterReply = 'wait' | 'close' | 'keep'

export interface Reply {
  body: string
  language: Language
  /** What becomes of the case: it waits for the asker, closes, or stays with the unit. */
  next: AfterReply
  /** The newest message that the writer had seen; another since then is told, and nothing is sent. */
  seenMessageId: string | null
  attachmentIds: readonly string[]
}

export interface Written {
  messageId: string
}

/** Sends what was written to the asker by e-mail, in the same transaction. */
export type SendReply = (tx: Tx, found: Case, messageId: string) => Promise<void>

/** Answers the asker for the handling unit. */
export const writeReply = (db: Db, viewer: Viewer, caseId: string, reply: Reply, now: Date, send: SendReply) =>
  db.transaction().execute((tx) => writeReplyWithin(tx, viewer, caseId, reply, now, send))

export async function writeReplyWithin(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  reply: Reply,
  now: Date,
  send: SendReply,
): Promise<Outcome<CaseRefusal, Written>> {
  if (!(await holdPerson(tx, viewer.personId))) return refused('cases.notFound')
  const locked = await lockHandledCase(tx, viewer, caseId)
  if (!locked.ok) return locked
  const found = locked.value
  const refusal = refusalOfBody(reply.body)
  if (refusal) return refused(refusal)
  if (await hasNewerMessage(tx, found.id, reply.seenMessageId)) return refused('cases.changedMeanwhile')
  const author = { personId: viewer.personId, name: viewer.name, channel: 'desk' as const, mailMessageId: null }
  const messageId = await replyWithin(tx, found, reply, author, now, send)
  await dropDraft(tx, { caseId, personId: viewer.personId, kind: 'reply' })
  return done({ messageId })
}

/** Who speaks for the handling unit; nobody in particular where the unit answered by mail. */
export interface ReplyAuthor {
  personId: string | null
  name: string | null
  channel: CaseChannel
  mailMessageId: string | null
}

/** The same once the caller knows that it is the handling unit, also by mail; `found` is locked and open. */
export async function replyWithin(
  tx: Tx,
  found: Case,
  reply: Omit<Reply, 'seenMessageId'>,
  author: ReplyAuthor,
  now: Date,
  send: SendReply,
): Promise<string> {
  const { id: caseId, handlingUnitId: unitId } = found
  const actorId = author.personId
  const messageId = await insertMessage(tx, {
    caseId,
    kind: 'reply',
    channel: author.channel,
    authorId: actorId,
    authorName: author.name,
    unitId,
    body: reply.body,
    language: reply.language,
    confidential: false,
    at: now,
    mailMessageId: author.mailMessageId,
  })
  await takeAttachments(tx, reply.attachmentIds, caseId, messageId)
  await tx
    .updateTable('supportCase')
    .set({
      firstAnsweredAt: found.firstAnsweredAt ?? now,
      lastActivityAt: now,
      ...(found.state === 'new' ? { state: 'open', handlerId: found.handlerId ?? actorId } : {}),
    })
    .where('id', '=', caseId)
    .execute()
  await audit(tx, { caseId, action: 'case.replied', at: now, actorId, unitId })
  await resume(tx, found, now)
  if (reply.next === 'wait') await pause(tx, found, now)
  if (reply.next === 'close') await closeWithin(tx, found, { as: 'answered', actorId }, now)
  await settleDue(tx, caseId)
  await indexCase(tx, caseId)
  await send(tx, found, messageId)
  await announce(tx, caseId)
  return messageId
}

export interface Note {
  body: string
  /** For the writer's own unit alone. */
  confidential: boolean
  attachmentIds: readonly string[]
}

/** Writes to those who work on the case: the handling unit a note, a unit that takes part its answer. */
export const writeNote = (db: Db, viewer: Viewer, caseId: string, note: Note, now: Date) =>
  db.transaction().execute((tx) => writeNoteWithin(tx, viewer, caseId, note, now))

export async function writeNoteWithin(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  note: Note,
  now: Date,
): Promise<Outcome<CaseRefusal, Written>> {
  if (!(await holdPerson(tx, viewer.personId))) return refused('cases.notFound')
  const found = await lockCase(tx, caseId)
  const relation = found ? deskRelation(viewer, found) : 'none'
  if (!found || relation === 'none') return refused('cases.notFound')
  if (!canContribute(viewer, found)) return refused('cases.notYours')
  const refusal = refusalOfBody(note.body)
  if (refusal) return refused(refusal)
  const handled = unitsHandledBy(viewer)
  const isHandling = relation === 'handling'
  const unitId = isHandling
    ? found.handlingUnitId
    : unitThatSpeaks(
        viewer,
        found.contributingUnitIds.filter((id) => handled.includes(id)),
      )
  const { confidential, attachmentIds } = note
  const same = { caseId, authorId: viewer.personId, body: note.body, confidential, attachmentIds }
  const double = await findDouble(tx, ['note', 'unit'], same)
  if (double !== null) return done({ messageId: double })
  const messageId = await insertMessage(tx, {
    caseId,
    kind: isHandling || note.confidential ? 'note' : 'unit',
    channel: 'desk',
    authorId: viewer.personId,
    authorName: viewer.name,
    unitId,
    body: note.body,
    language: viewer.language,
    confidential: note.confidential,
    at: now,
  })
  await takeAttachments(tx, note.attachmentIds, caseId, messageId)
  await markActive(tx, caseId, now)
  await audit(tx, { caseId, action: 'case.noted', at: now, actorId: viewer.personId, unitId })
  await dropDraft(tx, { caseId, personId: viewer.personId, kind: 'note' })
  await announce(tx, caseId)
  return done({ messageId })
}

export interface AskerMessage {
  body: string
  channel: CaseChannel
  attachmentIds: readonly string[]
  mailMessageId: string | null
  /** Whether signs of acute danger stand in it. */
  isDanger?: boolean
}

/** What the asker adds on their own page. */
export function addAskerMessage(db: Db, viewer: Viewer, caseId: string, message: AskerMessage, now: Date) {
  return db.transaction().execute(async (tx): Promise<Outcome<CaseRefusal, Written>> => {
    if (!(await holdPerson(tx, viewer.personId))) return refused('cases.notFound')
    const found = await lockCase(tx, caseId)
    if (!found || !asks(viewer, found)) return refused('cases.notFound')
    return addAskerMessageWithin(tx, found, message, { personId: viewer.personId, name: viewer.name }, now)
  })
}

/** The same for who came by a link or by mail, once the caller knows that it is the asker; `found` is locked, and the author held before. */
export async function addAskerMessageWithin(
  tx: Tx,
  found: Case,
  message: AskerMessage,
  author: { personId: string | null; name: string | null },
  now: Date,
): Promise<Outcome<CaseRefusal, Written>> {
  const refusal = refusalOfBody(message.body)
  if (refusal) return refused(refusal)
  if (found.state === 'closed') return refused('cases.closed')
  // Who is in danger still, after somebody has seen it, is to be seen again, in whatever words.
  const isSeenDanger = message.isDanger && found.dangerSeenAt !== null
  // Mail is told apart before it comes here: two that say the same are two.
  const same = { caseId: found.id, authorId: author.personId, body: message.body, attachmentIds: message.attachmentIds }
  const double = message.channel === 'email' || isSeenDanger ? null : await findDouble(tx, ['asker', 'reply'], same)
  if (double !== null) return done({ messageId: double })
  const messageId = await insertMessage(tx, {
    caseId: found.id,
    kind: 'asker',
    channel: message.channel,
    authorId: author.personId,
    authorName: author.name,
    unitId: null,
    body: message.body,
    language: found.language,
    confidential: false,
    at: now,
    mailMessageId: message.mailMessageId,
  })
  await takeAttachments(tx, message.attachmentIds, found.id, messageId)
  await markActive(tx, found.id, now)
  await audit(tx, { caseId: found.id, action: 'case.added', at: now, actorId: author.personId })
  if (await resume(tx, found, now)) await trace(tx, { caseId: found.id, kind: 'resumed', at: now, actorId: null })
  await dropDraft(tx, { caseId: found.id, personId: author.personId, kind: 'asker' })
  if (message.isDanger) await markDanger(tx, found, now)
  await settleDue(tx, found.id)
  await indexCase(tx, found.id)
  await announce(tx, found.id)
  return done({ messageId })
}

interface NewMessage {
  caseId: string
  kind: 'asker' | 'reply' | 'note' | 'unit'
  channel: CaseChannel
  authorId: string | null
  authorName: string | null
  unitId: string | null
  body: string
  language: Language | null
  confidential: boolean
  at: Date
  mailMessageId?: string | null
}

/** Puts a message in a locked case; all else that follows from it is the caller's. */
export async function insertMessage(tx: Tx, message: NewMessage): Promise<string> {
  const { caseId, kind, at } = message
  const { id } = await tx.insertInto('caseMessage').values(message).returning('id').executeTakeFirstOrThrow()
  // What an archive has received is no longer the whole of it: notes are written in closed cases too.
  await tx
    .updateTable('supportCase')
    .set({ archivedAt: null })
    .where('id', '=', caseId)
    .where('archivedAt', 'is not', null)
    .execute()
  if (kind === 'asker' || kind === 'reply')
    await enterInJournal(tx, { caseId, messageId: id, direction: kind === 'asker' ? 'in' : 'out', at })
  return id
}

/** Whether the asker, or another handler, has written since. */
async function hasNewerMessage(tx: Tx, caseId: string, seenMessageId: string | null) {
  const newest = await tx
    .selectFrom('caseMessage')
    .select('id')
    .where('caseId', '=', caseId)
    .where('kind', 'in', ['asker', 'reply'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest !== undefined && newest.id !== seenMessageId
}
