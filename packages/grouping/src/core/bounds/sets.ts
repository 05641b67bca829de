import type { Criterion } from '../criteria/catalogue.ts'
import { bitCount } from '../model/bits.ts'
import { type CriterionBound, greatestOfLacks, meanOfMarks } from './criterion-bound.ts'
import { Greatest } from './greatest.ts'
import type { Setting } from './setting.ts'

/**
 * Likeness of several-valued answers, by pairs.
 *
 * Proof. The mean over a unit's pairs is the mean over members of their own mean with the s − 1 others, and that is at
 * most the mean of the greatest k − 1 or fewer that the member has with anybody, as s is k or more.
 */
export function boundLikeSets(
  { attribute }: Extract<Criterion, { kind: 'similar' }>,
  setting: Setting,
): CriterionBound {
  return { score: meanOfMarks(setting, compare(attribute, true, setting).marks), breach: 0 }
}

/** As of likeness, by what is not alike. */
export function boundUnlikeSets(
  { attribute }: Extract<Criterion, { kind: 'diverse' }>,
  setting: Setting,
): CriterionBound {
  return { score: meanOfMarks(setting, compare(attribute, false, setting).marks), breach: 0 }
}

/** As of likeness; and what all have in common is no more than what a member has in common with the (k − 1)-th best. */
export function boundSharedCourses(
  { attribute, atLeast }: Extract<Criterion, { kind: 'shared-courses' }>,
  setting: Setting,
): CriterionBound {
  const { marks, common } = compare(attribute, true, setting)
  const silent = marks.filter((mark) => Number.isNaN(mark)).length
  const lacks = common.map((courses) => Math.max(0, atLeast - courses))
  return { score: meanOfMarks(setting, marks), breach: greatestOfLacks(setting, lacks, silent) }
}

/** Of each person: the mean likeness (or unlikeness) with those that fit best, and what they can share with so many. */
function compare(attribute: string, like: boolean, setting: Setting) {
  const { cohort, smallestOf } = setting
  const { bits, known, words } = cohort.sets(attribute)
  const size = new Int32Array(cohort.size)
  for (let at = 0; at < bits.length; at++) size[Math.floor(at / words)]! += bitCount(bits[at]!)
  const marks = new Float64Array(cohort.size).fill(Number.NaN)
  const common = new Float64Array(cohort.size).fill(Number.POSITIVE_INFINITY)
  for (let one = 0; one < cohort.size; one++) {
    if (!known[one]) continue
    if (setting.isTimeUp()) {
      marks[one] = 1
      continue
    }
    const best = new Greatest(smallestOf[one]! - 1)
    const most = new Greatest(smallestOf[one]! - 1)
    for (let other = 0; other < cohort.size; other++) {
      if (other === one || !known[other] || !setting.mayMeet(one, other)) continue
      let both = 0
      for (let word = 0; word < words; word++) both += bitCount(bits[one * words + word]! & bits[other * words + word]!)
      const either = size[one]! + size[other]! - both
      const alike = either === 0 ? 1 : both / either
      best.add(like ? alike : 1 - alike)
      most.add(both)
    }
    marks[one] = best.isFull ? best.mean : 1
    if (most.isFull) common[one] = most.least
  }
  return { marks, common }
}
