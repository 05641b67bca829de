import { LONGEST_MESSAGE, LONGEST_SUBJECT } from '#app/features/cases/case.ts'
import { trace } from '#app/features/cases/case-trace.server.ts'
import { createCase } from '#app/features/cases/create-case.server.ts'
import { writtenIn } from '#app/features/cases/language-form/written-in.ts'
import { findPersonByAddress, findReceivingUnit } from '#app/features/cases/mail/known-cases.queries.server.ts'
import { withLeftOut } from '#app/features/cases/mail/left-out.ts'
import type { MailPost } from '#app/features/cases/mail-out/mail-room.ts'
import { insertMessage } from '#app/features/cases/write-message.server.ts'
import { findViewer } from '#app/features/organisation/viewer.queries.server.ts'
import { findDanger } from '#app/features/safety/find-danger.ts'
import { type Day, dayOf } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/database/connect.server.ts'
import type { IncomingMail } from '#app/platform/mail/incoming/incoming-mail.ts'
import type { Language } from '#app/platform/texts/languages.ts'
import { acknowledgeMail } from './acknowledge-mail.server.ts'
import { chooseDesk, nobodyElse } from './choose-desk.server.ts'
import type { ArrivedMail } from './receive-mail.server.ts'
import { suggestUnits } from './suggest-units.server.ts'

interface Opening {
  /** The case that the mail names; for a handler to judge. */
  linkTo: string | null
  why: string
}

/** Who asks, and what: the sender, or whom a handler has forwarded. */
interface Asking {
  askerPersonId: string | null
  askerName: string | null
  askerEmail: string
  language: Language
  subject: string
  body: string
  /** The handler who forwarded it, and what they wrote above it. */
  handler: { id: string; name: string; note: string } | null
}

/**
 * Makes a case of a mail: in the unit whose address it was sent to, and otherwise where routing is sure, and otherwise
 * at the front desk. A handler who forwards a mail opens it for who wrote that. Who asks is told that it is here.
 */
export async function openCaseFromMail(tx: Tx, arrived: ArrivedMail, { linkTo, why }: Opening, post: MailPost) {
  const { mail, kept } = arrived
  const { now } = post
  const { handler, body, ...asking } = await whoAsks(tx, arrived, now)
  const text = `${asking.subject}\n${body}`
  const isDanger = findDanger(text) !== null
  const ownUnitId = await findReceivingUnit(tx, arrived.recipients, post.room.mailDomain, dayOf(now))
  const placed = await placeCase(tx, { text, language: asking.language, isDanger, ownUnitId }, dayOf(now))
  const wanted = {
    ...asking,
    ...placed,
    body: withLeftOut(body, kept.leftOut, asking.language),
    type: 'question' as const,
    channel: 'email' as const,
    askerUnitId: null,
    followerIds: [],
    courseId: null,
    aboutUnitId: null,
    wantedBy: null,
    isDanger,
    attachmentIds: kept.attachmentIds,
    mailMessageId: mail.messageId,
    actorId: handler?.id ?? asking.askerPersonId,
  }
  const linkedId = await holdLinked(tx, linkTo)
  const made = await createCase(tx, wanted, now)
  const { id: caseId, messageId } = made
  if (handler?.note) await addNote(tx, { caseId, unitId: placed.handlingUnitId, handler }, now)
  if (linkedId) await link(tx, caseId, linkedId, now)
  const receipt = { of: caseId, about: asking.subject, answersMail: handler === null }
  await acknowledgeMail(tx, post, mail, { ...wanted, ...made }, receipt)
  return { outcome: `created.${why}`, caseId, messageId }
}

interface Whereabouts {
  text: string
  language: Language
  isDanger: boolean
  ownUnitId: string | null
}

/** A sign of danger goes to the front desk, whichever unit was written to. */
async function placeCase(tx: Tx, { text, language, isDanger, ownUnitId }: Whereabouts, today: Day) {
  const own = ownUnitId === null ? null : { ...nobodyElse, handlingUnitId: ownUnitId, restricted: false }
  if (own && !isDanger) return own
  const routing = isDanger ? null : await suggestUnits(tx, { text, language, today })
  const placed = (await chooseDesk(tx, routing, false, today)) ?? own
  // An installation without an intake takes no mail: its server keeps it, and tries again.
  if (!placed) throw new Error('No unit takes what cannot be routed: mail cannot become a case')
  return { ...placed, ...(routing ? { routingTrace: routing.trace } : {}) }
}

async function whoAsks(tx: Tx, { mail, body }: ArrivedMail, now: Date): Promise<Asking> {
  const sender = mail.from!
  const known = mail.authentication.isSenderVerified ? await findPersonByAddress(tx, sender.address) : undefined
  const forwarded = known ? await forwardedByHandler(tx, mail, known, now) : null
  if (forwarded) return forwarded
  return {
    askerPersonId: known?.id ?? null,
    askerName: known?.name ?? (sender.name || null),
    askerEmail: sender.address,
    language: writtenIn(body, (known?.language ?? 'nb') as Language),
    subject: subjectOf(mail.subject, body),
    body,
    handler: null,
  }
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
    askerPersonId: null,
    askerName: original.from.name || null,
    askerEmail: original.from.address,
    language: writtenIn(body, 'nb'),
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

/** The case that is named, so that it is not deleted meanwhile; null when it has been. Before the year's counter. */
async function holdLinked(tx: Tx, caseId: string | null): Promise<string | null> {
  if (caseId === null) return null
  const row = await tx.selectFrom('supportCase').select('id').where('id', '=', caseId).forKeyShare().executeTakeFirst()
  return row?.id ?? null
}

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
