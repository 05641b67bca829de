/** A word as it stood in the text, and folded so that spellings of the same word meet. */
export interface Token {
  surface: string
  word: string
}

const WORDS = /[\p{L}\p{N}]+/gu
/** e-post, wi-fi, t-bane, siv.ing. and p.g.a. are one word each; pc-en and skole-pc are two. */
const JOINED_INITIAL = /(?<![\p{L}\p{N}])(\p{L})-(?=\p{L}{2,})/gu
const JOINED_SHORT = /(?<![\p{L}\p{N}])(\p{L}{2})-(\p{L}{2})(?![\p{L}\p{N}])/gu
const DOTTED = /(?<![\p{L}\p{N}])((?:\p{L}{1,4}\.){2,})/gu
/** don't, I'm, student's, students': the ending tells nothing. */
const APOSTROPHE = /(\p{L})['’´](?:s|re|ve|ll|d|m|t)?(?!\p{L})/giu

export function tokens(text: string): Token[] {
  const joined = text
    .normalize('NFC')
    .replace(JOINED_INITIAL, (whole, initial: string) => ('etTE'.includes(initial) ? initial : whole))
    .replace(JOINED_SHORT, (whole, first: string, second: string) => (isWiFi(first, second) ? first + second : whole))
    .replace(DOTTED, (dotted) => `${dotted.replaceAll('.', '')} `)
    .replace(APOSTROPHE, '$1')
  return Array.from(joined.matchAll(WORDS), ([surface]) => ({ surface, word: fold(surface) }))
}

function isWiFi(first: string, second: string) {
  return `${first}${second}`.toLowerCase() === 'wifi'
}

const NORDIC: Record<string, string> = { ä: 'æ', ö: 'ø', ü: 'y', œ: 'ø', ð: 'd', þ: 't', ß: 'ss' }

/** Lower case without accents. æ, ø and å stay letters of their own; aa stands for å. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[äöüœðþß]/g, (letter) => NORDIC[letter] ?? letter)
    .replace(/[^a-z0-9æøå]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replaceAll('aa', 'å')
}
