import type { SectionsModel } from './model.ts'
import type { Network } from './network.ts'

/** A bound by prices, and what stands behind it. */
export interface PriceBound {
  readonly bound: number
  /** Persons whom each site would have if every household went where it gains most. */
  readonly usage: Float64Array
}

/**
 * An upper bound on an aim by prices alone: every household goes, without clashes, where worth − price is greatest, and
 * every site takes as many as are best for it. True for any prices (Lagrangian duality).
 *
 * @see Geoffrion (1974), Lagrangean relaxation for integer programming, Math. Programming Study 2
 */
export function boundByPrices(model: SectionsModel, network: Network, aim: number, prices: Float64Array): PriceBound {
  const { households, supply, sites } = model
  const margins = marginsOf(model, network, aim, prices)
  const usage = new Float64Array(sites)
  const bestSites = new Int32Array(supply.length)
  let bound = 0
  for (const group of households.groups) {
    let best = Number.NEGATIVE_INFINITY
    households.forEachWay(group, margins, (sum, siteByUnit) => {
      if (sum <= best) return
      best = sum
      for (const unit of group) bestSites[unit] = siteByUnit[unit]!
    })
    bound += best
    for (const unit of group) usage[bestSites[unit]!]! += supply[unit]!
  }
  for (let site = 0; site < sites; site++) {
    bound += siteGain(model, network, prices, site, bestSize(model, network, prices, site))
  }
  return { bound, usage }
}

/** What each whole unit gains at each site: worth − price; −∞ where it may not be. */
function marginsOf(model: SectionsModel, { allowed }: Network, aim: number, prices: Float64Array): Float64Array {
  const { sites, supply } = model
  const worth = model.aims[aim]!
  const margins = new Float64Array(worth.length).fill(Number.NEGATIVE_INFINITY)
  for (let unit = 0, at = 0; unit < supply.length; unit++) {
    for (let site = 0; site < sites; site++, at++) {
      if (allowed[at] !== 0) margins[at] = supply[unit]! * (worth[at]! - prices[site]!)
    }
  }
  return margins
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

export function bestSize(model: SectionsModel, network: Network, prices: Float64Array, site: number): number {
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
  const { sites } = model
  const lower = new Float64Array(sites)
  const upper = new Float64Array(sites)
  for (let site = 0; site < sites; site++) {
    const best = bestSize(model, network, prices, site)
    const least = siteGain(model, network, prices, site, best) - gap
    const isWithin = (size: number) => siteGain(model, network, prices, site, size) >= least
    lower[site] = lastWithin(best, network.lower[site]!, isWithin)
    upper[site] = lastWithin(best, network.upper[site]!, isWithin)
  }
  return { allowed: placesWithin(model, network, aim, prices, gap), lower, wanted: lower, upper }
}

/** Places that are part of a way within the gap of the household's best. */
function placesWithin(
  model: SectionsModel,
  network: Network,
  aim: number,
  prices: Float64Array,
  gap: number,
): Uint8Array {
  const { households, sites } = model
  const margins = marginsOf(model, network, aim, prices)
  const bestWith = new Float64Array(margins.length).fill(Number.NEGATIVE_INFINITY)
  const allowed = new Uint8Array(margins.length)
  for (const group of households.groups) {
    let best = Number.NEGATIVE_INFINITY
    households.forEachWay(group, margins, (sum, siteByUnit) => {
      if (sum > best) best = sum
      for (const unit of group) {
        const at = unit * sites + siteByUnit[unit]!
        if (sum > bestWith[at]!) bestWith[at] = sum
      }
    })
    for (const unit of group) {
      for (let at = unit * sites; at < (unit + 1) * sites; at++) if (bestWith[at]! >= best - gap) allowed[at] = 1
    }
  }
  return allowed
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
