import fc from 'fast-check'
import { expect, test } from 'vitest'
import { solveTransport, type TransportProblem } from './transport.ts'

const problems = fc
  .record({ units: fc.integer({ min: 1, max: 8 }), sites: fc.integer({ min: 1, max: 5 }) })
  .chain(({ units, sites }) =>
    fc.record({
      supply: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: units, maxLength: units }),
      worth: fc.array(fc.integer({ min: -5, max: 9 }), { minLength: units * sites, maxLength: units * sites }),
      allowed: fc.array(fc.constantFrom(0, 1, 1, 1), { minLength: units * sites, maxLength: units * sites }),
      limits: fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.nat(5)), { minLength: sites, maxLength: sites }),
      shortfallCost: fc.nat(20),
    }),
  )
  .map(({ supply, worth, allowed, limits, shortfallCost }): TransportProblem => {
    const sites = limits.length
    // Each unit may be somewhere.
    for (let unit = 0; unit < supply.length; unit++) allowed[unit * sites + (unit % sites)] = 1
    return {
      units: supply.length,
      sites,
      supply: Int32Array.from(supply),
      worth: Float64Array.from(worth),
      allowed: Uint8Array.from(allowed),
      lower: Float64Array.from(limits, ([lower]) => lower),
      wanted: Float64Array.from(limits, ([lower, more]) => lower + more),
      upper: Float64Array.from(limits, ([lower, more, most]) => lower + more + most),
      shortfallCost,
    }
  })

test('a flow keeps its limits, and its prices prove that no flow is worth more', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { units, sites, supply, worth, allowed, lower, wanted, upper, shortfallCost } = problem
      const solution = solveTransport(problem)
      expect(solution !== null).toBe(canFit(problem))
      if (!solution) return
      const { flow, prices } = solution
      const sizes = new Array<number>(sites).fill(0)
      let [value, bound] = [0, 0]
      for (let unit = 0; unit < units; unit++) {
        let [sent, margin] = [0, Number.NEGATIVE_INFINITY]
        for (let site = 0; site < sites; site++) {
          const at = unit * sites + site
          expect(flow[at]! >= 0 && (allowed[at] === 1 || flow[at] === 0)).toBe(true)
          sent += flow[at]!
          sizes[site]! += flow[at]!
          value += flow[at]! * worth[at]!
          if (allowed[at]) margin = Math.max(margin, worth[at]! - prices[site]!)
        }
        expect(sent).toBe(supply[unit])
        bound += supply[unit]! * margin
      }
      for (const [site, size] of sizes.entries()) {
        expect(size).toBeGreaterThanOrEqual(lower[site]!)
        expect(size).toBeLessThanOrEqual(upper[site]!)
        const short = (persons: number) => shortfallCost * Math.max(0, wanted[site]! - persons)
        value -= short(size)
        const gains = [lower[site]!, wanted[site]!, upper[site]!].map(
          (persons) => prices[site]! * persons - short(persons),
        )
        bound += Math.max(...gains)
      }
      expect(bound).toBe(value)
    }),
    { numRuns: 400 },
  )
})

/** By Hall's condition for each set of sites: what must come there can, and what can go nowhere else has room. */
function canFit({ units, sites, supply, allowed, lower, upper }: TransportProblem): boolean {
  for (let set = 0; set < 1 << sites; set++) {
    const isIn = (site: number) => (set >> site) & 1
    let [may, must, least, most] = [0, 0, 0, 0]
    for (let unit = 0; unit < units; unit++) {
      const own = Array.from({ length: sites }, (_, site) => site).filter((site) => allowed[unit * sites + site])
      if (own.some((site) => isIn(site))) may += supply[unit]!
      if (own.every((site) => isIn(site))) must += supply[unit]!
    }
    for (let site = 0; site < sites; site++) {
      if (!isIn(site)) continue
      least += lower[site]!
      most += upper[site]!
    }
    if (least > may || must > most) return false
  }
  return true
}
