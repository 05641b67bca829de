import type { SectionsModel } from './model.ts'
import type { Network } from './network.ts'

/** One step of the division of all solutions: those for which it holds, and those for which it does not. */
export type Division =
  | { readonly kind: 'place'; readonly unit: number; readonly site: number }
  | { readonly kind: 'size'; readonly site: number; readonly atMost: number }

/** The solutions that the search has narrowed down to. */
export interface Part extends Network {
  /** Fewest persons that each site has in every solution of the part. */
  readonly least: Float64Array
  /** The site of each unit that the part fixes; −1 for the others. */
  readonly fixed: Int32Array
}

/** All solutions; null when the locks leave none, for want of staff. */
export function wholePart(model: SectionsModel): Part | null {
  const zeros = new Float64Array(model.sites)
  const part: Part = {
    allowed: Uint8Array.from(model.allowed),
    lower: zeros,
    wanted: Float64Array.from(model.wanted),
    upper: Float64Array.from(model.capacity),
    least: new Float64Array(model.sites),
    fixed: new Int32Array(model.units.length).fill(-1),
  }
  for (const [unit, site] of model.locked) if (!place(model, part, unit, site)) return null
  return isPossible(model, part) ? part : null
}

/** @returns the solutions of `part` for which the division `holds`; null when there are none */
export function narrow(model: SectionsModel, part: Part, division: Division, holds: boolean): Part | null {
  const narrowed: Part = {
    allowed: Uint8Array.from(part.allowed),
    lower: part.lower,
    wanted: Float64Array.from(part.wanted),
    upper: Float64Array.from(part.upper),
    least: Float64Array.from(part.least),
    fixed: Int32Array.from(part.fixed),
  }
  if (division.kind === 'size') limit(model, narrowed, division.site, division.atMost, holds)
  else if (!holds) narrowed.allowed[division.unit * model.sites + division.site] = 0
  else if (!place(model, narrowed, division.unit, division.site)) return null
  return isPossible(model, narrowed) ? narrowed : null
}

/** @returns false when the unit may not be there */
function place(model: SectionsModel, part: Part, unit: number, site: number): boolean {
  const { sites, supply } = model
  if (part.allowed[unit * sites + site] === 0) return false
  part.fixed[unit] = site
  part.allowed.fill(0, unit * sites, (unit + 1) * sites)
  part.allowed[unit * sites + site] = 1
  const load = part.fixed.reduce((sum, at, other) => (at === site ? sum + supply[other]! : sum), 0)
  raiseLeast(model, part, site, load)
  const sections = sites - 1
  for (const partner of model.partners[unit]!) {
    for (let other = 0; other < sections; other++) {
      if (model.clashes[site * sections + other]) part.allowed[partner * sites + other] = 0
    }
  }
  return true
}

function limit(model: SectionsModel, part: Part, site: number, atMost: number, holds: boolean): void {
  if (!holds) {
    raiseLeast(model, part, site, atMost + 1)
    return
  }
  const upper = Math.min(part.upper[site]!, atMost)
  // Too few to open: the section closes.
  part.upper[site] = upper < model.minimum[site]! ? 0 : upper
}

function raiseLeast(model: SectionsModel, part: Part, site: number, least: number): void {
  if (least === 0) return
  part.least[site] = Math.max(part.least[site]!, least, model.minimum[site]!)
  part.wanted[site] = Math.max(part.wanted[site]!, part.least[site]!)
}

/** Whether nothing simple speaks against every solution of the part: limits that cross, too few who may, no staff. */
function isPossible(model: SectionsModel, { allowed, least, upper, fixed }: Part): boolean {
  const { sites, supply } = model
  const reach = new Float64Array(sites)
  for (let unit = 0; unit < supply.length; unit++) {
    if (fixed[unit]! >= 0 && allowed[unit * sites + fixed[unit]!] === 0) return false
    for (let site = 0; site < sites; site++) reach[site]! += allowed[unit * sites + site]! * supply[unit]!
  }
  for (let site = 0; site < sites; site++) {
    if (least[site]! > upper[site]! || least[site]! > reach[site]!) return false
  }
  const { staffing } = model
  if (!staffing) return true
  const needs = Array.from({ length: sites - 1 }, (_, section) => staffing.need(section, least[section]!))
  return staffing.assign(needs) !== null
}
