/** Most members of a ground set: a subset is a word of as many bits. */
export const mostMembers = 24

/** A word is looked at in two halves of so many bits. */
export const halfBits = 12
const half = 1 << halfBits

const pascal = Array.from({ length: mostMembers + 1 }, () => new Float64Array(mostMembers + 1))
for (let n = 0; n <= mostMembers; n++) {
  pascal[n]![0] = 1
  for (let k = 1; k <= n; k++) pascal[n]![k] = pascal[n - 1]![k - 1]! + (pascal[n - 1]![k] ?? 0)
}

/** How many subsets of k members a set of n has; 0 when there are none. @param n at most `mostMembers` */
export const binomial = (n: number, k: number): number => (k < 0 || n < 0 ? 0 : pascal[n]![k]!)

/** Of each 12-bit word: how many smaller words have as many bits. */
export const rankOfLow = new Int32Array(half)
/**
 * Of each size and upper 12 bits, at size × 4096 + upper: how many sets of the size have smaller upper bits. The rank of
 * a set among all of its size, in the order of their words, is this and `rankOfLow` of its lower bits.
 */
export const rankOfHigh = new Int32Array((mostMembers + 1) * half)

/** Of each 12-bit word: how many bits it has. */
export const bitsOf = new Int32Array(half)
const seen = new Int32Array(halfBits + 1)
for (let word = 0; word < half; word++) {
  bitsOf[word] = bitsOf[word >> 1]! + (word & 1)
  rankOfLow[word] = seen[bitsOf[word]!]!++
}
for (let size = 0; size <= mostMembers; size++) {
  let before = 0
  for (let high = 0; high < half; high++) {
    rankOfHigh[size * half + high] = before
    const low = size - bitsOf[high]!
    if (low >= 0 && low <= halfBits) before += binomial(halfBits, low)
  }
}

/** The rank of a set among all sets of its size: 0 to `binomial(members, size)` − 1, whatever ground set it is of. */
export const rankOf = (set: number, size: number): number =>
  rankOfHigh[size * half + (set >>> halfBits)]! + rankOfLow[set & (half - 1)]!

/** The next larger word with as many bits (Gosper; Beeler and others 1972, HAKMEM item 175). @param set not 0 */
export function nextOfSize(set: number): number {
  const lowest = set & -set
  const ripple = set + lowest
  return ripple | (((set ^ ripple) >>> 2) / lowest)
}
