import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dangerExamplesEn, dangerExamplesNb, dangerExamplesNn } from './danger-examples.ts'
import { findDanger, findPhraseOfDanger } from './find-danger.ts'
import { nearMissExamplesEn, nearMissExamplesNb, nearMissExamplesNn } from './near-miss-examples.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { foldWord, readTokens } from './spelling.ts'

const linesOf = (text: string) => text.trim().split('\n')

const labelled = (file: string): { text: string; kind: string }[] =>
  linesOf(readFileSync(new URL(`../../../bench/search/labelled/${file}`, import.meta.url), 'utf8')).map((line) =>
    JSON.parse(line),
  )

const tuning = labelled('tuning.jsonl')
const isSafety = ({ kind }: { kind: string }) => kind === 'safety'
const textOf = ({ text }: { text: string }) => text

const danger = [dangerExamplesNb, dangerExamplesNn, dangerExamplesEn].flatMap(linesOf)
const nearMisses = [nearMissExamplesNb, nearMissExamplesNn, nearMissExamplesEn].flatMap(linesOf)
const ordinary = tuning.filter((line) => !isSafety(line)).map(textOf)
const isFlagged = (text: string) => findDanger(text) !== null
const isMissed = (text: string) => findDanger(text) === null

describe('recall', () => {
  test('every labelled safety request of the tuning part is found', () => {
    expect(tuning.filter(isSafety).map(textOf).filter(isMissed)).toEqual([])
  })

  test('every example of danger is found', () => {
    expect(danger.length).toBeGreaterThanOrEqual(150)
    expect(danger.filter(isMissed)).toEqual([])
  })
})

describe('a second labelled set, by another writer', () => {
  test('every sign of danger is found', () => {
    expect(labelled('danger-second.jsonl').map(textOf).filter(isMissed)).toEqual([])
  })

  test('at most one near miss in 200 is flagged', () => {
    const texts = labelled('near-misses-second.jsonl').map(textOf)
    expect(texts.filter(isFlagged).length).toBeLessThanOrEqual(texts.length / 200)
  })
})

/** By writers who knew nothing of the phrases. The weights have since been learned from them too. */
describe.each([
  ['third', 'danger-third.jsonl', 'near-misses-third.jsonl'],
  ['training', 'danger-training.jsonl', 'near-misses-training.jsonl'],
])('blind labelled sets: %s', (_, dangerFile, nearMissFile) => {
  const signs = labelled(dangerFile).map(textOf)

  test('at least 99 signs of danger in 100 are found', () => {
    expect(signs.filter(isMissed).length).toBeLessThanOrEqual(signs.length / 100)
  })

  test('at most one near miss in 100 is flagged', () => {
    const texts = labelled(nearMissFile).map(textOf)
    expect(texts.filter(isFlagged).length).toBeLessThanOrEqual(texts.length / 100)
  })

  test('a third of the signs are found by their weight alone', () => {
    const likened = signs.filter((text) => findDanger(text)?.kind === 'likeness')
    expect(likened.length).toBeGreaterThanOrEqual(signs.length / 3)
  })
})

describe('real words are not read as misspelt signs', () => {
  test.each([
    ['Everybody I talk to works for the people accusing me.', 'Everybody I talk to is abusing me.'],
    ['Har utsett alt i tre semester og skammar meg.', 'Har utsett alt i tre semester og skader meg.'],
    ['The competition here is cutthroat.', 'I will cut my throat.'],
    ['Ein kollega i staben vår sluttar.', 'I am going to stab my colleague.'],
  ])('"%s" has no phrase of danger, as against "%s"', (harmless, sign) => {
    expect(findPhraseOfDanger(readTokens(harmless))).toBeNull()
    expect(findPhraseOfDanger(readTokens(sign))).not.toBeNull()
  })
})

describe('a phrase in what is by far more like an ordinary request', () => {
  test.each([
    'The keyboard has stopped responding, and I have a home exam starting in two days.',
    'Foreleseren kommer med ekle kommentarer, og jeg tør ikke si ifra alene.',
    'Bør vi samle alle assistentene på instituttet, eller ta det i hvert enkelt emne?',
  ])('is no sign: "%s"', (text) => {
    expect(findPhraseOfDanger(readTokens(text))).not.toBeNull()
    expect(isFlagged(text)).toBe(false)
  })
})

describe('false alarms', () => {
  test('at most one in 200 labelled near misses of the tuning part is flagged', () => {
    const texts = labelled('near-misses-tuning.jsonl').map(textOf)
    expect(texts.filter(isFlagged).length).toBeLessThanOrEqual(texts.length / 200)
  })

  test('at most one in 200 ordinary requests of the tuning part is flagged', () => {
    expect(ordinary.filter(isFlagged).length).toBeLessThanOrEqual(ordinary.length / 200)
  })

  test('at most one in 200 near-miss examples is flagged', () => {
    expect(nearMisses.length).toBeGreaterThanOrEqual(300)
    expect(nearMisses.filter(isFlagged).length).toBeLessThanOrEqual(nearMisses.length / 200)
  })
})

