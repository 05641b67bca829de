/** What a unit that was asked by mail has answered. */
export type UnitReply =
  | { kind: 'accept'; note: string }
  /** The reason is empty where none was written: the unit is asked for it. */
  | { kind: 'decline'; reason: string }
  | { kind: 'answer'; text: string }

// Whole sentences, so that one that only begins like these is an answer and decides nothing.
const ACCEPT =
  /^(?:(?:ja|jo|yes)[,.!]?\s+)?(?:(?:vi|eg|jeg|we|i)\s+)?(?:(?:ta|tek|tar|taka|tas)\s+(?:i\s*)?mot(?:\s+(?:saka|saken))?|accept(?:ed)?)$/i
/** What means so only where somebody has just been asked to take a case. */
const YES =
  /^(?:(?:ja|jo|yes)(?:\s+(?:takk|please))?|(?:(?:ja|yes),?\s+)?vi\s+(?:tar|tek)\s+(?:saken|saka)|god(?:ta|tar|tek))$/i
const DECLINE =
  /^(?:(?:vi|eg|jeg|we|i)\s+)?(?:(?:må|must)\s+)?(?:takk(?:e|ar|er)?\s+nei|decline[ds]?)(?:\s*[.!]*|\s*[.!:;,–—-]\s*(.*))$/i
const DECLINE_BECAUSE =
  /^(?:(?:vi|eg|jeg|we|i)\s+)?(?:takk(?:e|ar|er)?\s+nei|declined?)\s+((?:fordi|sidan|siden|da|because|since)\s.*)$/i
const NO = /^(?:nei|no)(?:,?\s+(?:takk|thanks|thank you))?(?:\s*[.!]*|\s*[.!:;,–—-]\s*(.*))$/i
/** «Ja. Men først …» is no yes. */
const RESERVATION = /^(?:men|but|dersom|hvis|viss|om|if|unless|så\s+lenge|provided)(?![\p{L}\d])/iu
/** A greeting at the end, and the name under it, say nothing of why. */
const GREETING =
  /^(?:(?:med\s+)?(?:ven+leg|vennlig|beste?)\s+|kind\s+|best\s+)?(?:hels(?:ing|en)|hils(?:en|ing)|mvh|vh|regards)(?![\p{L}\d])/iu
const MOST_GREETING_LINES = 4

/**
 * Reads the first line of a unit's mail: «Ta imot», «Tek imot», «Accept»; «Takke nei: grunn», «Takkar nei: grunn»,
 * «Decline: reason». In the answer to an offer, «Ja» as a sentence of its own and «Nei» with a reason mean the same.
 * Everything else is an answer in words, which decides nothing; so is «Nei» alone, which a person must read.
 *
 * @param body what is new in the mail, without the one that it answers
 * @param isToOffer whether the mail that it answers was an offer
 */
export function readUnitReply(body: string, isToOffer: boolean): UnitReply {
  const answer = { kind: 'answer' as const, text: body.trim() }
  const lines = body.replaceAll('\r\n', '\n').split('\n')
  const first = lines.findIndex((line) => plain(line) !== '')
  if (first < 0) return answer
  const line = plain(lines[first]!)
  const rest = lines
    .slice(first + 1)
    .join('\n')
    .trim()
  const [, sentence = '', more = ''] = /^(.*?)(?:[.!]+(?:\s+(.*))?)?$/.exec(line) ?? []
  if (ACCEPT.test(sentence) || (isToOffer && YES.test(sentence))) {
    const note = [more, rest].filter(Boolean).join('\n')
    return RESERVATION.test(note) ? answer : { kind: 'accept', note }
  }
  const declined = DECLINE.exec(line) ?? DECLINE_BECAUSE.exec(line)
  if (declined) return { kind: 'decline', reason: reasonIn(declined[1], rest) }
  const no = isToOffer ? NO.exec(line) : null
  const reason = no ? reasonIn(no[1], rest) : ''
  return reason === '' ? answer : { kind: 'decline', reason }
}

function reasonIn(onLine: string | undefined, rest: string): string {
  const reason = [onLine?.trim(), rest].filter(Boolean).join('\n')
  return GREETING.test(reason) && reason.split('\n').length <= MOST_GREETING_LINES ? '' : reason
}

/** As people see the line: without the marks that programs put around words. */
const plain = (line: string) =>
  line
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .replace(/^[\s«»"'“”*_]+|[\s«»"'“”*_]+$/g, '')
    .replace(/\s+/g, ' ')
