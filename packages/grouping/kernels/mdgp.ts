// AssemblyScript: scripts/build-kernels.ts makes src/core/mdgp/kernel-bytes.ts of it. Its twin, line by line and number
// by number, is src/core/mdgp/plain-annealer.ts, where the method is explained. What is here alone is the layout: raw
// memory, as bounds checks would cost a third of the time, with rows padded to four numbers for the SIMD of `swap`.

const EXPONENTIALS: i32 = 4096

let n: i32 = 0
let m: i32 = 0
/** Numbers in a row of `distance` and `field`: n, rounded up to a multiple of four. */
let stride: i32 = 0

let distance: usize = 0
let field: usize = 0
let own: usize = 0
let group: usize = 0
let place: usize = 0
let best: usize = 0
let member: usize = 0
let size: usize = 0
let lower: usize = 0
let upper: usize = 0
let version: usize = 0
let ceiling: usize = 0
let stamp: usize = 0
let exponential: usize = 0

let randomA: i32 = 0
let randomB: i32 = 0
let randomC: i32 = 0
let counter: i32 = 0

let value: f64 = 0
let bestValue: f64 = 0

/** Bytes that `setup` will lay out from `base`. */
export function bytesNeeded(persons: i32, groups: i32): f64 {
  const row = <f64>((persons + 3) & ~3)
  const cells = <f64>groups * <f64>groups
  return (
    4 * (<f64>persons * row + <f64>groups * row + 4 * row + <f64>groups * <f64>persons + 5 * <f64>(groups + 4)) +
    8 * (cells + 4) +
    8 * <f64>EXPONENTIALS +
    64
  )
}

/** Lays the arrays out from `base`, all zero as fresh memory is, and begins the stream of random numbers of `seed`. */
export function setup(persons: i32, groups: i32, seed: i32, base: usize): void {
  n = persons
  m = groups
  stride = (n + 3) & ~3
  const groupBytes: usize = ((m + 3) & ~3) << 2
  const rowBytes: usize = stride << 2
  const cellBytes: usize = ((m * m + 3) & ~3) << 2
  distance = (base + 15) & ~15
  field = distance + <usize>n * rowBytes
  own = field + <usize>m * rowBytes
  group = own + rowBytes
  place = group + rowBytes
  best = place + rowBytes
  size = best + rowBytes
  lower = size + groupBytes
  upper = lower + groupBytes
  version = upper + groupBytes
  ceiling = version + groupBytes
  stamp = ceiling + cellBytes
  exponential = stamp + cellBytes
  member = exponential + (EXPONENTIALS << 3)
  randomA = seed
  randomB = 0x9e3779b9
  randomC = 0x243f6a88
  counter = 1
  for (let i = 0; i < 16; i++) random()
}

export function distanceAt(): usize {
  return distance
}
export function groupAt(): usize {
  return group
}
export function bestAt(): usize {
  return best
}
export function lowerAt(): usize {
  return lower
}
export function upperAt(): usize {
  return upper
}
export function exponentialAt(): usize {
  return exponential
}
export function currentValue(): f64 {
  return value
}
export function highestValue(): f64 {
  return bestValue
}

/** Takes what stands in `group` as the present grouping; as the best, too, when `isFirst`. */
export function begin(isFirst: bool): void {
  memory.fill(field, 0, <usize>m * stride * 4)
  memory.fill(size, 0, <usize>m * 4)
  for (let i = 0; i < n; i++) {
    const g = at(group, i)
    const s = at(size, g)
    put(member, g * n + s, i)
    put(place, i, s)
    put(size, g, s + 1)
    const row = rowOf(distance, i)
    const sums = rowOf(field, g)
    for (let k = 0; k < n; k++) put(sums, k, at(sums, k) + at(row, k))
  }
  let twice: f64 = 0
  for (let i = 0; i < n; i++) {
    const sum = at(rowOf(field, at(group, i)), i)
    put(own, i, sum)
    twice += <f64>sum
  }
  value = twice / 2
  for (let g = 0; g < m; g++) put(version, g, at(version, g) + 1)
  if (isFirst || value > bestValue) keep()
}

/** Visits everybody `sweeps` times. @returns how many moves lost something */
export function anneal(sweeps: i32, temperature: f64): i32 {
  let losses = 0
  for (let s = 0; s < sweeps; s++) {
    for (let i = 0; i < n; i++) if (visit(i, temperature)) losses++
    if (value > bestValue) keep()
  }
  return losses
}

function keep(): void {
  bestValue = value
  memory.copy(best, group, <usize>n << 2)
}

