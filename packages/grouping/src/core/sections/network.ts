import { solveTransport, type TransportSolution } from '../flow/transport.ts'
import { bestSize, boundByPrices } from './bound.ts'
import type { SectionsModel } from './model.ts'

/** Where units may be, and how many at each site: what a part of the search leaves open. */
export interface Network {
  readonly allowed: Uint8Array
  readonly lower: Float64Array
  /** Persons missing up to this cost `breachCost` each. */
  readonly wanted: Float64Array
  readonly upper: Float64Array
}

/** The greatest that an aim can be in a network, by flows that may split units, and by prices. */
export interface Relaxation extends TransportSolution {
  readonly bound: number
}

/** Steps of the ascent of prices; each costs a look at all ways of all households. */
const STEPS = 40

/**
 * Bounds an aim in a network. The flow knows of no clashes; where there are any, its prices are improved with
 * households that do.
 *
 * @param goal bounds at or below this are good enough
 * @param hint other prices to begin from
 * @returns null when not even a flow fits
 */
export function relax(
  model: SectionsModel,
  network: Network,
  aim: number,
  goal: number,
  hint?: Float64Array,
): Relaxation | null {
  const solution = solveTransport({
    units: model.units.length,
    sites: model.sites,
    supply: model.supply,
    worth: model.aims[aim]!,
    ...network,
    wanted: network.wanted.map((wanted, site) => Math.min(wanted, network.upper[site]!)),
    shortfallCost: model.breachCost,
  })
  if (!solution) return null
  const { flow, prices } = solution
  if (!model.hasClashes) return { ...solution, bound: boundByPrices(model, network, aim, prices).bound }
  return { flow, ...improvePrices(model, network, aim, goal, hint ? [prices, hint] : [prices]) }
}

/**
 * Lowers the bound by moving prices against what they leave unbalanced: dearer where more would come than a site takes.
 *
 * @see Held, Wolfe, Crowder (1974), Validation of subgradient optimization, Math. Programming 6 (the length of steps)
 */
function improvePrices(
  model: SectionsModel,
  network: Network,
  aim: number,
  goal: number,
  starts: readonly Float64Array[],
) {
  let best = starts[0]!
  let bestBound = Number.POSITIVE_INFINITY
  for (const prices of starts) {
    const { bound } = boundByPrices(model, network, aim, prices)
    if (bound < bestBound) [best, bestBound] = [prices, bound]
  }
  const exact = Float64Array.from(best)
  let length = 1
  for (let step = 0; step < STEPS && bestBound > goal; step++) {
    const prices = exact.map(Math.round)
    const { bound, usage } = boundByPrices(model, network, aim, prices)
    if (bound < bestBound) [best, bestBound] = [prices, bound]
    else if (step % 4 === 3) length /= 2
    const imbalance = usage.map((persons, site) => persons - sizeAt(model, network, prices, site, persons))
    const norm = imbalance.reduce((sum, one) => sum + one * one, 0)
    if (norm === 0) break
    const target = Math.max(goal, bound - 0.05 * Math.abs(bound))
    const move = (length * Math.max(model.grain, bound - target)) / norm
    for (let site = 0; site < model.sites; site++) exact[site]! += move * imbalance[site]!
  }
  return { prices: best, bound: bestBound }
}

/** The size that is best for the site; where a place costs nothing, what is nearest to those who would come. */
function sizeAt(model: SectionsModel, network: Network, prices: Float64Array, site: number, persons: number): number {
  if (prices[site] !== 0) return bestSize(model, network, prices, site)
  const { lower, wanted, upper } = network
  return Math.min(Math.max(persons, lower[site]!, wanted[site]!), upper[site]!)
}
