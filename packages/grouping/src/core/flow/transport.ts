// One search over one set of arrays: past 200 lines, as its steps would only pass them to and fro.

import { MoveHeap } from './move-heap.ts'

/**
 * A transportation problem: units (students, groups of friends) with a supply each are sent to sites (sections,
 * mentors). Wanted: the greatest Σ worth · flow − Σ shortfallCost · (persons missing up to `wanted`).
 *
 * All numbers are whole, and small enough that sums over all persons stay below 2^53.
 */
export interface TransportProblem {
  readonly units: number
  readonly sites: number
  /** Persons in each unit; at least 1. */
  readonly supply: Int32Array
  /** Worth of one person of the unit at the site, at `unit * sites + site`. */
  readonly worth: Float64Array
  /** 1 where the unit may be at the site, at `unit * sites + site`. Each unit has at least one. */
  readonly allowed: Uint8Array
  /** Fewest persons at each site: must hold, and must be possible. */
  readonly lower: Float64Array
  /** Each person missing up to this costs `shortfallCost`. From `lower` to `upper`. */
  readonly wanted: Float64Array
  /** Most persons at each site. `Infinity` for no limit. */
  readonly upper: Float64Array
  readonly shortfallCost: number
}

export interface TransportSolution {
  /** Persons of each unit at each site, at `unit * sites + site`. */
  readonly flow: Int32Array
  /**
   * The price of a place at each site: the dual potentials. Each person is where worth − price is greatest, and each
   * site's size is best for it at its price.
   */
  readonly prices: Float64Array
}

/**
 * Solves a transportation problem by successive shortest paths on the graph of sites. All units begin at their best
 * sites; then persons in excess are sent on along shortest paths to where there is room. With few sites and many units
 * a path is found among the sites alone, as from one site to another only the cheapest move counts: O(sites²) a path.
 *
 * @returns null when the lower limits cannot be met, or the units do not fit
 * @see Ahuja, Magnanti, Orlin (1993), Network Flows, 9.7 (successive shortest paths, pseudoflows, potentials)
 * @see Tokuyama, Nakano (1995), Efficient algorithms for the Hitchcock transportation problem, SIAM J. Comput. 24(3)
 *   (few sites, many units: shortest paths over the sites with a heap of moves for each pair)
 */
export function solveTransport(problem: TransportProblem): TransportSolution | null {
  const search = new TransportSearch(problem)
  while (search.augment());
  return search.isBlocked ? null : { flow: search.flow, prices: search.prices() }
}

const NONE = -1
/** The last step of a path came through the root: the node that every site's persons flow on to. */
const BY_ROOT = -2

class TransportSearch {
  readonly flow: Int32Array
  /** Persons are left over who cannot go anywhere. */
  isBlocked = false
  readonly #problem: TransportProblem
  readonly #sites: number
  readonly #root: number
  /** Persons at each site. */
  readonly #present: Float64Array
  /** Persons that each site passes on to the root, within its limits. */
  readonly #passed: Float64Array
  /** Above 0 where there are too many persons, below where too few. The root's is the last. */
  readonly #excess: Float64Array
  readonly #potential: Float64Array
  readonly #distance: Float64Array
  readonly #from: Int32Array
  /** The unit that moves on the last step to each node, or `BY_ROOT`. */
  readonly #mover: Int32Array
  readonly #isSettled: Uint8Array
  /** For each site that a path has left, its moves to each other site. */
  readonly #moves: (MoveHeap[] | undefined)[]

  constructor(problem: TransportProblem) {
    const { units, sites } = problem
    this.#problem = problem
    this.#sites = sites
    this.#root = sites
    this.flow = new Int32Array(units * sites)
    this.#present = new Float64Array(sites)
    this.#passed = new Float64Array(sites)
    this.#excess = new Float64Array(sites + 1)
    this.#potential = new Float64Array(sites + 1)
    this.#distance = new Float64Array(sites + 1)
    this.#from = new Int32Array(sites + 1)
    this.#mover = new Int32Array(sites + 1)
    this.#isSettled = new Uint8Array(sites + 1)
    this.#moves = new Array(sites).fill(undefined)
    this.#placeAtBest()
  }

  /** Prices are differences of potentials to the root's. */
  prices(): Float64Array {
    const root = this.#potential[this.#root]!
    return Float64Array.from(this.#potential.subarray(0, this.#sites), (potential) => root - potential)
  }

  /** Sends excess along one shortest path. @returns false when there is none left */
  augment(): boolean {
    const target = this.#findPath()
    if (target === NONE) return false
    const reach = this.#distance[target]!
    for (let node = 0; node <= this.#sites; node++) {
      const distance = this.#distance[node]!
      this.#potential[node]! += this.#isSettled[node] && distance < reach ? distance : reach
    }
    this.#send(target)
    return true
  }

  /** Each unit where it is worth most; among equals where most room is left. */
  #placeAtBest(): void {
    const { units, supply, worth, allowed, wanted, upper } = this.#problem
    const sites = this.#sites
    let total = 0
    for (let unit = 0; unit < units; unit++) {
      let best = NONE
      let bestWorth = Number.NEGATIVE_INFINITY
      for (let site = 0, at = unit * sites; site < sites; site++, at++) {
        if (allowed[at] === 0 || worth[at]! < bestWorth) continue
        if (worth[at]! === bestWorth && this.#room(site) <= this.#room(best)) continue
        best = site
        bestWorth = worth[at]!
      }
      if (best === NONE) throw new RangeError(`Unit ${unit} is allowed nowhere`)
      this.flow[unit * sites + best] = supply[unit]!
      this.#present[best]! += supply[unit]!
      total += supply[unit]!
    }
    for (let site = 0; site < sites; site++) {
      const present = this.#present[site]!
      const passed = Math.min(Math.max(present, wanted[site]!), upper[site]!)
      this.#passed[site] = passed
      this.#excess[site] = present - passed
      this.#excess[this.#root]! += passed
    }
    this.#excess[this.#root]! -= total
  }

  #room(site: number): number {
    return this.#problem.upper[site]! - this.#present[site]!
  }

