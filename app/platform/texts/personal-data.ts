import { FIRST_NAMES } from './first-names.ts'
import { CAPITALISED, INTRODUCED, isSentenceStart } from './strip-personal-data.ts'

export const personalKinds = ['name', 'email', 'identity', 'phone', 'number', 'username', 'course', 'link'] as const
export type PersonalKind = (typeof personalKinds)[number]

/** A stretch of a text that may tell who somebody is; `to` is not in it. UTF-16 code units. */
export interface PersonalSpan {
  from: number
  to: number
  kind: PersonalKind
}

export interface KnownNames {
  /** Names, addresses and user names of those who may be in the text. */
  called: readonly string[]
  /** Words in lower case that tell of nobody, also where they stand in a name: of units, roles and places. */
  noNames: ReadonlySet<string>
}

export interface KnownPeople extends KnownNames {
  /** Whether a word, in lower case, is one that services use, and so no name. */
  isOrdinary: (word: string) => boolean
}

const EMAIL = /[\p{L}\p{N}._%+'-]*@[\p{L}\p{N}.-]*/gu
/** Links to a person's own page; others are what an answer is for. */
const PERSONAL_LINK =
  /(?:https?:\/\/|www\.)\S*(?:~|\/(?:ansatte|tilsette|employees|people|person|profile?|users?)\/)\S*/giu
/** Eleven digits, in two parts or in one; D-numbers too. */
const IDENTITY = /(?<!\d)\d{6}[\s.-]?\d{5}(?!\d)/gu
const PHONE = /(?<![\d\p{L}])(?:(?:\+|00)\d{1,3}[\s.-]?)?(?:\d[\s.-]?){7}\d(?!\d)/gu
/** Student, candidate and employee numbers: told as such, or long enough to be one. */
const NUMBER =
  /(?<![\p{L}\d])\d{5,}(?!\d)|(?<=(?:student|kandidat|ansatt|tilsett|candidate|employee)(?:nummer(?:et)?|nr\.?| number| no\.?)?(?:\s+er|\s+is)?[\s:]+)\d+/giu
const USERNAME =
  /(?<=(?:brukernavn(?:et)?|brukarnamn(?:et)?|user ?name|login)(?: mitt| my)?(?:\s+er|\s+is)?[\s:]+)(?!(?:mitt|my|er|is|og|and|eller|or|i|in|til|to|for|du|you)\b)[\p{L}\d._-]+|(?<![\p{L}\d.@/-])\p{Ll}{3,8}\d{1,3}(?![\p{L}\d])/gu
const COURSE = /(?<![\p{L}\d])\p{Lu}{2,4}-?\d{3,4}(?![\p{L}\d])/gu
/** Who has a part in a course: together with its code there is often only one. */
const PART_IN_COURSE =
  /foreles|føreles|emneansv|faglær|undervis|sensor|veiled|rettlei|stipendiat|assistent|studenten|koordinator|coordinator|lectur|teach|supervis|examin|\bta\b/iu
const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*/gu

/** Everything in a text that may tell who somebody is, in order, without overlaps. Rather too much than too little. */
export function findPersonalData(text: string, people: KnownPeople): PersonalSpan[] {
  const found: PersonalSpan[] = [
    ...findKnown(text, people),
    ...matches(text, EMAIL, 'email'),
    ...matches(text, PERSONAL_LINK, 'link'),
    ...matches(text, IDENTITY, 'identity'),
    ...matches(text, PHONE, 'phone'),
    ...matches(text, NUMBER, 'number'),
    ...matches(text, USERNAME, 'username').filter(({ from, to }) => !people.isOrdinary(text.slice(from, to))),
    ...namesIn(text, people.isOrdinary),
  ]
  return withoutOverlaps([...found, ...coursesOfSomebody(text, found)])
}

/** The text with each of the spans replaced. */
export function replaceSpans(text: string, spans: readonly PersonalSpan[], by: (span: PersonalSpan) => string): string {
  let [result, at] = ['', 0]
  for (const span of spans) {
    result += text.slice(at, span.from) + by(span)
    at = span.to
  }
  return result + text.slice(at)
}

const matches = (text: string, pattern: RegExp, kind: PersonalKind): PersonalSpan[] =>
  [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length, kind }))

/**
 * Known names and addresses, whole and by each of their words, in whatever case, with the s of the genitive. Who is
 * called by nothing but a role and a unit is not found; neither are such words alone.
 */
export function findKnown(text: string, { called, noNames }: KnownNames): PersonalSpan[] {
  return called.flatMap((name) => {
    const trimmed = name.trim()
    const kind: PersonalKind = trimmed.includes('@') ? 'email' : 'name'
    const words = kind === 'email' ? [trimmed.split('@')[0] ?? ''] : wordsOfName(trimmed)
    const telling = words.filter((word) => !noNames.has(word.toLowerCase()))
    const whole = kind === 'email' || telling.length > 0 ? [trimmed] : []
    return [...whole, ...telling.filter((word) => word.length > 2)].flatMap((word) =>
      matches(text, new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu'), kind),
    )
  })
}

/** Numbers are found as such, wherever they stand. */
const wordsOfName = (name: string) => name.split(/[\s.,;()]+/u).filter((word) => /\p{L}/u.test(word))

function namesIn(text: string, isOrdinary: (word: string) => boolean): PersonalSpan[] {
  const introduced = [...text.matchAll(INTRODUCED)].map(({ index, 1: lead = '', 2: space = '', 3: name = '' }) => {
    const from = index + lead.length + space.length
    return { from, to: from + name.length, kind: 'name' as const }
  })
  const capitalised = [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const words = [...match[0].matchAll(/\S+/gu)]
    return words.flatMap(({ 0: word, index }, at) => {
      const from = match.index + index
      const isFirst = at === 0 && isSentenceStart(text, match.index)
      // Ola Nordmann is one name; of Spør Ingrid only the second word is.
      const alone = words.length === 1 || isFirstName(words[1]?.[0] ?? '')
      return isName(word, isFirst && alone, isOrdinary) ? [{ from, to: from + word.length, kind: 'name' as const }] : []
    })
  })
  return [...introduced, ...capitalised]
}

const isFirstName = (word: string) => {
  const lower = word.toLowerCase()
  return FIRST_NAMES.has(lower) || FIRST_NAMES.has(lower.replace(/['’]?s$/u, ''))
}

function isName(word: string, mayBeAnyWord: boolean, isOrdinary: (word: string) => boolean) {
  if (isFirstName(word)) return true
  return !mayBeAnyWord && !isOrdinary(word.toLowerCase()) && !/^\p{Lu}{2,5}$/u.test(word)
}

/** A course's code in a sentence that also has somebody in it. */
const coursesOfSomebody = (text: string, found: readonly PersonalSpan[]): PersonalSpan[] =>
  [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const end = index + sentence.length
    const hasSomebody = found.some(({ from, to }) => from < end && to > index) || PART_IN_COURSE.test(sentence)
    return hasSomebody
      ? matches(sentence, COURSE, 'course').map((span) => ({ ...span, from: span.from + index, to: span.to + index }))
      : []
  })

/** Those that touch become one, of the kind that began it. */
function withoutOverlaps(spans: readonly PersonalSpan[]): PersonalSpan[] {
  const joined: PersonalSpan[] = []
  for (const span of spans.filter(({ from, to }) => to > from).toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = joined.at(-1)
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to)
    else joined.push({ ...span })
  }
  return joined
}
