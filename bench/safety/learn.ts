import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPhraseOfDanger } from '#app/features/safety/find-danger.ts'
import { readTokens } from '#app/features/safety/spelling.ts'
import { type Traits, traitsOf } from '#app/features/safety/traits.ts'
import { passagesOf } from '#app/features/safety/weigh-danger.ts'
import { createRandom, type Random } from '../search/random.ts'
import { type Example, readExamples } from './labelled-sets.ts'
import { type Lesson, learn, type Model, meanOf, weigh } from './logistic.ts'
import { markOfTraits } from './trait-mark.ts'
import { inHaste, together } from './variants.ts'

// npm run safety:learn [-- --write]
// Learns the weights by which texts are likened to what people in danger write, and says by cross-validation what they
// are worth. `--write` replaces app/features/safety/danger-weights.json. The same labelled sets give the same weights.

const MODELS = 3
/** Ordinary requests and blind near misses that the weights alone may flag. */
const MOST_ORDINARY = 1 / 400
const MOST_NEAR_MISSES = 1 / 100
/** Of the signs that phrases find, those that the weights may silence. */
const MOST_SILENCED = 1 / 100

const examples = readExamples()
const hasPhrase = new Map(examples.map(({ text }) => [text, findPhraseOfDanger(readTokens(text)) !== null]))
const traitsByText = new Map<string, Traits>()

// What a writer wrote is tried on what the others taught; the rest is dealt out among the writers.
const writers = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
const weightOf = new Map<Example, number>()
for (const [part, tried] of writers.entries()) {
  const isTried = ({ writer }: Example, at: number) =>
    writer === undefined ? (at * 7_919) % writers.length === part : writer === tried
  const model = learnFrom(examples.filter((example, at) => !isTried(example, at)))
  for (const example of examples.filter(isTried)) weightOf.set(example, weightIn(model, example.text))
}

const alone = Math.max(
  passedBy(ordinaryOf(examples), MOST_ORDINARY),
  passedBy(
    examples.filter(({ from, isDanger }) => from === 'blind' && !isDanger),
    MOST_NEAR_MISSES,
  ),
)
const found = examples.filter(({ isDanger, text }) => isDanger && hasPhrase.get(text))
const beside = found.map(weighed).sort((a, b) => a - b)[Math.floor(found.length * MOST_SILENCED)] ?? 0

console.log(`alone ${alone.toFixed(2)}, beside a phrase ${beside.toFixed(2)}; each set by weights from the others:\n`)
console.log('| set | lines | phrases alone | weights alone | both |\n|---|---|---|---|---|')
for (const from of ['blind', 'phrases', 'ordinary'] as const)
  for (const isDanger of [true, false]) {
    const set = examples.filter((example) => example.from === from && example.isDanger === isDanger)
    if (set.length === 0) continue
    const count = (isFlagged: (example: Example) => boolean) => set.filter(isFlagged).length
    const byPhrase = count(({ text }) => hasPhrase.get(text) ?? false)
    const byWeight = count((example) => weighed(example) >= alone)
    console.log(
      `| ${from}, ${isDanger ? 'danger' : 'none'} | ${set.length} | ${byPhrase} | ${byWeight} | ${count(isFlagged)} |`,
    )
  }

if (process.argv.includes('--write')) write(learnFrom(examples))

function isFlagged(example: Example) {
  const weight = weighed(example)
  return weight >= alone || (weight >= beside && (hasPhrase.get(example.text) ?? false))
}

function weighed(example: Example) {
  return weightOf.get(example) ?? 0
}

function ordinaryOf(all: readonly Example[]) {
  return all.filter(({ from }) => from === 'ordinary')
}

/** The least weight that no more than the share of the examples reaches. */
function passedBy(some: readonly Example[], share: number): number {
  const weights = some.map(weighed).sort((a, b) => b - a)
  return (weights[Math.floor(some.length * share)] ?? 0) + 1e-6
}

function learnFrom(some: readonly Example[]): Model {
  return meanOf(Array.from({ length: MODELS }, (_, number) => learnOnce(some, createRandom(number + 1))))
}

function learnOnce(some: readonly Example[], random: Random): Model {
  const lessons: Lesson[] = []
  const teach = (text: string, isDanger: boolean, counts = 1) =>
    lessons.push({ traits: traitsIn(text), isDanger, counts })
  const harmless = some.filter(({ isDanger }) => !isDanger)
  for (const { text, isDanger, from } of some) {
    teach(text, isDanger)
    if (from !== 'ordinary') teach(inHaste(text, random), isDanger)
    teach(together(text, random.pick(harmless).text, random), isDanger)
    // Which sentence of a sign is the sign is not known, so that only the whole is shown.
    if (isDanger) teach(together(text, random.pick(harmless).text, random), true)
    else
      for (const passage of passagesOf(readTokens(text)).slice(1))
        teach(passage.map(({ written }) => written).join(' '), false, 0.5)
  }
  return learn(lessons, random)
}

function weightIn(model: Model, text: string): number {
  return Math.max(...passagesOf(readTokens(text)).map((passage) => weigh(model, traitsOf(passage, new Map()))))
}

/** Of the whole text, kept while it may be asked for again. */
function traitsIn(text: string): Traits {
  const known = traitsByText.get(text)
  if (known) return known
  const traits = traitsOf(readTokens(text), new Map())
  traitsByText.set(text, traits)
  return traits
}

function write({ intercept, weights }: Model) {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step))
  const traits = markOfTraits(examples.filter(({ isDanger }) => isDanger).map(({ text }) => text))
  const learned = { traits, intercept, step, alone, beside, weights: Buffer.from(bytes.buffer).toString('base64') }
  const file = join(import.meta.dirname, '../../app/features/safety/danger-weights.json')
  writeFileSync(file, `${JSON.stringify(learned, null, 2)}\n`)
}
