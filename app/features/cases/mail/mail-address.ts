/** A case's reference wherever it stands by itself: `S-2026-000123`. */
const REFERENCE = /(?<![A-Za-z0-9-])S-(\d{4})-(\d{6,9})(?![A-Za-z0-9])/gi
/** Before the plus of an address that leads to one case, or to the answer of a unit that was asked by mail. */
const CASE_MAILBOX = 'sak'
const UNIT_MAILBOX = 'eining'

/** References in a line, in capitals, each once. */
export const referencesIn = (line: string): string[] => [
  ...new Set(Array.from(line.matchAll(REFERENCE), ([found]) => found.toUpperCase())),
]

/** Where the answer to a case is to be sent, so that its reference is in the address also when the subject loses it. */
export const caseAddress = (reference: string, mailDomain: string) => `${CASE_MAILBOX}+${reference}@${mailDomain}`

/**
 * Where a unit without Samspel answers an offer or a question.
 *
 * @param token at least 20 of a–z and 0–9, known to nobody else: case does not survive all mail servers
 */
export const unitReplyAddress = (token: string, mailDomain: string) => `${UNIT_MAILBOX}+${token}@${mailDomain}`

/** Cases' references and units' tokens in addresses of ours. */
export function readOwnAddresses(addresses: readonly string[], mailDomain: string) {
  const references: string[] = []
  const tokens: string[] = []
  for (const address of addresses) {
    const [mailbox, detail] = splitOwn(address, mailDomain)
    if (mailbox === CASE_MAILBOX) references.push(...referencesIn(detail))
    if (mailbox === UNIT_MAILBOX && /^[a-z0-9]{20,64}$/.test(detail)) tokens.push(detail)
  }
  return { references: [...new Set(references)], tokens: [...new Set(tokens)] }
}

function splitOwn(address: string, mailDomain: string): [mailbox: string, detail: string] {
  const [, mailbox = '', detail = '', domain] = /^([^+@]+)\+([^@]+)@(.+)$/.exec(address.toLowerCase()) ?? []
  return domain === mailDomain.toLowerCase() ? [mailbox, detail] : ['', '']
}
