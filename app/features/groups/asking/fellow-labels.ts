/** A fellow student as others can point at them. */
export interface Fellow {
  id: string
  label: string
}

/** What each is called when they are pointed at: by name; where two have one name, by programme too, then by number. */
export function fellowLabels(students: readonly { id: string; name: string; programme: string | null }[]): Fellow[] {
  const byName = (one: { name: string }) => one.name
  const withProgramme = (one: { name: string; programme: string | null }) =>
    one.programme ? `${one.name} (${one.programme})` : one.name
  const names = countOf(students.map(byName))
  const labels = students.map((one) => (names.get(one.name)! > 1 ? withProgramme(one) : one.name))
  const taken = countOf(labels)
  const given = new Map<string, number>()
  return students.map(({ id }, index) => {
    const label = labels[index]!
    if (taken.get(label) === 1) return { id, label }
    const number = (given.get(label) ?? 0) + 1
    given.set(label, number)
    return { id, label: `${label} – ${number}` }
  })
}

export type FoundFellow = { id: string } | { problem: 'groups.answer.unknownPerson' | 'groups.answer.several' }

/** Who was meant by what was written: a label, or a name that only one has; capitals and spaces do not count. */
export function findFellow(written: string, fellows: readonly Fellow[]): FoundFellow {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb')
  const sought = plain(written)
  const exact = fellows.filter(({ label }) => plain(label) === sought)
  const found = exact.length > 0 ? exact : fellows.filter(({ label }) => plain(label).startsWith(`${sought} (`))
  if (found.length === 1) return { id: found[0]!.id }
  const alike = found.length > 1 || fellows.some(({ label }) => plain(label).startsWith(`${sought} – `))
  return { problem: alike ? 'groups.answer.several' : 'groups.answer.unknownPerson' }
}

function countOf(values: readonly string[]) {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
