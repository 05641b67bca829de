/**
 * Who is in which unit. Members of unit u stand at `members[start[u]]` to `members[start[u] + size[u] − 1]`, in any
 * order. A unit never grows past its capacity.
 */
export class Partition {
  readonly units: number
  /** Unit of each person; −1 while not placed. */
  readonly unitOf: Int32Array
  readonly start: Int32Array
  readonly size: Int32Array
  readonly members: Int32Array
  /** Where a person stands in `members`. */
  readonly #position: Int32Array

  /**
   * @param persons how many there are in all
   * @param capacities the most persons of each unit
   */
  constructor(persons: number, capacities: ArrayLike<number>) {
    this.units = capacities.length
    this.unitOf = new Int32Array(persons).fill(-1)
    this.start = new Int32Array(this.units + 1)
    for (let unit = 0; unit < this.units; unit++) this.start[unit + 1] = this.start[unit]! + capacities[unit]!
    this.size = new Int32Array(this.units)
    this.members = new Int32Array(this.start[this.units]!).fill(-1)
    this.#position = new Int32Array(persons)
  }

  get persons(): number {
    return this.unitOf.length
  }

  /** @throws RangeError when the unit is full or the person is placed: a caller's bug */
  add(person: number, unit: number): void {
    const position = this.start[unit]! + this.size[unit]!
    if (position >= this.start[unit + 1]! || this.unitOf[person] !== -1) {
      throw new RangeError(`Person ${person} cannot be added to unit ${unit}`)
    }
    this.members[position] = person
    this.#position[person] = position
    this.unitOf[person] = unit
    this.size[unit]!++
  }

  remove(person: number): void {
    const unit = this.unitOf[person]!
    const last = this.start[unit]! + --this.size[unit]!
    const position = this.#position[person]!
    const moved = this.members[last]!
    this.members[position] = moved
    this.#position[moved] = position
    this.members[last] = -1
    this.unitOf[person] = -1
  }

  /** Two persons of different units change places. */
  swap(one: number, other: number): void {
    const unit = this.unitOf[one]!
    this.unitOf[one] = this.unitOf[other]!
    this.unitOf[other] = unit
    const position = this.#position[one]!
    this.#position[one] = this.#position[other]!
    this.#position[other] = position
    this.members[position] = other
    this.members[this.#position[one]!] = one
  }
}
