import type { Formation } from '../problem/check-problem.ts'
import type { Company } from './company.ts'
import type { Conflict } from './conflict.ts'
import { proof, quoted } from './proof.ts'
import type { Requirement } from './requirement.ts'

/** So many pairs are looked at, some seconds at the most: that nothing is found proves nothing anyway. */
const mostLooks = 3e7

/** More people who must all be apart from each other than there are groups. */
export function cliques(formation: Formation, company: Company): Conflict[] {
  const { cohort } = formation
  const groups = cohort.groups.length
  const rivals = Array.from({ length: cohort.size }, () => new Map<number, Requirement>())
  for (const { one, other, requirement } of company.apart) {
    rivals[one]!.set(other, requirement)
    rivals[other]!.set(one, requirement)
  }
  const told = new Set<number>()
  let looks = 0
  return rivals.flatMap((own, person): Conflict[] => {
    if (own.size < groups || told.has(person) || looks > mostLooks) return []
    const clique = [person]
    // Those with most rivals first: a large clique is likely to hold them. Nobody is in two that are told.
    const candidates = [...own.keys()].filter((candidate) => !told.has(candidate))
    if (candidates.length < groups) return []
    candidates.sort((one, other) => rivals[other]!.size - rivals[one]!.size || one - other)
    const isRivalOfAll = (candidate: number) => clique.every((member) => ++looks > 0 && rivals[member]!.has(candidate))
    for (const candidate of candidates) {
      if (clique.length <= groups && looks <= mostLooks && isRivalOfAll(candidate)) clique.push(candidate)
    }
    if (clique.length <= groups) return []
    for (const member of clique) told.add(member)
    // One requirement may part thousands of pairs.
    const requirements = new Set<Requirement>()
    for (const [index, one] of clique.entries()) {
      for (const other of clique.slice(index + 1)) requirements.add(rivals[one]!.get(other)!)
    }
    const reason = `${quoted(formation, clique)} must all be apart from each other, and there are ${groups} groups.`
    return [
      proof(
        formation,
        { requirements: [...requirements], persons: clique },
        { code: 'clique', reason, values: { groups } },
      ),
    ]
  })
}
