import { domainToASCII } from 'node:url'
import { domainOf, firstValue } from './header-fields.ts'
import type { Authentication, HeaderField } from './incoming-mail.ts'

export interface TrustedServer {
  /** The name under which our own mail server writes `Authentication-Results`; null when none does. */
  authservId: string | null
  /**
   * Which of the fields with that name are the server's own.
   *
   * `above-received`: those above the topmost `Received`. A server that takes a mail writes its fields above all that
   * was sent, and `Received` is the first of them that it must write (RFC 5321, 4.4), so that no outsider's field
   * stands there. Nothing is asked of the server but the order.
   *
   * `stripped`: the topmost one, wherever it stands. Only for a server that removes fields with its own name from what
   * comes in, as RFC 8601, section 5, tells it to, and that checks every mail.
   */
  fields: 'above-received' | 'stripped'
}

export const trustsNobody: TrustedServer = { authservId: null, fields: 'above-received' }

/**
 * What our own mail server says of a sender (RFC 8601). A sender is verified when it says `dmarc=pass` once, for
 * exactly the domain of the one address in From; everything that is unclear is none.
 *
 * @param headers the mail's own, from the top
 * @param from the one address in the one From field; null when there are none or several
 */
export function readAuthentication(
  headers: readonly HeaderField[],
  from: string | null,
  server: TrustedServer,
): Authentication {
  const unverified = (dmarc: Authentication['dmarc']): Authentication => ({ dmarc, isSenderVerified: false })
  const results = ownFields(headers, server).flatMap(({ results }) => results)
  const verdicts = results.filter(({ method }) => method === 'dmarc')
  const [verdict] = verdicts
  if (!verdict || verdicts.length > 1) return unverified('none')
  if (verdict.result !== 'pass') return unverified(verdict.result === 'fail' ? 'fail' : 'none')
  const vouchedFor = asciiDomain(verdict.properties.get('header.from') ?? '')
  if (!from || !vouchedFor || vouchedFor !== asciiDomain(domainOf(from))) return unverified('none')
  return { dmarc: 'pass', isSenderVerified: true }
}

function ownFields(headers: readonly HeaderField[], { authservId, fields }: TrustedServer): AuthenticationResults[] {
  if (!authservId || firstValue(headers, 'received') === null) return []
  const own: AuthenticationResults[] = []
  for (const { name, value } of headers) {
    if (name === 'received' && fields === 'above-received') break
    if (name !== 'authentication-results') continue
    const read = readResults(value)
    if (read?.authservId.toLowerCase() !== authservId.toLowerCase()) continue
    own.push(read)
    if (fields === 'stripped') break
  }
  return own
}

/** The domain in the form that DNS has it, or null when it is none. */
const asciiDomain = (domain: string): string | null => domainToASCII(domain.trim().replace(/\.$/, '')) || null

interface AuthenticationResults {
  authservId: string
  results: { method: string; result: string; properties: Map<string, string> }[]
}

/** One field's value, or null when it is not written as RFC 8601 has it: then nothing in it counts. */
export function readResults(value: string): AuthenticationResults | null {
  const parts = splitValue(value)
  const [authservId, version, ...rest] = parts?.[0] ?? []
  if (!parts || !authservId || rest.length > 0 || (version && version !== '1')) return null
  const results: AuthenticationResults['results'] = []
  for (const words of parts.slice(1)) {
    const [first, ...others] = words
    // An empty part stands after a last semicolon; `none` says that nothing was checked.
    if (!first || (first.toLowerCase() === 'none' && others.length === 0)) continue
    const [, method, result] = /^([\w-]+)(?:\/\d+)?=([\w-]+)$/.exec(first) ?? []
    if (!method || !result) return null
    const properties = new Map<string, string>()
    for (const word of others) {
      const equals = word.indexOf('=')
      const name = word.slice(0, equals).toLowerCase()
      // A property that is said twice says nothing.
      if (equals > 0) properties.set(name, properties.has(name) ? '' : word.slice(equals + 1))
    }
    results.push({ method: method.toLowerCase(), result: result.toLowerCase(), properties })
  }
  return { authservId, results }
}

/**
 * Words between semicolons, without comments, with quoted strings opened: what stands in quotes is one word whatever
 * it holds, so that an address such as `"a; dmarc=pass"@x.example` says nothing. Null when a quote or a comment is
 * never closed.
 */
function splitValue(value: string): string[][] | null {
  const parts: string[][] = [[]]
  let word = ''
  let commentDepth = 0
  let isQuoted = false
  const endWord = () => {
    if (word) parts.at(-1)!.push(word)
    word = ''
  }
  for (let at = 0; at < value.length; at++) {
    const letter = value[at]!
    if (letter === '\\' && (isQuoted || commentDepth > 0)) {
      at++
      // A quoted letter is part of the word, and never a sign that divides.
      if (isQuoted) word += value[at] ?? ''
    } else if (isQuoted) {
      if (letter === '"') isQuoted = false
      else word += letter
    } else if (letter === '(') commentDepth++
    else if (letter === ')') {
      if (--commentDepth < 0) return null
    } else if (commentDepth > 0) {
      // A comment says nothing.
    } else if (letter === '"') isQuoted = true
    else if (letter === ';') {
      endWord()
      parts.push([])
    } else if (/\s/.test(letter)) endWord()
    else word += letter
  }
  endWord()
  return isQuoted || commentDepth > 0 ? null : parts.map(joinAroundEquals)
}

/** `dmarc = pass` and `dmarc= pass` are `dmarc=pass`. */
function joinAroundEquals(words: string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last !== undefined && (word.startsWith('=') || last.endsWith('='))) joined[joined.length - 1] = last + word
    else joined.push(word)
  }
  return joined
}
