/**
 * One person, and several others who might change places with them. Judging many at once, criterion by criterion,
 * keeps each inner loop in one criterion's code: several times faster than judging swap by swap.
 */
export class SwapBatch {
  /** The person, and their unit. */
  one = 0
  unit = 0
  /** How many others there are still. */
  count = 0
  /** The others, and their units; none is `unit`. */
  readonly others: Int32Array
  readonly units: Int32Array
  /** What each swap would add to the energy, by the criteria that were asked until now. */
  readonly gains: Float64Array
  /** What each must add in all to be of use. */
  readonly least: Float64Array

  constructor(capacity: number) {
    this.others = new Int32Array(capacity)
    this.units = new Int32Array(capacity)
    this.gains = new Float64Array(capacity)
    this.least = new Float64Array(capacity)
  }

  add(other: number, unit: number, least: number): void {
    this.others[this.count] = other
    this.units[this.count] = unit
    this.gains[this.count] = 0
    this.least[this.count] = least
    this.count++
  }

  /** Keeps only swap `from` in place `to`. */
  keep(from: number, to: number): void {
    this.others[to] = this.others[from]!
    this.units[to] = this.units[from]!
    this.gains[to] = this.gains[from]!
    this.least[to] = this.least[from]!
  }
}
