export const contactPointKinds = ['email', 'phone', 'web', 'visit'] as const
export type ContactPointKind = (typeof contactPointKinds)[number]

export type ContactPointRefusal =
  | 'contactPoint.empty'
  | 'contactPoint.tooLong'
  | 'contactPoint.notAnEmail'
  | 'contactPoint.notAPhone'
  | 'contactPoint.notAnAddress'
  | 'contactPoint.personal'

/** Characters; what an index can hold, and an address never needs. */
const LONGEST = 300

/** Beginnings of words that a shared mailbox may bear in two parts: they name a task or a place, and no person. */
const TASK_BEGINS =
  /^(post|kontakt|contact|info|hjelp|support|støtte|stotte|resepsjon|reception|sekretariat|office|kontor|kundes|servic|drift|redaksjon|bibliotek|librar|studie|student|eksamen|exam|opptak|admission|læring|laering|larings|undervis|kurs|course|booking|fakultet|facult|institutt|department|avdeling|seksjon|section|campus|trondheim|gjøvik|gjovik|ålesund|alesund|aalesund|uniped|program|internasjonal|international|noreply|nettverk|senter|center|centre|prosjekt|project|gruppe|group|varsel|personvern|privacy|ombud|prest|digital|lokal|local)/
const taskWords = new Set(
  'it hr ntnu sit phd lab web admin rom emne team enhet eining unit nett ped ux fs ie iv hf ad mh nv su ok'.split(' '),
)

/** Initials and a family name, or a given name and a family name, as mailboxes of people are made. */
const PERSON_SEPARATOR = /^[\p{L}-]+([._])[\p{L}-]+([._][\p{L}-]+)*$/u

const COMMON_GIVEN_NAMES =
  'anders andreas ane anita anna anne arild arne aud berit bente birgit bj(ø|o)rn camilla cecilie christian christine dag daniel elin elisabeth ellen emil emma erik eva fredrik geir gerd gro grete gunn hanne hans harald heidi helene helge henrik hilde ida inger ingrid ingvild jan jens jo johan johanne john jon jonas jorunn karen kari karin karl kathrine kine kirsten kjell knut kristian kristin kristine lars laila leif lene linda line lise liv magnus mai maren maria marianne marit marius martin marte mette mona morten nils nina odd ola olav ole oskar per petter ragnhild randi reidun rolf rune sara sigrid silje siri sissel sofie solveig stein steinar stian stig sunniva svein sven synne terje thomas thor tom tone tor tore torill trine trond turid unni vegard vidar (ø|o)yvind (å|a|aa)se'
    .split(' ')
    .join('|')
const BEGINS_WITH_GIVEN_NAME = new RegExp(`^(${COMMON_GIVEN_NAMES})([._-]?\\p{L}{1,2}|\\d*)$`, 'u')

/** Words before a name on a door or a line: `v/ Kari Nordmann`, `Kontaktperson: Ola Nordmann`. */
const NAMES_A_PERSON = /(^|[\s,(])([vV]\/|[vV]\.|[aA]tt\.?:?|[kK]ontaktperson:?|[cC]ontact person:?|c\/o)\s*\p{Lu}/u
const NAME_ALONE = new RegExp(`^(${COMMON_GIVEN_NAMES})([ -]\\p{L}[\\p{L}.]*)+$`, 'iu')

/**
 * Whether an address looks like a person's own: `kari.nordmann@…`, `ola@…`, `name <…>`, a page of one employee, or
 * a visiting address "v/ Kari Nordmann". It errs on the side of refusing: a unit can always give its shared address.
 */
export function looksLikePersonalAddress(kind: ContactPointKind, value: string): boolean {
  const text = value.trim()
  if (kind === 'email') return isPersonalMailbox(text)
  if (kind === 'web') return isPersonalPage(text)
  return NAMES_A_PERSON.test(text) || (kind === 'visit' && NAME_ALONE.test(text))
}

function isPersonalMailbox(text: string) {
  // `Kari Nordmann <post@…>` names a person whatever the mailbox.
  if (/[<>"]/.test(text)) return true
  const [mailbox = ''] = text.toLowerCase().split('@')
  const parts = mailbox.split(/[._+-]/).filter(Boolean)
  if (parts.some((part) => taskWords.has(part) || TASK_BEGINS.test(part))) return false
  if (PERSON_SEPARATOR.test(mailbox)) return true
  return BEGINS_WITH_GIVEN_NAME.test(mailbox) || (parts[0] !== undefined && parts.length > 1 && isGivenName(parts[0]))
}

const isGivenName = (part: string) => new RegExp(`^(${COMMON_GIVEN_NAMES})$`).test(part)

const isPersonalPage = (text: string) =>
  /\/(employees|ansatte|tilsette|people|person|personer|profile|profil)\/[^/]+/i.test(text) ||
  /\/\/([\w-]+\.)*(linkedin|facebook|instagram|x|twitter)\.com\/(in\/)?[^/]+/i.test(text) ||
  /\/~[\w.]+/.test(text)

/** Why an address cannot stand as a unit's contact point, or null when it can. */
export function refusalToContactPoint(kind: ContactPointKind, value: string): ContactPointRefusal | null {
  const text = value.trim()
  if (text === '') return 'contactPoint.empty'
  if (text.length > LONGEST) return 'contactPoint.tooLong'
  if (looksLikePersonalAddress(kind, text)) return 'contactPoint.personal'
  if (kind === 'email' && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)) return 'contactPoint.notAnEmail'
  if (kind === 'phone' && !/^\+?[\d ()]{3,20}$/.test(text)) return 'contactPoint.notAPhone'
  if (kind === 'web' && !isWebAddress(text)) return 'contactPoint.notAnAddress'
  return null
}

export function isWebAddress(text: string) {
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.')
}
