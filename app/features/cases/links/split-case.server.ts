import { sql } from 'kysely'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import type { Db, Tx } from '#app/platform/database/connect.server.ts'
import { done, type Outcome, refused } from '#app/platform/outcome.ts'
import { canReadMessage, type MessageAudience } from '../case.policy.ts'
import { findCase } from '../case.queries.server.ts'
import { type Case, refusalOfSubject } from '../case.ts'
import { markActive, trace } from '../case-trace.server.ts'
import { type CreatedCase, createCase } from '../create-case.server.ts'
import { holdPerson } from '../hold-person.server.ts'
import { indexCase } from '../index-case.server.ts'
import { announce } from '../live-updates.server.ts'
import { lockHandledCase } from '../lock-handled-case.server.ts'
import { settleDue } from '../settle-due.server.ts'
import { type LinkRefusal, refusalToSplit } from './link.ts'

export interface Split {
  subject: string
  /** The messages that go; at least one of the asker's goes, and one stays. */
  messageIds: readonly string[]
}

/** Tells the asker, in the same transaction. */
export type TellSplit = (tx: Tx, from: Case, createdId: string) => Promise<void>

/**
 * Makes chosen messages a case of their own, of the same asker and in the same unit, with a reference of its own. It
 * has waited since the first of them was written.
 */
export function splitCase(db: Db, viewer: Viewer, caseId: string, split: Split, now: Date, tell: TellSplit) {
  return db.transaction().execute(async (tx): Promise<Outcome<LinkRefusal, CreatedCase>> => {
    // Before the case, as whoever erases a person does: the new case holds its asker too.
    await holdPerson(tx, (await findCase(tx, caseId))?.askerPersonId ?? null)
    const locked = await lockHandledCase(tx, viewer, caseId)
    if (!locked.ok) return locked
    const found = locked.value
    const subjectRefusal = refusalOfSubject(split.subject)
    if (subjectRefusal)
      return refused(subjectRefusal === 'cases.subjectMissing' ? 'links.subjectMissing' : 'links.subjectTooLong')
    const all = await listMessages(tx, caseId)
    const messages = all.filter((message) => canReadMessage(viewer, found, message))
    const chosen = new Set(split.messageIds)
    // What was left behind when the case came is neither told of nor moved.
    if (!chosen.isSubsetOf(new Set(messages.map(({ id }) => id)))) return refused('links.noSuchMessage')
    const refusal = refusalToSplit(messages, chosen)
    if (refusal) return refused(refusal)
    const going = messages.filter(({ id }) => chosen.has(id))
    const created = await createSplit(tx, found, split.subject, going, viewer.personId, now)
    await moveMessages(tx, going, created, now)
    await tx
      .insertInto('caseLink')
      .values({ caseId: created.id, otherId: caseId, kind: 'split_from', createdBy: viewer.personId, createdAt: now })
      .execute()
    const change = { at: now, actorId: viewer.personId, unitId: found.handlingUnitId, changedFields: ['messages'] }
    await trace(tx, { ...change, caseId, kind: 'split', detail: { case: created.id } })
    await trace(tx, { ...change, caseId: created.id, kind: 'split-from', detail: { case: caseId } })
    await tell(tx, found, created.id)
    await markActive(tx, caseId, now)
    await indexCase(tx, caseId)
    await announce(tx, caseId)
    return done(created)
  })
}

interface MovedMessage extends MessageAudience {
  id: string
  channel: string
  body: string
  at: Date
}

const listMessages = (tx: Tx, caseId: string): Promise<MovedMessage[]> =>
  tx
    .selectFrom('caseMessage')
    .select(['id', 'kind', 'channel', 'body', 'at', 'confidential', 'unitId'])
    .select(sql<string[]>`array(select unit_id from note_reader where message_id = case_message.id)`.as('shownTo'))
    .where('caseId', '=', caseId)
    .orderBy('at')
    .orderBy('id')
    .$castTo<MovedMessage>()
    .execute()

async function createSplit(
  tx: Tx,
  found: Case,
  subject: string,
  going: readonly MovedMessage[],
  actorId: string | null,
  now: Date,
): Promise<CreatedCase> {
  const first = going.find(({ kind }) => kind === 'asker')!
  const more = await tx
    .selectFrom('supportCase')
    .select(['serviceId', 'courseId', 'aboutUnitId', 'wantedBy'])
    .where('id', '=', found.id)
    .executeTakeFirstOrThrow()
  return createCase(
    tx,
    {
      type: found.type,
      subject,
      body: first.body,
      language: found.language,
      channel: first.channel as 'web' | 'email' | 'phone' | 'desk',
      askerPersonId: found.askerPersonId,
      askerName: found.askerName,
      askerEmail: found.askerEmail,
      askerUnitId: found.askerUnitId,
      followerIds: found.followerIds,
      ...more,
      handlingUnitId: found.handlingUnitId,
      restricted: found.restricted,
      isDanger: false,
      suggestions: [],
      consultedUnitIds: [],
      informedUnitIds: [],
      attachmentIds: [],
      mailMessageId: null,
      actorId,
    },
    now,
  )
}

/** The messages themselves go, with their files and mails; what was written to make the case gives way to them. */
async function moveMessages(tx: Tx, going: readonly MovedMessage[], created: CreatedCase, now: Date) {
  const ids = going.map(({ id }) => id)
  await tx.deleteFrom('caseMessage').where('id', '=', created.messageId).execute()
  await tx.updateTable('caseMessage').set({ caseId: created.id }).where('id', 'in', ids).execute()
  await tx.updateTable('attachment').set({ caseId: created.id }).where('messageId', 'in', ids).execute()
  await tx.updateTable('outboxMail').set({ caseId: created.id }).where('caseMessageId', 'in', ids).execute()
  await tx.updateTable('incomingMail').set({ caseId: created.id }).where('caseMessageId', 'in', ids).execute()
  const answered = going.find(({ kind }) => kind === 'reply')?.at ?? null
  await tx
    .updateTable('supportCase')
    .set({
      askedAt: going.find(({ kind }) => kind === 'asker')!.at,
      lastActivityAt: now,
      firstAnsweredAt: answered,
      ...(answered ? { state: 'open' } : {}),
    })
    .where('id', '=', created.id)
    .execute()
  await settleDue(tx, created.id)
  await indexCase(tx, created.id)
}
