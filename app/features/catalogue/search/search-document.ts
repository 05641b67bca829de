import type { Language } from '#app/platform/texts/languages.ts'
import type { Field, IndexedPassage } from './index-rows.ts'

/** Where a passage stands in its service, and how long it is. */
export interface DocumentPassage {
  field: Field
  language: Language
  position: number
  /** Telling words, without the concepts that they name. */
  words: number
}

/** A service as the closer look reads it: from a term to the passages that say it, so that only those are touched. */
export interface SearchDocument {
  passages: readonly DocumentPassage[]
  /** Places in `passages` of those that say the term. */
  placesOf(term: string): readonly number[]
}

const PARTS = ' '
const NOWHERE: readonly number[] = []

/**
 * A service's passages as a text. Its first line has the passages: field, language, position, words. Each further line
 * has a term and the places that say it, sorted by term in the order of UTF-16 code units.
 */
export function writeDocument(passages: readonly IndexedPassage[]): string {
  const places = new Map<string, number[]>()
  for (const [at, { terms }] of passages.entries()) {
    for (const term of terms) {
      const known = places.get(term)
      if (known) known.push(at)
      else places.set(term, [at])
    }
  }
  const first = passages
    .map(({ field, language, position, terms }) => [field, language, position, wordCount(terms)].join(':'))
    .join(PARTS)
  const lines = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, found]) => [term, ...found].join(PARTS))
  return [first, ...lines].map((line) => `${line}\n`).join('')
}

function wordCount(terms: ReadonlySet<string>) {
  let count = 0
  for (const term of terms) if (!term.startsWith('~')) count++
  return count
}

/** Reads what `writeDocument` wrote; terms are looked up by halving, so that nothing is taken apart that is not asked. */
export function readDocument(body: string): SearchDocument {
  const start = body.indexOf('\n') + 1
  const passages = firstLineOf(body).map((part) => {
    const [field, language, position, words] = part.split(':')
    return { field: field as Field, language: language as Language, position: Number(position), words: Number(words) }
  })
  return {
    passages,
    placesOf: (term) => {
      // Both stand at the beginning of a line; the term's line, if there is one, is in between.
      let [from, to] = [start, body.length]
      while (from < to) {
        const line = body.lastIndexOf('\n', ((from + to) >> 1) - 1) + 1
        const at = Math.max(line, from)
        const end = body.indexOf('\n', at)
        const space = body.indexOf(PARTS, at)
        const found = body.slice(at, space)
        if (found === term)
          return body
            .slice(space + 1, end)
            .split(PARTS)
            .map(Number)
        if (found < term) from = end + 1
        else to = at
      }
      return NOWHERE
    },
  }
}

export const countPassages = (body: string) => firstLineOf(body).length

const firstLineOf = (body: string) =>
  body
    .slice(0, body.indexOf('\n'))
    .split(PARTS)
    .filter((part) => part !== '')

/** Each term of a document with how many of its passages say it. */
export function* termsIn(body: string): Generator<[term: string, passages: number]> {
  for (const line of body.split('\n').slice(1, -1)) {
    const [term, ...places] = line.split(PARTS)
    if (term !== undefined) yield [term, places.length]
  }
}
