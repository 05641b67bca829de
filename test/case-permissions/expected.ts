import { type HandlerKey, handlerKeys, type PersonKey } from './cast.ts'
import { type CaseKey, caseKeys, type SecretKind, secretKinds, secretOf } from './played-cases.ts'

// Who reads what, written out by hand and by no function of the product: whoever opens a case to more people than before
// must say so here too.

/** The whole case, or of an offer no more than is needed to answer it. */
type Sight = 'whole' | 'offer'

const allOf = (...units: readonly (keyof typeof both)[]) => units.flatMap((unit) => both[unit])
const both = {
  handling: ['handling', 'handling-named', 'above', 'above-named'],
  contributing: ['contributing', 'contributing-named'],
  offered: ['offered', 'offered-named'],
  former: ['former', 'former-named'],
  informed: ['informed', 'informed-named'],
} as const satisfies Record<string, readonly HandlerKey[]>

/** Who sees each case on the desk. */
const wholeTo: Record<CaseKey, readonly HandlerKey[]> = {
  open: allOf('handling', 'contributing', 'offered', 'former', 'informed'),
  waiting: allOf('handling', 'contributing', 'offered', 'former', 'informed'),
  danger: allOf('handling', 'contributing', 'offered', 'former', 'informed'),
  // With the case the offer ended.
  closed: allOf('handling', 'contributing', 'former', 'informed'),
  withdrawn: allOf('handling', 'contributing', 'former', 'informed'),
  // Those who took part went on to the survivor.
  merged: allOf('handling', 'former'),
  // Who once had the merged case is nothing to the other.
  survivor: allOf('handling', 'contributing', 'informed'),
  restricted: ['handling-named'],
  restrictedOffered: ['handling-named'],
}
const offerTo: Partial<Record<CaseKey, readonly HandlerKey[]>> = { restrictedOffered: ['offered-named'] }

export const sightOf = (person: string, of: CaseKey): Sight | null => {
  if ((wholeTo[of] as readonly string[]).includes(person)) return 'whole'
  return ((offerTo[of] ?? []) as readonly string[]).includes(person) ? 'offer' : null
}

/** Who has the case now. A role above it is enough for what is no person's own matter. */
export const handles = (person: string, of: CaseKey) =>
  of === 'restricted' || of === 'restrictedOffered'
    ? person === 'handling-named'
    : (both.handling as readonly string[]).includes(person)

/** Who works on it: the handling unit, and those that it has invited. */
export const contributes = (person: string, of: CaseKey) =>
  handles(person, of) || (sightOf(person, of) === 'whole' && (both.contributing as readonly string[]).includes(person))

/** Of the unit that asked. */
const fellows: readonly PersonKey[] = ['follower', 'asking', 'asking-named']

/** Who reads it as the one who asked: also those who follow it for the unit that asked, but for what is restricted. */
export const asksIn = (person: string | null, of: CaseKey) =>
  person === 'asker' ||
  (of !== 'restricted' && of !== 'restrictedOffered' && (fellows as readonly (string | null)[]).includes(person))
export const isHandler = (person: string) => (handlerKeys as readonly string[]).includes(person)

/** What was said to the asker and by them, and what a word to the asker is. */
const toAsker: readonly SecretKind[] = [
  'subject',
  'askerName',
  'body',
  'askerFile',
  'askerContent',
  'reply',
  'replyFile',
  'replyContent',
  'referralNote',
]

/** Of what is written in a case, what is not for all who see the whole of it. */
const confidentialTo: Partial<Record<SecretKind, readonly HandlerKey[]>> = {
  confidential: both.handling,
  confidentialFile: both.handling,
  confidentialContent: both.handling,
  formerConfidential: both.former,
  formerFile: both.former,
  formerContent: both.former,
  contributingConfidential: both.contributing,
  referralNote: both.handling,
  // Whose draft it is.
  draft: ['handling'],
}

/** What a case still holds when its conversation has gone on in another. */
const leftInMerged: readonly SecretKind[] = ['subject', 'askerName', 'declineReason', 'earlierOfferNote', 'question']

/** The cases in which a word stands now; the asker's name also beside what they wrote. */
function standsIn(of: CaseKey, kind: SecretKind): CaseKey[] {
  if (of !== 'merged') return [of]
  return [
    ...(leftInMerged.includes(kind) ? [of] : []),
    ...(['subject', 'declineReason', 'earlierOfferNote'].includes(kind) ? [] : (['survivor'] as const)),
  ]
}

/** Whether somebody may read a word, wherever it may stand. */
export const maySee = (person: string, of: CaseKey, kind: SecretKind): boolean =>
  standsIn(of, kind).some((here) => maySeeIn(person, here, kind))

function maySeeIn(person: string, of: CaseKey, kind: SecretKind) {
  if (asksIn(person, of)) return toAsker.includes(kind)
  const sight = sightOf(person, of)
  if (sight === 'offer') return kind === 'offerNote'
  if (sight === null) return false
  const only = confidentialTo[kind]
  return only === undefined || (only as readonly string[]).includes(person)
}

export interface Secret {
  of: CaseKey
  kind: SecretKind
  word: string
}

/** All words of a case that was played under a name, and is what it says. */
export const secretsOf = (name: string, of: CaseKey): Secret[] =>
  secretKinds.map((kind) => ({ of, kind, word: secretOf(name, kind) }))

export const secrets: readonly Secret[] = caseKeys.flatMap((of) => secretsOf(of, of))

/**
 * Words in an answer that the person may not read.
 *
 * @param own words that a key from a mail opens
 * @param more those of cases beside the ones in every file
 */
export function leaksIn(
  answer: string,
  person: string,
  own: (secret: Secret) => boolean = () => false,
  more: readonly Secret[] = [],
): string[] {
  const text = answer.toLowerCase()
  if (!text.includes('hemmeleg')) return []
  return [...secrets, ...more]
    .filter((secret) => text.includes(secret.word) && !maySee(person, secret.of, secret.kind) && !own(secret))
    .map(({ word }) => word)
}

/** What a key from a mail opens: the words to and from the asker of that one case. */
export const opensByKey =
  (key: CaseKey) =>
  ({ of, kind }: Secret): boolean =>
    toAsker.includes(kind) && standsIn(of, kind).includes(key)
