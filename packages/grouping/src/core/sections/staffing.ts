import { matchStaff } from './match-staff.ts'
import type { SectionsProblem } from './problem.ts'

/** Steps of one search for staff, after which it says that it does not know. */
const STEPS = 100_000

/** Who of the staff can have which sections together: hours, own sections and time. */
export class Staffing {
  readonly #problem: SectionsProblem
  readonly #clashes: Uint8Array
  /** For each section, who may have it, by index. */
  readonly #candidates: readonly number[][]
  /** Staff of the same class have the same sections and the same time. */
  readonly #classes: readonly number[]
  readonly #known = new Map<string, number[][] | null | undefined>()
  #steps = 0

  constructor(problem: SectionsProblem, clashes: Uint8Array) {
    const { sections, staff = [] } = problem
    this.#problem = problem
    this.#clashes = clashes
    this.#candidates = sections.map(({ id, slots }) =>
      staff.flatMap(({ sections, busy }, i) => {
        const isFree = !slots?.some((slot) => busy?.includes(slot))
        return isFree && (sections?.includes(id) ?? true) ? [i] : []
      }),
    )
    const kinds = staff.map((_, i) => this.#candidates.map((candidates) => candidates.includes(i)).join())
    this.#classes = kinds.map((kind) => kinds.indexOf(kind))
  }

  /** Staff that a section of so many students needs. */
  need(section: number, students: number): number {
    const { staff } = this.#problem.sections[section]!
    if (!staff || students === 0) return 0
    const { atLeast = 1, studentsPerStaff = Number.POSITIVE_INFINITY } = staff
    return Math.max(atLeast, Math.ceil(students / studentsPerStaff))
  }

  /** The most students of a section that needs fewer staff than so many students do. */
  mostWithFewer(section: number, students: number): number {
    const { atLeast = 1, studentsPerStaff = Number.POSITIVE_INFINITY } = this.#problem.sections[section]!.staff ?? {}
    const need = this.need(section, students)
    return need > atLeast ? (need - 1) * studentsPerStaff : 0
  }

  /**
   * Finds staff for all sections: by a matching, and where that breaks hours or time by depth-first search on the
   * section with the fewest to spare.
   *
   * @param needs staff needed by each section
   * @returns staff of each section; null when there is no way; undefined when the search was given up
   */
  assign(needs: readonly number[]): number[][] | null | undefined {
    const key = needs.join()
    if (!this.#known.has(key)) this.#known.set(key, this.#find(needs))
    return this.#known.get(key)
  }

  #find(needs: readonly number[]): number[][] | null | undefined {
    const matched = matchStaff(needs, this.#candidates, this.#mostSections(needs))
    // The matching knows less of what forbids: where it finds no staff there is none.
    if (!matched || this.#isInOrder(matched)) return matched
    this.#steps = 0
    const open = needs.flatMap((need, section) => (need > 0 ? [section] : []))
    const assigned: number[][] = needs.map(() => [])
    const hours = (this.#problem.staff ?? []).map((person) => person.hours)
    if (this.#search(open, needs, hours, assigned, 0)) return assigned
    return this.#steps > STEPS ? undefined : null
  }

  /** The most sections that each can have by their hours, when only the shortest are. */
  #mostSections(needs: readonly number[]): number[] {
    return (this.#problem.staff ?? []).map(({ hours }, person) => {
      const open = needs.flatMap((need, section) =>
        need > 0 && this.#candidates[section]!.includes(person) ? [this.#hoursOf(section)] : [],
      )
      return Math.floor(hours / Math.min(...open, Number.POSITIVE_INFINITY)) || 0
    })
  }

  #hoursOf(section: number): number {
    return this.#problem.sections[section]!.staff?.hours ?? 1
  }

  #isInOrder(assigned: readonly number[][]): boolean {
    const { sections, staff = [] } = this.#problem
    return staff.every(({ hours }, person) => {
      const own = assigned.flatMap((people, section) => (people.includes(person) ? [section] : []))
      const taken = own.reduce((sum, section) => sum + this.#hoursOf(section), 0)
      return taken <= hours && !own.some((a) => own.some((b) => this.#clashes[a * sections.length + b]))
    })
  }

  /** @param after of the section begun last, only those from this one of its candidates: no set of staff is tried twice */
  #search(
    open: readonly number[],
    needs: readonly number[],
    hours: number[],
    assigned: number[][],
    after: number,
  ): boolean {
    if (++this.#steps > STEPS) return false
    let [section, from, spare] = [-1, 0, Number.POSITIVE_INFINITY]
    for (const other of open) {
      const missing = needs[other]! - assigned[other]!.length
      if (missing === 0) continue
      const isBegun = assigned[other]!.length > 0
      const first = isBegun ? after : 0
      const free = this.#candidates[other]!.filter(
        (person, at) => at >= first && this.#isFree(person, other, hours, assigned),
      )
      if (free.length < missing) return false
      if (isBegun || free.length - missing < spare) {
        spare = isBegun ? -1 : free.length - missing
        section = other
        from = first
      }
    }
    if (section < 0) return true
    const tried = new Set<string>()
    for (let at = from; at < this.#candidates[section]!.length; at++) {
      const person = this.#candidates[section]![at]!
      if (!this.#isFree(person, section, hours, assigned)) continue
      // Whoever is like one that was tried in vain will not do either.
      const kind = this.#kindOf(person, hours, assigned)
      if (tried.has(kind)) continue
      tried.add(kind)
      hours[person]! -= this.#hoursOf(section)
      assigned[section]!.push(person)
      if (this.#search(open, needs, hours, assigned, at + 1)) return true
      assigned[section]!.pop()
      hours[person]! += this.#hoursOf(section)
    }
    return false
  }

  #isFree(person: number, section: number, hours: readonly number[], assigned: readonly number[][]): boolean {
    const { sections } = this.#problem
    if (hours[person]! < this.#hoursOf(section) || assigned[section]!.includes(person)) return false
    return !sections.some(
      (_, other) => this.#clashes[section * sections.length + other] && assigned[other]!.includes(person),
    )
  }

  #kindOf(person: number, hours: readonly number[], assigned: readonly number[][]): string {
    const held = assigned.flatMap((staff, section) => (staff.includes(person) ? [section] : []))
    return `${this.#classes[person]} ${hours[person]} ${held.join()}`
  }
}
