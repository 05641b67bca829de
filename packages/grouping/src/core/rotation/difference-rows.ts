import type { Random } from '../random.ts'
import { type Annealed, anneal } from './annealing.ts'
import type { Effort } from './effort.ts'
import { type CoverOption, ExactCover } from './exact-cover.ts'

/**
 * Rows of elements of an abelian group such that the differences of any two rows are all different. Row m tells week m:
 * person (column c, x) stands in group x − row[c]; so each two weeks share no pair. These are orthogonal Latin rectangles
 * that the group acts on.
 *
 * @see W. Harvey and T. Winterer, "Solving the MOLR and social golfer problems", CP 2005, LNCS 3709, 286–300
 */
export interface DifferenceRows {
  /** Orders of the cyclic groups whose product it is. */
  readonly moduli: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

/** The schedule of `rows`: as many groups as the abelian group has elements. */
export function developRows({ moduli, rows }: DifferenceRows): number[][][] {
  const order = moduli.reduce((product, modulus) => product * modulus, 1)
  return rows.map((row) =>
    Array.from({ length: order }, (_, start) =>
      row.map((element, column) => column * order + addModulo(start, element, moduli)),
    ),
  )
}

function addModulo(a: number, b: number, moduli: readonly number[]): number {
  let sum = 0
  let place = 1
  for (const modulus of moduli) {
    sum += place * ((Math.floor(a / place) + Math.floor(b / place)) % modulus)
    place *= modulus
  }
  return sum
}

function differenceTable(moduli: readonly number[]): { order: number; differences: Int32Array } {
  const order = moduli.reduce((product, modulus) => product * modulus, 1)
  const differences = new Int32Array(order * order)
  for (let b = 0; b < order; b++) {
    for (let d = 0; d < order; d++) differences[addModulo(b, d, moduli) * order + b] = d
  }
  return { order, differences }
}

/** Seeks difference rows by annealing on the differences that stand twice. @returns undefined when none were found */
export function annealRows(
  moduli: readonly number[],
  shape: { readonly size: number; readonly weeks: number },
  random: Random,
  effort: Effort,
  steps: number,
): DifferenceRows | undefined {
  const state = new RowState(moduli, shape.size, shape.weeks, random)
  const found = state.cost === 0 || anneal(state, random, effort, { steps, from: 0.8, to: 0.15, unit: 1 })
  return found ? { moduli, rows: state.rows() } : undefined
}

class RowState implements Annealed {
  cost = 0
  readonly #order: number
  readonly #differences: Int32Array
  readonly #size: number
  readonly #weeks: number
  readonly #entries: Int32Array
  readonly #counts: Int32Array
  #place = 0
  #before = 0

  constructor(moduli: readonly number[], size: number, weeks: number, random: Random) {
    const { order, differences } = differenceTable(moduli)
    this.#order = order
    this.#differences = differences
    this.#size = size
    this.#weeks = weeks
    this.#entries = Int32Array.from({ length: size * weeks }, () => random.below(order))
    this.#counts = new Int32Array(weeks * weeks * order)
    for (let a = 0; a < weeks; a++) {
      for (let b = 0; b < a; b++) {
        for (let column = 0; column < size; column++) this.cost += this.#count(a, b, column, 1)
      }
    }
  }

  move(random: Random): number | undefined {
    const place = random.below(this.#entries.length)
    const element = random.below(this.#order)
    this.#place = place
    this.#before = this.#entries[place]!
    if (element === this.#before) return undefined
    const cost = this.cost
    this.#set(element)
    return this.cost - cost
  }

  undo(): void {
    this.#set(this.#before)
  }

  improved(): boolean {
    return this.cost === 0
  }

  rows(): number[][] {
    return Array.from({ length: this.#weeks }, (_, week) => [
      ...this.#entries.subarray(week * this.#size, (week + 1) * this.#size),
    ])
  }

  #set(element: number): void {
    this.#countRow(-1)
    this.#entries[this.#place] = element
    this.#countRow(1)
  }

  #countRow(sign: number): void {
    const week = (this.#place / this.#size) | 0
    const column = this.#place - week * this.#size
    for (let other = 0; other < week; other++) this.cost += this.#count(week, other, column, sign)
    for (let other = week + 1; other < this.#weeks; other++) this.cost += this.#count(other, week, column, sign)
  }

  #count(a: number, b: number, column: number, sign: number): number {
    const x = this.#entries[a * this.#size + column]!
    const y = this.#entries[b * this.#size + column]!
    const at = (a * this.#weeks + b) * this.#order + this.#differences[x * this.#order + y]!
    const before = this.#counts[at]!
    this.#counts[at] = before + sign
    if (sign > 0) return before > 0 ? 1 : 0
    return before > 1 ? -1 : 0
  }
}

/** More columns than this are too many to choose from. */
const mostColumns = 20_000

/**
 * Decides by exact cover whether there are difference rows, the first of zeros, that remain when weeks 1 and 2, 3 and 4
 * and so on are exchanged, columns with them. Each column is a choice; each difference of two weeks is taken once at most.
 *
 * @returns null when there are none of this symmetry, undefined when it is not known
 */
export function coverRows(
  moduli: readonly number[],
  { size, weeks }: { readonly size: number; readonly weeks: number },
  random: Random,
  effort: Effort,
  steps: number,
): DifferenceRows | null | undefined {
  const { order, differences } = differenceTable(moduli)
  if (order ** (weeks - 1) > mostColumns || size < order - 1 || size > order || weeks < 3) return undefined
  const options: (CoverOption & { columns: number[][] })[] = []
  for (let number = 0; number < order ** (weeks - 1); number++) {
    const column = [0, ...Array.from({ length: weeks - 1 }, (_, week) => Math.floor(number / order ** week) % order)]
    const mirrored = column.map((_, week) => column[partner(week, weeks)]!)
    const columns = [column, mirrored]
    if (column.join() === mirrored.join()) columns.pop()
    else if (column.join() > mirrored.join()) continue
    const items = columns.flatMap((each) => differenceItems(each, order, differences))
    // With one column less than elements, some difference of weeks 0 and 1 is missing: let it be the zero.
    const isLeftOut = size < order && items.some((item) => item < 2 * order && item % order === 0)
    if (isLeftOut || new Set(items).size < items.length) continue
    const primary = items.filter((item) => item < order).map((item) => (size < order ? item - 1 : item))
    options.push({ columns, primary, secondary: items.filter((item) => item >= order).map((item) => item - order) })
  }
  const cover = new ExactCover(size, order * ((weeks * (weeks - 1)) / 2 - 1), options)
  const chosen = cover.search(random, steps, effort)
  if (!chosen) return chosen
  const columns = chosen.flatMap((option) => options[option]!.columns)
  return { moduli, rows: Array.from({ length: weeks }, (_, week) => columns.map((column) => column[week]!)) }
}

const partner = (week: number, weeks: number) => {
  if (week === 0) return 0
  const other = week % 2 === 1 ? week + 1 : week - 1
  return other < weeks ? other : week
}

/** One item for each two weeks and difference; those of weeks 0 and 1 come first, then those of 0 and 2. */
function differenceItems(column: readonly number[], order: number, differences: Int32Array): number[] {
  const items: number[] = []
  let pair = 0
  for (let a = 0; a < column.length; a++) {
    for (let b = a + 1; b < column.length; b++) {
      items.push(pair++ * order + differences[column[b]! * order + column[a]!]!)
    }
  }
  return items
}
