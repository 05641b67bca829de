/** Mean of those scores that are not null; 1 when there are none, or none that weighs anything. */
export function meanByWeight(scores: readonly (number | null)[], weights: readonly number[]): number {
  let sum = 0
  let all = 0
  for (const [index, score] of scores.entries()) {
    if (score === null) continue
    sum += weights[index]! * score
    all += weights[index]!
  }
  return all > 0 ? sum / all : 1
}

export function lowest(scored: readonly { readonly score: number }[]): number {
  return scored.reduce((least, { score }) => Math.min(least, score), 1)
}
