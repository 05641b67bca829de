/**
 * How a word is read when its spelling cannot be trusted: letters are folded, doubled letters count once, and
 * `isOneSlipAway` says whether two words differ by a single slip of the finger.
 */

const LETTER_LOOKALIKES: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' }

/** Lower case, æøå and accents folded, apostrophes gone, repeated letters once. */
export function foldWord(word: string): string {
  return withoutRepeats(foldLetters(word))
}

/** As foldWord, but repeated letters stay. */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z]*$/.test(lower)) return lower
  let folded = lower.normalize('NFD').replace(/[\u0300-\u036f'’‘`´*]/g, '')
  folded = folded.replace(/æ/g, 'e').replace(/ø/g, 'o')
  return /[a-z]/.test(folded) ? folded.replace(/[01345@$]/g, (sign) => LETTER_LOOKALIKES[sign] ?? sign) : folded
}

export function withoutRepeats(letters: string): string {
  return letters.replace(/([a-z])\1+/g, '$1')
}

export type Token = {
  /** as written, for showing which words were meant */
  written: string
  folded: string
  /** folded, but for repeated letters: "suiidal" is one slip from "suicidal", "suidal" is not */
  letters: string
  /** number of the sentence that it stands in, from 0 */
  sentence: number
}

const WORD = /[\p{L}\p{M}\p{N}@$]+(?:['’‘`´*][\p{L}\p{M}\p{N}]+)*/gu

/** Longer text is read from both ends; a help request is short, and a form field has a limit of its own. */
const LONGEST_TEXT = 6_000
const LONGEST_WORD = 60

export function readTokens(text: string): Token[] {
  const half = LONGEST_TEXT / 2
  const shortened = text.length > LONGEST_TEXT ? `${text.slice(0, half)}\n${text.slice(-half)}` : text
  const readable = shortened.normalize('NFC').replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
  const tokens: Token[] = []
  let sentence = 0
  let end = 0
  for (const match of readable.matchAll(WORD)) {
    if (/[.!?\n;…]/.test(readable.slice(end, match.index))) sentence += 1
    end = match.index + match[0].length
    const written = match[0].slice(0, LONGEST_WORD)
    const letters = foldLetters(written)
    tokens.push({ written, folded: withoutRepeats(letters), letters, sentence })
  }
  return tokens
}

/** True when one letter was left out, added, changed or swapped with its neighbour (or none at all). */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  const restA = endA - start
  const restB = endB - start
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}
