import { lazily } from '#app/platform/lazily.ts'
import { respell } from './spelling.ts'
import { FIXED, IRREGULAR, SAME_WORD } from './word-pairs.ts'

const KNOWN = new Map<string, string>()

/** The form in which a folded word is indexed: without its endings, in one spelling for bokmål, nynorsk and English. */
export function stem(word: string): string {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  const result = /\d/.test(word) ? word : stemLetters(word)
  if (KNOWN.size > 50_000) KNOWN.clear()
  KNOWN.set(word, result)
  return result
}

function stemLetters(word: string): string {
  const lemma = lemmas.get(word) ?? word
  if (FIXED.has(lemma)) return lemma
  const bare = withoutEnding(respell(lemma))
  return pairs().get(bare) ?? bare
}

/** Longest first. The number is the least that must remain. */
const ENDINGS: [string, number][] = [
  ['hetenes', 3],
  ['hetene', 3],
  ['hetane', 3],
  ['ingenes', 3],
  ['ingene', 3],
  ['ingane', 3],
  ['elsene', 3],
  ['elsane', 3],
  ['ations', 4],
  ['ation', 4],
  ['heten', 3],
  ['heter', 3],
  ['hetar', 3],
  ['inger', 3],
  ['ingar', 3],
  ['ingen', 3],
  ['elsen', 3],
  ['elser', 3],
  ['elsar', 3],
  ['arane', 3],
  ['erane', 3],
  ['erene', 3],
  ['ments', 4],
  ['ligst', 4],
  ['inga', 3],
  ['ings', 3],
  ['else', 3],
  ['enes', 3],
  ['anes', 3],
  ['erne', 3],
  ['ande', 3],
  ['ende', 3],
  ['lige', 4],
  ['eren', 3],
  ['aren', 3],
  ['ness', 3],
  ['ment', 4],
  ['iske', 3],
  ['iskt', 3],
  ['ikal', 3],
  ['ing', 3],
  ['het', 3],
  ['ene', 3],
  ['ane', 3],
  ['ers', 3],
  ['ens', 3],
  ['ets', 3],
  ['ere', 3],
  ['are', 3],
  ['lig', 4],
  ['ies', 3],
  ['ied', 3],
  ['iet', 3],
  ['ier', 3],
  ['iar', 3],
  ['isk', 3],
  ['ast', 3],
  ['en', 3],
  ['et', 3],
  ['er', 3],
  ['ar', 3],
  ['es', 3],
  ['ed', 3],
  ['ly', 3],
  ['ik', 4],
  ['ie', 3],
  ['a', 3],
  ['e', 3],
  ['s', 3],
  ['y', 3],
]
/** Past forms, which look like other words' stems after other letters: brukte, prøvde, sendt, digitalt. */
const PAST = /(?<=^.{2,}(?:[krn](?=te$)|[gv](?=de$)|[lgdk](?=t$)))(?:te|de|t)$/

function withoutEnding(word: string): string {
  let form = word
  // A second pass takes what stands before the first ending: studentenes, trivselsledere, tilrettelegginger.
  for (let pass = 0; pass < 2; pass++) {
    const shorter = shorten(form)
    if (shorter === form) break
    form = shorter
  }
  return form.replace(/([bdfgklmnprst])\1$/, '$1').replace(/[iy]$/, (last) => (form.length > 3 ? '' : last))
}

function shorten(word: string): string {
  if (word.length >= 5 && PAST.test(word)) return word.replace(PAST, '')
  for (const [ending, least] of ENDINGS) {
    if (word.length - ending.length < least || !word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    if (!/[aeiouyæøå]/.test(rest) || (ending === 's' && rest.endsWith('s'))) continue
    return rest
  }
  return word
}

/** Whether the word, in some form, stands in our lists: no compound of chance parts. */
export const isListed = (word: string) => lemmas.has(word) || pairs().has(withoutEnding(respell(word)))

const lemmas = new Map(IRREGULAR.flatMap(([lemma, ...forms]) => forms.map((form) => [form, lemma] as const)))
const pairs = lazily(() =>
  joined(SAME_WORD.map((line) => line.map((word) => withoutEnding(respell(lemmas.get(word) ?? word))))),
)

/** Lines that share a stem are one word; the first line's first stem stands for all. */
function joined(lines: string[][]): Map<string, string> {
  const standIn = new Map<string, string>()
  const find = (form: string): string => {
    const next = standIn.get(form)
    return next === undefined || next === form ? form : find(next)
  }
  for (const [first, ...others] of lines) {
    if (first === undefined) continue
    for (const other of others) {
      const [kept, merged] = [find(first), find(other)]
      if (kept !== merged) standIn.set(merged, kept)
    }
  }
  return new Map([...standIn.keys()].map((form) => [form, find(form)]))
}
