import { createHash } from 'node:crypto'
import { readTokens } from '#app/features/safety/spelling.ts'
import { traitsOf } from '#app/features/safety/traits.ts'

/** Changes when the texts have other traits than before, so that weights learned before would fall on the wrong ones. */
export function markOfTraits(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(traitsOf(readTokens(text), new Map()).buckets)
  return hash.digest('hex').slice(0, 16)
}
