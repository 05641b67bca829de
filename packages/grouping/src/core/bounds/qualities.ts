import type { Criterion } from '../criteria/catalogue.ts'
import type { Cohort } from '../model/cohort.ts'
import { type CriterionBound, meanOfPersons } from './criterion-bound.ts'
import type { Setting } from './setting.ts'

type NotAlone = Extract<Criterion, { kind: 'not-alone' }>
type Count = Extract<Criterion, { kind: 'count' }>
type Cover = Extract<Criterion, { kind: 'cover' }>

/**
 * Proof. When no unit can hold enough, nobody has enough company. A unit with x of them then lacks min(x, atLeast − x),
 * concave and 0 at 0, so Σ is at least that of the largest units filled: f(m) ÷ m for each of them, m the most in one.
 */
export function boundNotAlone({ attribute, values, atLeast }: NotAlone, setting: Setting): CriterionBound {
  const { cohort, largest } = setting
  const having = Uint8Array.from(cohort.participants, (_, person) => hasAny(cohort, person, attribute, values))
  const people = having.reduce((sum, has) => sum + has, 0)
  const together = Math.min(people, largest)
  const isPossible = together >= atLeast
  const marks = Float64Array.from(having, (has) => (has === 0 ? -1 : isPossible ? 1 : 0))
  const lack = isPossible || together === 0 ? 0 : Math.min(together, atLeast - together)
  return { score: meanOfPersons(setting, marks), breach: lack === 0 ? 0 : (people * lack) / together }
}

/**
 * Proof. Of `people` with the quality in all, units get at most 1 ÷ atLeast of score for each, on the weight of the
 * largest unit of the heaviest; and a unit holds no more of them than its size. Above atMost in each of all units,
 * whoever is left is too many somewhere, and costs the weight of the lightest person or more, since a unit of s loses
 * w·s ÷ max(1, s − atMost) ≥ w for each.
 */
export function boundCount(spec: Count, setting: Setting): CriterionBound {
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = spec
  const { cohort, units, fewestUnits, largest, heaviest, lightest, weight } = setting
  const people = cohort.participants.filter((_, person) => isCounted(cohort, person, spec)).length
  const tooFew = Math.max(0, fewestUnits * atLeast - people, fewestUnits * (atLeast - largest))
  const tooMany = Math.max(0, people - atMost * units.length)
  const ofFew = atLeast > 0 ? Math.min(1, (people * heaviest * largest) / (atLeast * weight), largest / atLeast) : 1
  return { score: Math.max(0, Math.min(ofFew, 1 - (lightest * tooMany) / weight)), breach: tooFew + tooMany }
}

/** Proof. As of counts, for each value by itself; and who has one value alone covers one place alone. */
export function boundCover({ attribute, values, each }: Cover, setting: Setting): CriterionBound {
  const { cohort, fewestUnits, largest, heaviest, weight } = setting
  const places = each * values.length
  const supplies = values.map(
    (value) => cohort.participants.filter((_, person) => hasAny(cohort, person, attribute, [value])).length,
  )
  const shares = supplies.map((people) => Math.min(1, (people * heaviest * largest) / (each * weight), largest / each))
  const score = shares.reduce((sum, share) => sum + share, 0) / values.length
  const breach = supplies.reduce(
    (sum, people) => sum + Math.max(0, each * fewestUnits - people, fewestUnits * (each - largest)),
    0,
  )
  if (cohort.attributes[attribute]!.type !== 'categorical') return { score, breach }
  return { score: Math.min(score, largest / places), breach: Math.max(breach, fewestUnits * (places - largest)) }
}

function hasAny(cohort: Cohort, person: number, attribute: string, values: readonly string[]): 0 | 1 {
  return cohort.values(person, attribute).some((value) => values.includes(value)) ? 1 : 0
}

function isCounted(cohort: Cohort, person: number, { attribute, values, from, to }: Count): boolean {
  if (values !== undefined) return hasAny(cohort, person, attribute, values) === 1
  const number = cohort.value(person, attribute)
  if (typeof number !== 'number') return false
  return number >= (from ?? Number.NEGATIVE_INFINITY) && number <= (to ?? Number.POSITIVE_INFINITY)
}
