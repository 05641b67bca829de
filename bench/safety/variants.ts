import type { Random } from '../search/random.ts'

const LETTERS = 'abcdefghijklmnoprstuvyæøå'
const LETTERS_TO_A_SLIP = 25
const PLAIN: Record<string, string> = { æ: 'e', ø: 'o', å: 'a' }

/** The text as written in haste or distress: small letters, slips, words run together, æøå and full stops left out. */
export function inHaste(text: string, random: Random): string {
  let hasty = text.toLowerCase()
  for (let slips = 1 + Math.floor(text.length / LETTERS_TO_A_SLIP); slips > 0; slips -= 1)
    hasty = withSlip(hasty, random)
  if (random.below(3) === 0) {
    const space = hasty.indexOf(' ', random.below(hasty.length))
    if (space > 0) hasty = hasty.slice(0, space) + hasty.slice(space + 1)
  }
  if (random.below(3) === 0) hasty = hasty.replace(/[æøå]/g, (letter) => PLAIN[letter] ?? letter)
  return random.below(2) === 0 ? hasty.replace(/[.,!?]/g, '') : hasty
}

function withSlip(text: string, random: Random): string {
  const at = random.below(text.length - 1)
  const letter = text.charAt(at)
  if (!/\p{L}/u.test(letter)) return text
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  const slips = [
    before + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + LETTERS.charAt(random.below(LETTERS.length)) + after,
    before + letter + letter + after,
  ]
  return random.pick(slips)
}

/** Two texts as one request, either first. */
export function together(one: string, other: string, random: Random): string {
  const [first, last] = random.below(2) === 0 ? [one, other] : [other, one]
  return `${first.replace(/([^.!?])$/, '$1.')} ${last}`
}
