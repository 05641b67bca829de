export type UnitAnswer = { kind: 'accept' } | { kind: 'decline'; reason: string } | { kind: 'message' }

/** The first words of an answer to an offer. */
const ACCEPT = /^(?:ja|ja takk|yes|accept|accepted|godtek|godtar|godta|tar imot|tek imot|vi tar saken|vi tek saka)$/i
const DECLINE = /^(?:nei|nei takk|no|no thanks|decline|declined|takker nei|takkar nei|vi takker nei|vi takkar nei)$/i

/**
 * What a unit says to an offer by mail: yes, no with a reason, or something that a person must read. Yes counts as a
 * sentence of its own alone, for `Ja, men …` is none; no may go on to its reason. No without a reason is a message, for
 * a unit that declines says why.
 *
 * @param text what is new in the mail
 */
export function readUnitAnswer(text: string): UnitAnswer {
  const [, opening = '', sign = '', rest = ''] = /^\s*([^.,:;!\n–-]{1,60})([.,:;!\n–-]|$)([\s\S]*)$/.exec(text) ?? []
  const word = opening.trim()
  if (ACCEPT.test(word) && /^[.!\n]?$/.test(sign)) return { kind: 'accept' }
  const reason = rest.replace(/^[\s.,:;!–-]+/, '').trim()
  return DECLINE.test(word) && reason !== '' ? { kind: 'decline', reason } : { kind: 'message' }
}
