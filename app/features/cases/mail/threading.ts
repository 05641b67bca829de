import type { Bounce, IncomingMail } from '#app/platform/mail/incoming/incoming-mail.ts'
import { readOwnAddresses, referencesIn } from './mail-address.ts'

/** What a mail says of where it belongs; each list is looked up, and none of it is believed yet. */
export interface Traces {
  /** Of our addresses that it was sent to. */
  addressReferences: string[]
  /** The mail that it answers, the nearest first. */
  messageIds: string[]
  subjectReferences: string[]
  unitTokens: string[]
}

export interface KnownCase {
  id: string
  /** Lower case. Everyone who takes part by mail: askers and those who follow. */
  participants: ReadonlySet<string>
  /** Whether the handling unit lets a sender in who takes no part yet. */
  letsStrangersIn: boolean
}

export interface Known {
  /** Whether this very mail was taken before. */
  isTaken: boolean
  caseByReference: ReadonlyMap<string, KnownCase>
  /** By any message of a case, ours or theirs; in angle brackets. */
  caseByMessageId: ReadonlyMap<string, KnownCase>
}

export type Decision =
  | { do: 'join'; caseId: string }
  | { do: 'create'; linkTo: string | null; why: WhyCreated }
  /** `caseId`: what it was about, for the case's log. */
  | { do: 'ignore'; why: WhyIgnored; caseId: string | null }
  | { do: 'bounce'; caseId: string; bounce: Bounce }
  /** A unit answers by mail. The token says which question; whether the sender may is the use case's to judge. */
  | { do: 'unitReply'; token: string; isSenderVerified: boolean }

export type WhyCreated =
  | 'new'
  | 'reference.unknown'
  | 'reference.ambiguous'
  | 'sender.unverified'
  | 'sender.not_participant'
  | 'list'
export type WhyIgnored = 'duplicate' | 'loop' | 'auto-reply' | 'bounce.unknown' | 'sender.missing'

/** @param recipients of the envelope, which also has those of a blind copy */
export function tracesOf(mail: IncomingMail, recipients: readonly string[], mailDomain: string): Traces {
  const written = [...mail.to, ...mail.cc].map(({ address }) => address)
  const own = readOwnAddresses([...recipients, ...written], mailDomain)
  const answered = [mail.inReplyTo, ...mail.references.toReversed(), mail.bounce?.originalMessageId ?? null]
  return {
    addressReferences: own.references,
    messageIds: [...new Set(answered.filter((id) => id !== null))],
    subjectReferences: referencesIn(mail.subject),
    unitTokens: own.tokens,
  }
}

/**
 * Where a mail goes. It joins a case only when something in it leads to exactly that case, and its sender both is who
 * From says and takes part (or the unit lets strangers in). Everything else that a person has written makes a case of
 * its own, linked to the one it names, for a handler to judge. Subject prefixes (SV:, VS:, Re:) decide nothing, and
 * nothing in the text does: it may be quoted.
 */
export function decideThreading(mail: IncomingMail, traces: Traces, known: Known): Decision {
  const named = findNamed(traces, known)
  const caseId = named.only?.id ?? null
  if (known.isTaken) return { do: 'ignore', why: 'duplicate', caseId }
  if (mail.isAutomatic === 'loop') return { do: 'ignore', why: 'loop', caseId }
  if (mail.bounce) return decideBounce(mail.bounce, known)
  if (mail.isAutomatic === 'auto-reply') return { do: 'ignore', why: 'auto-reply', caseId }
  if (!mail.from) return { do: 'ignore', why: 'sender.missing', caseId }
  const { isSenderVerified } = mail.authentication
  const [token] = traces.unitTokens
  if (token && traces.unitTokens.length === 1) return { do: 'unitReply', token, isSenderVerified }
  if (named.first && !named.only) return { do: 'create', linkTo: named.first.id, why: 'reference.ambiguous' }
  if (!named.only) return { do: 'create', linkTo: null, why: whyNew(mail, traces) }
  const refusal = refusalToJoin(mail.from.address, isSenderVerified, named.only)
  return refusal ? { do: 'create', linkTo: named.only.id, why: refusal } : { do: 'join', caseId: named.only.id }
}

/** Why a sender may not write into a case, or null when the sender may. */
function refusalToJoin(address: string, isSenderVerified: boolean, known: KnownCase): WhyCreated | null {
  if (!isSenderVerified) return 'sender.unverified'
  return known.participants.has(address.toLowerCase()) || known.letsStrangersIn ? null : 'sender.not_participant'
}

/**
 * The case that the best trace leads to: first the address, then what is answered, then the subject. `only` is null
 * when that trace leads to several cases.
 */
function findNamed(traces: Traces, { caseByReference, caseByMessageId }: Known) {
  const byReference = (references: string[]) => references.map((reference) => caseByReference.get(reference))
  // The nearest answered mail that is known; those before it may be of a case that this one has left.
  const answered = traces.messageIds.map((id) => caseByMessageId.get(id)).find((found) => found !== undefined)
  for (const found of [byReference(traces.addressReferences), [answered], byReference(traces.subjectReferences)]) {
    const cases = found.filter((one) => one !== undefined)
    const [first] = cases
    if (first) return { first, only: cases.every(({ id }) => id === first.id) ? first : null }
  }
  return { first: null, only: null }
}

function whyNew(mail: IncomingMail, traces: Traces): WhyCreated {
  if (traces.addressReferences.length + traces.subjectReferences.length > 0) return 'reference.unknown'
  return mail.isAutomatic === 'list' ? 'list' : 'new'
}

/** A bounce belongs to the case of the mail that did not arrive; anyone can write a bounce, so only that counts. */
function decideBounce(bounce: Bounce, { caseByMessageId }: Known): Decision {
  const about = bounce.originalMessageId ? caseByMessageId.get(bounce.originalMessageId) : undefined
  return about ? { do: 'bounce', caseId: about.id, bounce } : { do: 'ignore', why: 'bounce.unknown', caseId: null }
}
