/** Who is related to whom, both ways: partners of person i are `list[start[i]]` to `list[start[i + 1] − 1]`. */
export interface Relation {
  readonly start: Int32Array
  readonly list: Int32Array
}

/** The symmetric closure of some pairs; a pair given twice counts once, and nobody is related to themselves. */
export function relate(persons: number, pairs: Iterable<readonly [number, number]>): Relation {
  const partners = Array.from({ length: persons }, () => new Set<number>())
  for (const [one, other] of pairs) {
    if (one === other) continue
    partners[one]!.add(other)
    partners[other]!.add(one)
  }
  const start = new Int32Array(persons + 1)
  for (let person = 0; person < persons; person++) start[person + 1] = start[person]! + partners[person]!.size
  return { start, list: Int32Array.from(partners.flatMap((set) => [...set])) }
}