/** @returns whether a move was made that lost something */
// @ts-expect-error: decorators of functions are AssemblyScript's own
@inline
function visit(i: i32, temperature: f64): bool {
  const bits = random()
  let e = bits & (EXPONENTIALS - 1)
  let h = (bits >>> 12) % m
  const a = at(group, i)
  const ownSum = at(own, i)
  const row = rowOf(distance, i)
  const sums = rowOf(field, a)
  const versionA = at(version, a)
  const canLeave = at(size, a) > at(lower, a)
  for (let c = 0; c < m; c++) {
    h++
    if (h >= m) h = 0
    e = (e + 1) & (EXPONENTIALS - 1)
    if (h === a) continue
    const allowance = <i32>(temperature * load<f64>(exponential + (<usize>e << 3)))
    const gain = at(field, h * stride + i) - ownSum
    const least = gain + allowance
    const sizeH = at(size, h)
    if (canLeave && least >= 0 && sizeH < at(upper, h)) {
      value += <f64>gain
      transfer(i, h)
      return gain < 0
    }
    const cell = a * m + h
    const now = versionA + at(version, h)
    if (at(stamp, cell) === now && least + at(ceiling, cell) < 0) continue
    const list = member + (<usize>(h * n) << 2)
    let top = -0x40000000
    let partner = -1
    let total = -allowance - 1
    for (let q = 0; q < sizeH; q++) {
      const j = at(list, q)
      const gainJ = at(sums, j) - at(own, j)
      top = max(top, gainJ)
      const both = gain + gainJ - (at(row, j) << 1)
      if (both <= total) continue
      total = both
      partner = j
    }
    if (partner >= 0) {
      value += <f64>total
      swap(i, partner)
      return total < 0
    }
    put(stamp, cell, now)
    put(ceiling, cell, top)
  }
  return false
}

function swap(i: i32, j: i32): void {
  const a = at(group, i)
  const b = at(group, j)
  const sumsA = rowOf(field, a)
  const sumsB = rowOf(field, b)
  const rowI = rowOf(distance, i)
  const rowJ = rowOf(distance, j)
  const bytes = <usize>stride << 2
  for (let o: usize = 0; o < bytes; o += 16) {
    const change = i32x4.sub(v128.load(rowJ + o), v128.load(rowI + o))
    v128.store(sumsA + o, i32x4.add(v128.load(sumsA + o), change))
    v128.store(sumsB + o, i32x4.sub(v128.load(sumsB + o), change))
  }
  const placeI = at(place, i)
  const placeJ = at(place, j)
  put(member, a * n + placeI, j)
  put(member, b * n + placeJ, i)
  put(place, i, placeJ)
  put(place, j, placeI)
  put(group, i, b)
  put(group, j, a)
  settle(a)
  settle(b)
}

function transfer(i: i32, b: i32): void {
  const a = at(group, i)
  const sumsA = rowOf(field, a)
  const sumsB = rowOf(field, b)
  const row = rowOf(distance, i)
  const bytes = <usize>stride << 2
  for (let o: usize = 0; o < bytes; o += 16) {
    const change = v128.load(row + o)
    v128.store(sumsA + o, i32x4.sub(v128.load(sumsA + o), change))
    v128.store(sumsB + o, i32x4.add(v128.load(sumsB + o), change))
  }
  const hole = at(place, i)
  const lastA = at(size, a) - 1
  const filler = at(member, a * n + lastA)
  put(member, a * n + hole, filler)
  put(place, filler, hole)
  put(size, a, lastA)
  const sizeB = at(size, b)
  put(member, b * n + sizeB, i)
  put(place, i, sizeB)
  put(size, b, sizeB + 1)
  put(group, i, b)
  settle(a)
  settle(b)
}

function settle(g: i32): void {
  const sums = rowOf(field, g)
  const list = member + (<usize>(g * n) << 2)
  const members = at(size, g)
  for (let q = 0; q < members; q++) {
    const k = at(list, q)
    put(own, k, at(sums, k))
  }
  put(version, g, at(version, g) + 1)
}

/** sfc32, as in src/core/random.ts. */
function random(): i32 {
  const result = randomA + randomB + counter
  counter++
  randomA = randomB ^ (randomB >>> 9)
  randomB = randomC + (randomC << 3)
  randomC = ((randomC << 21) | (randomC >>> 11)) + result
  return result
}

// @ts-expect-error: decorators of functions are AssemblyScript's own
@inline
function rowOf(array: usize, row: i32): usize {
  return array + (<usize>(row * stride) << 2)
}

// @ts-expect-error: decorators of functions are AssemblyScript's own
@inline
function at(array: usize, index: i32): i32 {
  return load<i32>(array + (<usize>index << 2))
}

// @ts-expect-error: decorators of functions are AssemblyScript's own
@inline
function put(array: usize, index: i32, number: i32): void {
  store<i32>(array + (<usize>index << 2), number)
}
