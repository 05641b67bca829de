import type { BitColumn, Cohort } from '../model/cohort.ts'
import type { Partition } from '../model/partition.ts'
import { QualityCounts } from '../model/quality-counts.ts'
import { SetOverlap } from './set-overlap.ts'

/** How alike or unlike the sets of members are. Whoever has an empty one has a kind of their own: none. */
export class SetMix extends SetOverlap {
  readonly #like: boolean
  readonly #atLeast: number
  /** Of a requirement: how many have each kind, the last being none. */
  readonly #counts: QualityCounts | null

  /** @param aim `like`: sets should overlap, else not; `atLeast`: kinds that must be there when unlike is required */
  constructor(
    column: BitColumn,
    aim: { readonly like: boolean; readonly required: boolean; readonly atLeast: number },
    cohort: Cohort,
    partition: Partition,
  ) {
    super(column, cohort, partition)
    this.#like = aim.like
    this.#atLeast = aim.atLeast
    const kinds = column.labels.length + 1
    this.#counts = aim.required ? new QualityCounts(kindsOf(column), kinds, partition) : null
  }

  protected scoreIf(unit: number, out: number, inn: number): number {
    const overlap = this.overlapIf(unit, out, inn)
    if (this.#counts !== null) this.breach = this.#breach(this.#counts, unit, out, inn)
    return this.#like || this.knownIf < 2 ? overlap : 1 - overlap
  }

  protected override count(unit: number): void {
    super.count(unit)
    this.#counts?.recount(unit)
  }

  /** Like: members without the kind that most have. Unlike: kinds that are missing, as far as members could show them. */
  #breach(counts: QualityCounts, unit: number, out: number, inn: number): number {
    let largest = 0
    let present = 0
    for (let kind = 0; kind < counts.qualities; kind++) {
      const count = counts.countIf(unit, kind, out, inn)
      if (count > largest) largest = count
      if (count > 0) present++
    }
    return this.#like ? this.knownIf - largest : Math.max(0, Math.min(this.#atLeast, this.knownIf) - present)
  }
}

/** 1 where the person has the kind: person × kinds + kind. The last kind is that of those who have no other. */
function kindsOf({ bits, words, known, labels }: BitColumn): Uint8Array {
  const kinds = labels.length + 1
  const has = new Uint8Array(known.length * kinds)
  known.forEach((isKnown, person) => {
    if (isKnown === 0) return
    let any = 0
    for (let kind = 0; kind < labels.length; kind++) {
      const bit = (bits[person * words + (kind >> 5)]! >>> (kind & 31)) & 1
      has[person * kinds + kind] = bit
      any |= bit
    }
    has[person * kinds + labels.length] = 1 - any
  })
  return has
}
