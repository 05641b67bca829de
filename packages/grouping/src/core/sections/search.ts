import type { Spending } from '../budget.ts'
import { withinGap } from './bound.ts'
import { anyDivision, divisionsOf, sitesOf } from './divide.ts'
import type { SectionsModel } from './model.ts'
import { type Network, type Relaxation, relax } from './network.ts'
import { type Division, narrow, type Part, wholePart } from './part.ts'
import { roundToSolution } from './rounding.ts'
import { barestSolution, isBetter, type Solution, solutionOf } from './solution.ts'

/** A part in the tree of the search: bounded, divided, without solutions, or still to be looked at. */
export interface TreeNode {
  prices: Float64Array[]
  /** Bound on the first aim; from the part above until it has its own. */
  bound: number
  division: Division | null
  children: TreeNode[]
  isEmpty: boolean
}

export interface SearchResult {
  readonly best: Solution | null
  readonly root: TreeNode
  /** The whole problem by the first aim, as a flow. */
  readonly relaxation: Relaxation | undefined
  /** No solution is better, by the aims asked for. */
  readonly isProved: boolean
  /** Greatest first aim that anything not yet looked at can have. */
  readonly bound: number
  readonly parts: number
}

interface OpenPart {
  readonly part: Part
  readonly node: TreeNode
}

/**
 * Branch and bound over flows: each part is bounded by a flow that may split units and ignore staff and clashes; where
 * the flow is no solution, the part is divided. The part with the greatest bound comes first, and from it straight
 * down, so that solutions come early. By several aims the bounds are compared in their order.
 *
 * @param aims how many of the model's aims count; the first alone, or all
 * @param known what an earlier search with fewer aims found
 * @see Land, Doig (1960), An automatic method of solving discrete programming problems, Econometrica 28(3)
 */
export function searchSections(
  model: SectionsModel,
  aims: number,
  spending: Spending,
  known?: Pick<SearchResult, 'best' | 'relaxation' | 'parts'>,
): SearchResult {
  const search = new Search(model, aims, known)
  const whole = wholePart(model)
  const root = newNode(Number.POSITIVE_INFINITY)
  if (!whole)
    return { best: null, root: { ...root, isEmpty: true }, relaxation: undefined, isProved: true, bound: 0, parts: 0 }
  search.accept(barestSolution(model))
  let open: OpenPart[] = []
  let next: OpenPart | undefined = { part: whole, node: root }
  const before = known?.parts ?? 0
  let parts = 0
  while (next && !(parts > 0 && spending.isSpent(before + parts))) {
    const { node, part }: OpenPart = next
    parts++
    const children = search.lookAt(part, node)
    if (parts === 1 && children.length > 0) search.accept(roundToSolution(model, part))
    open.push(...children.slice(1))
    next = children[0]
    if (!next) {
      open = open.filter((other) => !search.isWorse(other.node.bound))
      next = takeGreatest(open)
    }
  }
  const left = next ? [...open, next] : open
  const hopes = [...left.map(({ node }) => node.bound), ...search.undecided].filter((bound) => !search.isWorse(bound))
  const bound = hopes.reduce((most, hope) => Math.max(most, hope), search.best?.values[0] ?? Number.NEGATIVE_INFINITY)
  return {
    best: search.best,
    root,
    relaxation: search.relaxation,
    isProved: hopes.length === 0,
    bound,
    parts: before + parts,
  }
}

function takeGreatest(open: OpenPart[]): OpenPart | undefined {
  let at = 0
  for (let i = 1; i < open.length; i++) if (open[i]!.node.bound > open[at]!.node.bound) at = i
  const taken = open[at]
  const last = open.pop()
  if (last && at < open.length) open[at] = last
  return taken
}

const newNode = (bound: number): TreeNode => ({ prices: [], bound, division: null, children: [], isEmpty: false })

class Search {
  best: Solution | null
  /** Bounds of parts that cannot be divided, and whose staff is not known to suffice or not. */
  readonly undecided: number[] = []
  /** Of the first part: the whole. */
  relaxation: Relaxation | undefined
  readonly #model: SectionsModel
  readonly #aims: number
  #isFirst = true

