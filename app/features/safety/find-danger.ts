import { lazily } from '#app/platform/lazily.ts'
import type { DangerKind, PatternGroup } from './danger-patterns.ts'
import { dangerWords, tellingShortWords } from './danger-words.ts'
import { dyingEnglish } from './dying-english.ts'
import { dyingNorwegian } from './dying-norwegian.ts'
import { emergencyPatterns } from './emergency-patterns.ts'
import { figuresOfSpeech, harmlessWords } from './figures-of-speech.ts'
import { harmAndFarewell } from './harm-and-farewell.ts'
import { despairFiller, hints } from './hints.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { ownLife } from './own-life.ts'
import { findSpans, foldedWords, PhraseBook, type Readings, type ReadingsByWord, type Span } from './phrase.ts'
import { foldWord, readTokens, type Token, withoutRepeats } from './spelling.ts'

import { accidentWords, exerciseWords, happeningNow, otherPeople, storyWords } from './surroundings.ts'
import { violencePatterns } from './violence-patterns.ts'
import { WEIGHT_ALONE, WEIGHT_BESIDE_PHRASE, weighDanger } from './weigh-danger.ts'

export type DangerSign = {
  /** `likeness`: no phrase, but much like what people in danger write */
  kind: DangerKind | 'despair' | 'likeness'
  /** the words that were read so, as written; to be shown to nobody but the writer, and not kept */
  words: string
}

/** Reading all phrases takes a quarter of a second. */
const books = lazily(() => {
  const ordinary = foldedWords(ordinaryWords)
  const dangerBook = new PhraseBook(dangerWords, (folded) => ordinary.has(folded), tellingShortWords)
  const patterns = [
    ...dyingNorwegian,
    ...dyingEnglish,
    ...ownLife,
    ...harmAndFarewell,
    ...emergencyPatterns,
    ...violencePatterns,
  ].map(({ kind, unless, phrases }) => ({ kind, unless, indexes: addLines(dangerBook, phrases) }))
  const hintThemes = hints.map(({ theme, phrases }) => ({ theme, indexes: addLines(dangerBook, phrases) }))

  // What may silence a sign is read only when there is one, which is seldom.
  const harmlessBook = new PhraseBook(
    { ...dangerWords, ...harmlessWords },
    (folded) => ordinary.has(folded) || dangerBook.isKnown(folded),
    tellingShortWords,
  )
  const figures = addLines(harmlessBook, figuresOfSpeech)
  const happening = addLines(harmlessBook, happeningNow)
  const story = addWords(harmlessBook, storyWords)
  const contexts = {
    story,
    storyOfOthers: story,
    exercise: addWords(harmlessBook, exerciseWords),
    accident: addWords(harmlessBook, accidentWords),
  }
  const others = addWords(harmlessBook, otherPeople)
  return { dangerBook, patterns, hintThemes, harmlessBook, figures, happening, contexts, others }
})
const fillers = foldedWords(despairFiller)

/**
 * Whether someone writes that they, or someone with them, want to die, hurt themselves or are in acute danger to life.
 * Bokmål, nynorsk, English and spoken forms, misspelt too, whatever the language of the page.
 *
 * A phrase is a sign unless the text is by far more like ordinary requests; so is a text without any known phrase that
 * is much like what people in danger write.
 */
export function findDanger(text: string): DangerSign | null {
  const tokens = readTokens(text)
  if (tokens.length === 0) return null
  const weight = weighDanger(tokens)
  const sign = findPhraseOfDanger(tokens)
  if (sign) return weight >= WEIGHT_BESIDE_PHRASE ? sign : null
  return weight >= WEIGHT_ALONE ? { kind: 'likeness', words: text.trim() } : null
}

/** The sign that the phrases of this folder tell of, by themselves. */
export function findPhraseOfDanger(tokens: Token[]): DangerSign | null {
  const readings: ReadingsByWord = new Map()
  const seen = new Set<string>()
  for (const view of [tokens, withWordsSplit(tokens), withWordsJoined(tokens)]) {
    const key = view.map((token) => token.folded).join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    const sign = signIn(view, readings)
    if (sign) return sign
  }
  return null
}

function signIn(tokens: Token[], readings: ReadingsByWord): DangerSign | null {
  const found = books().dangerBook.read(tokens, readings)
  let surroundings: Surroundings | null = null
  for (const { kind, unless, indexes } of books().patterns) {
    for (const index of indexes) {
      for (const span of spansOf(books().dangerBook, index, found, tokens)) {
        surroundings ??= new Surroundings(tokens)
        if (!surroundings.silence(span, unless)) return { kind, words: wordsIn(span, tokens) }
      }
    }
  }
  return despairIn(tokens, found)
}

/** What stands around a sign and may show it to be none. */
class Surroundings {
  private readonly tokens: Token[]
  private readonly found: Readings
  private readonly figureSpans: Span[]

