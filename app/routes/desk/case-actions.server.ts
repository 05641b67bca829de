import { data, redirect } from 'react-router'
import { type FormUploads, keepFormFiles } from '#app/features/cases/attachments/keep-uploads.server.ts'
import { actBeside, isBesideIntent } from '#app/features/cases/beside/act-beside.server.ts'
import type { BesideDoing } from '#app/features/cases/beside/beside.ts'
import { canContribute, canHandle, canReadOnDesk } from '#app/features/cases/case.policy.ts'
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
import { replyByMail } from '#app/features/cases/mail-out/mail-reply.server.ts'
import { mailPostOf } from '#app/features/cases/mail-out/mail-room.ts'
import { tellOffer } from '#app/features/cases/unit-mail/write-to-unit.server.ts'
import { type AfterReply, writeNote, writeReply } from '#app/features/cases/write-message.server.ts'
import type { Viewer } from '#app/features/organisation/viewer.ts'
import { hrefOf } from '#app/pages.ts'
import type { Samspel } from '#app/platform/context.ts'
import { waitSeconds } from '#app/platform/http/rate-limit.server.ts'
import type { Outcome } from '#app/platform/outcome.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { isUuid } from '#app/platform/uuid.ts'

type Values = Record<string, string>

/** Forms with files, of one person; the asker's own has one too. */
const FILE_LIMIT = { form: 'desk-files', uses: 60, windowSeconds: 3600 }

/** What each of the page's forms needs. */
export interface CaseAct {
  samspel: Samspel
  viewer: Viewer
  found: Case
  now: Date
  language: Language
  values: Values
  form: FormData
  files: readonly File[]
}

/** What a form did: told on the page anew, or why it was not done. */
type Acted = Outcome<CaseForm['problem'], { done: CaseDoing; message?: string }>

const doneAs = <Refusal extends CaseRefusal | HandoverRefusal>(
  outcome: Outcome<Refusal, unknown>,
  done: CaseDoing,
): Acted => (outcome.ok ? { ok: true, value: { done } } : outcome)

const acts: Record<string, (act: CaseAct) => Promise<Acted>> = {
  async offer({ samspel, viewer, found, now, values }) {
    const toUnitId = values['unit'] || values['otherUnit'] || ''
    if (!isUuid(toUnitId)) return { ok: false, refusal: 'handover.unitNotThere' }
    const offer = { toUnitId, note: values['note'] ?? '', takesConfidential: values['confidential'] === 'take' }
    return doneAs(await offerCase(samspel.db, viewer, found.id, offer, now, tellOffer(mailPostOf(samspel))), 'offered')
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
  if (isBesideIntent(intent)) return goBeside(act)
  const uploads = intent === 'reply' || intent === 'note' ? await keepFiles(act, intent) : null
  const acted = uploads ? await write(act, uploads) : await actOf(intent)(act)
  if (!acted.ok) {
    const form: CaseForm = { intent, values: act.values, problem: acted.refusal, uploads }
    const isTooOften = uploads?.refused.some(({ refusal }) => refusal === 'attachment.tooOften')
    return data(form, { status: isTooOften ? 429 : 422 })
  }
  return redirect(await addressAfter(act, act.found.id, acted.value))
}

function actOf(intent: string) {
  const wanted = Object.hasOwn(acts, intent) ? acts[intent] : undefined
  if (!wanted) throw data(null, { status: 422 })
  return wanted
}

/** What a form brought lies here until it is sent. Of who may not send it, or too often does, nothing is taken. */
async function keepFiles(
  { samspel: { db, realNow }, viewer, found, values, files }: CaseAct,
  intent: 'reply' | 'note',
): Promise<FormUploads> {
  const mayWrite = intent === 'reply' ? canHandle(viewer, found) : canContribute(viewer, found)
  const brought = mayWrite ? files : []
  const isTooOften = brought.length > 0 && (await waitSeconds(db, FILE_LIMIT, viewer.personId ?? '', realNow())) > 0
  if (!isTooOften) return keepFormFiles(db, values, brought, realNow())
  const uploads = await keepFormFiles(db, values, [], realNow())
  return { ...uploads, refused: brought.map(({ name }) => ({ name, refusal: 'attachment.tooOften' })) }
}

/** Sends what was written with its files, once these are as they should be. */
async function write(act: CaseAct, { kept, refused, isTakenBack }: FormUploads): Promise<Acted> {
  const { samspel, viewer, found, now, values } = act
  if (refused.length > 0 || isTakenBack) return { ok: false, refusal: 'cases.seeFiles' }
  const attachmentIds = kept.map(({ id }) => id)
  if (values['intent'] === 'reply') return actReply(act, attachmentIds)
  const note = { body: bodyOf(values), confidential: values['confidential'] === 'yes', attachmentIds }
  return doneAs(await writeNote(samspel.db, viewer, found.id, note, now), 'noted')
}

/** The forms of the panels beside the conversation. */
async function goBeside(act: CaseAct) {
  const { samspel, viewer, found, form } = act
  const acted = await actBeside({ db: samspel.db, viewer, caseId: found.id, form, post: mailPostOf(samspel) })
  if (!acted.ok) return data(acted.state, { status: 422 })
  return redirect(await addressAfter(act, acted.value.caseId, { done: acted.value.doing }))
}

/** The case again; the inbox when it is no longer the viewer's to read. */
async function addressAfter(
  { samspel: { db }, viewer, language }: CaseAct,
  id: string,
  { done, message }: { done: CaseDoing | BesideDoing; message?: string },
) {
  const now = await findCase(db, id)
  const told = new URLSearchParams({ done, ...(message ? { message } : {}) })
  const page = now && canReadOnDesk(viewer, now) ? hrefOf('deskCase', language, { id }) : hrefOf('inbox', language)
  return `${page}?${told}`
}

async function actReply(
  { samspel, viewer, found, now, values }: CaseAct,
  attachmentIds: readonly string[],
): Promise<Acted> {
  const { db } = samspel
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
    attachmentIds,
  }
  const outcome = await writeReply(db, viewer, found.id, reply, now, replyByMail(mailPostOf(samspel)))
  if (!outcome.ok) return outcome
  const done = next === 'close' ? 'sentClosed' : next === 'wait' ? 'sentWait' : 'sent'
  return { ok: true, value: { done, message: outcome.value.messageId } }
}

/** Forms send lines as the web does; they are kept as they were typed. */
const bodyOf = (values: Values) => (values['body'] ?? '').replaceAll('\r\n', '\n')
