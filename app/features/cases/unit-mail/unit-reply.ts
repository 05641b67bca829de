/** What a unit that was asked by mail has answered. */
export type UnitReply =
  | { kind: 'accept'; note: string }
  /** The reason is empty where none was written: the unit is asked for it. */
  | { kind: 'decline'; reason: string }
  | { kind: 'answer'; text: string }

// The whole line, so that a sentence that begins like one of these is an answer and decides nothing.
const ACCEPT =
  /^(?:(?:ja|jo|yes)[,.!]?\s+)?(?:(?:vi|eg|jeg|we|i)\s+)?(?:ta|tek|tar|taka|tas)\s+(?:i\s*)?mot(?:\s+(?:saka|saken))?[.!]*$/i
const ACCEPT_ENGLISH = /^(?:(?:yes)[,.!]?\s+)?(?:(?:we|i)\s+)?accept(?:ed)?[.!]*$/i
const DECLINE =
  /^(?:(?:vi|eg|jeg|we|i)\s+)?(?:(?:må|must)\s+)?(?:takk(?:e|ar|er)?\s+nei|decline[ds]?)(?:\s*[.!]*|\s*[:;,–—-]\s*(.*))$/i
const DECLINE_BECAUSE =
  /^(?:(?:vi|eg|jeg|we|i)\s+)?(?:takk(?:e|ar|er)?\s+nei|declined?)\s+((?:fordi|sidan|siden|da|because|since)\s.*)$/i

// Enough of an answer where an offer is all that was asked; to an asker it would be a part of what is said.
const YES = /^(?:ja|ja,? takk|jo|yes|yes,? please|ok)[.!]*$/i
const NO = /^(?:nei|nei,? takk|no|no,? thanks)\s*[:;,.–—-]\s*(\S.*)$/i

/**
 * Reads the first line of a unit's mail: «Ta imot», «Tek imot», «Accept»; «Takke nei: grunn», «Takkar nei: grunn»,
 * «Decline: reason». Everything else is an answer in words, which decides nothing.
 *
 * @param body what is new in the mail, without the one that it answers
 * @param isOffered whether the unit was offered the case: then a plain yes, or a no with its reason, will do
 */
export function readUnitReply(body: string, isOffered = false): UnitReply {
  const lines = body.replaceAll('\r\n', '\n').split('\n')
  const first = lines.findIndex((line) => plain(line) !== '')
  if (first < 0) return { kind: 'answer', text: '' }
  const line = plain(lines[first]!)
  const rest = lines
    .slice(first + 1)
    .join('\n')
    .trim()
  if (ACCEPT.test(line) || ACCEPT_ENGLISH.test(line) || (isOffered && YES.test(line)))
    return { kind: 'accept', note: rest }
  const declined = DECLINE.exec(line) ?? DECLINE_BECAUSE.exec(line) ?? (isOffered ? NO.exec(line) : null)
  if (declined) return { kind: 'decline', reason: [declined[1]?.trim(), rest].filter(Boolean).join('\n') }
  return { kind: 'answer', text: body.trim() }
}

/** As people see the line: without the marks that programs put around words. */
const plain = (line: string) =>
  line
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .replace(/^[\s«»"'“”*_]+|[\s«»"'“”*_]+$/g, '')
    .replace(/\s+/g, ' ')
