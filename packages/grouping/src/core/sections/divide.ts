import type { SectionsModel } from './model.ts'
import type { Division, Part } from './part.ts'

/** The site that holds most of each unit, whether that is all of it or not. Sections come before being unplaced. */
export function sitesOf({ units, sites }: SectionsModel, flow: Int32Array): Int32Array {
  return Int32Array.from(units, (_, unit) => {
    let best = 0
    for (let site = 1; site < sites; site++) if (flow[unit * sites + site]! > flow[unit * sites + best]!) best = site
    return best === sites - 1 ? firstSection(flow, unit, sites) : best
  })
}

function firstSection(flow: Int32Array, unit: number, sites: number): number {
  let site = 0
  while (flow[unit * sites + site] === 0) site++
  return site
}

export function sizesOf({ units, sites }: SectionsModel, flow: Int32Array): Float64Array {
  const sizes = new Float64Array(sites)
  for (let at = 0; at < units.length * sites; at++) sizes[at % sites]! += flow[at]!
  return sizes
}

/**
 * What keeps a flow from being a solution, each as a division of the part that rules the flow out on either side: a
 * section open with too few, staff that cannot be found, friends split, a student in two places at once. Most
 * far-reaching first; empty when the flow is a solution.
 */
export function divisionsOf(model: SectionsModel, part: Part, flow: Int32Array): Division[] {
  const sizes = sizesOf(model, flow)
  return [
    ...tooSmall(model, part, sizes),
    ...unstaffed(model, part, sizes),
    ...splits(model, flow),
    ...clashes(model, flow),
    ...tooFew(model, part, sizes),
  ]
}

function tooSmall({ minimum }: SectionsModel, { least }: Part, sizes: Float64Array): Division[] {
  const open = [...minimum.keys()].filter(
    (site) => least[site] === 0 && sizes[site]! > 0 && sizes[site]! < minimum[site]!,
  )
  const filled = (site: number) => sizes[site]! / minimum[site]!
  return open.sort((a, b) => filled(a) - filled(b)).map((site) => ({ kind: 'size', site, atMost: 0 }))
}

function unstaffed({ staffing, sites }: SectionsModel, { least }: Part, sizes: Float64Array): Division[] {
  if (!staffing) return []
  const sections = [...sizes.keys()].slice(0, sites - 1)
  const needs = sections.map((section) => staffing.need(section, sizes[section]!))
  if (staffing.assign(needs)) return []
  const division = (site: number) =>
    ({ kind: 'size', site, atMost: staffing.mostWithFewer(site, sizes[site]!) }) as const
  const overflow = (site: number) => sizes[site]! - division(site).atMost
  return sections
    .filter((section) => needs[section]! > staffing.need(section, least[section]!))
    .sort((a, b) => overflow(a) - overflow(b))
    .slice(0, 1)
    .map(division)
}

function splits(model: SectionsModel, flow: Int32Array): Division[] {
  const { units, sites, supply } = model
  const homes = sitesOf(model, flow)
  const split = [...units.keys()].filter((unit) => flow[unit * sites + homes[unit]!]! < supply[unit]!)
  return split.sort((a, b) => supply[b]! - supply[a]!).map((unit) => ({ kind: 'place', unit, site: homes[unit]! }))
}

function clashes(model: SectionsModel, flow: Int32Array): Division[] {
  const { sites } = model
  const homes = sitesOf(model, flow)
  const divisions: Division[] = []
  for (const [unit, partners] of model.partners.entries()) {
    const site = homes[unit]!
    if (site === sites - 1) continue
    const isClash = (other: number) =>
      homes[other]! < sites - 1 && model.clashes[site * (sites - 1) + homes[other]!] === 1
    if (partners.some((other) => other > unit && isClash(other))) divisions.push({ kind: 'place', unit, site })
  }
  return divisions
}

/** Sections that must have more than the flow gives: somebody who may be there is, or is not. */
function tooFew({ units, sites }: SectionsModel, { allowed, least, fixed }: Part, sizes: Float64Array): Division[] {
  for (let site = 0; site < sites - 1; site++) {
    if (sizes[site]! >= least[site]!) continue
    const unit = units.findIndex((_, u) => fixed[u] === -1 && allowed[u * sites + site] === 1)
    if (unit >= 0) return [{ kind: 'place', unit, site }]
  }
  return []
}

/** When a flow is a solution, and yet its part may hold better: a unit that is still free is there, or elsewhere. */
export function anyDivision(
  { units, sites }: SectionsModel,
  { allowed, fixed }: Part,
  flow: Int32Array,
): Division | null {
  for (const unit of units.keys()) {
    if (fixed[unit]! >= 0) continue
    for (let site = 0; site < sites - 1; site++) {
      const at = unit * sites + site
      if (allowed[at] === 1 && flow[at]! > 0) return { kind: 'place', unit, site }
    }
  }
  for (const unit of units.keys()) {
    for (let site = 0; site < sites - 1; site++) {
      if (fixed[unit] === -1 && allowed[unit * sites + site] === 1) return { kind: 'place', unit, site }
    }
  }
  return null
}
