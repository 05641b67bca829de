/**
 * A small language for phrases, read against the words of a text. A phrase is a row of elements:
 *
 *   word          the word itself, also misspelt (see `costOfReading`)
 *   =word         the word exactly, letter by letter
 *   stem*         a word that begins so;  *stem  one that ends so;  *stem*  one that has it anywhere
 *   a|b|c         any of them
 *   {name}        any word of a named list
 *   #many         a number of eight or more, as used of tablets
 *   #thing        a Norwegian noun in the definite form, as far as its ending tells: "trappene", "PDF-en"
 *   element?      may be absent
 *   +             the next element follows directly (else one word may stand between)
 *   ..  and  ...  up to four, or up to nine, words may stand between
 *
 * The work grows with the length of the text times the number of phrases, whatever the text is: there is no backtracking.
 */
import { foldLetters, foldWord, isOneSlipAway, type Token } from './spelling.ts'

export type WordLists = Record<string, string>
export type Phrase = { source: string; steps: { element: number; gap: number }[] }
/** For each element the words of the text that it reads, in order; nothing for an element that reads none. */
export type Readings = ({ position: number; slips: number }[] | undefined)[]
/** What each word has been found to be, kept between readings of one text. */
export type ReadingsByWord = Map<string, Map<number, number>>
export type Span = { start: number; end: number }

const GAPS: Record<string, number> = { '+': 0, '..': 4, '...': 9 }
const USUAL_GAP = 1
const DEFINITE_NOUN = /^(?:en|[a-z]{3,}(?:en|et|ene|ane|inga|sjonen))$/
const NUMBER_WORDS =
  'åtte ni ti tolv femten tjue tretti førti femti hundre eight ten twelve fifteen twenty thirty forty fifty hundred'

/**
 * Slips that a match may hold in all: one, or two where a phrase has three words or more. A slip in a short word counts
 * as two, since many short words are one letter apart.
 */
const mostSlips = (phrase: Phrase) => (phrase.steps.length > 2 ? Math.min(phrase.steps.length, 4) : 1)
const SHORTEST_WORD_TO_CORRECT = 3
const SHORTEST_LONG_WORD = 5

type Folded = { folded: string; letters: string }
type Entry = Folded & { exactOnly: boolean; stemAt: StemAt; elements: number[] }
type StemAt = 'start' | 'end' | 'anywhere' | null

export class PhraseBook {
  readonly phrases: Phrase[] = []
  private readonly elementBySource = new Map<string, number>()
  private readonly entryBySource = new Map<string, Entry>()
  private readonly entriesByFolded = new Map<string, Entry[]>()
  /** Entries that a misspelt word may mean, by each form of theirs with one letter left out. */
  private readonly entriesByShortened = new Map<string, Entry[]>()
  private readonly stems: Entry[] = []
  private readonly numberElements: number[] = []
  private readonly thingElements: number[] = []
  private readonly numberWords = new Set(NUMBER_WORDS.split(' ').map(foldWord))
  private readonly lists: WordLists
  private readonly isOrdinary: (folded: string) => boolean
  private readonly tellingShortWords: ReadonlySet<string>

  /**
   * @param isOrdinary whether a folded word is itself, and so never a misspelling of a word in a phrase
   * @param tellingShortWords words of three or four letters in which a slip counts as in a longer one
   */
  constructor(lists: WordLists, isOrdinary: (folded: string) => boolean, tellingShortWords: string) {
    this.lists = lists
    this.isOrdinary = isOrdinary
    this.tellingShortWords = foldedWords(tellingShortWords)
  }

  /** Adds a phrase; one with optional elements becomes several. Returns the indexes in `phrases`. */
  add(source: string): number[] {
    const indexes: number[] = []
    for (const words of withoutOptional(source.trim().split(/\s+/))) {
      const steps: Phrase['steps'] = []
      let gap = USUAL_GAP
      for (const word of words) {
        const written = GAPS[word]
        if (written !== undefined) {
          gap = written
          continue
        }
        steps.push({ element: this.elementOf(word), gap })
        gap = USUAL_GAP
      }
      indexes.push(this.phrases.push({ source, steps }) - 1)
    }
    return indexes
  }

