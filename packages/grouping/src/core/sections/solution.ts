import { sizesOf } from './divide.ts'
import type { SectionsModel } from './model.ts'

/** Where each unit is, and what that is worth by each aim. */
export interface Solution {
  readonly siteByUnit: Int32Array
  readonly values: readonly number[]
  readonly staff: readonly (readonly number[])[]
}

/** Compares by the first aims, in their order. */
export function isBetter(values: readonly number[], than: readonly number[], aims: number): boolean {
  for (let aim = 0; aim < aims; aim++) {
    if (values[aim]! !== than[aim]!) return values[aim]! > than[aim]!
  }
  return false
}

/** @returns the solution that has each unit at its site; null when no staff is found for it */
export function solutionOf(model: SectionsModel, siteByUnit: Int32Array): Solution | null {
  const { sites, supply, staffing } = model
  const flow = new Int32Array(siteByUnit.length * sites)
  for (const [unit, site] of siteByUnit.entries()) flow[unit * sites + site] = supply[unit]!
  const sizes = sizesOf(model, flow)
  const needs = Array.from({ length: sites - 1 }, (_, section) => staffing?.need(section, sizes[section]!) ?? 0)
  const staff = staffing ? staffing.assign(needs) : needs.map(() => [])
  if (!staff) return null
  const values = model.aims.map((worth) =>
    siteByUnit.reduce((sum, site, unit) => sum + supply[unit]! * worth[unit * sites + site]!, 0),
  )
  for (let site = 0; site < sites; site++) {
    values[0]! -= model.breachCost * Math.max(0, model.wanted[site]! - sizes[site]!)
  }
  return { siteByUnit, values, staff }
}

/** The locked students alone, so that there is a solution to begin from; null when no staff is found for them. */
export function barestSolution(model: SectionsModel): Solution | null {
  return solutionOf(
    model,
    Int32Array.from(model.units, (_, unit) => model.locked.get(unit) ?? model.sites - 1),
  )
}
