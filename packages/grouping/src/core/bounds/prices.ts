import type { Setting } from './setting.ts'

/** Rounds of raising and lowering prices. */
const ROUNDS = 60

/** What a person has of being in each of some units; of all others nothing. */
export type Offers = readonly { readonly unit: number; readonly value: number }[]

/**
 * The most that persons can have together when each is in one unit and no unit holds more than its largest size.
 *
 * Proof. For any prices λ ≥ 0 of places: whatever the formation, Σ value ≤ Σ (value − λ) + Σ λ·(largest size), as no
 * unit sells more places than it has; and each person's value − λ is at most the best of their offers, or 0 (Lagrangian
 * duality). Prices follow the demand for places, and the best of all bounds is kept.
 *
 * @param offers of each person, of units that are open to them; values of 0 or more
 * @see Held, Wolfe and Crowder, Validation of subgradient optimization, Mathematical Programming 6 (1974)
 */
export function mostValue(offers: readonly Offers[], { units }: Setting): number {
  const prices = new Float64Array(units.length)
  const demand = new Int32Array(units.length)
  const highest = offers.reduce((most, own) => own.reduce((best, { value }) => Math.max(best, value), most), 0)
  let least = Number.POSITIVE_INFINITY
  for (let round = 1; round <= ROUNDS; round++) {
    demand.fill(0)
    let bound = units.reduce((sum, { max }, unit) => sum + prices[unit]! * max, 0)
    for (const own of offers) {
      let best = 0
      let chosen = -1
      for (const { unit, value } of own) {
        if (value - prices[unit]! <= best) continue
        best = value - prices[unit]!
        chosen = unit
      }
      bound += best
      if (chosen >= 0) demand[chosen]!++
    }
    least = Math.min(least, bound)
    const step = highest / round
    units.forEach(({ max }, unit) => {
      prices[unit] = Math.max(
        0,
        prices[unit]! + step * Math.max(-1, Math.min(1, (demand[unit]! - max) / Math.max(1, max))),
      )
    })
  }
  return least
}
