import { Spending } from '../budget.ts'
import { power } from '../portable-math.ts'
import { Random } from '../random.ts'
import type { Annealer } from './annealer.ts'
import { anySizes, mostPairs } from './group-sizes.ts'
import { checkMdgpInstance, type MdgpInstance, mdgpValue } from './instance.ts'
import { createKernelAnnealer } from './kernel-annealer.ts'
import { PlainAnnealer } from './plain-annealer.ts'
import type { MdgpOptions, MdgpProgress, MdgpSolution } from './solve-mdgp.ts'
import { drawExponentials, MOST_SUM, spreadOf, weightsOf } from './weights.ts'

/** Losing moves for each visit where a cycle begins. */
const HOT_LOSSES = 0.15
/** The temperature at a cycle's end, as a part of that at its beginning. */
const COLD = 0.5
/** Sweeps of the first cycle. */
const SHORTEST = 500
/** Sweeps for each participant, beyond which a cycle gains nothing more that a second one would not. */
const LONGEST_PER_PERSON = 2000
const TELL_SECONDS = 0.1

/** One search of `solveMdgp`: what it holds, and its schedule. */
export class MdgpSearch {
  readonly #instance: MdgpInstance
  readonly #options: MdgpOptions
  readonly #seed: number
  readonly #random: Random
  readonly #spending: Spending
  readonly #scale: number
  /** Whether the annealer's values are the instance's, × `scale`, to the last digit. */
  readonly #isExact: boolean
  /** How much the sum of a participant's weights to a group differs from group to group. */
  readonly #spread: number
  readonly #annealer: Annealer
  readonly #trace: MdgpProgress[] = []
  /** Sweeps between two looks at the clock: a millisecond or so. */
  readonly #chunk: number
  #iterations = 0
  #groups: number[] = []
  #value = Number.NEGATIVE_INFINITY
  /** The annealer's best value at the last look. */
  #seen = Number.NEGATIVE_INFINITY
  #toldAt = 0
  #sweepsPerSecond = 0

