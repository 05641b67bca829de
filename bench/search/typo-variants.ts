import { STOP_WORDS } from '#app/features/catalogue/search/stop-words.ts'

/** Keys beside each other on a Nordic keyboard. */
const ROWS = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm']
const SHORTEST_WORD = 5

/**
 * The text with one slip of the keyboard in one telling word: two letters swapped, one dropped, one doubled, or a
 * neighbouring key. The same text and seed give the same slip.
 *
 * @returns the text itself when it has no word long enough
 */
export function withOneTypo(text: string, seed: number): string {
  const words = [...text.matchAll(/\p{L}+/gu)].filter(
    ([word]) => word.length >= SHORTEST_WORD && !STOP_WORDS.has(word.toLowerCase()),
  )
  const random = createRandom(`${seed} ${text}`)
  const chosen = words[Math.floor(random() * words.length)]
  if (!chosen) return text
  const [word] = chosen
  const slips = [swapped, dropped, doubled, neighbouring]
  const slip = slips[Math.floor(random() * slips.length)] ?? swapped
  // People seldom miss a word's first letter.
  const changed = slip(word, 1 + Math.floor(random() * (word.length - 2)))
  return text.slice(0, chosen.index) + changed + text.slice(chosen.index + word.length)
}

const swapped = (word: string, at: number) =>
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
const dropped = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1)
const doubled = (word: string, at: number) => word.slice(0, at) + (word[at] ?? '') + word.slice(at)

function neighbouring(word: string, at: number) {
  const letter = (word[at] ?? '').toLowerCase()
  const row = ROWS.find((keys) => keys.includes(letter))
  if (!row) return dropped(word, at)
  const key = row.indexOf(letter)
  return word.slice(0, at) + (row[key + 1] ?? row[key - 1] ?? '') + word.slice(at + 1)
}

/** Mulberry32, seeded by the text's FNV-1a hash. */
function createRandom(text: string) {
  let state = 0x811c9dc5
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
