import { solveTransport, type TransportSolution } from '../flow/transport.ts'
import type { SectionsModel } from './model.ts'

/** Where units may be, and how many at each site: what a part of the search leaves open. */
export interface Network {
  readonly allowed: Uint8Array
  readonly lower: Float64Array
  /** Persons missing up to this cost `breachCost` each. */
  readonly wanted: Float64Array
  readonly upper: Float64Array
}

/** The greatest that an aim can be in a network, by flows that may split units. */
export interface Relaxation extends TransportSolution {
  readonly bound: number
}

export function relax(model: SectionsModel, network: Network, aim: number): Relaxation {
  const worth = model.aims[aim]!
  const solution = solveTransport({
    units: model.units.length,
    sites: model.sites,
    supply: model.supply,
    worth,
    ...network,
    wanted: network.wanted.map((wanted, site) => Math.min(wanted, network.upper[site]!)),
    shortfallCost: model.breachCost,
  })
  return { ...solution, bound: boundOf(model, network, worth, solution.prices) }
}

/**
 * An upper bound on an aim by prices alone (weak duality): every unit goes where worth − price is greatest, and every
 * site takes as many as are best for it. True for any prices; the flow's own make it tight.
 */
function boundOf(model: SectionsModel, network: Network, worth: Float64Array, prices: Float64Array): number {
  let bound = 0
  for (let unit = 0; unit < model.units.length; unit++) {
    bound += model.supply[unit]! * bestMargin(model, network, worth, prices, unit)
  }
  for (let site = 0; site < model.sites; site++) {
    bound += siteGain(model, network, prices, site, bestSize(model, network, prices, site))
  }
  return bound
}

function bestMargin(
  model: SectionsModel,
  { allowed }: Network,
  worth: Float64Array,
  prices: Float64Array,
  unit: number,
) {
  let best = Number.NEGATIVE_INFINITY
  for (let site = 0, at = unit * model.sites; site < model.sites; site++, at++) {
    if (allowed[at] !== 0) best = Math.max(best, worth[at]! - prices[site]!)
  }
  return best
}

/** What the site adds to the bound when so many are there. */
function siteGain(
  { breachCost }: SectionsModel,
  { wanted }: Network,
  prices: Float64Array,
  site: number,
  size: number,
) {
  return prices[site]! * size - breachCost * Math.max(0, wanted[site]! - size)
}

function bestSize(model: SectionsModel, network: Network, prices: Float64Array, site: number): number {
  const { lower, wanted, upper } = network
  const knee = Math.min(Math.max(wanted[site]!, lower[site]!), upper[site]!)
  const gain = (size: number) => siteGain(model, network, prices, site, size)
  let best = lower[site]!
  for (const size of [knee, upper[site]!]) if (gain(size) > gain(best)) best = size
  return best
}

/**
 * What is left of a network for solutions within `gap` of the bound: a place or a size that alone costs more than the
 * gap, by the prices, can be in none of them (fixing by reduced costs). With a gap of 0 it holds the optima and no
 * more.
 *
 * @see Dantzig, Fulkerson, Johnson (1954), Solution of a large-scale traveling-salesman problem, Operations Research 2
 */
export function withinGap(
  model: SectionsModel,
  network: Network,
  aim: number,
  prices: Float64Array,
  gap: number,
): Network {
  const { sites, supply } = model
  const worth = model.aims[aim]!
  const allowed = new Uint8Array(network.allowed)
  for (let unit = 0; unit < model.units.length; unit++) {
    const best = bestMargin(model, network, worth, prices, unit)
    for (let site = 0, at = unit * sites; site < sites; site++, at++) {
      if (allowed[at] !== 0 && supply[unit]! * (best - worth[at]! + prices[site]!) > gap) allowed[at] = 0
    }
  }
  const lower = new Float64Array(sites)
  const upper = new Float64Array(sites)
  for (let site = 0; site < sites; site++) {
    const best = bestSize(model, network, prices, site)
    const least = siteGain(model, network, prices, site, best) - gap
    const isWithin = (size: number) => siteGain(model, network, prices, site, size) >= least
    lower[site] = lastWithin(best, network.lower[site]!, isWithin)
    upper[site] = lastWithin(best, network.upper[site]!, isWithin)
  }
  return { allowed, lower, wanted: lower, upper }
}

/** The last whole number from `from` towards `to` that is within; gains are concave, so that all before it are. */
function lastWithin(from: number, to: number, isWithin: (size: number) => boolean): number {
  if (isWithin(to)) return to
  let [inside, outside] = [from, to]
  while (Math.abs(outside - inside) > 1) {
    const middle = inside + Math.trunc((outside - inside) / 2)
    if (isWithin(middle)) inside = middle
    else outside = middle
  }
  return inside
}
