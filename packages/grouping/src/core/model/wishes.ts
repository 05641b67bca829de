/** Who wishes for whom: wishes of person i (or for person i) are at `start[i]` to `start[i + 1] − 1`. */
export interface Wishes {
  readonly start: Int32Array
  /** Who is wished for (or who wishes). */
  readonly person: Int32Array
  /** What the wish counts. */
  readonly value: Float64Array
}

/**
 * @param named whom each person wishes for, nobody twice
 * @param mutual what a wish counts that is returned; others count 1
 */
export function wishesOf(named: readonly Int32Array[], mutual: number): Wishes {
  const sets = named.map((persons) => new Set(persons))
  const start = new Int32Array(named.length + 1)
  named.forEach(({ length }, person) => {
    start[person + 1] = start[person]! + length
  })
  const person = new Int32Array(start[named.length]!)
  const value = new Float64Array(start[named.length]!)
  named.forEach((persons, index) => {
    person.set(persons, start[index]!)
    persons.forEach((wished, k) => {
      value[start[index]! + k] = sets[wished]!.has(index) ? mutual : 1
    })
  })
  return { start, person, value }
}

/** The same wishes by whom they are for. */
export function reversed({ start, person, value }: Wishes): Wishes {
  const persons = start.length - 1
  const count = new Int32Array(persons)
  for (const wished of person) count[wished]!++
  const begin = new Int32Array(persons + 1)
  for (let one = 0; one < persons; one++) begin[one + 1] = begin[one]! + count[one]!
  const next = begin.slice()
  const result = { start: begin, person: new Int32Array(person.length), value: new Float64Array(person.length) }
  for (let wisher = 0; wisher < persons; wisher++) {
    for (let k = start[wisher]!; k < start[wisher + 1]!; k++) {
      const at = next[person[k]!]!++
      result.person[at] = wisher
      result.value[at] = value[k]!
    }
  }
  return result
}
