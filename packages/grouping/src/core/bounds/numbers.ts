import type { Criterion } from '../criteria/catalogue.ts'
import { type CriterionBound, greatestOfLacks, meanOfMarks } from './criterion-bound.ts'
import type { Setting } from './setting.ts'

type Similar = Extract<Criterion, { kind: 'similar' }>
type Diverse = Extract<Criterion, { kind: 'diverse' }>

/** More neighbours than this tell little more of a person. */
const MOST_NEIGHBOURS = 64

/**
 * Members with like numbers.
 *
 * Proof. Let Dᵢ be Σ (xᵢ − xⱼ)² over the s − 1 people nearest to i. In a unit of s, s²·σ² is Σ (xᵢ − xⱼ)² over pairs,
 * which is at least ½ Σ Dᵢ; and √Σ qᵢ ≥ Σ √qᵢ ÷ √s for s numbers qᵢ = Dᵢ ÷ 2s² (Cauchy and Schwarz); so σ is at least
 * the mean of √(Dᵢ ÷ 2s) over members. Dᵢ ÷ s grows with s, as each next neighbour is no nearer, so the smallest size
 * will do. The range of the unit is at least the distance of the (s − 1)-th nearest.
 */
export function boundLikeNumbers({ attribute, maxDifference }: Similar, setting: Setting): CriterionBound {
  const values = setting.cohort.numbers(attribute)
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  const half = (known.at(-1)! - known[0]!) / 2
  if (!(half > 0)) return { score: 1, breach: 0 }
  const marks = new Float64Array(values.length).fill(Number.NaN)
  const lacks = new Float64Array(values.length)
  values.forEach((value, person) => {
    if (Number.isNaN(value)) return
    const size = Math.min(setting.smallestOf[person]!, MOST_NEIGHBOURS, known.length)
    const { squares, farthest } = nearest(known, value, size - 1)
    marks[person] = Math.max(0, 1 - Math.sqrt(squares / (2 * size)) / half)
    lacks[person] = Math.max(0, farthest - maxDifference)
  })
  return {
    score: meanOfMarks(setting, marks),
    breach: greatestOfLacks(setting, lacks, values.length - known.length),
  }
}

/** Of the nearest so many numbers beside one that is among them: Σ of squared distances, and the greatest distance. */
function nearest(sorted: Float64Array, value: number, count: number) {
  let above = lowerBound(sorted, value)
  let below = above - 1
  // The person's own number.
  above++
  let squares = 0
  let farthest = 0
  for (let k = 0; k < count; k++) {
    const down = below >= 0 ? value - sorted[below]! : Number.POSITIVE_INFINITY
    const up = above < sorted.length ? sorted[above]! - value : Number.POSITIVE_INFINITY
    farthest = Math.min(down, up)
    if (down <= up) below--
    else above++
    squares += farthest * farthest
  }
  return { squares, farthest }
}

/** The place of the first that is not smaller. */
function lowerBound(sorted: Float64Array, value: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (sorted[middle]! < value) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * Members with unlike numbers.
 *
 * Proof. Let unit u have weight Wᵤ, n people and standard deviation σᵤ, and let h be the heaviest person. Then
 * Σ Wᵤ·σᵤ ≤ √ΣWᵤ · √ΣWᵤσᵤ² (Cauchy and Schwarz), Wᵤσᵤ² ≤ h·nσᵤ², and Σ nσᵤ² is at most the sum of squares about the
 * cohort's mean. Units in which somebody has not answered are granted the score 1: they weigh A at most, and of
 * A + √((W − A)·h·squares) ÷ half range, concave in A, the greatest value is taken.
 */
export function boundUnlikeNumbers({ attribute, minDifference }: Diverse, setting: Setting): CriterionBound {
  const values = setting.cohort.numbers(attribute)
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  const range = known.at(-1)! - known[0]!
  if (!(range > 0) || setting.smallest < 2) return { score: 1, breach: 0 }
  const silent = values.length - known.length
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const squares = known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  const { weight, heaviest, largest } = setting
  const factor = Math.sqrt(heaviest * squares) / (range / 2)
  const granted = Math.max(0, Math.min(weight, silent * largest * heaviest, weight - (factor * factor) / 4))
  return {
    score: Math.min(1, (granted + factor * Math.sqrt(weight - granted)) / weight),
    breach: silent > 0 ? 0 : setting.fewestUnits * Math.max(0, minDifference - range),
  }
}
