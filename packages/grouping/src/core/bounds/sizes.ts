import type { Criterion } from '../criteria/catalogue.ts'
import { type CriterionBound, meanOfPersons } from './criterion-bound.ts'
import type { Setting } from './setting.ts'

/**
 * Proof. Whatever is where, units carry the whole load together, so what is above all limits together is above some
 * limit. Where everybody counts 1, a unit carries its smallest size at least.
 */
export function boundCapacity(
  { attribute, limit = Number.POSITIVE_INFINITY, property }: Extract<Criterion, { kind: 'capacity' }>,
  setting: Setting,
): CriterionBound {
  const { cohort, units } = setting
  const limits = units.map(({ group }) => {
    const own = property === undefined ? null : cohort.groups[group]!.attributes[property]
    return typeof own === 'number' ? own : limit
  })
  const loads =
    attribute === undefined ? null : cohort.numbers(attribute).map((load) => (Number.isNaN(load) ? 0 : load))
  const load = loads ? loads.reduce((sum, own) => sum + own, 0) : cohort.size
  const above = load - limits.reduce((sum, most) => sum + most, 0)
  const bySize = loads ? 0 : units.reduce((sum, { min }, unit) => sum + Math.max(0, min - limits[unit]!), 0)
  return { score: 1, breach: Math.max(0, above, bySize) }
}

/**
 * Proof. A person's score is at most that of the best size that a unit open to them can have. The breach is a convex
 * function of each size: filling units from their smallest sizes, always where it costs least, is best.
 */
export function boundEvenSizes(
  { target }: Extract<Criterion, { kind: 'even-sizes' }>,
  setting: Setting,
): CriterionBound {
  const { cohort, units } = setting
  const even = target ?? cohort.size / units.length
  const best = units.map(({ min, max }) => {
    const near = [Math.floor(even), Math.ceil(even)].map((size) => Math.max(min, Math.min(max, size)))
    return Math.max(...near.map((size) => Math.max(0, 1 - Math.abs(size - even) / Math.max(1, even))))
  })
  const marks = Float64Array.from(cohort.participants, (_, person) =>
    setting.unitsOpenTo(person).reduce((most, unit) => Math.max(most, best[unit]!), 0),
  )
  return { score: meanOfPersons(setting, marks), breach: leastUneven(even, setting) }
}

function leastUneven(even: number, { cohort, units }: Setting): number {
  const breach = (size: number) => Math.max(0, Math.abs(size - even) - 1)
  const sizes = units.map(({ min }) => min)
  let left = cohort.size - sizes.reduce((sum, size) => sum + size, 0)
  // The next person costs a unit more the larger it is: all smaller ones first.
  for (let size = 0; left > 0 && size < cohort.size; size++) {
    units.forEach(({ max }, unit) => {
      if (left === 0 || sizes[unit]! !== size || size >= max) return
      sizes[unit]!++
      left--
    })
  }
  return sizes.reduce((sum, size) => sum + breach(size), 0)
}
