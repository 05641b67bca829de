import { evaluateFormation } from '../evaluate/evaluate.ts'
import type { Report } from '../evaluate/report.ts'
import type { Formation } from '../problem/check-problem.ts'
import type { FormedGroup } from '../solution.ts'

/** Every formation that keeps locks, sections and sizes: each person in turn in each group. */
export function* allFormations({ cohort }: Formation): Generator<FormedGroup[]> {
  const { participants, groups } = cohort
  const members = groups.map((): string[] => [])

  function* placeFrom(person: number): Generator<FormedGroup[]> {
    const one = participants[person]
    if (!one) {
      if (groups.every(({ min }, group) => members[group]!.length >= min)) {
        yield groups.map(({ id }, group) => ({ id, participants: [...members[group]!] }))
      }
      return
    }
    for (const [group, { id, max, section }] of groups.entries()) {
      if (one.locked && one.group !== id) continue
      if (one.section !== undefined && one.section !== section) continue
      if (members[group]!.length >= max) continue
      members[group]!.push(one.id)
      yield* placeFrom(person + 1)
      members[group]!.pop()
    }
  }
  yield* placeFrom(0)
}

/**
 * What counts when two formations are compared: the first number that differs by more than rounding decides. Fairness
 * looks at the criteria on groups; a group with nobody in it has the score 1.
 */
export function meritOf({ problem }: Formation, report: Report): number[] {
  const { groups = 'mean', persons = 'mean' } = problem.fairness ?? {}
  const { breach, score } = report
  if (groups === 'mean' && persons === 'mean') return [-breach, score]
  const weights = problem.criteria.map(({ scope, weight }) => (scope === 'group' ? weight : 0))
  const byGroup = report.groups.map((group) => {
    const members = report.persons.filter((one) => one.group === group.id)
    const scored = persons === 'mean' ? [group] : members
    return scored.reduce((least, one) => Math.min(least, meanOf(one.criteria, weights)), 1)
  })
  byGroup.sort((one, other) => one - other)
  return [-breach, ...(groups === 'lexicographic' ? byGroup : byGroup.slice(0, 1)), score]
}

function meanOf(scores: readonly (number | null)[], weights: readonly number[]): number {
  const concerned = weights.map((weight, index) => (scores[index] === null ? 0 : weight))
  const sum = concerned.reduce((all, weight) => all + weight, 0)
  return sum > 0 ? concerned.reduce((all, weight, index) => all + weight * (scores[index] ?? 0), 0) / sum : 1
}

const rounding = 1e-8

/** Above 0 when `one` is better, below when `other` is; 0 when they are equal but for rounding. */
export function compareMerits(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, place) => Math.abs(value - other[place]!) > rounding)
  return index < 0 ? 0 : one[index]! - other[index]!
}

/** The merit of the best of all formations: slow, and plain to see. */
export function bestByBruteForce(formation: Formation): { merit: number[]; formations: number } {
  let merit: number[] | null = null
  let formations = 0
  for (const groups of allFormations(formation)) {
    formations++
    const own = meritOf(formation, evaluateFormation(formation, groups))
    if (!merit || compareMerits(own, merit) > 0) merit = own
  }
  if (!merit) throw new Error('No formation keeps all sizes')
  return { merit, formations }
}

export function countFormations(formation: Formation, most: number): number {
  let count = 0
  for (const _ of allFormations(formation)) if (++count > most) break
  return count
}
