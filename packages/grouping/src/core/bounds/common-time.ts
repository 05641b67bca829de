import type { Criterion } from '../criteria/catalogue.ts'
import { bitCount } from '../model/bits.ts'
import type { Cohort } from '../model/cohort.ts'
import { type CriterionBound, greatestOfLacks, leastOfMarks } from './criterion-bound.ts'
import type { Setting } from './setting.ts'

type CommonTime = Extract<Criterion, { kind: 'common-time' }>

/**
 * Proof. All members of a unit are free together no longer than any two of them. A person's unit has k − 1 others or
 * more, so its hours are at most the (k − 1)-th longest that the person has in common with anybody, and at most those
 * of the person alone, in stretches that are long enough. O(n² · words) time, O(slots) memory.
 */
export function boundCommonTime(spec: CommonTime, setting: Setting): CriterionBound {
  const { attribute, atLeastHours, wishHours, blockHours = 0 } = spec
  const definition = setting.cohort.attributes[attribute]!
  if (definition.type !== 'availability') throw new TypeError(`${attribute} is not an availability`)
  const { days, slotsPerDay, hoursPerSlot } = definition
  // Slots beyond what is wished and required are as good as none.
  const enough = Math.min(days * slotsPerDay, Math.ceil(Math.max(wishHours, atLeastHours) / hoursPerSlot))
  const hours = mostSlots(attribute, enough, setting).map((slots, person) => {
    const own = hoursInBlocks(setting.cohort, person, attribute, blockHours)
    return Math.min(slots * hoursPerSlot, own)
  })
  return {
    score: leastOfMarks(
      setting,
      hours.map((some) => Math.min(1, some / wishHours)),
    ),
    breach: greatestOfLacks(
      setting,
      hours.map((some) => Math.max(0, atLeastHours - some)),
      0,
    ),
  }
}

/** Of each person: the slots, up to `enough`, that they can have with as many as their unit must have. */
function mostSlots(attribute: string, enough: number, setting: Setting): Float64Array {
  const { cohort, smallestOf } = setting
  const { bits, known, words } = cohort.availability(attribute)
  const most = new Float64Array(cohort.size).fill(enough)
  const withSlots = new Int32Array(enough + 1)
  for (let one = 0; one < cohort.size; one++) {
    if (setting.isTimeUp()) break
    const others = smallestOf[one]! - 1
    if (others === 0 || !known[one]) continue
    withSlots.fill(0)
    for (let other = 0; other < cohort.size; other++) {
      if (other === one || !setting.mayMeet(one, other)) continue
      let slots = enough
      if (known[other]) {
        slots = 0
        for (let word = 0; word < words; word++)
          slots += bitCount(bits[one * words + word]! & bits[other * words + word]!)
      }
      withSlots[slots < enough ? slots : enough]!++
    }
    let slots = enough
    for (let people = withSlots[slots]!; people < others && slots > 0; people += withSlots[slots]!) slots--
    most[one] = slots
  }
  return most
}

/** Of one person: hours in stretches of a day that are long enough; without an answer, as many as one likes. */
function hoursInBlocks(cohort: Cohort, person: number, attribute: string, blockHours: number): number {
  const definition = cohort.attributes[attribute]!
  if (definition.type !== 'availability') throw new TypeError(`${attribute} is not an availability`)
  const { slotsPerDay, days, hoursPerSlot } = definition
  const free = cohort.value(person, attribute) ?? '1'.repeat(days * slotsPerDay)
  let slots = 0
  for (let day = 0; day < days; day++) {
    const stretches = String(free)
      .slice(day * slotsPerDay, (day + 1) * slotsPerDay)
      .split('0')
    for (const { length } of stretches) if (length * hoursPerSlot >= blockHours - 1e-9) slots += length
  }
  return slots * hoursPerSlot
}