  constructor(model: SectionsModel, aims: number, known?: Pick<SearchResult, 'best' | 'relaxation'>) {
    this.#model = model
    this.#aims = aims
    this.best = known?.best ?? null
    this.relaxation = known?.relaxation
  }

  /** Bounds a part. @returns the parts that it is divided into, the more hopeful first; none when nothing better is in it */
  lookAt(part: Part, node: TreeNode): OpenPart[] {
    for (;;) {
      const { relaxations, isBounded } = this.#bound(part, node.prices[0])
      node.prices = relaxations.map(({ prices }) => prices)
      node.bound = Math.min(node.bound, relaxations[0]!.bound)
      if (isBounded) return []
      const { flow } = relaxations.at(-1)!
      const [division] = divisionsOf(this.#model, part, flow)
      if (!division) {
        const solution = solutionOf(this.#model, sitesOf(this.#model, flow))
        if (!solution) this.undecided.push(node.bound)
        if (!solution) return []
        if (this.accept(solution)) {
          if (relaxations.every(({ bound }, aim) => bound === solution.values[aim])) return []
          // Its values may bound the part.
          continue
        }
      }
      const chosen = division ?? anyDivision(this.#model, part, flow)
      if (!chosen) return []
      return this.#divide(part, node, chosen)
    }
  }

  /** @returns whether the solution is better than the best so far */
  accept(solution: Solution | null): boolean {
    if (!solution || (this.best && !isBetter(solution.values, this.best.values, this.#aims))) return false
    this.best = solution
    return true
  }

  /** Whether a part with this bound holds nothing that counts, by the first aim alone. */
  isWorse(bound: number): boolean {
    if (!this.best) return false
    const [value] = this.best.values
    return this.#aims === 1 ? this.#floor(bound) <= value! : this.#floor(bound) < value!
  }

  /** Solves the part for one aim after the other, as long as what the part can have is as good as the best. */
  #bound(part: Part, hint?: Float64Array): { relaxations: Relaxation[]; isBounded: boolean } {
    const relaxations: Relaxation[] = []
    let network: Network = part
    let isBeyond = this.best === null
    for (let aim = 0; aim < this.#aims; aim++) {
      const value = this.best?.values[aim] ?? 0
      const isLast = aim === this.#aims - 1
      const goal = isBeyond ? Number.NEGATIVE_INFINITY : isLast ? value + this.#model.grain - 1 : value - 1
      const relaxation = this.#relax(network, aim, goal, aim === 0 ? hint : undefined)
      // Prices may leave places that no flow can fill: nothing is proved then, and the part is divided.
      if (!relaxation) return { relaxations, isBounded: false }
      relaxations.push(relaxation)
      const bound = this.#floor(relaxation.bound)
      if (!isBeyond && bound < value) return { relaxations, isBounded: true }
      isBeyond ||= bound > value
      if (isLast) break
      const gap = isBeyond ? 0 : relaxation.bound - value
      network = withinGap(this.#model, network, aim, relaxation.prices, gap)
    }
    return { relaxations, isBounded: !isBeyond }
  }

  #relax(network: Network, aim: number, goal: number, hint: Float64Array | undefined): Relaxation | null {
    if (!this.#isFirst || aim > 0) return relax(this.#model, network, aim, goal, hint)
    this.#isFirst = false
    this.relaxation ??= relax(this.#model, network, 0, goal, hint) ?? undefined
    return this.relaxation ?? null
  }

  #divide(part: Part, node: TreeNode, division: Division): OpenPart[] {
    node.division = division
    const open: OpenPart[] = []
    for (const holds of [true, false]) {
      const child = newNode(node.bound)
      // Until it has its own, what bounds the whole bounds the part.
      child.prices = node.prices.slice(0, 1)
      node.children.push(child)
      const narrowed = narrow(this.#model, part, division, holds)
      if (narrowed) open.push({ part: narrowed, node: child })
      else child.isEmpty = true
    }
    return open
  }

  /** Whole solutions have values in whole grains. */
  #floor(bound: number): number {
    return Math.floor(bound / this.#model.grain) * this.#model.grain
  }
}
