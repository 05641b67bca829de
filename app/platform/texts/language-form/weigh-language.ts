import { ownText, plainWords } from './own-text.ts'
import {
  BOKMAL,
  DIALECT,
  ENGLISH,
  NO_FORM,
  NORWEGIAN,
  NORWEGIAN_FORMS,
  NYNORSK,
  NYNORSK_UNLESS_ENGLISH,
} from './telling-words.ts'

/** What speaks for each language, in the weights of telling-words.ts. */
export interface Evidence {
  nb: number
  nn: number
  en: number
  /** For Norwegian of whatever form: nb and nn, and words that both share. */
  norwegian: number
  dialect: number
  /** Different words that speak for the stronger form of Norwegian. */
  tellingWords: number
  words: number
}

/** A word that is repeated counts twice at most: it may be a title, or what the text is about. */
const MOST_OFTEN = 2
/** A request may hold 200,000 letters; its language is known long before. */
const MOST_LETTERS = 6_000

export function weighLanguage(text: string): Evidence {
  const words = plainWords(ownText(text.slice(0, MOST_LETTERS)))
  const timesByWord = new Map<string, number>()
  for (const word of words) timesByWord.set(word, (timesByWord.get(word) ?? 0) + 1)
  const sum = { nb: 0, nn: 0, en: 0, shared: 0, dialect: 0, endings: { nb: 0, nn: 0 }, telling: { nb: 0, nn: 0 } }
  for (const [word, times] of timesByWord) {
    const count = Math.min(times, MOST_OFTEN)
    const [nb, nn, en, shared] = [BOKMAL.get(word), NYNORSK.get(word), ENGLISH.get(word), NORWEGIAN.get(word)]
    sum.en += (en ?? 0) * count
    sum.shared += (shared ?? 0) * count
    if (DIALECT.has(word)) sum.dialect += 2 * count
    add('nb', nb, count)
    add('nn', nn, count)
    if (nb === undefined && nn === undefined && en === undefined && shared === undefined) addEnding(word, count)
  }
  // A word without a known one beside it may be English: popular, calendar, relative.
  if (sum.nb + sum.nn + sum.shared >= sum.en) {
    sum.nb += sum.endings.nb
    sum.nn += sum.endings.nn
    for (const [word, weight] of NYNORSK_UNLESS_ENGLISH) if (timesByWord.has(word)) add('nn', weight, 1)
  }
  return {
    nb: sum.nb,
    nn: sum.nn,
    en: sum.en,
    norwegian: sum.nb + sum.nn + sum.shared,
    dialect: sum.dialect,
    tellingWords: sum.nb > sum.nn ? sum.telling.nb : sum.telling.nn,
    words: words.length,
  }

  function add(form: 'nb' | 'nn', weight: number | undefined, count: number) {
    if (weight === undefined) return
    sum[form] += weight * count
    if (weight >= 2) sum.telling[form]++
  }

  function addEnding(word: string, count: number) {
    if (word.length < 5 || NO_FORM.has(word)) return
    const found = NORWEGIAN_FORMS.find(({ pattern }) => pattern.test(word))
    if (!found) return
    sum.endings[found.form] += found.weight * count
    if (found.weight >= 2) sum.telling[found.form]++
  }
}
