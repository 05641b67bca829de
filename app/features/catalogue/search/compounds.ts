import { SIMPLEX_WORDS } from './simplex-words.ts'
import { isListed, stem } from './stem.ts'

const LEAST_PART = 3
const LONGEST_WORD = 40
/** Endings of a compound's last part look like words; what they follow is rarely a compound. */
const NEVER_LAST = new Set(['lig', 'leg', 'het', 'skap', 'ene', 'ane', 'ing', 'aren', 'eren', 'arane', 'erne'])

const simplexWords = new Set(SIMPLEX_WORDS.trim().split(/\s+/))
const simplexStems = new Set([...simplexWords].filter((word) => word.length >= LEAST_PART).map(stem))
const known = new Map<string, readonly string[]>()

/**
 * The stems of a Norwegian compound's parts: læringsassistentopplæringa → læring, assistent, opplæring.
 * Fewest parts win, then the longest last part, which names the thing.
 *
 * @returns no parts when the word is simple or a part is unknown
 */
export function compoundParts(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  const parts =
    word.length < 2 + LEAST_PART || word.length > LONGEST_WORD || /\d/.test(word) || isListed(word) ? [] : split(word)
  const result = parts.length > 1 ? parts.map(stem) : []
  if (known.size > 50_000) known.clear()
  known.set(word, result)
  return result
}

function split(word: string): string[] {
  if (simplexWords.has(word)) return [word]
  for (let most = 2; most <= 4; most++) {
    const parts = splitInto(word, most)
    if (parts) return parts
  }
  return []
}

function splitInto(word: string, count: number): string[] | null {
  if (count === 1) return isLastPart(word) ? [word] : null
  for (let at = 2; at <= word.length - 2; at++) {
    const first = word.slice(0, at)
    if (!simplexWords.has(first)) continue
    const rest = word.slice(at)
    const parts = splitInto(rest, count - 1) ?? (LINKS.test(rest) ? splitInto(rest.slice(1), count - 1) : null)
    if (parts) return [first, ...parts]
  }
  return null
}

/** The s of arbeidsavtale and the e of gjesteforeleser. */
const LINKS = /^[se](?=.{3})/

function isLastPart(word: string) {
  if (word === 'pc') return true
  if (word.length < LEAST_PART || NEVER_LAST.has(word)) return false
  return simplexWords.has(word) || (word.length > 3 && simplexStems.has(stem(word)))
}
