import type { Criterion } from '../criteria/catalogue.ts'
import { wishesOf } from '../model/wishes.ts'
import { type CriterionBound, meanOfPersons } from './criterion-bound.ts'
import type { Setting } from './setting.ts'

/**
 * Proof. A person gets no more wishes than there are other places in the largest unit that is open to them, and of
 * those to whom such a unit is open too; the best of these are as much as can be.
 */
export function boundWishedCompany(
  { attribute, enough, mutual }: Extract<Criterion, { kind: 'wished-company' }>,
  setting: Setting,
): CriterionBound {
  const { start, person: wished, value } = wishesOf(setting.cohort.named(attribute), mutual)
  let without = 0
  const marks = Float64Array.from(setting.largestOf, (largest, person) => {
    const own = [...value.subarray(start[person], start[person + 1])]
    if (own.length === 0) return -1
    const within = own.filter((_, k) => setting.mayMeet(person, wished[start[person]! + k]!))
    const most = sumOfBest(within, largest - 1)
    if (most === 0) without++
    return Math.min(1, most / sumOfBest(own, enough ?? own.length))
  })
  return { score: meanOfPersons(setting, marks), breach: without }
}

function sumOfBest(values: readonly number[], count: number): number {
  const best = [...values].sort((one, other) => other - one).slice(0, count)
  return best.reduce((sum, value) => sum + value, 0)
}
