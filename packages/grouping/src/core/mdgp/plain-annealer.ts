// Longer than most, as one class: the loop reads every table, and its twin (kernels/mdgp.ts) is compared line by line.
import { Random } from '../random.ts'
import { type Annealer, type AnnealerInput, EXPONENTIALS } from './annealer.ts'

/**
 * Simulated annealing of groupings by visits: each participant in turn meets the groups in a cycle from a random one,
 * and takes the first move that Metropolis' rule allows, either alone to the group, where sizes permit, or in exchange
 * for the member with whom most is gained.
 *
 * Two things make a visit cheap. A move that loses x is allowed with probability exp(−x / T): as well, it is allowed
 * when x ≤ T · E, with E drawn from the exponential distribution *before* the moves are looked at; one E serves for
 * a participant and a group. And the gain of i going from a to h in exchange for j is (what i gains) + (what j gains) −
 * 2 d_ij, where what members of h gain in a is at most a ceiling that holds until a or h changes. So most groups are
 * passed over at the price of one sum, without looking at their members: when cold, nine of ten.
 *
 * The sums of distances to each group (`field`) are kept for everybody, which makes a move's gain independent of the
 * sizes, at the price of two rows for each move made.
 *
 * @see X. Lai and J.-K. Hao (2016): Iterated maxima search for the maximally diverse grouping problem. European Journal
 *   of Operational Research 254 (the table of sums and both neighbourhoods)
 * @see A. Schulz (2023): Efficient neighborhood evaluation for the maximally diverse grouping problem (bounds that save
 *   looking at exchanges)
 * @see S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi (1983): Optimization by simulated annealing. Science 220
 */
export class PlainAnnealer implements Annealer {
  readonly #n: number
  readonly #m: number
  readonly #lower: Int32Array
  readonly #upper: Int32Array
  readonly #weights: Int32Array
  readonly #exponentials: Float64Array
  readonly #random: Random
  readonly #group: Int32Array
  /** Where in its group's list of members each stands. */
  readonly #place: Int32Array
  /** m × n: the members of each group. */
  readonly #member: Int32Array
  readonly #size: Int32Array
  /** m × n: the sum of everybody's weights to the members of each group. */
  readonly #field: Int32Array
  /** The sum of each participant's weights to the own group. */
  readonly #own: Int32Array
  /** Counts the changes of each group. */
  readonly #version: Int32Array
  /** m × m: the most that a member of h gains by going to a; it holds while `stamp` is the sum of both versions. */
  readonly #ceiling: Int32Array
  readonly #stamp: Int32Array
  #best: Int32Array | null = null
  #value = 0
  #bestValue = 0

  constructor({ participants: n, lower, upper, weights, exponentials, seed }: AnnealerInput) {
    const m = lower.length
    this.#n = n
    this.#m = m
    this.#lower = Int32Array.from(lower)
    this.#upper = Int32Array.from(upper)
    this.#weights = weights
    this.#exponentials = exponentials
    this.#random = new Random(seed)
    this.#group = new Int32Array(n)
    this.#place = new Int32Array(n)
    this.#member = new Int32Array(m * n)
    this.#size = new Int32Array(m)
    this.#field = new Int32Array(m * n)
    this.#own = new Int32Array(n)
    this.#version = new Int32Array(m)
    this.#ceiling = new Int32Array(m * m)
    this.#stamp = new Int32Array(m * m)
  }

  get value() {
    return this.#value
  }

  get bestValue() {
    return this.#bestValue
  }

