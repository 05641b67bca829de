import { type Facts, isClash } from './facts.ts'

/** More ways than these are not gone through; each party is then bounded alone. */
const MOST_WAYS = 20_000

/** Parties that share students, in lists: what one does binds the others, if sections clash at all. */
export function householdsOf({ problem, parties }: Facts): number[][] {
  const { sections } = problem
  if (!sections.some((a) => sections.some((b) => isClash(a, b)))) return parties.map((_, i) => [i])
  const partiesById = new Map<string, number[]>()
  for (const [i, { students }] of parties.entries()) {
    for (const { id } of students) partiesById.set(id, [...(partiesById.get(id) ?? []), i])
  }
  const isSeen = parties.map(() => false)
  return parties.flatMap((_, first) => {
    if (isSeen[first]) return []
    const household = [first]
    for (const i of household) {
      if (isSeen[i]) continue
      isSeen[i] = true
      household.push(
        ...parties[i]!.students.flatMap(({ id }) => partiesById.get(id)!).filter((other) => !isSeen[other]),
      )
    }
    const own = [...new Set(household)]
    const ways = own.reduce((product, i) => product * (parties[i]!.options.size + 1), 1)
    return ways > MOST_WAYS ? own.map((i) => [i]) : [own]
  })
}

/**
 * The greatest gain of a household, and the greatest with each of its parties at each site: every way is tried.
 *
 * @param gains of each party at each site; −∞ where it may not be
 */
export function bestWays(facts: Facts, household: readonly number[], gains: (party: number, site: number) => number) {
  const { sections } = facts.problem
  const rows = household.map((party) => Array.from({ length: sections.length + 1 }, (_, site) => gains(party, site)))
  const withSite = rows.map((row) => row.map(() => Number.NEGATIVE_INFINITY))
  const sites: number[] = []
  const shares = household.map((a) =>
    household.map((b) => facts.parties[a]!.students.some((student) => facts.parties[b]!.students.includes(student))),
  )
  const meets = (site: number) =>
    sites.every((other, i) => {
      const [a, b] = [sections[site], sections[other]]
      return !(a && b && shares[sites.length]![i] && isClash(a, b))
    })
  const tryAll = (sum: number): void => {
    const row = rows[sites.length]
    if (!row) {
      for (const [i, site] of sites.entries()) withSite[i]![site] = Math.max(withSite[i]![site]!, sum)
      return
    }
    for (const [site, gain] of row.entries()) {
      if (gain === Number.NEGATIVE_INFINITY || !meets(site)) continue
      sites.push(site)
      tryAll(sum + gain)
      sites.pop()
    }
  }
  tryAll(0)
  return { best: Math.max(...withSite[0]!), withSite }
}
