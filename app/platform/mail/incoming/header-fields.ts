import { type Address, addressParser, decodeWords } from 'postal-mime'
import type { HeaderField, MailAddress } from './incoming-mail.ts'

const MOST_ADDRESSES = 200
const MOST_REFERENCES = 100
const LONGEST_LINE = 998
const LONGEST_ADDRESS = 254
const MESSAGE_ID = /<[^<>\s@]{1,500}@[^<>\s@]{1,255}>/g

/** The first field of a name, or null. */
export const firstValue = (headers: readonly HeaderField[], name: string): string | null =>
  headers.find((field) => field.name === name)?.value ?? null

export const allValues = (headers: readonly HeaderField[], name: string): string[] =>
  headers.filter((field) => field.name === name).map(({ value }) => value)

/** One line that can be shown, stored and written into a header again, whatever the sender has put into it. */
export const cleanLine = (text: string, longest = LONGEST_LINE): string =>
  cut(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' '), longest)
    .replace(/ {2,}/g, ' ')
    .trim()

/** Text without what a database cannot hold: the byte 0, other control characters, and halves of letters. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')

/** The first letters of a text, and never half of one. */
export const cut = (text: string, longest: number): string => text.slice(0, longest).toWellFormed()

export const decodedLine = (headers: readonly HeaderField[], name: string): string =>
  cleanLine(decodeWords(firstValue(headers, name)?.slice(0, 20_000) ?? ''))

/** Everyone in all fields of a name; groups are opened, what is no address is left out. */
export function addressesOf(headers: readonly HeaderField[], name: string): MailAddress[] {
  const addresses: MailAddress[] = []
  for (const value of allValues(headers, name)) {
    for (const found of addressParser(value.slice(0, 100_000)).flatMap(membersOf)) {
      const address = cleanAddress(found.address ?? '')
      if (address && addresses.length < MOST_ADDRESSES) addresses.push({ address, name: cleanLine(found.name, 200) })
    }
  }
  return addresses
}

const membersOf = (address: Address) => address.group ?? [address]

/** An address with exactly one @, nothing that could break out of a header, and a lower-case domain; or null. */
export function cleanAddress(address: string): string | null {
  const trimmed = address.trim()
  if (trimmed.length > LONGEST_ADDRESS) return null
  const [, local, domain] = /^([^\s@<>()[\]",;:\\\p{Cc}]+)@([^\s@<>()[\]",;:\\\p{Cc}]+)$/u.exec(trimmed) ?? []
  return local && domain ? `${local}@${domain.replace(/\.$/, '').toLowerCase()}` : null
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/** Message-IDs in all fields of a name, in angle brackets, each once. */
export function messageIdsOf(headers: readonly HeaderField[], name: string): string[] {
  const found = allValues(headers, name).flatMap((value) => value.slice(0, 100_000).match(MESSAGE_ID) ?? [])
  // The first names the beginning of the conversation and the last what is answered: both ends are kept.
  const unique = [...new Set(found)]
  return unique.length <= MOST_REFERENCES ? unique : [...unique.slice(0, 1), ...unique.slice(1 - MOST_REFERENCES)]
}

/** When it was written, as the sender says. Without a time zone, which is against the rules, it is taken as UTC. */
export function dateOf(headers: readonly HeaderField[]): Date | null {
  // A comment at the end names the time zone in words.
  const value = (firstValue(headers, 'date') ?? '')
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .trim()
  if (value === '') return null
  const time = Date.parse(/([+-]\d{4}|[A-Z]{1,4})$/i.test(value) ? value : `${value} +0000`)
  // Beyond these years it is a fault or a joke, and no database keeps it.
  return time > Date.UTC(1980, 0) && time < Date.UTC(2200, 0) ? new Date(time) : null
}