  constructor(tokens: Token[]) {
    this.tokens = tokens
    this.found = books().harmlessBook.read(tokens, new Map())
    this.figureSpans = this.spansOfAll(books().figures).filter(
      ({ start, end }) => tokens[start]?.sentence === tokens[end]?.sentence,
    )
  }

  silence(span: Span, unless: PatternGroup['unless']): boolean {
    if (this.figureSpans.some((figure) => figure.start <= span.end && figure.end >= span.start)) return true
    if (!unless || (unless === 'storyOfOthers' && !this.isOfOthers(span))) return false
    return this.isIn(books().contexts[unless], span)
  }

  /** True when the words that the span consists of, or a word close before them, name somebody else. */
  private isOfOthers(span: Span): boolean {
    return this.positionsOf(books().others).some((position) => position >= span.start - 3 && position <= span.end)
  }

  /** True when a sentence of the span has a word of the context, and nothing that says that it happens here and now. */
  private isIn(context: number, span: Span): boolean {
    const first = this.tokens[span.start]?.sentence ?? 0
    const last = this.tokens[span.end]?.sentence ?? 0
    const isNear = (position: number) => {
      const sentence = this.tokens[position]?.sentence ?? -1
      return sentence >= first && sentence <= last
    }
    if (!this.positionsOf(context).some(isNear)) return false
    return !this.spansOfAll(books().happening).some(({ start }) => isNear(start))
  }

  private positionsOf(element: number): number[] {
    return (this.found[element] ?? []).map(({ position }) => position)
  }

  private spansOfAll(indexes: number[]): Span[] {
    return indexes.flatMap((index) => spansOf(books().harmlessBook, index, this.found, this.tokens))
  }
}

function despairIn(tokens: Token[], found: Readings): DangerSign | null {
  const spans = books().hintThemes.flatMap(({ indexes }) => {
    const [first] = indexes.flatMap((index) => spansOf(books().dangerBook, index, found, tokens))
    return first ? [first] : []
  })
  const [first] = spans
  if (!first) return null
  const isAllThereIs = tokens.every(
    ({ folded }, position) => (position >= first.start && position <= first.end) || fillers.has(folded),
  )
  if (spans.length < 2 && !isAllThereIs) return null
  return { kind: 'despair', words: spans.map((span) => wordsIn(span, tokens)).join(' … ') }
}

function spansOf(book: PhraseBook, index: number, found: Readings, tokens: Token[]): Span[] {
  const phrase = book.phrases[index]
  return phrase ? findSpans(phrase, found, tokens) : []
}

const wordsIn = (span: Span, tokens: Token[]) =>
  tokens
    .slice(span.start, span.end + 1)
    .map(({ written }) => written)
    .join(' ')

/** "killmyself", "vilikkeleve": a word that is no word is read as the known words that it consists of. */
function withWordsSplit(tokens: Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.folded.length < 5 || books().dangerBook.isItself(token.folded)) return [token]
    const parts = partsOf(token.letters)
    if (!parts || books().harmlessBook.canRead(token)) return [token]
    return parts.map((folded) => ({ ...token, folded, letters: folded }))
  })
}

const LONGEST_RUN = 30

/** The fewest known words that make up the run; of equals the one whose last words are shortest ("vil ikke", not "vi likke"). */
function partsOf(run: string): string[] | null {
  if (run.length > LONGEST_RUN) return null
  const best: (string[] | null)[] = [[]]
  for (let end = 1; end <= run.length; end += 1) {
    best[end] = null
    for (let start = 0; start < end; start += 1) {
      const before = best[start]
      if (!before || before.length + 1 > (best[end]?.length ?? Number.POSITIVE_INFINITY)) continue
      const part = withoutRepeats(run.slice(start, end))
      if (part === 'i' || (end - start > 1 && books().dangerBook.isKnown(part))) best[end] = [...before, part]
    }
  }
  return best[run.length] ?? null
}

/** "selv mord", "over dose": two words that are one. */
function withWordsJoined(tokens: Token[]): Token[] {
  const joined: Token[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const [token, next] = [tokens[i], tokens[i + 1]]
    if (!token) break
    const folded = foldWord(token.folded + (next?.folded ?? ''))
    const isOneWord =
      books().dangerBook.isKnown(folded) ||
      (books().dangerBook.hasStem(folded) && !books().dangerBook.hasStem(token.folded))
    if (next && folded.length >= 6 && isOneWord) {
      joined.push({ ...token, written: `${token.written} ${next.written}`, folded, letters: folded })
      i += 1
    } else joined.push(token)
  }
  return joined
}

function addLines(book: PhraseBook, lines: string): number[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '))
    .flatMap((line) => book.add(line))
}

/** One element that reads any of the words. */
function addWords(book: PhraseBook, words: string): number {
  const [index = 0] = book.add(words.trim().split(/\s+/).join('|'))
  return book.phrases[index]?.steps[0]?.element ?? 0
}
