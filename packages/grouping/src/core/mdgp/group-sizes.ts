import type { Random } from '../random.ts'

/**
 * Sizes within the bounds that make as many pairs as can be: with distances above zero, the number of pairs decides most
 * of what different sizes gain, and moves of one person at a time climb to it only over groups of equal size, which hold
 * the fewest. So the search begins here; measured, it never found a better choice of sizes than this one elsewhere.
 *
 * By dynamic programming over groups and persons placed, Σ size² being a sum over groups; where that would take too
 * long, the groups that grow most are filled first.
 *
 * @returns the size of each group; they sum to `n`
 */
export function mostPairs(lower: readonly number[], upper: readonly number[], n: number): number[] {
  const widest = Math.max(...lower.map((low, g) => upper[g]! - low))
  const least = lower.reduce((sum, low) => sum + low, 0)
  const free = n - least
  return lower.length * (free + 1) * (Math.min(widest, free) + 1) <= MOST_STEPS
    ? byProgramming(lower, upper, free)
    : byFilling(lower, upper, free)
}

const MOST_STEPS = 1e8

function byProgramming(lower: readonly number[], upper: readonly number[], free: number): number[] {
  const m = lower.length
  const width = free + 1
  // How many of the free persons group g takes when the groups up to it have taken t in all.
  const taken = new Int32Array(m * width)
  let squares = new Float64Array(width).fill(-1)
  squares[0] = 0
  for (let g = 0; g < m; g++) {
    const next = new Float64Array(width).fill(-1)
    const range = Math.min(upper[g]! - lower[g]!, free)
    for (let t = 0; t <= free; t++) {
      if (squares[t]! < 0) continue
      for (let x = 0; x <= range && t + x <= free; x++) {
        const sum = squares[t]! + (lower[g]! + x) ** 2
        if (sum <= next[t + x]!) continue
        next[t + x] = sum
        taken[g * width + t + x] = x
      }
    }
    squares = next
  }
  const sizes = [...lower]
  for (let g = m - 1, t = free; g >= 0; g--) {
    const x = taken[g * width + t]!
    sizes[g]! += x
    t -= x
  }
  return sizes
}

function byFilling(lower: readonly number[], upper: readonly number[], free: number): number[] {
  const sizes = [...lower]
  const order = lower.map((_, g) => g).sort((a, b) => lower[b]! + upper[b]! - lower[a]! - upper[a]! || a - b)
  let left = free
  for (const g of order) {
    const x = Math.min(upper[g]! - lower[g]!, left)
    sizes[g]! += x
    left -= x
  }
  return sizes
}

/** Any sizes within the bounds that sum to `n`: one person after the other to a group that has room. */
export function anySizes(lower: readonly number[], upper: readonly number[], n: number, random: Random): number[] {
  const sizes = [...lower]
  const open = lower.map((_, g) => g).filter((g) => lower[g]! < upper[g]!)
  for (let left = n - lower.reduce((sum, low) => sum + low, 0); left > 0; left--) {
    const at = random.below(open.length)
    const g = open[at]!
    sizes[g]!++
    if (sizes[g] === upper[g]) {
      open[at] = open.at(-1)!
      open.pop()
    }
  }
  return sizes
}
