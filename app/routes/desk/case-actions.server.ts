import { data, redirect } from 'react-router'
import { canReadOnDesk } from '#app/features/cases/case.policy.ts'
import { findCase } from '#app/features/cases/case.queries.server.ts'
import type { Case, CaseRefusal } from '#app/features/cases/case.ts'
import { closeCase, reopenCase } from '#app/features/cases/close-case.server.ts'
import { assignCase } from '#app/features/cases/desk/assign-case.server.ts'
import type { CaseForm } from '#app/features/cases/desk/case-form.ts'
import type { CaseDoing } from '#app/features/cases/desk/done.tsx'
import { seeDanger } from '#app/features/cases/desk/see-danger.server.ts'
import { answerOffer, returnCase } from '#app/features/cases/handover/answer-offer.server.ts'
import type { HandoverRefusal } from '#app/features/cases/handover/handover.ts'
import { offerCase, withdrawOffer } from '#app/features/cases/handover/offer-case.server.ts'
import { formWarning } from '#app/features/cases/language-form/form-warning.ts'
import { mailReply } from '#app/features/cases/mail-out/mail-reply.server.ts'
import { type AfterReply, writeNote, writeReply } from '#app/features/cases/write-message.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { hrefOf } from '#app/pages.ts'
import type { Samspel } from '#app/platform/context.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { isUuid } from '#app/platform/uuid.ts'

type Values = Record<string, string>

/** What each of the page's forms needs. */
export interface CaseAct {
  samspel: Samspel
  viewer: Viewer
  found: Case
  now: Date
  language: Language
  values: Values
}

/** What a form did: told on the page anew, or why it was not done. */
type Acted = Outcome<CaseForm['problem'], { done: CaseDoing; message?: string }>

const doneAs = <Refusal extends CaseRefusal | HandoverRefusal>(
  outcome: Outcome<Refusal, unknown>,
  done: CaseDoing,
): Acted => (outcome.ok ? { ok: true, value: { done } } : outcome)

const acts: Record<string, (act: CaseAct) => Promise<Acted>> = {
  reply: actReply,
  async note({ samspel: { db }, viewer, found, now, values }) {
    const note = { body: bodyOf(values), confidential: values['confidential'] === 'yes', attachmentIds: [] }
    return doneAs(await writeNote(db, viewer, found.id, note, now), 'noted')
  },
  async offer({ samspel: { db }, viewer, found, now, values }) {
    const toUnitId = values['unit'] || values['otherUnit'] || ''
    if (!isUuid(toUnitId)) return { ok: false, refusal: 'handover.unitNotThere' }
    const offer = { toUnitId, note: values['note'] ?? '', takesConfidential: values['confidential'] === 'take' }
    return doneAs(await offerCase(db, viewer, found.id, offer, now, tellNobody), 'offered')
  },
  'withdraw-offer': async ({ samspel: { db }, viewer, found, now }) =>
    doneAs(await withdrawOffer(db, viewer, found.id, now), 'withdrawn'),
  accept: async ({ samspel: { db }, viewer, found, now }) =>
    doneAs(await answerOffer(db, viewer, found.id, { kind: 'accept' }, now), 'accepted'),
  decline: async ({ samspel: { db }, viewer, found, now, values }) =>
    doneAs(
      await answerOffer(db, viewer, found.id, { kind: 'decline', reason: values['reason'] ?? '' }, now),
      'declined',
    ),
  return: async ({ samspel: { db }, viewer, found, now, values }) =>
    doneAs(await returnCase(db, viewer, found.id, values['reason'] ?? '', now), 'returned'),
  take: async ({ samspel: { db }, viewer, found, now }) =>
    doneAs(await assignCase(db, viewer, found.id, viewer.personId, now), 'assigned'),
  async assign({ samspel: { db }, viewer, found, now, values }) {
    const handlerId = values['handler'] || null
    if (handlerId !== null && !isUuid(handlerId)) return { ok: false, refusal: 'cases.handlerNotInUnit' }
    return doneAs(await assignCase(db, viewer, found.id, handlerId, now), 'assigned')
  },
  async close({ samspel: { db }, viewer, found, now, values }) {
    const as = (['answered', 'unneeded', 'referred'] as const).find((known) => known === values['as']) ?? 'unneeded'
    return doneAs(await closeCase(db, viewer, found.id, as, now), 'closed')
  },
  reopen: async ({ samspel: { db }, viewer, found, now }) =>
    doneAs(await reopenCase(db, viewer, found.id, now), 'reopened'),
  seen: async ({ samspel: { db }, viewer, found, now }) => doneAs(await seeDanger(db, viewer, found.id, now), 'seen'),
}

/** Does what one of the page's forms asks, and says how it went: the page anew, or the form as it was with why not. */
export async function actOnCase(act: CaseAct) {
  const intent = act.values['intent'] ?? ''
  const wanted = Object.hasOwn(acts, intent) ? acts[intent] : undefined
  if (!wanted) throw data(null, { status: 422 })
  const acted = await wanted(act)
  if (!acted.ok) {
    const form: CaseForm = { intent, values: act.values, problem: acted.refusal }
    return data(form, { status: 422 })
  }
  return redirect(await addressAfter(act, acted.value))
}

/** The case again; the inbox when it is no longer the viewer's to read. */
async function addressAfter(
  { samspel: { db }, viewer, found, language }: CaseAct,
  { done, message }: { done: CaseDoing; message?: string },
) {
  const now = await findCase(db, found.id)
  const told = new URLSearchParams({ done, ...(message ? { message } : {}) })
  const page =
    now && canReadOnDesk(viewer, now) ? hrefOf('deskCase', language, { id: found.id }) : hrefOf('inbox', language)
  return `${page}?${told}`
}

async function actReply({ samspel, viewer, found, now, values }: CaseAct): Promise<Acted> {
  const { db, jobs, settings, realNow } = samspel
  const body = bodyOf(values)
  const next: AfterReply = values['next'] === 'close' ? 'close' : values['next'] === 'keep' ? 'keep' : 'wait'
  if (values['sendAnyway'] !== 'yes' && formWarning(found.language, body))
    return { ok: false, refusal: 'cases.otherForm' }
  const seen = values['seenMessageId']
  const reply = {
    body,
    language: found.language,
    next,
    seenMessageId: isUuid(seen) ? seen : null,
    attachmentIds: [],
  }
  const room = { mailDomain: mailDomainOf(settings), publicUrl: settings.publicUrl, jobs }
  const outcome = await writeReply(db, viewer, found.id, reply, now, (tx, about, messageId) =>
    mailReply(tx, room, about, messageId, now, realNow()),
  )
  if (!outcome.ok) return outcome
  const done = next === 'close' ? 'sentClosed' : next === 'wait' ? 'sentWait' : 'sent'
  return { ok: true, value: { done, message: outcome.value.messageId } }
}

/** Forms send lines as the web does; they are kept as they were typed. */
const bodyOf = (values: Values) => (values['body'] ?? '').replaceAll('\r\n', '\n')

const mailDomainOf = ({ mailFrom }: Samspel['settings']) => mailFrom.slice(mailFrom.lastIndexOf('@') + 1).toLowerCase()

/** A unit that uses Samspel sees the offer in its inbox. */
async function tellNobody() {}
