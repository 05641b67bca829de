import type { Random } from '../random.ts'
import type { Effort } from './effort.ts'

/** One choice of an exact cover: the items that it covers, each at most once. */
export interface CoverOption {
  readonly primary: readonly number[]
  readonly secondary: readonly number[]
}

/** A step takes about as long as so many swaps of an annealing. */
const stepCost = 64

/**
 * Exact cover by dancing links: chooses options so that each primary item is covered exactly once and each secondary
 * item at most once. The item with the fewest options left is covered first; options are tried in a random order.
 *
 * @see D. E. Knuth, "Dancing links", Millennial Perspectives in Computer Science (2000), 187–214
 */
export class ExactCover {
  readonly #primary: number
  readonly #items: number
  readonly #options: readonly CoverOption[]
  readonly #left: Int32Array
  readonly #right: Int32Array
  readonly #up: Int32Array
  readonly #down: Int32Array
  readonly #itemOf: Int32Array
  readonly #optionOf: Int32Array
  readonly #optionsLeft: Int32Array
  #chosen: number[] = []
  #steps = 0
  #stepLimit = 0
  #effort: Effort | undefined

  /** @param primary number of primary items, 0 to `primary` − 1 @param secondary number of secondary items, alike */
  constructor(primary: number, secondary: number, options: readonly CoverOption[]) {
    this.#primary = primary
    this.#items = primary + secondary
    this.#options = options
    let cells = 1 + this.#items
    for (const option of options) cells += option.primary.length + option.secondary.length
    this.#left = new Int32Array(cells)
    this.#right = new Int32Array(cells)
    this.#up = new Int32Array(cells)
    this.#down = new Int32Array(cells)
    this.#itemOf = new Int32Array(cells)
    this.#optionOf = new Int32Array(cells)
    this.#optionsLeft = new Int32Array(this.#items + 1)
  }

  /**
   * @param stepLimit ends the search after so many items branched on @param effort ends it too, and counts the steps
   * @returns the chosen options' places; null when there is no cover; undefined when the limit ended the search
   */
  search(random: Random, stepLimit: number, effort: Effort): number[] | null | undefined {
    this.#link(random)
    this.#chosen = []
    this.#steps = 0
    this.#stepLimit = stepLimit
    this.#effort = effort
    const found = this.#descend()
    if (found === undefined) return undefined
    return found ? this.#chosen : null
  }

  #link(random: Random): void {
    for (let item = 0; item <= this.#items; item++) {
      this.#up[item] = item
      this.#down[item] = item
      this.#itemOf[item] = item
      this.#left[item] = item
      this.#right[item] = item
      this.#optionsLeft[item] = 0
    }
    // Only primary items stand in the header's ring: secondary ones never call for an option.
    for (let item = 0; item <= this.#primary; item++) {
      this.#left[item] = item === 0 ? this.#primary : item - 1
      this.#right[item] = item === this.#primary ? 0 : item + 1
    }
    const order = Int32Array.from(this.#options, (_, place) => place)
    random.shuffle(order)
    let cell = this.#items + 1
    for (const place of order) {
      const option = this.#options[place]!
      const first = cell
      for (const item of option.primary) this.#append(cell++, item + 1, place, first)
      for (const item of option.secondary) this.#append(cell++, item + 1 + this.#primary, place, first)
      this.#left[first] = cell - 1
      this.#right[cell - 1] = first
    }
  }

  #append(cell: number, item: number, option: number, first: number): void {
    const last = this.#up[item]!
    this.#itemOf[cell] = item
    this.#optionOf[cell] = option
    this.#up[cell] = last
    this.#down[cell] = item
    this.#down[last] = cell
    this.#up[item] = cell
    this.#optionsLeft[item]!++
    this.#left[cell] = cell === first ? cell : cell - 1
    if (cell !== first) this.#right[cell - 1] = cell
  }

  #descend(): boolean | undefined {
    if (this.#right[0] === 0) return true
    if (++this.#steps > this.#stepLimit || this.#effort?.use(stepCost)) return undefined
    const item = this.#fewestOptions()
    if (this.#optionsLeft[item] === 0) return false
    this.#cover(item)
    for (let cell = this.#down[item]!; cell !== item; cell = this.#down[cell]!) {
      this.#chosen.push(this.#optionOf[cell]!)
      for (let other = this.#right[cell]!; other !== cell; other = this.#right[other]!)
        this.#cover(this.#itemOf[other]!)
      const found = this.#descend()
      if (found !== false) return found
      for (let other = this.#left[cell]!; other !== cell; other = this.#left[other]!)
        this.#uncover(this.#itemOf[other]!)
      this.#chosen.pop()
    }
    this.#uncover(item)
    return false
  }

  #fewestOptions(): number {
    let best = this.#right[0]!
    for (let item = best; item !== 0; item = this.#right[item]!) {
      if (this.#optionsLeft[item]! < this.#optionsLeft[best]!) best = item
    }
    return best
  }

  #cover(item: number): void {
    const left = this.#left
    const right = this.#right
    const up = this.#up
    const down = this.#down
    right[left[item]!] = right[item]!
    left[right[item]!] = left[item]!
    for (let cell = down[item]!; cell !== item; cell = down[cell]!) {
      for (let other = right[cell]!; other !== cell; other = right[other]!) {
        down[up[other]!] = down[other]!
        up[down[other]!] = up[other]!
        this.#optionsLeft[this.#itemOf[other]!]!--
      }
    }
  }

  #uncover(item: number): void {
    const left = this.#left
    const right = this.#right
    const up = this.#up
    const down = this.#down
    for (let cell = up[item]!; cell !== item; cell = up[cell]!) {
      for (let other = left[cell]!; other !== cell; other = left[other]!) {
        this.#optionsLeft[this.#itemOf[other]!]!++
        down[up[other]!] = other
        up[down[other]!] = other
      }
    }
    right[left[item]!] = item
    left[right[item]!] = item
  }
}
