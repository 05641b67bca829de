import { dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { findIntakeUnitId } from './asking/asking.queries.server.ts'
import type { CaseChannel, CaseType } from './case.ts'
import { takeNumber } from './case-number.server.ts'
import { trace } from './case-trace.server.ts'
import { holdPerson } from './hold-person.server.ts'
import { indexCase } from './index-case.server.ts'
import { enterInJournal } from './journal/enter-in-journal.server.ts'
import { announce } from './live-updates.server.ts'
import type { RoutingTrace } from './routing/decide-units.ts'
import { keepRoutingTrace } from './routing/keep-routing-evidence.server.ts'
import { settleDue } from './settle-due.server.ts'

export interface NewCase {
  type: CaseType
  subject: string
  body: string
  language: Language
  channel: CaseChannel
  /** A person who is signed in, or known; null for who wrote from an address. */
  askerPersonId: string | null
  askerName: string | null
  askerEmail: string | null
  /** The unit that asks, when it does not ask for itself alone. */
  askerUnitId: string | null
  followerIds: readonly string[]
  serviceId: string | null
  courseId: string | null
  aboutUnitId: string | null
  wantedBy: string | null
  /** Where routing puts it; the intake unit when it was not sure. */
  handlingUnitId: string
  restricted: boolean
  isDanger: boolean
  suggestions: readonly NewSuggestion[]
  /** What they rest on, to learn from; none where nothing was suggested. */
  routingTrace?: RoutingTrace
  consultedUnitIds: readonly string[]
  informedUnitIds: readonly string[]
  /** Attachments that were uploaded with the form. */
  attachmentIds: readonly string[]
  mailMessageId: string | null
  /** Who wrote it down: the asker, or a handler for a telephone call. */
  actorId: string | null
}

export interface NewSuggestion {
  unitId: string
  part: 'lead' | 'second'
  serviceId: string | null
  /** Probability that the unit is right, 0–1. */
  confidence: number
  reason: string
  reasonParams: Readonly<Record<string, string | boolean>>
}

export interface CreatedCase {
  id: string
  reference: string
  messageId: string
}

/** Makes a case with its first message, in the unit that routing found. Never without a unit, a number or a clock. */
export async function createCase(tx: Tx, asked: NewCase, now: Date): Promise<CreatedCase> {
  const wanted = (await holdPerson(tx, asked.askerPersonId)) ? asked : { ...asked, askerName: null }
  const year = Number(dayOf(now).slice(0, 4))
  const number = await takeNumber(tx, year)
  const { id, reference } = await tx
    .insertInto('supportCase')
    .values({
      year,
      number,
      type: wanted.type,
      subject: wanted.subject.trim(),
      language: wanted.language,
      askerPersonId: wanted.askerPersonId,
      askerName: wanted.askerName,
      askerEmail: wanted.askerEmail,
      askerUnitId: wanted.askerUnitId,
      serviceId: wanted.serviceId,
      courseId: wanted.courseId,
      aboutUnitId: wanted.aboutUnitId,
      wantedBy: wanted.wantedBy,
      handlingUnitId: wanted.handlingUnitId,
      state: 'new',
      restricted: wanted.restricted,
      isDanger: wanted.isDanger,
      channel: wanted.channel,
      askedAt: now,
      lastActivityAt: now,
    })
    .returning(['id', 'reference'])
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('caseHandling')
    .values({ caseId: id, position: 1, unitId: wanted.handlingUnitId, cause: 'asked', since: now })
    .execute()
  const { id: messageId } = await tx
    .insertInto('caseMessage')
    .values({
      caseId: id,
      kind: 'asker',
      channel: wanted.channel,
      authorId: wanted.askerPersonId,
      authorName: wanted.askerName,
      body: wanted.body,
      language: wanted.language,
      at: now,
      mailMessageId: wanted.mailMessageId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addParties(tx, id, wanted, now)
  await addSuggestions(tx, id, wanted.suggestions)
  if (wanted.routingTrace) await keepRoutingTrace(tx, id, wanted.routingTrace)
  await takeAttachments(tx, wanted.attachmentIds, id, messageId)
  await enterInJournal(tx, { caseId: id, messageId, direction: 'in', at: now })
  await settleDue(tx, id)
  await indexCase(tx, id)
  await trace(tx, { caseId: id, kind: 'asked', at: now, actorId: wanted.actorId, unitId: wanted.handlingUnitId })
  await announce(tx, id)
  return { id, reference, messageId }
}

async function addParties(tx: Tx, caseId: string, wanted: NewCase, now: Date) {
  const { handlingUnitId, followerIds } = wanted
  const consulted = new Set(wanted.consultedUnitIds.filter((unitId) => unitId !== handlingUnitId))
  // Signs of acute danger are the front desk's to see at once, whichever unit wrote them down.
  const intakeId = wanted.isDanger ? await findIntakeUnitId(tx) : null
  const informed = [...wanted.informedUnitIds, ...(intakeId === null ? [] : [intakeId])].filter(
    (unitId) => unitId !== handlingUnitId && !consulted.has(unitId),
  )
  const parts = [
    ...[...consulted].map((unitId) => ({ unitId, part: 'consulted' })),
    ...[...new Set(informed)].map((unitId) => ({ unitId, part: 'informed' })),
  ]
  // Nobody else is told of what is a person's own matter.
  if (parts.length > 0 && !wanted.restricted) {
    await tx
      .insertInto('contribution')
      .values(parts.map((part) => ({ caseId, ...part, invitedAt: now })))
      .execute()
  }
  if (followerIds.length > 0) {
    await tx
      .insertInto('caseFollower')
      .values(followerIds.map((personId) => ({ caseId, personId })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

const addSuggestions = async (tx: Tx, caseId: string, suggestions: readonly NewSuggestion[]) => {
  if (suggestions.length === 0) return
  await tx
    .insertInto('routingSuggestion')
    .values(
      suggestions.map(({ reasonParams, ...rest }, position) => ({
        caseId,
        position: position + 1,
        ...rest,
        reasonParams: JSON.stringify(reasonParams),
      })),
    )
    .execute()
}

/** Files that were uploaded with a form come to the message that the form became. */
export async function takeAttachments(tx: Tx, ids: readonly string[], caseId: string, messageId: string) {
  if (ids.length === 0) return
  await tx
    .updateTable('attachment')
    .set({ caseId, messageId, pendingAskId: null, uploadKeyHash: null })
    .where('id', 'in', [...ids])
    .where('caseId', 'is', null)
    .execute()
}
