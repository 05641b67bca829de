import type { Criterion } from '../criteria/catalogue.ts'
import { pastOf } from '../criteria/new-people.ts'
import { relationOf } from '../criteria/pairs-of-people.ts'
import type { Relation } from '../model/pairs.ts'
import { type CriterionBound, fewestPairs, meanOfPersons } from './criterion-bound.ts'
import type { Setting } from './setting.ts'

type Together = Extract<Criterion, { kind: 'together' }>
type Apart = Extract<Criterion, { kind: 'apart' }>
type NewPeople = Extract<Criterion, { kind: 'new-people' }>

/**
 * Proof. A person meets no more partners than there are other places in the largest unit that is open to them, and none
 * to whom no unit is open that is open to them too. Each pair that is split is missed by both.
 */
export function boundTogether(spec: Together, setting: Setting): CriterionBound {
  const { start, list } = relationOf(spec, setting.cohort)
  let missed = 0
  const marks = Float64Array.from(setting.largestOf, (largest, person) => {
    const partners = list.subarray(start[person], start[person + 1])
    if (partners.length === 0) return -1
    const within = Math.min(largest - 1, partners.filter((other) => setting.mayMeet(person, other)).length)
    const met = Math.min(within, partners.length)
    missed += partners.length - met
    return met / partners.length
  })
  return { score: meanOfPersons(setting, marks), breach: missed / 2 }
}

/**
 * Proof. Three counts of pairs that must meet, of which the greatest holds. By person: those who can be in one unit
 * only; and of k − 1 others in a unit, all but those who are no partners. By size: of all pairs that share a unit, all
 * but those who are no partners. By sets of people who should all be apart: as many as share a unit when they are
 * spread as evenly as can be (the sets have nobody in common, so they count no pair twice). A pair that meets takes
 * weight ÷ partners from both, the smallest such quotient or more.
 */
export function boundApart(spec: Apart, setting: Setting): CriterionBound {
  const { cohort, units } = setting
  const relation = relationOf(spec, cohort)
  const { start } = relation
  const degree = (person: number) => start[person + 1]! - start[person]!
  const forced = forcedMeetings(relation, setting)
  const marks = forced.map((met, person) => (degree(person) === 0 ? -1 : 1 - met / degree(person)))
  const pairs = Math.max(
    fewestPairs(cohort.size, units.length) - strangers(relation, cohort.size),
    disjointCliques(relation).reduce((sum, size) => sum + fewestPairs(size, units.length), 0),
    0,
  )
  let total = 0
  let least = Number.POSITIVE_INFINITY
  cohort.weights.forEach((weight, person) => {
    if (degree(person) === 0) return
    total += weight
    least = Math.min(least, weight / degree(person))
  })
  if (total === 0) return { score: null, breach: 0 }
  const score = Math.max(0, Math.min(meanOfPersons(setting, marks)!, 1 - (2 * pairs * least) / total))
  return { score, breach: Math.max(pairs, forced.reduce((sum, met) => sum + met, 0) / 2) }
}

/**
 * Proof. Of k − 1 others or more in a unit, all but those whom the person has not met have met them, and the times of
 * these are at least the smallest; and 1 − met ÷ (s − 1) is at most those not met ÷ (k − 1). Those who can be in one
 * unit only meet in any case. By size: as of people apart.
 */
export function boundNewPeople(spec: NewPeople, setting: Setting): CriterionBound {
  const { cohort, smallestOf, units } = setting
  const meetings = pastOf(spec, cohort)
  const { start, list, times } = meetings
  let twice = 0
  const marks = Float64Array.from(smallestOf, (size, person) => {
    const fresh = cohort.size - 1 - (start[person + 1]! - start[person]!)
    const again = Math.max(0, size - 1 - fresh)
    const sorted = times.slice(start[person], start[person + 1]).sort()
    let bySize = 0
    for (let k = 0; k < again; k++) bySize += sorted[k]!
    let byPlace = 0
    for (let k = start[person]!; k < start[person + 1]!; k++) {
      if (setting.mustMeet(person, list[k]!)) byPlace += times[k]!
    }
    twice += Math.max(bySize, byPlace)
    return size > 1 ? Math.min(1, fresh / (size - 1)) : 1
  })
  const pairs = fewestPairs(cohort.size, units.length) - strangers(meetings, cohort.size)
  return { score: meanOfPersons(setting, marks), breach: Math.max(0, pairs, twice / 2) }
}

/** Of each person: how many partners they meet in any formation. */
function forcedMeetings({ start, list }: Relation, setting: Setting): Float64Array {
  const { cohort, smallestOf } = setting
  return Float64Array.from(smallestOf, (size, person) => {
    const partners = list.subarray(start[person], start[person + 1])
    const others = cohort.size - 1 - partners.length
    const byPlace = partners.filter((other) => setting.mustMeet(person, other)).length
    return Math.min(partners.length, Math.max(byPlace, size - 1 - others))
  })
}

/** Pairs of people who are no partners. */
function strangers({ list }: Relation, people: number): number {
  return (people * (people - 1)) / 2 - list.length / 2
}

/** Sizes of some sets of people of whom each two are partners, found greedily; nobody is in two. */
function disjointCliques({ start, list }: Relation): number[] {
  const people = start.length - 1
  const partners = Array.from({ length: people }, (_, one) => new Set(list.subarray(start[one], start[one + 1])))
  const taken = new Uint8Array(people)
  const sizes: number[] = []
  const order = [...partners.keys()].sort((one, other) => partners[other]!.size - partners[one]!.size)
  for (const first of order) {
    if (taken[first] || partners[first]!.size === 0) continue
    const clique = [first]
    taken[first] = 1
    for (const next of partners[first]!) {
      if (taken[next] || !clique.every((member) => partners[member]!.has(next))) continue
      clique.push(next)
      taken[next] = 1
    }
    sizes.push(clique.length)
  }
  return sizes
}
