/** A request with what speaks for each service. */
export interface Example {
  /** Features of each service. */
  candidates: readonly (readonly number[])[]
  /** Places of the right services. */
  right: ReadonlySet<number>
}

const STEPS = 400
const STEP_SIZE = 6
/** Pulls weights towards nothing, so that few examples do not make large ones. */
const RESTRAINT = 0.02

/**
 * Weights under which the right services come first: listwise softmax loss (Cao et al. 2007), by gradient ascent with
 * an L2 penalty. Deterministic.
 */
export function learnRanking(examples: readonly Example[], dimensions: number): number[] {
  const weights = new Array<number>(dimensions).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Array<number>(dimensions).fill(0)
    for (const { candidates, right } of examples) {
      const scores = candidates.map((features) => dot(weights, features))
      const highest = Math.max(...scores)
      const likelihoods = scores.map((value) => Math.exp(value - highest))
      const all = sum(likelihoods)
      const allRight = sum([...right].map((at) => likelihoods[at] ?? 0))
      for (const [at, features] of candidates.entries()) {
        const likelihood = likelihoods[at] ?? 0
        const pull = (right.has(at) ? likelihood / allRight : 0) - likelihood / all
        if (Math.abs(pull) < 1e-6) continue
        for (let d = 0; d < dimensions; d++) gradient[d] = (gradient[d] ?? 0) + pull * (features[d] ?? 0)
      }
    }
    for (let d = 0; d < dimensions; d++) {
      const weight = weights[d] ?? 0
      weights[d] = weight + (STEP_SIZE * ((gradient[d] ?? 0) - RESTRAINT * weight)) / examples.length
    }
  }
  return weights
}

/** Logistic regression by Newton-like steps of fixed size; the first weight is the intercept. Deterministic. */
export function learnDecision(
  examples: readonly { features: readonly number[]; isYes: boolean; counts: number }[],
): number[] {
  const dimensions = (examples[0]?.features.length ?? 0) + 1
  const weights = new Array<number>(dimensions).fill(0)
  const total = sum(examples.map(({ counts }) => counts))
  for (let step = 0; step < 20_000; step++) {
    const gradient = new Array<number>(dimensions).fill(0)
    for (const { features, isYes, counts } of examples) {
      const row = [1, ...features]
      const pull = counts * ((isYes ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, row))))
      for (let d = 0; d < dimensions; d++) gradient[d] = (gradient[d] ?? 0) + pull * (row[d] ?? 0)
    }
    for (let d = 0; d < dimensions; d++)
      weights[d] = (weights[d] ?? 0) + (0.5 * (gradient[d] ?? 0)) / total - (d > 0 ? 1e-4 * (weights[d] ?? 0) : 0)
  }
  return weights
}

export const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0)

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