  begin(groups: ArrayLike<number>): void {
    const n = this.#n
    this.#group.set(groups)
    this.#field.fill(0)
    this.#size.fill(0)
    for (let i = 0; i < n; i++) {
      const g = this.#group[i]!
      const s = this.#size[g]!
      this.#member[g * n + s] = i
      this.#place[i] = s
      this.#size[g] = s + 1
      for (let k = 0; k < n; k++) this.#field[g * n + k]! += this.#weights[i * n + k]!
    }
    let twice = 0
    for (let i = 0; i < n; i++) {
      this.#own[i] = this.#field[this.#group[i]! * n + i]!
      twice += this.#own[i]!
    }
    this.#value = twice / 2
    for (let g = 0; g < this.#m; g++) this.#version[g]!++
    if (!this.#best || this.#value > this.#bestValue) this.#keep()
  }

  anneal(sweeps: number, temperature: number): number {
    let losses = 0
    for (let s = 0; s < sweeps; s++) {
      for (let i = 0; i < this.#n; i++) if (this.#visit(i, temperature) < 0) losses++
      if (this.#value > this.#bestValue) this.#keep()
    }
    return losses
  }

  bestGroups(): number[] {
    return [...(this.#best ?? this.#group)]
  }

  #keep() {
    this.#bestValue = this.#value
    this.#best ??= new Int32Array(this.#n)
    this.#best.set(this.#group)
  }

  /** @returns what was gained; 0 without a move */
  #visit(i: number, temperature: number): number {
    const n = this.#n
    const m = this.#m
    const bits = this.#random.next()
    let e = bits & (EXPONENTIALS - 1)
    let h = ((bits >>> 12) % m) | 0
    const a = this.#group[i]!
    const own = this.#own[i]!
    const canLeave = this.#size[a]! > this.#lower[a]!
    for (let c = 0; c < m; c++) {
      h++
      if (h >= m) h = 0
      e = (e + 1) & (EXPONENTIALS - 1)
      if (h === a) continue
      const allowance = (temperature * this.#exponentials[e]!) | 0
      const gain = (this.#field[h * n + i]! - own) | 0
      const least = (gain + allowance) | 0
      if (canLeave && least >= 0 && this.#size[h]! < this.#upper[h]!) {
        this.#value += gain
        this.#transfer(i, h)
        return gain
      }
      const cell = a * m + h
      const now = (this.#version[a]! + this.#version[h]!) | 0
      if (this.#stamp[cell] === now && least + this.#ceiling[cell]! < 0) continue
      const total = this.#exchange(i, h, gain, allowance)
      if (total !== null) return total
      this.#stamp[cell] = now
      this.#ceiling[cell] = this.#top
    }
    return 0
  }

  /** The most that a member gains by the exchange, as the last `#exchange` found it. */
  #top = 0

  /**
   * Exchanges i for the member of h for whom most is gained, if a loss is within the allowance.
   *
   * @param gain of i alone
   * @returns what was gained, or null when there is no such member
   */
  #exchange(i: number, h: number, gain: number, allowance: number): number | null {
    const n = this.#n
    const sums = this.#group[i]! * n
    let top = -0x40000000
    let total = -allowance - 1
    let partner = -1
    for (let q = h * n, end = q + this.#size[h]!; q < end; q++) {
      const j = this.#member[q]!
      const gainJ = (this.#field[sums + j]! - this.#own[j]!) | 0
      if (gainJ > top) top = gainJ
      const both = (gain + gainJ - 2 * this.#weights[i * n + j]!) | 0
      if (both <= total) continue
      total = both
      partner = j
    }
    this.#top = top
    if (partner < 0) return null
    this.#value += total
    this.#swap(i, partner)
    return total
  }

  #swap(i: number, j: number) {
    const n = this.#n
    const a = this.#group[i]!
    const b = this.#group[j]!
    for (let k = 0; k < n; k++) {
      const change = (this.#weights[j * n + k]! - this.#weights[i * n + k]!) | 0
      this.#field[a * n + k]! += change
      this.#field[b * n + k]! -= change
    }
    const placeI = this.#place[i]!
    const placeJ = this.#place[j]!
    this.#member[a * n + placeI] = j
    this.#member[b * n + placeJ] = i
    this.#place[i] = placeJ
    this.#place[j] = placeI
    this.#group[i] = b
    this.#group[j] = a
    this.#settle(a)
    this.#settle(b)
  }

  #transfer(i: number, b: number) {
    const n = this.#n
    const a = this.#group[i]!
    for (let k = 0; k < n; k++) {
      const change = this.#weights[i * n + k]!
      this.#field[a * n + k]! -= change
      this.#field[b * n + k]! += change
    }
    const hole = this.#place[i]!
    const last = this.#size[a]! - 1
    const filler = this.#member[a * n + last]!
    this.#member[a * n + hole] = filler
    this.#place[filler] = hole
    this.#size[a] = last
    const size = this.#size[b]!
    this.#member[b * n + size] = i
    this.#place[i] = size
    this.#size[b] = size + 1
    this.#group[i] = b
    this.#settle(a)
    this.#settle(b)
  }

  #settle(g: number) {
    const n = this.#n
    for (let q = g * n, end = q + this.#size[g]!; q < end; q++) {
      const k = this.#member[q]!
      this.#own[k] = this.#field[g * n + k]!
    }
    this.#version[g]!++
  }
}
