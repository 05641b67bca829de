import type { Partition } from './partition.ts'

/** How many members of each unit have each of some qualities, and how many would have after a change. */
export class QualityCounts {
  readonly qualities: number
  readonly #partition: Partition
  /** 1 where the person has the quality: person × qualities + quality. */
  readonly #has: Uint8Array
  /** Unit × qualities + quality. */
  readonly #counts: Int32Array

  /** @param has 1 where the person has the quality: person × qualities + quality */
  constructor(has: Uint8Array, qualities: number, partition: Partition) {
    this.qualities = qualities
    this.#has = has
    this.#partition = partition
    this.#counts = new Int32Array(partition.units * qualities)
  }

  /** Members with the quality if `out` had left the unit and `inn` had come; −1 is nobody. */
  countIf(unit: number, quality: number, out: number, inn: number): number {
    const qualities = this.qualities
    let count = this.#counts[unit * qualities + quality]!
    if (out >= 0) count -= this.#has[out * qualities + quality]!
    if (inn >= 0) count += this.#has[inn * qualities + quality]!
    return count
  }

  recount(unit: number): void {
    const { start, size, members } = this.#partition
    const qualities = this.qualities
    const base = unit * qualities
    this.#counts.fill(0, base, base + qualities)
    for (let k = start[unit]!; k < start[unit]! + size[unit]!; k++) {
      const from = members[k]! * qualities
      for (let quality = 0; quality < qualities; quality++) this.#counts[base + quality]! += this.#has[from + quality]!
    }
  }
}

/** 1 where a person's set holds the value: person × values + value. Whoever did not answer has none. */
export function qualitiesOf(
  persons: number,
  valuesOf: (person: number) => readonly string[],
  values: readonly string[],
): Uint8Array {
  const has = new Uint8Array(persons * values.length)
  for (let person = 0; person < persons; person++) {
    const own = valuesOf(person)
    values.forEach((value, quality) => {
      if (own.includes(value)) has[person * values.length + quality] = 1
    })
  }
  return has
}
