/** How much each word says. */
export type Weights = ReadonlyMap<string, number>

/** From lists of words under their weight. The heavier wins when a word stands in two. */
export function createWeights(lists: Record<number, string>): Weights {
  const weights = new Map<string, number>()
  for (const [weight, words] of Object.entries(lists).sort(([a], [b]) => Number(a) - Number(b)))
    for (const word of words.split(/\s+/)) if (word) weights.set(word, Number(weight))
  return weights
}