describe('misspelling', () => {
  const alphabet = 'abcdefghijklmnoprstuvyæøå'
  const realWords = new Set(
    [...ordinaryWords.split(/\s+/), ...([...danger, ...nearMisses, ...ordinary].join(' ').match(/\p{L}+/gu) ?? [])].map(
      foldWord,
    ),
  )

  /** A letter left out, swapped, changed or doubled. What is now another word is no misspelling that anyone can see. */
  const slipsOf = (word: string, at: number, letter: string) =>
    [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at) + word.slice(at),
    ].filter((slip) => !realWords.has(foldWord(slip)))

  test('of danger sentences with one slip in a content word, at least 97 in 100 are found', () => {
    let next = 1
    const random = (below: number) => {
      next = (next * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((next / 2_147_483_648) * below)
    }
    const misspelt = [...danger, ...tuning.filter(isSafety).map(textOf)].flatMap((sentence) =>
      [...sentence.matchAll(/\p{L}{4,}/gu)].flatMap(({ 0: word, index }) =>
        slipsOf(word, random(word.length - 1), alphabet.charAt(random(alphabet.length))).map(
          (slip) => sentence.slice(0, index) + slip + sentence.slice(index + word.length),
        ),
      ),
    )
    expect(misspelt.length).toBeGreaterThan(2_000)
    expect(1 - misspelt.filter(isMissed).length / misspelt.length).toBeGreaterThanOrEqual(0.97)
  }, 30_000)

  test.each([
    ['æøå typed without the letters', 'jeg vil do, aa leve er for vondt'],
    ['oe and ae', 'jeg vil doe'],
    ['doubled letters', 'jeg villl ikkkke leeeve mer'],
    ['missing spaces', 'jeg vilikkeleve'],
    ['a space too many', 'har selv mords tanker hele tiden'],
    ['look-alike signs', 'I want to k1ll my$elf'],
    ['a starred letter', 'thinking of su*cide'],
    ['letters from another keyboard', 'jag vill dö'],
  ])('is read through: %s', (_, text) => expect(isFlagged(text)).toBe(true))
})

// Two seconds by themselves, and more beside others.
describe('properties', { timeout: 20_000 }, () => {
  /** A text of nothing but despair counts only while it stands alone; see hints.ts. */
  const signs = [...danger, ...tuning.filter(isSafety).map(textOf)].filter(
    (text) => findDanger(text)?.kind !== 'despair',
  )
  const sign = fc.constantFrom(...signs)
  const around = fc.constantFrom(...ordinary, ...nearMisses)

  test('an ordinary sentence before or after never silences a sign', () => {
    fc.assert(
      fc.property(sign, around, fc.boolean(), (text, other, isBefore) =>
        isFlagged(isBefore ? `${other} . ${text}` : `${text}\n${other}`),
      ),
      { numRuns: 1_000, seed: 1 },
    )
  })

  test('case does not matter', () => {
    fc.assert(
      fc.property(sign, (text) => isFlagged(text.toUpperCase()) && isFlagged(text.toLowerCase())),
      { numRuns: 400, seed: 2 },
    )
  })

  test('punctuation does not matter', () => {
    fc.assert(
      fc.property(sign, fc.constantFrom(' ', ' ! ', ', ', ' … ', '\n'), (text, mark) =>
        isFlagged(text.replace(/[.,!?;:«»"]+ */g, mark)),
      ),
      { numRuns: 400, seed: 3 },
    )
  })

  test('any text at all is read without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void findDanger(text)),
      { numRuns: 150, seed: 4 },
    )
  })
})

describe('figures of speech', () => {
  test.each([
    ['I could die for a coffee.', 'I want to die.'],
    ['Jeg er drept av fristene.', 'Jeg vil ta livet mitt.'],
    ['My thesis is about suicide prevention.', 'I am suicidal.'],
    ['Canvas henger seg opp.', 'Jeg skal henge meg i kveld.'],
    ['Eg vil slutte på studiet.', 'Eg vil ikkje leve lenger.'],
    ['Får ikke puste på forelesning, det er nok angst.', 'Hun får ikke puste, ring noen.'],
    ['I get mocked for my accent and want it to stop.', 'I want it all to stop, I cannot live.'],
    ['Vi spør studenter om selvmordstanker.', 'Jeg har selvmordstanker.'],
    ['Jeg vil bare forsvinne fra deltakerlista.', 'Jeg vil bare forsvinne for godt.'],
  ])('"%s" is none, and silences nothing: "%s"', (figure, statement) => {
    expect(isFlagged(figure)).toBe(false)
    expect(isFlagged(`${figure} ${statement}`)).toBe(true)
    expect(isFlagged(`${statement} ${figure}`)).toBe(true)
  })
})

test('a sign at either end of a very long text is seen', () => {
  const long = 'Hvordan melder jeg meg opp til eksamen i emnet? '.repeat(400)
  expect(findDanger(long)).toBeNull()
  expect(findDanger(`Jeg vil dø. ${long}`)).not.toBeNull()
  expect(findDanger(`${long} Jeg vil dø.`)).not.toBeNull()
})
