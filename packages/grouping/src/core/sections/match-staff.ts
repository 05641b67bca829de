/**
 * Matches staff to sections as far as numbers go: each section as many as it needs, each person no more sections than
 * they can have. By augmenting paths.
 *
 * @param candidates who may have each section
 * @param most sections of each person
 * @returns staff of each section, or null when there are not enough
 * @see Kuhn (1955), The Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2
 */
export function matchStaff(
  needs: readonly number[],
  candidates: readonly (readonly number[])[],
  most: readonly number[],
): number[][] | null {
  const assigned: number[][] = needs.map(() => [])
  const load = most.map(() => 0)

  const augment = (section: number, seen: Set<number>): boolean => {
    for (const person of candidates[section]!) {
      if (seen.has(person) || most[person] === 0 || assigned[section]!.includes(person)) continue
      seen.add(person)
      if (load[person]! < most[person]!) {
        load[person]!++
        assigned[section]!.push(person)
        return true
      }
      for (const [other, people] of assigned.entries()) {
        if (other === section || !people.includes(person)) continue
        // The other section finds somebody else, and this person comes here.
        if (!augment(other, seen)) continue
        people.splice(people.indexOf(person), 1)
        assigned[section]!.push(person)
        return true
      }
    }
    return false
  }

  for (const [section, need] of needs.entries()) {
    for (let i = 0; i < need; i++) if (!augment(section, new Set())) return null
  }
  return assigned
}
