import { editDistance } from './edit-distance.ts'
import { type Alternative, type QueryWord, SHARES } from './query.ts'
import { stem } from './stem.ts'

const SHORTEST_TO_CORRECT = 5
const SHORTEST_TERM = 4
const LONG = 9
const SHORTEST_PART = 3
/** No longer word is one: it is pasted, or made to keep the search busy. */
const LONGEST = 40
const MOST_CORRECTIONS = 2

/** Whether a word of the request may be misspelt or an unlisted compound: letters only, and no service says it. */
export function isWorthExplaining(word: QueryWord, isKnown: (term: string) => boolean): boolean {
  const isWord = word.folded.length <= LONGEST && /^\p{L}{4,}$/u.test(word.folded)
  return isWord && !word.alternatives.some(({ term }) => isKnown(term))
}

/** Ways to write the word with æ, ø and å, which foreign keyboards lack. */
export function nordicSpellings(folded: string): string[] {
  const spellings = [
    folded.replaceAll('ae', 'æ'),
    folded.replaceAll('oe', 'ø'),
    folded.replaceAll('ae', 'æ').replaceAll('oe', 'ø'),
  ]
  for (const [plain, nordic] of [
    ['o', 'ø'],
    ['a', 'å'],
    ['a', 'æ'],
  ] as const) {
    for (let at = folded.indexOf(plain); at !== -1; at = folded.indexOf(plain, at + 1)) {
      spellings.push(folded.slice(0, at) + nordic + folded.slice(at + 1))
    }
  }
  return [...new Set(spellings)].filter((spelling) => spelling !== folded)
}

/** What a word that no service says may mean. */
export function explainUnknown(
  folded: string,
  lookAlikes: readonly { term: string; services: number }[],
  isKnown: (term: string) => boolean,
): Alternative[] {
  const misspelt = explainAsMisspelt(folded, lookAlikes)
  // One slip in a long word is likelier than a compound that nobody has listed: Blackbord, eksamensdgaen.
  if (folded.length >= LONG && misspelt[0]?.share === SHARES.correction) return misspelt
  const parts = explainAsCompound(folded, isKnown)
  return parts.length > 0 ? parts : misspelt
}

/** Every way to cut a word in two, as stems; the s or e between the parts belongs to neither. */
function cuts(folded: string): [string, string][] {
  const found: [string, string][] = []
  for (let at = SHORTEST_PART; at <= folded.length - SHORTEST_PART; at++) {
    const [first, last] = [folded.slice(0, at), folded.slice(at)]
    found.push([stem(first), stem(last)])
    if (/^[se]/.test(last) && last.length > SHORTEST_PART + 1) found.push([stem(first), stem(last.slice(1))])
  }
  return found
}

/** The stems that services must be asked for before a word can be explained. */
export const stemsToLookUp = (folded: string): string[] => [
  ...new Set([...nordicSpellings(folded).map(stem), ...cuts(folded).flat()].filter((form) => form.length > 1)),
]

/** Cuts a compound where both parts are known, preferring the longest last part, which names the thing. */
function explainAsCompound(folded: string, isKnown: (term: string) => boolean): Alternative[] {
  if (folded.length < 8) return []
  const cut = cuts(folded).find(
    ([first, last]) => first.length > 2 && last.length > 2 && first !== last && isKnown(first) && isKnown(last),
  )
  return cut ? cut.map((term) => ({ term, share: SHARES.part })) : []
}

/** One slip in a word of five letters, two in a long one; a shorter word has too many neighbours. */
const mostSlips = (form: string) => (form.length >= LONG ? 2 : form.length >= SHORTEST_TO_CORRECT ? 1 : 0)

/**
 * Terms that the word may be a misspelling of: the nearest, and of equally near ones the commonest. People seldom miss
 * the first letter.
 *
 * @param lookAlikes terms that share trigrams with the word's stem
 */
function explainAsMisspelt(folded: string, lookAlikes: readonly { term: string; services: number }[]): Alternative[] {
  const form = stem(folded)
  const near = [...new Map(lookAlikes.map((one) => [one.term, one] as const).reverse()).values()]
    .filter(({ term }) => term[0] === form[0] && term.length >= SHORTEST_TERM)
    .map(({ term, services }) => ({ term, services, slips: editDistance(form, term, mostSlips(form)) }))
    .filter(({ slips }) => slips > 0 && slips <= mostSlips(form))
    .sort((a, b) => a.slips - b.slips || b.services - a.services || (a.term < b.term ? -1 : 1))
  const nearest = near.filter(({ slips }) => slips === near[0]?.slips).slice(0, MOST_CORRECTIONS)
  return nearest.map(({ term, slips }) => ({ term, share: SHARES.correction ** slips }))
}
