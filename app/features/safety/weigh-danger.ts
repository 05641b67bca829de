import learned from './danger-weights.json' with { type: 'json' }
import type { ReadingsByWord } from './phrase.ts'
import type { Token } from './spelling.ts'
import { type Traits, traitsOf } from './traits.ts'

/** Sentences that are weighed together: a sign is often told in two or three, in the midst of other matters. */
const MOST_SENTENCES = 3
/** What has no full stops is cut here, so that a long text is weighed as many short ones. */
const LONGEST_SENTENCE = 40

const weights = new Int8Array(new Uint8Array(Buffer.from(learned.weights, 'base64')).buffer)

/** From these weights on a text is a sign: alone, or beside a phrase that was found. */
export const { alone: WEIGHT_ALONE, beside: WEIGHT_BESIDE_PHRASE } = learned

/**
 * How much the text is like what people in danger write, against what others write: the logarithm of the odds that
 * learning gave its gravest passage. Learned by `npm run safety:learn`.
 */
export function weighDanger(tokens: readonly Token[]): number {
  const readings: ReadingsByWord = new Map()
  let gravest = Number.NEGATIVE_INFINITY
  for (const passage of passagesOf(tokens)) gravest = Math.max(gravest, weigh(traitsOf(passage, readings)))
  return gravest
}

function weigh({ buckets, values }: Traits): number {
  let sum = 0
  buckets.forEach((bucket, at) => {
    sum += (weights[bucket] ?? 0) * (values[at] ?? 0)
  })
  return learned.intercept + sum * learned.step
}

/** Each sentence, and each two or three that follow one another. */
export function passagesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  for (const token of tokens) {
    const last = sentences.at(-1)
    if (last && last[0]?.sentence === token.sentence && last.length < LONGEST_SENTENCE) last.push(token)
    else sentences.push([token])
  }
  return sentences.flatMap((_, first) =>
    Array.from({ length: Math.min(MOST_SENTENCES, sentences.length - first) }, (_, more) =>
      sentences.slice(first, first + more + 1).flat(),
    ),
  )
}
