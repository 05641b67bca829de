import { LONGEST_MESSAGE, LONGEST_SUBJECT } from '#app/features/cases/case.ts'
import { trace } from '#app/features/cases/case-trace.server.ts'
import { createCase } from '#app/features/cases/create-case.server.ts'
import { keepMailAttachments } from '#app/features/cases/mail/keep-mail-attachments.server.ts'
import { findPersonByAddress, findReceivingUnit } from '#app/features/cases/mail/known-cases.queries.server.ts'
import { insertMessage } from '#app/features/cases/write-message.server.ts'
import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import { findDanger } from '#app/features/safety/find-danger.ts'
import { dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { IncomingMail } from '#app/platform/mail/incoming/incoming-mail.ts'
import { detectLanguage } from '#app/platform/texts/language-form/detect-language.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import type { ArrivedMail } from './receive-mail.server.ts'
import { suggestUnits } from './suggest-units.server.ts'

/** Of the language of a text, 0 to 1, to believe it before what the asker has chosen. */
const LEAST_CONFIDENCE = 0.8

interface Opening {
  /** The case that the mail names; for a handler to judge. */
  linkTo: string | null
  why: string
  mailDomain: string
}

/** Who asks, and what: the sender, or whom a handler has forwarded. */
interface Asking {
  personId: string | null
  name: string | null
  email: string
  language: Language
  subject: string
  body: string
  /** The handler who forwarded it, and what they wrote above it. */
  handler: { id: string; name: string; note: string } | null
}

/**
 * Makes a case of a mail: in the unit whose address it was sent to, and otherwise where routing is sure, and otherwise
 * at the intake. A handler who forwards a mail opens it for who wrote that.
 */
export async function openCaseFromMail(tx: Tx, arrived: ArrivedMail, opening: Opening, now: Date, realNow: Date) {
  const asking = await whoAsks(tx, arrived, now)
  const text = `${asking.subject}\n${asking.body}`
  const isDanger = findDanger(text) !== null
  const { ownUnitId, intakeUnitId } = await findReceivingUnit(tx, arrived.recipients, opening.mailDomain)
  const routing =
    isDanger || ownUnitId !== null
      ? null
      : await suggestUnits(tx, { text, language: asking.language, today: dayOf(now) })
  const handlingUnitId = (isDanger ? intakeUnitId : null) ?? ownUnitId ?? routing?.handlingUnitId ?? intakeUnitId
  // An installation without an intake takes no mail: its server keeps it, and tries again.
  if (handlingUnitId === null) throw new Error('No unit takes what cannot be routed: mail cannot become a case')
  const isSure = routing?.handlingUnitId != null
  const { id: caseId, messageId } = await createCase(
    tx,
    {
      type: 'question',
      subject: asking.subject,
      body: asking.body,
      language: asking.language,
      channel: 'email',
      askerPersonId: asking.personId,
      askerName: asking.name,
      askerEmail: asking.email,
      askerUnitId: null,
      followerIds: [],
      serviceId: isSure ? (routing?.suggestions[0]?.serviceId ?? null) : null,
      courseId: null,
      aboutUnitId: null,
      wantedBy: null,
      handlingUnitId,
      restricted: false,
      isDanger,
      suggestions: routing?.suggestions ?? [],
      ...(routing ? { routingTrace: routing.trace } : {}),
      consultedUnitIds: isSure ? (routing?.consulted ?? []) : [],
      informedUnitIds: isSure ? (routing?.informed ?? []) : [],
      attachmentIds: [],
      mailMessageId: arrived.mail.messageId,
      actorId: asking.handler?.id ?? asking.personId,
    },
    now,
  )
  await keepMailAttachments(tx, { caseId, messageId }, arrived.files, realNow)
  if (asking.handler?.note) await addNote(tx, { caseId, unitId: handlingUnitId, handler: asking.handler }, now)
  if (opening.linkTo) await link(tx, caseId, opening.linkTo, now)
  return { outcome: `created.${opening.why}`, caseId, messageId }
}

async function whoAsks(tx: Tx, { mail, body }: ArrivedMail, now: Date): Promise<Asking> {
  const sender = mail.from!
  const known = mail.authentication.isSenderVerified ? await findPersonByAddress(tx, sender.address) : undefined
  const forwarded = known ? await forwardedByHandler(tx, mail, known, now) : null
  if (forwarded) return forwarded
  return {
    personId: known?.id ?? null,
    name: known?.name ?? (sender.name || null),
    email: sender.address,
    language: writtenIn(body, known?.language),
    subject: subjectOf(mail.subject, body),
    body,
    handler: null,
  }
}

/** What it is written in, for the answer is to be in the same; where that is not sure, what the person has chosen. */
function writtenIn(text: string, chosen: string | undefined): Language {
  const { language, confidence } = detectLanguage(text)
  return language !== null && confidence >= LEAST_CONFIDENCE ? language : ((chosen ?? 'nb') as Language)
}

/** Only who handles cases somewhere opens them for others; anybody's else forwarded mail is their own question. */
async function forwardedByHandler(
  tx: Tx,
  mail: IncomingMail,
  handler: { id: string; name: string },
  now: Date,
): Promise<Asking | null> {
  const original = mail.forwarded
  if (!original?.from.address || original.text.trim() === '') return null
  const viewer = await findViewer(tx, handler.id, dayOf(now))
  const handles = viewer.memberships.some(({ role }) => role === 'case_handler' || role === 'restricted_case_handler')
  if (!handles) return null
  const body = original.text.trim().slice(0, LONGEST_MESSAGE).toWellFormed()
  return {
    // What is forwarded is not verified: its sender is an address, and no person of ours.
    personId: null,
    name: original.from.name || null,
    email: original.from.address,
    language: writtenIn(body, undefined),
    subject: subjectOf(original.subject, body),
    body,
    handler: { id: handler.id, name: handler.name, note: mail.newText.trim().slice(0, LONGEST_MESSAGE).toWellFormed() },
  }
}

const addNote = (
  tx: Tx,
  { caseId, unitId, handler }: { caseId: string; unitId: string; handler: NonNullable<Asking['handler']> },
  now: Date,
) =>
  insertMessage(tx, {
    caseId,
    kind: 'note',
    channel: 'email',
    authorId: handler.id,
    authorName: handler.name,
    unitId,
    body: handler.note,
    language: null,
    confidential: false,
    at: now,
  })

async function link(tx: Tx, caseId: string, otherId: string, now: Date) {
  await tx
    .insertInto('caseLink')
    .values({ caseId, otherId, kind: 'quotes', createdAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await trace(tx, { caseId, kind: 'linked', at: now, actorId: null, detail: { other: otherId } })
}

/** Without prefixes; the beginning of the text where there is none. */
function subjectOf(subject: string, body: string): string {
  const bare = subject.replace(/^(?:\s*(?:sv|vs|re|fw|fwd|wg|ang|aw|tr)\s*:)+/i, '').trim()
  return (bare || body.split('\n')[0]!.trim() || '–').slice(0, LONGEST_SUBJECT).toWellFormed().trim()
}
