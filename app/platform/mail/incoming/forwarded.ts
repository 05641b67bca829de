import { addressParser } from 'postal-mime'
import { cleanAddress, cleanLine, dateOf } from './header-fields.ts'
import type { Forwarded } from './incoming-mail.ts'
import { headerBlockEnd, repeatedMailStart } from './quoted.ts'

/** Gmail's, Apple's and Thunderbird's words above a mail that is sent on. */
const MARK =
  /^[\s>]*(?:-{5,}\s*(?:forwarded message|videresendt melding|vidaresend melding|videresendt e-post|weitergeleitete nachricht)\s*-{5,}|(?:begin forwarded message|start på videresendt melding|start på vidaresend melding|videresendt melding|vidaresend melding)\s*:)\s*$/i
const SUBJECT = /^\s*(?:vs|fw|fwd|wg|vidaresend|videresendt|tr)\s*:/i
const FIELD = /^[\s>*_]*(fra|frå|from|von|sendt|sent|dato|date|gesendet|emne|subject|betreff)\s*:[\s*_]*(.*)$/i

/**
 * The mail that a person has sent on in the text of their own, as their program writes it: where it begins, and what it
 * says of itself. Null when the mail is an ordinary one or an answer.
 */
export function findForwarded(subject: string, text: string): { note: string; forwarded: Forwarded } | null {
  const written = text.split('\n')
  const mark = written.findIndex((line) => MARK.test(line))
  const lines = mark >= 0 ? [...written.slice(0, mark), ...unquoted(written.slice(mark))] : written
  const isSentOn = mark >= 0 || SUBJECT.test(subject)
  if (!isSentOn) return null
  const start = mark >= 0 ? mark : repeatedMailStart(lines)
  const header = headerStart(lines, start)
  if (header === null) return null
  return {
    note: lines.slice(0, start).join('\n').trim(),
    forwarded: { ...fieldsOf(lines.slice(header.from, header.to)), text: lines.slice(header.to).join('\n').trim() },
  }
}

function headerStart(lines: readonly string[], start: number) {
  for (let from = start; from < Math.min(start + 5, lines.length); from++) {
    const to = headerBlockEnd(lines, from)
    if (to !== null) return { from, to }
  }
  return null
}

function fieldsOf(lines: readonly string[]): Omit<Forwarded, 'text'> {
  const values: Record<string, string> = {}
  for (const line of lines) {
    const [, name, value] = FIELD.exec(line) ?? []
    if (name && value !== undefined) values[KINDS[name.toLowerCase()]!] ??= value.trim()
  }
  return {
    from: personOf(values.from ?? ''),
    subject: cleanLine(values.subject ?? ''),
    // «fredag 3. september 14:02» has no time zone: the handler reads it in the text.
    date: /[+-]\d{4}\s*$/.test(values.date ?? '') ? dateOf([{ name: 'date', value: values.date! }]) : null,
  }
}

const KINDS: Readonly<Record<string, 'from' | 'date' | 'subject'>> = {
  ...{ fra: 'from', frå: 'from', from: 'from', von: 'from' },
  ...{ sendt: 'date', sent: 'date', dato: 'date', date: 'date', gesendet: 'date' },
  ...{ emne: 'subject', subject: 'subject', betreff: 'subject' },
}

/** `Name <address>`, `Name [mailto:address]`, `*Name* <address<mailto:address>>`, or a name alone. */
function personOf(value: string): Forwarded['from'] {
  const plain = value.slice(0, 1000).replaceAll('*', '')
  const address = /[^\s<>[\]:;,"'()]+@[^\s<>[\]:;,"'()]+/.exec(plain)?.[0] ?? ''
  const [parsed] = addressParser(plain)
  const name = cleanLine((parsed?.name || plain.split(/[<[(]/)[0] || '').replace(/["']/g, ''), 200)
  return { address: cleanAddress(address), name: name.includes('@') ? '' : name }
}

/** Apple marks each line of it as a quote. */
function unquoted(lines: readonly string[]): readonly string[] {
  const isQuoted = lines.every((line) => line.trim() === '' || /^\s?>/.test(line))
  return isQuoted ? lines.map((line) => line.replace(/^\s?> ?/, '')) : lines
}
