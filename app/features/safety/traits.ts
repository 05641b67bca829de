import { lazily } from '#app/platform/lazily.ts'
import { dangerWords, tellingShortWords } from './danger-words.ts'
import { harmlessWords } from './figures-of-speech.ts'
import { meanings } from './meanings.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { findSpans, foldedWords, PhraseBook, type ReadingsByWord } from './phrase.ts'
import { foldWord, type Token } from './spelling.ts'

/**
 * What a passage is weighed by (see weigh-danger.ts): its words and their neighbours, runs of letters, and what its
 * words mean, alone and together. Each trait is a number from 0 up to BUCKETS; two traits may by chance share one.
 */
export type Traits = { buckets: Uint32Array; values: Float32Array }

export const BUCKETS = 2 ** 17

/** Words between two that are still read together. */
const FARTHEST_WORD = 4
const FARTHEST_NEAR = 3
const FARTHEST_TOGETHER = 25
const LETTERS_IN_RUN = [3, 4, 5]

/** Traits of one sort weigh less the more of them a passage has, as if it had so many more than it has. */
const sorts = { word: 8, next: 8, skip: 8, run: 40, meaning: 10, together: 10, near: 8, three: 8 }
type Sort = keyof typeof sorts
const SORTS = Object.keys(sorts) as Sort[]

const readMeanings = lazily(() => {
  const ordinary = foldedWords(ordinaryWords)
  const book = new PhraseBook({ ...dangerWords, ...harmlessWords }, (folded) => ordinary.has(folded), tellingShortWords)
  const indexes = Object.values(meanings).map((lines) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .flatMap((line) => book.add(line)),
  )
  return { book, indexes }
})

/** Small words that are one in bokmål, nynorsk and speech; the first stands for all. */
const SAME_WORD = new Map(
  `jeg eg e æ æg i im jei ej|ikke ikkje ikje ikkj itj not dont|meg me mei mej my|en ein ei a|fra frå fr|hva kva ka
   hvordan korleis kordan|hvem kven|noe noko noke|noen nokon nåken|mer meir mere|na no nu nå|gjør gjer gjøre gjere jør
   være vere vera|selv sjølv sjøl|ho hun hu|kommer kjem kjæm|alle all|at att|og å aa|til te|skal ska|hvor kvar kor`
    .split(/[|\n]/)
    .map((group) => group.trim().split(' ').map(foldWord))
    .flatMap(([first = '', ...rest]) => [first, ...rest].map((word) => [word, first])),
)
const ENDING = /(?:ene|ane|ande|ende|inga|ing|en|et|er|ar|te|de|a|e|s|n|t)$/
const SHORTEST_STEM = 3

function stemOf(folded: string): string {
  const same = SAME_WORD.get(folded)
  if (same !== undefined) return same
  const stem = folded.replace(ENDING, '')
  return stem.length >= SHORTEST_STEM ? stem : folded
}

export function traitsOf(tokens: readonly Token[], readings: ReadingsByWord): Traits {
  const found = new Map<number, Sort>()
  const note = (sort: Sort, seed: number) => found.set(mixed(seed, SORTS.indexOf(sort)) >>> (32 - 17), sort)

  const words = tokens.map(({ folded }) => hashOf(stemOf(folded)))
  const [opening, closing] = [hashOf('^'), hashOf('$')]
  words.forEach((word, at) => {
    note('word', word)
    note('next', mixed(word, words[at + 1] ?? closing))
    if (at === 0) note('next', mixed(opening, word))
    for (let far = at + 2; far <= at + FARTHEST_WORD && far < words.length; far += 1)
      note('skip', mixed(word, words[far] ?? 0))
  })
  const letters = ` ${tokens.map(({ folded }) => folded).join(' ')} `
  for (const length of LETTERS_IN_RUN)
    for (let at = 0; at + length <= letters.length; at += 1) note('run', hashOf(letters, at, at + length))
  noteMeanings(tokens, readings, note)

  const count = new Map<Sort, number>()
  for (const sort of found.values()) count.set(sort, (count.get(sort) ?? 0) + 1)
  const value = (sort: Sort) => 1 / Math.sqrt((count.get(sort) ?? 0) + sorts[sort])
  const values = new Map(SORTS.map((sort) => [sort, value(sort)]))
  return {
    buckets: Uint32Array.from(found.keys()),
    values: Float32Array.from(found.values(), (sort) => values.get(sort) ?? 0),
  }
}

function noteMeanings(tokens: readonly Token[], readings: ReadingsByWord, note: (sort: Sort, seed: number) => void) {
  const places = placesOf(tokens, readings)
  places.forEach((first, at) => {
    note('meaning', first.meaning)
    for (let next = at + 1; next < places.length; next += 1) {
      const second = places[next]
      if (!second || second.start - first.start > FARTHEST_TOGETHER) break
      if (second.meaning === first.meaning) continue
      note('together', mixed(Math.min(first.meaning, second.meaning), Math.max(first.meaning, second.meaning)))
      if (second.start - first.end > FARTHEST_NEAR) continue
      const pair = mixed(first.meaning, second.meaning)
      note('near', pair)
      for (let last = next + 1; last < places.length; last += 1) {
        const third = places[last]
        if (!third || third.start - second.end > FARTHEST_NEAR) break
        const isOther = third.meaning !== first.meaning && third.meaning !== second.meaning
        if (isOther && third.start > second.start) note('three', mixed(pair, third.meaning))
      }
    }
  })
}

/** Where each meaning stands, in the order of the text; `meaning` is a number of its own. */
function placesOf(tokens: readonly Token[], readings: ReadingsByWord) {
  const { book, indexes } = readMeanings()
  const found = book.read(tokens, readings)
  return indexes
    .flatMap((ofOne, number) => {
      const endByStart = new Map<number, number>()
      for (const index of ofOne) {
        const phrase = book.phrases[index]
        if (!phrase) continue
        for (const { start, end } of findSpans(phrase, found, tokens))
          if (!endByStart.has(start)) endByStart.set(start, end)
      }
      return [...endByStart].map(([start, end]) => ({ meaning: number + 1, start, end }))
    })
    .sort((a, b) => a.start - b.start)
}

/** FNV-1a. */
function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39)
  return (hash ^ (hash >>> 16)) >>> 0
}
