/**
 * Units that could move from one site to another, the cheapest move first: a binary heap in typed arrays. Entries of
 * units that have left stay until they come to the top; the owner asks and takes them off.
 */
export class MoveHeap {
  #costs: Float64Array
  #units: Int32Array
  #size = 0

  constructor(capacity: number) {
    this.#costs = new Float64Array(capacity)
    this.#units = new Int32Array(capacity)
  }

  get size(): number {
    return this.#size
  }

  /** Cost of the cheapest move. Only when not empty. */
  get cost(): number {
    return this.#costs[0]!
  }

  /** The unit of the cheapest move. Only when not empty. */
  get unit(): number {
    return this.#units[0]!
  }

  push(cost: number, unit: number): void {
    if (this.#size === this.#units.length) this.#grow()
    let hole = this.#size++
    while (hole > 0) {
      const parent = (hole - 1) >> 1
      const above = this.#costs[parent]!
      if (above <= cost) break
      this.#costs[hole] = above
      this.#units[hole] = this.#units[parent]!
      hole = parent
    }
    this.#costs[hole] = cost
    this.#units[hole] = unit
  }

  /** Takes the cheapest move off. Only when not empty. */
  pop(): void {
    const size = --this.#size
    const cost = this.#costs[size]!
    const unit = this.#units[size]!
    let hole = 0
    for (;;) {
      let child = 2 * hole + 1
      if (child >= size) break
      if (child + 1 < size && this.#costs[child + 1]! < this.#costs[child]!) child++
      if (this.#costs[child]! >= cost) break
      this.#costs[hole] = this.#costs[child]!
      this.#units[hole] = this.#units[child]!
      hole = child
    }
    this.#costs[hole] = cost
    this.#units[hole] = unit
  }

  #grow(): void {
    const capacity = 2 * this.#units.length + 8
    const costs = new Float64Array(capacity)
    costs.set(this.#costs)
    const units = new Int32Array(capacity)
    units.set(this.#units)
    this.#costs = costs
    this.#units = units
  }
}
