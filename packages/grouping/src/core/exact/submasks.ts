import { bitsOf, halfBits } from './subset-rank.ts'

const half = 1 << halfBits

/** Every submask of every 12-bit mask: 3¹² of them. */
export interface Submasks {
  /** The submasks with k bits of mask m are those from `start[13m + k]` up to the one where k + 1 bits begin. */
  readonly start: Int32Array
  readonly list: Uint16Array
}

let all: Submasks | null = null

/** Made when first asked for, and kept: 1.2 MB. */
export function submasks(): Submasks {
  all ??= createSubmasks()
  return all
}

function createSubmasks(): Submasks {
  const start = new Int32Array(half * (halfBits + 1) + 1)
  const list = new Uint16Array(3 ** halfBits)
  const next = new Int32Array(halfBits + 1)
  let from = 0
  for (let mask = 0; mask < half; mask++) {
    const bits = bitsOf[mask]!
    let count = 1
    for (let k = 0; k <= halfBits; k++) {
      start[mask * (halfBits + 1) + k] = from
      next[k] = from
      from += count
      count = (count * (bits - k)) / (k + 1)
    }
    let sub = 0
    do {
      list[next[bitsOf[sub]!]!++] = sub
      sub = (sub - mask) & mask
    } while (sub !== 0)
  }
  start[start.length - 1] = from
  return { start, list }
}