  isItself(folded: string): boolean {
    return this.isKnown(folded) || this.isOrdinary(folded)
  }

  isKnown(folded: string): boolean {
    return this.entriesByFolded.has(folded)
  }

  /** True for a word that begins as a phrase wants. */
  hasStem(folded: string): boolean {
    return this.stems.some(
      (stem) => stem.stemAt === 'start' && stem.folded.length >= 6 && folded.startsWith(stem.folded),
    )
  }

  /** True for a word that any phrase reads. */
  canRead(token: Token): boolean {
    return this.readingsOf(token).size > 0
  }

  /** For each element the words of the text that it reads, as position → slips. */
  read(tokens: readonly Token[], readingsByWord: ReadingsByWord): Readings {
    const found: Readings = []
    tokens.forEach((token, position) => {
      let readings = readingsByWord.get(token.letters)
      if (!readings) {
        readings = this.readingsOf(token)
        readingsByWord.set(token.letters, readings)
      }
      // One object for each number of slips: a common word stands in hundreds of elements.
      const bySlips: { position: number; slips: number }[] = []
      for (const [element, slips] of readings) {
        bySlips[slips] ??= { position, slips }
        const words = found[element]
        if (words) words.push(bySlips[slips])
        else found[element] = [bySlips[slips]]
      }
    })
    return found
  }

  private elementOf(source: string): number {
    const known = this.elementBySource.get(source)
    if (known !== undefined) return known
    const element = this.elementBySource.size
    this.elementBySource.set(source, element)
    for (const part of source.split('|')) {
      const name = /^\{(\w+)\}$/.exec(part)?.[1]
      if (part === '#many') this.numberElements.push(element)
      else if (part === '#thing') this.thingElements.push(element)
      else if (name === undefined) this.addWord(part, element)
      else for (const word of this.wordsOf(name)) this.addWord(word, element)
    }
    return element
  }

  private wordsOf(name: string): string[] {
    const list = this.lists[name]
    if (list === undefined) throw new RangeError(`No word list is called ${name}`)
    return list.trim().split(/\s+/)
  }

  private addWord(source: string, element: number) {
    const withoutNorwegianLetters = source.replace(/ø/g, 'oe').replace(/æ/g, 'ae')
    if (withoutNorwegianLetters !== source) this.addWord(withoutNorwegianLetters, element)
    const known = this.entryBySource.get(source)
    if (known) {
      known.elements.push(element)
      return
    }
    const [opensAt, closesAt] = [source.startsWith('*'), source.endsWith('*')]
    const stemAt: StemAt = opensAt && closesAt ? 'anywhere' : opensAt ? 'end' : closesAt ? 'start' : null
    const exactOnly = source.startsWith('=')
    const word = source.replace(/[=*]/g, '')
    const entry = {
      folded: foldWord(word),
      letters: foldLetters(word),
      exactOnly,
      stemAt,
      elements: [element],
    }
    this.entryBySource.set(source, entry)
    if (stemAt) {
      this.stems.push(entry)
      return
    }
    push(this.entriesByFolded, entry.folded, entry)
    const isCorrected = entry.folded.length >= SHORTEST_WORD_TO_CORRECT && !exactOnly
    if (isCorrected) for (const form of shortenedForms(entry)) push(this.entriesByShortened, form, entry)
  }

  private costOfSlip(intended: string): number {
    return intended.length >= SHORTEST_LONG_WORD || this.tellingShortWords.has(intended) ? 1 : 2
  }