  constructor(instance: MdgpInstance, options: MdgpOptions) {
    this.#spending = new Spending(options)
    checkMdgpInstance(instance)
    const { participants, lower, upper } = instance
    this.#instance = instance
    this.#options = options
    this.#seed = options.seed ?? 1
    this.#random = new Random(~this.#seed)
    const { weights, scale, isExact } = weightsOf(instance)
    this.#scale = scale
    this.#isExact = isExact
    this.#spread = spreadOf(participants, weights) * Math.sqrt(participants / lower.length)
    const exponentials = drawExponentials(this.#random)
    const input = { participants, lower, upper, weights, exponentials, seed: this.#seed | 0 }
    this.#annealer = (!options.isPlain && createKernelAnnealer(input)) || new PlainAnnealer(input)
    const work = participants * (lower.length + participants / 8)
    this.#chunk = Math.max(1, Math.min(100, Math.floor(200_000 / work)))
  }

  run(): MdgpSolution {
    this.#restart(0)
    this.#look()
    if (this.#instance.lower.length > 1) this.#search()
    return {
      groups: this.#groups,
      value: this.#value,
      iterations: this.#iterations,
      seconds: this.#spending.seconds(),
      seed: this.#seed,
      trace: this.#trace,
    }
  }

  #search() {
    const hot = this.#findHot()
    for (let cycle = 0; !this.#isSpent(); cycle++) {
      if (cycle > 0) this.#restart(cycle)
      const begunAt = this.#spending.seconds()
      const from = this.#iterations
      // The first cycle of all is short: it shows soon what can be had, and how fast sweeps are.
      if (cycle === 0 || !this.#isTimed) this.#coolOver(this.#sweepsOfCycle(cycle), hot)
      else this.#coolFor(this.#secondsOfCycle(), hot)
      this.#descend()
      this.#sweepsPerSecond = (this.#iterations - from) / (this.#spending.seconds() - begunAt)
    }
  }

  /** A fresh grouping at random, of the sizes that promise most; now and then of any. */
  #restart(cycle: number) {
    const { participants, lower, upper } = this.#instance
    const sizes =
      cycle % 4 === 3 ? anySizes(lower, upper, participants, this.#random) : mostPairs(lower, upper, participants)
    const groups = sizes.flatMap((size, g) => new Array<number>(size).fill(g))
    this.#random.shuffle(groups)
    this.#annealer.begin(groups)
  }

  /** Cools fast until moves that lose become rare. @returns the temperature there */
  #findHot(): number {
    const { participants } = this.#instance
    // Of few participants, so many that none is left for cooling, were they as many visits as of many.
    const sweeps = Math.min(50, Math.ceil(2000 / participants))
    let temperature = Math.min(2 * this.#spread, MOST_SUM / 2)
    for (let level = 0; level < 100 && !this.#isSpent(); level++) {
      if (this.#sweep(sweeps, temperature) < HOT_LOSSES * sweeps * participants) break
      temperature *= 0.85
    }
    return temperature
  }

  /** The whole schedule is the clock's: no limit of iterations bids for the same result everywhere. */
  get #isTimed() {
    return this.#options.iterations === undefined && this.#options.seconds !== undefined
  }

  #sweepsOfCycle(cycle: number): number {
    // Few participants are soon cold, and want many beginnings rather than long ones.
    const few = 20 * this.#instance.participants
    return few < SHORTEST ? few : Math.min(SHORTEST * 2 ** Math.min(cycle, 30), this.#longest)
  }

  get #longest() {
    return Math.max(SHORTEST, LONGEST_PER_PERSON * this.#instance.participants)
  }

  /** The time that is left, in as few equal parts as `LONGEST_PER_PERSON` lets. */
  #secondsOfCycle(): number {
    const left = (this.#options.seconds ?? 0) - this.#spending.seconds()
    return left / Math.max(1, Math.round((left * this.#sweepsPerSecond) / this.#longest))
  }

  #coolOver(sweeps: number, hot: number) {
    const step = Math.max(1, Math.min(this.#chunk, Math.floor(sweeps / 100)))
    for (let done = 0; done < sweeps && !this.#isSpent(); done += step) {
      this.#sweep(Math.min(step, sweeps - done), hot * power(COLD, done / sweeps))
    }
  }

  #coolFor(seconds: number, hot: number) {
    const begunAt = this.#spending.seconds()
    for (let part = 0; part < 1 && !this.#isSpent(); part = (this.#spending.seconds() - begunAt) / seconds) {
      this.#sweep(this.#chunk, hot * power(COLD, part))
    }
  }

  /** To where no move gains. Those that change nothing are made, and would go on for ever. */
  #descend() {
    for (let before = Number.NEGATIVE_INFINITY; this.#annealer.value > before && !this.#isSpent(); ) {
      before = this.#annealer.value
      this.#sweep(1, 0)
    }
  }

  #isSpent() {
    return this.#spending.isSpent(this.#iterations)
  }

  /** @returns how many moves lost something */
  #sweep(sweeps: number, temperature: number): number {
    const left = (this.#options.iterations ?? Number.POSITIVE_INFINITY) - this.#iterations
    const count = Math.min(sweeps, Math.ceil(left))
    const losses = this.#annealer.anneal(count, temperature)
    this.#iterations += count
    this.#look()
    return losses
  }

  /** Sees whether the best rose, and tells of it. */
  #look() {
    const { bestValue } = this.#annealer
    const hasRisen = bestValue > this.#seen && this.#take(bestValue)
    const seconds = this.#spending.seconds()
    if (!hasRisen && seconds < this.#toldAt + TELL_SECONDS) return
    const progress = { seconds, iterations: this.#iterations, value: this.#value }
    if (hasRisen) this.#trace.push(progress)
    this.#toldAt = seconds
    this.#options.onProgress?.(progress)
  }

  /** @param bestValue the annealer's, higher than ever @returns whether it is so without rounding, too */
  #take(bestValue: number): boolean {
    this.#seen = bestValue
    const groups = this.#annealer.bestGroups()
    const value = this.#isExact ? bestValue / this.#scale : mdgpValue(this.#instance, groups)
    if (value <= this.#value) return false
    this.#value = value
    this.#groups = groups
    return true
  }
}