  /** Dijkstra from every node in excess to the nearest that lacks persons. @returns that node, or `NONE` */
  #findPath(): number {
    const { lower, wanted, upper, shortfallCost } = this.#problem
    const root = this.#root
    const distance = this.#distance
    let isAny = false
    for (let node = 0; node <= root; node++) {
      const isSource = this.#excess[node]! > 0
      distance[node] = isSource ? 0 : Number.POSITIVE_INFINITY
      this.#from[node] = NONE
      this.#isSettled[node] = 0
      isAny ||= isSource
    }
    if (!isAny) return NONE
    for (;;) {
      let node = NONE
      let nearest = Number.POSITIVE_INFINITY
      for (let other = 0; other <= root; other++) {
        if (this.#isSettled[other] === 0 && distance[other]! < nearest) {
          node = other
          nearest = distance[other]!
        }
      }
      if (node === NONE) {
        this.isBlocked = true
        return NONE
      }
      this.#isSettled[node] = 1
      if (this.#excess[node]! < 0) return node
      if (node < root) {
        this.#reachSites(node)
        if (this.#passed[node]! < upper[node]!) {
          this.#reach(node, root, this.#passed[node]! < wanted[node]! ? -shortfallCost : 0, BY_ROOT)
        }
      } else {
        for (let site = 0; site < root; site++) {
          const passed = this.#passed[site]!
          if (passed > lower[site]!) this.#reach(root, site, passed > wanted[site]! ? 0 : shortfallCost, BY_ROOT)
        }
      }
    }
  }

  #reachSites(node: number): void {
    const moves = this.#movesFrom(node)
    const sites = this.#sites
    for (let site = 0; site < sites; site++) {
      if (this.#isSettled[site] !== 0) continue
      const heap = moves[site]!
      while (heap.size > 0 && this.flow[heap.unit * sites + node] === 0) heap.pop()
      if (heap.size > 0) this.#reach(node, site, heap.cost, heap.unit)
    }
  }

  #reach(from: number, to: number, cost: number, mover: number): void {
    const distance = this.#distance[from]! + cost + this.#potential[from]! - this.#potential[to]!
    if (distance >= this.#distance[to]!) return
    this.#distance[to] = distance
    this.#from[to] = from
    this.#mover[to] = mover
  }

  #movesFrom(site: number): MoveHeap[] {
    const known = this.#moves[site]
    if (known) return known
    const heaps: MoveHeap[] = []
    for (let i = 0; i < this.#sites; i++) heaps.push(new MoveHeap(16))
    this.#moves[site] = heaps
    for (let unit = 0; unit < this.#problem.units; unit++) {
      if (this.flow[unit * this.#sites + site]! > 0) this.#offerMoves(heaps, unit, site)
    }
    return heaps
  }

  #offerMoves(heaps: MoveHeap[], unit: number, site: number): void {
    const { worth, allowed } = this.#problem
    const base = unit * this.#sites
    const here = worth[base + site]!
    for (let other = 0; other < this.#sites; other++) {
      if (other !== site && allowed[base + other] !== 0) heaps[other]!.push(here - worth[base + other]!, unit)
    }
  }

  /** Moves as many persons as every step of the path to `target` lets through. */
  #send(target: number): void {
    let source = target
    let amount = -this.#excess[target]!
    for (; this.#from[source] !== NONE; source = this.#from[source]!) {
      amount = Math.min(amount, this.#capacityOf(this.#from[source]!, source))
    }
    amount = Math.min(amount, this.#excess[source]!)
    this.#excess[source]! -= amount
    this.#excess[target]! += amount
    for (let to = target; this.#from[to] !== NONE; to = this.#from[to]!) this.#step(this.#from[to]!, to, amount)
  }

  #capacityOf(from: number, to: number): number {
    const { lower, wanted, upper } = this.#problem
    const mover = this.#mover[to]!
    if (mover !== BY_ROOT) return this.flow[mover * this.#sites + from]!
    if (to === this.#root) {
      const passed = this.#passed[from]!
      return (passed < wanted[from]! ? wanted[from]! : upper[from]!) - passed
    }
    const passed = this.#passed[to]!
    return passed - (passed > wanted[to]! ? wanted[to]! : lower[to]!)
  }

  #step(from: number, to: number, amount: number): void {
    const mover = this.#mover[to]!
    if (mover === BY_ROOT) {
      if (to === this.#root) this.#passed[from]! += amount
      else this.#passed[to]! -= amount
      return
    }
    const base = mover * this.#sites
    this.flow[base + from]! -= amount
    const isNew = this.flow[base + to] === 0
    this.flow[base + to]! += amount
    const heaps = this.#moves[to]
    if (isNew && heaps) this.#offerMoves(heaps, mover, to)
  }
}
