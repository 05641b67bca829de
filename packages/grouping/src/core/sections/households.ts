import type { Unit } from './units.ts'

/** Ways to place one household, above which its units are bounded one by one. */
const MOST_WAYS = 20_000

/**
 * Units that share students, and so must not clash: a student's exercise and laboratory, and those of friends. Where
 * no sections clash each unit is a household of its own.
 */
export class Households {
  readonly groups: readonly (readonly number[])[]
  readonly #sites: number
  readonly #clashes: Uint8Array
  readonly #partners: readonly ReadonlySet<number>[]
  readonly #chosen: Int32Array

  constructor(units: readonly Unit[], partners: readonly (readonly number[])[], sites: number, clashes: Uint8Array) {
    this.#sites = sites
    this.#clashes = clashes
    this.#partners = partners.map((own) => new Set(own))
    this.#chosen = new Int32Array(units.length).fill(-1)
    const groups: number[][] = []
    const seen = new Set<number>()
    for (const unit of units.keys()) {
      if (seen.has(unit)) continue
      const group = new Set([unit])
      if (clashes.includes(1)) for (const one of group) for (const partner of partners[one]!) group.add(partner)
      for (const one of group) seen.add(one)
      const ways = [...group].reduce((product, one) => product * (units[one]!.sites.length + 1), 1)
      if (ways > MOST_WAYS) groups.push(...[...group].map((one) => [one]))
      else groups.push([...group])
    }
    this.groups = groups
  }

  /**
   * Goes through the ways to place a household without clashes.
   *
   * @param margins what each unit gains at each site, at `unit * sites + site`; −∞ where it may not be
   * @param visit is called with the sum of each way, and the site of each unit by its number
   */
  forEachWay(
    group: readonly number[],
    margins: Float64Array,
    visit: (sum: number, siteByUnit: Int32Array) => void,
  ): void {
    this.#place(group, 0, 0, margins, visit)
  }

  #place(
    group: readonly number[],
    at: number,
    sum: number,
    margins: Float64Array,
    visit: (sum: number, siteByUnit: Int32Array) => void,
  ): void {
    if (at === group.length) {
      visit(sum, this.#chosen)
      return
    }
    const unit = group[at]!
    for (let site = 0; site < this.#sites; site++) {
      const margin = margins[unit * this.#sites + site]!
      if (margin === Number.NEGATIVE_INFINITY || this.#isClash(group, at, unit, site)) continue
      this.#chosen[unit] = site
      this.#place(group, at + 1, sum + margin, margins, visit)
    }
  }

  #isClash(group: readonly number[], at: number, unit: number, site: number): boolean {
    const sections = this.#sites - 1
    if (site === sections) return false
    for (let i = 0; i < at; i++) {
      const other = group[i]!
      const where = this.#chosen[other]!
      if (where === sections || !this.#clashes[site * sections + where]) continue
      if (this.#partners[unit]!.has(other)) return true
    }
    return false
  }
}
