/** Left in place of what was taken out. */
const TAKEN_OUT = '…'

const ADDRESS = /\S*@\S*|(?:https?:\/\/|www\.)\S+/giu
/** Phone numbers, national identity numbers, candidate numbers, dates, street numbers, course codes. */
const NUMBER = /[+(]?\p{L}*\d[\p{L}\d]*(?:[\s.,:/()+-]*\d[\p{L}\d]*)*/gu
/** I am Kari, jeg heter Kari Nordmann, mvh Ola: the next word is a name whatever its case, and capitalised ones after it. */
export const INTRODUCED =
  /(?<!\p{L})(heter|heiter|navnet mitt er|namnet mitt er|my name is|mvh|hilsen|helsing|regards|sincerely|dr|prof|mr|mrs|ms|fru|herr)([.,:]*\s+)(\p{L}[\p{L}'’-]*)((?:\s+\p{L}[\p{L}'’-]*){0,3})/giu
/** A word with a capital inside a sentence, or several in a row anywhere. */
export const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*/gu

/**
 * A query without names, numbers and addresses, so that it can be kept for the gap map.
 *
 * Takes out too much rather than too little: every capitalised word that is not known to be no name goes, unless it
 * only begins a sentence. An identity that is told without any of these cannot be seen.
 *
 * @param isOrdinary whether a word, in lower case, is one that services use, and so no name
 */
export function stripPersonalData(query: string, isOrdinary: (word: string) => boolean): string {
  const plain = query.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const isShouted = plain === plain.toUpperCase()
  return plain
    .replace(ADDRESS, TAKEN_OUT)
    .replace(NUMBER, TAKEN_OUT)
    .replace(
      INTRODUCED,
      (_, lead: string, space: string, _name: string, rest: string) =>
        lead + space + TAKEN_OUT + withoutLeadingNames(rest),
    )
    .replace(isShouted ? /(?!)/u : CAPITALISED, (found, at: number, text: string) =>
      withoutNames(found, isSentenceStart(text, at), isOrdinary),
    )
    .replace(/…(?:\s*…)+/gu, TAKEN_OUT)
    .trim()
}

const withoutLeadingNames = (words: string) => words.replace(/^(?:\s+\p{Lu}[\p{L}'’-]*)+/u, '')

/** Whether what stands at a place begins a sentence, or a line. */
export const isSentenceStart = (text: string, at: number) => /(?:^|[.!?:…]["»”)]?\s*|\n\s*)$/u.test(text.slice(0, at))

function withoutNames(found: string, startsSentence: boolean, isOrdinary: (word: string) => boolean) {
  return found
    .split(' ')
    .map((word, at, all) => {
      const lower = word.toLowerCase()
      if (isOrdinary(lower) || /^\p{Lu}{2,5}$/u.test(word)) return word
      // A first word alone may be any word: Lenken virker ikke. Two in a row are a name: Ola Nordmann ringte.
      if (startsSentence && at === 0 && all.length === 1) return word
      return TAKEN_OUT
    })
    .join(' ')
}