  private readingsOf(token: Folded): Map<number, number> {
    const { folded } = token
    const readings = new Map<number, number>()
    const note = (entry: Entry, slips: number) => {
      for (const element of entry.elements) {
        if (slips < (readings.get(element) ?? Number.POSITIVE_INFINITY)) readings.set(element, slips)
      }
    }
    for (const entry of this.entriesByFolded.get(folded) ?? []) {
      if (!entry.exactOnly || entry.letters === token.letters) note(entry, 0)
    }
    const isItself = this.isItself(folded)
    for (const stem of this.stems) {
      if (hasStem(folded, stem)) note(stem, 0)
      else if (!isItself && stem.stemAt === 'start' && stem.folded.length >= 8 && beginsAlmost(folded, stem.folded))
        note(stem, 1)
    }
    if (/^\d+$/.test(folded) ? folded.length < 4 && Number(folded) >= 8 : this.numberWords.has(folded)) {
      for (const element of this.numberElements) readings.set(element, 0)
    }
    if (DEFINITE_NOUN.test(token.letters)) for (const element of this.thingElements) readings.set(element, 0)
    if (isItself || folded.length < 2) return readings
    for (const form of shortenedForms(token)) {
      for (const entry of this.entriesByShortened.get(form) ?? []) {
        if (isOneSlipAway(folded, entry.folded) || isOneSlipAway(token.letters, entry.letters))
          note(entry, this.costOfSlip(entry.folded))
      }
    }
    return readings
  }
}

function hasStem(folded: string, stem: Entry): boolean {
  if (stem.stemAt === 'start') return folded.startsWith(stem.folded)
  return stem.stemAt === 'end' ? folded.endsWith(stem.folded) : folded.includes(stem.folded)
}

function beginsAlmost(word: string, stem: string): boolean {
  if (word[0] !== stem[0] && word[1] !== stem[0] && word[0] !== stem[1]) return false
  const length = stem.length
  return (
    isOneSlipAway(word.slice(0, length), stem) ||
    isOneSlipAway(word.slice(0, length - 1), stem) ||
    isOneSlipAway(word.slice(0, length + 1), stem)
  )
}

/** The word and its forms with one letter left out; two words one slip apart share at least one of them. */
function shortenedForms({ folded, letters }: Folded): Set<string> {
  const forms = new Set<string>()
  for (const word of folded === letters ? [folded] : [folded, letters]) {
    forms.add(word)
    for (let i = 0; i < word.length; i += 1) forms.add(word.slice(0, i) + word.slice(i + 1))
  }
  return forms
}

function withoutOptional(words: string[]): string[][] {
  const at = words.findIndex((word) => word.endsWith('?'))
  const optional = words[at]
  if (optional === undefined) return [words]
  const before = words.slice(0, at)
  const after = words.slice(at + 1)
  return [...withoutOptional([...before, optional.slice(0, -1), ...after]), ...withoutOptional([...before, ...after])]
}

/** Every place where the phrase stands, as the tightest span for each end; `end` is the last word's position. */
export function findSpans(phrase: Phrase, found: Readings, tokens: readonly Token[]): Span[] {
  for (const step of phrase.steps) if (!found[step.element]) return []
  const most = mostSlips(phrase)
  let reached = new Map<number, Way[]>()
  for (const [index, step] of phrase.steps.entries()) {
    const next = new Map<number, Way[]>()
    for (const { position, slips } of found[step.element] ?? []) {
      const ways = index === 0 ? [{ start: position, slips }] : waysTo(position, slips, step.gap, reached, tokens)
      const allowed = ways.filter((way) => way.slips <= most)
      if (allowed.length > 0) next.set(position, allowed)
    }
    if (next.size === 0) return []
    reached = next
  }
  return [...reached].flatMap(([end, ways]) => ways.map(({ start }) => ({ start, end })))
}

type Way = { start: number; slips: number }

/** For each number of slips the way that starts latest. Words of two sentences belong together only when near. */
function waysTo(
  position: number,
  slips: number,
  gap: number,
  reached: Map<number, Way[]>,
  tokens: readonly Token[],
): Way[] {
  const latestStart = new Map<number, number>()
  for (let before = position - 1; before >= 0 && before >= position - 1 - gap; before -= 1) {
    if (before < position - 2 && tokens[before]?.sentence !== tokens[position]?.sentence) break
    for (const way of reached.get(before) ?? []) {
      const total = way.slips + slips
      if (way.start > (latestStart.get(total) ?? -1)) latestStart.set(total, way.start)
    }
  }
  return [...latestStart].map(([total, start]) => ({ start, slips: total }))
}

export function foldedWords(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/).map(foldWord))
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
