import type { KnownNames } from '#app/platform/texts/personal-data.ts'

/** Why a title is not shown. Those that a person chooses are `chosenMasks`. */
export type MaskReason =
  /** Nobody has looked at it yet. */
  | 'unchecked'
  /** About a person's own matters: confidential by law, and so exempt (Freedom of Information Act § 13). */
  | 'restricted'
  /** Signs of danger to life or health: a special category of personal data (GDPR article 9). */
  | 'danger'
  | 'deleted'
  | (typeof chosenMasks)[number]

export const chosenMasks = ['personal', 'sensitive', 'business', 'examination', 'security', 'internal'] as const
export type ChosenMask = (typeof chosenMasks)[number]

export type JournalTitle = { title: string; because: null } | { title: null; because: MaskReason }

/** What decides how an entry is called in the journal. */
export interface Entered {
  restricted: boolean
  isDanger: boolean
  /** What a handler has said of it: words that may be shown, or why none may; null when nobody has looked. */
  checked: { title: string } | { because: ChosenMask } | null
}

/**
 * How an entry is called in the public journal.
 *
 * What a person wrote as a subject is never published unread: a name, or an illness, in it would be out for good. Until
 * somebody of the handling unit has looked, the entry is called by the service that it is about. No word of a handler
 * shows the title of what is a person's own matter, or has signs of danger.
 *
 * @see docs/decisions/0014-public-journal.md
 */
export function journalTitle({ restricted, isDanger, checked }: Entered): JournalTitle {
  if (restricted) return { title: null, because: 'restricted' }
  if (isDanger) return { title: null, because: 'danger' }
  if (checked === null) return { title: null, because: 'unchecked' }
  return 'because' in checked ? { title: null, because: checked.because } : { title: checked.title, because: null }
}

/** Whether the service may be told of an entry: not where it would tell of a person's health or need. */
export const tellsService = (because: MaskReason | null) =>
  because === null || !['restricted', 'danger', 'deleted', 'sensitive'].includes(because)

const LONGEST_TITLE = 200

export type JournalRefusal =
  | 'journal.notFound'
  | 'journal.notYours'
  | 'journal.neverShown'
  | 'journal.titleMissing'
  | 'journal.titleTooLong'
  | 'journal.namesSomebody'
  | 'journal.maskUnknown'

/**
 * Why a title cannot be shown to everyone, or null when it can.
 *
 * @param people names and addresses of those who take part in the case
 */
export function refusalOfTitle(title: string, people: KnownNames): JournalRefusal | null {
  if (title.trim() === '') return 'journal.titleMissing'
  if (title.length > LONGEST_TITLE) return 'journal.titleTooLong'
  return namesSomebody(title, people) ? 'journal.namesSomebody' : null
}

/** An address, or so many digits that they may stand for a person, or a word of a participant's name. */
function namesSomebody(title: string, { called, noNames }: KnownNames) {
  if (/\S@\S|\d(?:[\s.-]?\d){4}/u.test(title)) return true
  const words = new Set(wordsOf(title))
  return called
    .flatMap(wordsOf)
    .some((word) => word.length > 2 && /\p{L}/u.test(word) && !noNames.has(word) && words.has(word))
}

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
