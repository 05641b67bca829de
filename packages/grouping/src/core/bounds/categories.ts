import type { Criterion } from '../criteria/catalogue.ts'
import { type CriterionBound, fewestPairs, meanOfMarks } from './criterion-bound.ts'
import type { Setting } from './setting.ts'

/** How many people there are of each kind, and how many did not answer. */
function countKinds(attribute: string, { cohort }: Setting) {
  const { codes, labels } = cohort.categories(attribute)
  const counts = labels.map(() => 0)
  for (const code of codes) if (code >= 0) counts[code]!++
  const known = counts.reduce((sum, count) => sum + count, 0)
  return { codes, counts: counts.filter((count) => count > 0), countOf: counts, known, silent: cohort.size - known }
}

/**
 * Members of one kind.
 *
 * Proof. The share of like pairs in a unit of s is the mean over members of those of their kind ÷ (s − 1), of whom
 * there are s − 1 at most, and as many as the cohort has beside the member. Σ of the units' largest kinds is no more
 * than the cohort has of as many kinds as there are units.
 */
export function boundLikeKinds(
  { attribute }: Extract<Criterion, { kind: 'similar' }>,
  setting: Setting,
): CriterionBound {
  const { codes, countOf, known } = countKinds(attribute, setting)
  const marks = Float64Array.from(codes, (code, person) => {
    if (code < 0) return Number.NaN
    const others = setting.smallestOf[person]! - 1
    return others > 0 ? Math.min(1, (countOf[code]! - 1) / others) : 1
  })
  const largest = countOf.sort((one, other) => other - one).slice(0, setting.units.length)
  return {
    score: meanOfMarks(setting, marks),
    breach: known - largest.reduce((sum, count) => sum + count, 0),
  }
}

/**
 * Members of different kinds.
 *
 * Proof. Spread as evenly as can be over all units, the people of each kind form Λ pairs of one kind in all, and no
 * formation has fewer. Units of their sizes can avoid all but F pairs of one kind at most (F: the greatest sum of the
 * fewest such pairs by size, which is convex in size, so a chord between the bounds of the size is above it). Each of
 * the Λ − F pairs that are too many costs a unit of s, whose weight is w·s or more, 1 ÷ (the most unlike pairs of s).
 */
export function boundUnlikeKinds(
  { attribute, atLeast }: Extract<Criterion, { kind: 'diverse' }>,
  setting: Setting,
): CriterionBound {
  const { counts, known, silent } = countKinds(attribute, setting)
  if (counts.length === 0) return { score: 1, breach: 0 }
  const { units } = setting
  const fewestLike = (size: number) => fewestPairs(size, counts.length)
  const pairs = counts.reduce((sum, count) => sum + fewestPairs(count, units.length), 0)
  let costOfPair = Number.POSITIVE_INFINITY
  for (let size = 2; size <= setting.largest; size++) {
    const unlike = (size * (size - 1)) / 2 - fewestLike(size)
    if (unlike > 0) costOfPair = Math.min(costOfPair, size / unlike)
  }
  const tooMany = Math.max(0, pairs - greatestOfConvex(setting, fewestLike, known, silent))
  const lost = tooMany > 0 && costOfPair < Number.POSITIVE_INFINITY ? setting.lightest * costOfPair * tooMany : 0
  const wanted = units.reduce((sum, { min }) => sum + Math.min(atLeast, Math.max(0, min - silent)), 0)
  const present = counts.reduce((sum, count) => sum + Math.min(count, units.length), 0)
  return { score: Math.max(0, 1 - lost / setting.weight), breach: Math.max(0, wanted - present) }
}

/** The most that Σ of a convex function of units' known members can be, of which there are `known` in all. */
function greatestOfConvex(setting: Setting, of: (size: number) => number, known: number, silent: number): number {
  const chords = setting.units.map(({ min, max }) => {
    const least = Math.max(0, min - silent)
    return { room: max - least, base: of(least), least, slope: max > least ? (of(max) - of(least)) / (max - least) : 0 }
  })
  chords.sort((one, other) => other.slope - one.slope)
  let left = known - chords.reduce((sum, { least }) => sum + least, 0)
  let sum = 0
  for (const { room, base, slope } of chords) {
    const taken = Math.max(0, Math.min(room, left))
    sum += base + slope * taken
    left -= taken
  }
  return sum
}

/**
 * Kinds as in the cohort.
 *
 * Proof. Of s members a whole number is of each kind, so the share of a kind is as far from the cohort's share p as
 * p·s is from a whole number, ÷ s, or farther. The size for which half the sum of these is least bounds every unit.
 */
export function boundBalancedKinds(
  { attribute, tolerance }: Extract<Criterion, { kind: 'balanced' }>,
  setting: Setting,
): CriterionBound {
  const { counts, known, silent } = countKinds(attribute, setting)
  const smallest = setting.smallest - silent
  if (known === 0 || smallest < 1) return { score: 1, breach: 0 }
  let least = Number.POSITIVE_INFINITY
  for (let size = smallest; size <= setting.largest; size++) {
    const off = counts.reduce((sum, count) => {
      const people = (count * size) / known
      return sum + Math.abs(people - Math.round(people))
    }, 0)
    least = Math.min(least, off / size / 2)
  }
  return { score: 1 - least, breach: setting.fewestUnits * Math.max(0, least - tolerance) }
}
