import type { Cohort } from '../model/cohort.ts'
import { openSections } from '../model/places.ts'

/** A group or section, as a bound sees it: how many can be in it, whatever the formation. */
export interface UnitRange {
  /** Of the group, or of the section; undefined: the section of all groups that have none. */
  readonly id: string | undefined
  readonly min: number
  readonly max: number
  /** Number of the group; −1 of a section. */
  readonly group: number
}

/** What all legal formations have in common: who may be where, and the sizes that there can be. */
export class Setting {
  readonly cohort: Cohort
  /** Whether those who have not been looked at are to be left unbounded: of many people, pairs take long. */
  readonly isTimeUp: () => boolean
  readonly units: readonly UnitRange[]
  /** Σ, least and greatest of the weights of persons. */
  readonly weight: number
  readonly lightest: number
  readonly heaviest: number
  /** Sizes of units that anybody is in. */
  readonly smallest: number
  readonly largest: number
  /** Units that somebody is in, at least. */
  readonly fewestUnits: number
  /** Of each person: the sizes that their unit can have. */
  readonly smallestOf: Int32Array
  readonly largestOf: Int32Array
  /** People with the same class may be in the same units. */
  readonly #classOf: Int32Array
  readonly #unitsOfClass: readonly (readonly number[])[]
  readonly #classesMeet: Uint8Array
  readonly #most: Int32Array
  readonly #fewest: Int32Array

  constructor(cohort: Cohort, scope: 'group' | 'section', isTimeUp: () => boolean) {
    this.cohort = cohort
    this.isTimeUp = isTimeUp
    const planned = plannedUnits(cohort, scope)
    const { classOf, unitsOfClass } = openUnits(cohort, scope, planned)
    this.#classOf = classOf
    this.#unitsOfClass = unitsOfClass
    this.#classesMeet = classesThatMeet(unitsOfClass)
    this.units = tightened(planned, classOf, unitsOfClass)
    const { weights } = cohort
    this.weight = weights.reduce((sum, weight) => sum + weight, 0)
    this.lightest = weights.reduce((least, weight) => Math.min(least, weight), Number.POSITIVE_INFINITY)
    this.heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0)
    const smallestOfClass = unitsOfClass.map((units) => Math.min(...units.map((u) => Math.max(1, this.units[u]!.min))))
    const largestOfClass = unitsOfClass.map((units) => Math.max(...units.map((u) => this.units[u]!.max)))
    this.smallestOf = classOf.map((own) => smallestOfClass[own]!)
    this.largestOf = classOf.map((own) => largestOfClass[own]!)
    this.smallest = this.smallestOf.reduce((least, size) => Math.min(least, size))
    this.largest = this.largestOf.reduce((most, size) => Math.max(most, size))
    this.#most = mostInSome(this.units, cohort.size)
    this.#fewest = fewestInSome(this.units, cohort.size)
    this.fewestUnits = Math.max(
      this.units.filter(({ min }) => min > 0).length,
      this.#most.findIndex((most) => most >= cohort.size),
    )
  }

  /** Numbers of the units that the person may be in. */
  unitsOpenTo(person: number): readonly number[] {
    return this.#unitsOfClass[this.#classOf[person]!]!
  }

  mayMeet(one: number, other: number): boolean {
    return this.#classesMeet[this.#classOf[one]! * this.#unitsOfClass.length + this.#classOf[other]!] === 1
  }

  /** Whether the two are in one unit in every formation. */
  mustMeet(one: number, other: number): boolean {
    const [own, another] = [this.unitsOpenTo(one), this.unitsOpenTo(other)]
    return own.length === 1 && another.length === 1 && own[0] === another[0]
  }

  /** The most people that any so many units can hold; not more than there are. */
  mostIn(units: number): number {
    return this.#most[Math.min(units, this.units.length)]!
  }

  /** The fewest people that any so many units that are not empty can hold. */
  fewestIn(units: number): number {
    return this.#fewest[Math.min(units, this.units.length)]!
  }
}

function plannedUnits({ groups, sections }: Cohort, scope: 'group' | 'section'): UnitRange[] {
  const ofGroups = groups.map(({ id, min, max }, group) => ({ id, min, max, group }))
  if (scope === 'group') return ofGroups
  const units = [...sections, undefined].map((id) => {
    const own = groups.filter(({ section }) => section === id)
    const total = (bound: 'min' | 'max') => own.reduce((sum, one) => sum + one[bound], 0)
    return { id, min: total('min'), max: total('max'), group: -1 }
  })
  return units.filter(({ max }) => max > 0)
}

/** Classes of people by the units that are open to them. */
function openUnits(cohort: Cohort, scope: 'group' | 'section', units: readonly UnitRange[]) {
  const unitsOfClass: number[][] = []
  const classByName = new Map<string, number>()
  const bound = openSections(cohort)
  const ofSection = (section: string | undefined) =>
    [...units.keys()].filter((unit) => {
      const { id, group } = units[unit]!
      return (group >= 0 ? cohort.groups[group]!.section : id) === section
    })
  const classOf = Int32Array.from(cohort.participants, ({ locked, group }, person) => {
    const home = locked ? cohort.groupById.get(group!)! : -1
    const isBound = locked || bound[person]! >= 0
    const section = locked ? cohort.groups[home]!.section : cohort.sections[bound[person]!]
    const name = locked && scope === 'group' ? `g${home}` : isBound ? `s${section ?? '\u0000'}` : ''
    const known = classByName.get(name)
    if (known !== undefined) return known
    classByName.set(name, unitsOfClass.length)
    if (name.startsWith('g')) unitsOfClass.push([home])
    else unitsOfClass.push(isBound ? ofSection(section) : [...units.keys()])
    return unitsOfClass.length - 1
  })
  return { classOf, unitsOfClass }
}

function classesThatMeet(unitsOfClass: readonly (readonly number[])[]): Uint8Array {
  const sets = unitsOfClass.map((units) => new Set(units))
  return Uint8Array.from({ length: sets.length ** 2 }, (_, index) => {
    const other = sets[index % sets.length]!
    return unitsOfClass[Math.floor(index / sets.length)]!.some((unit) => other.has(unit)) ? 1 : 0
  })
}

/** Sizes within what those who must be there, those who may, and the sizes of all others leave. */
function tightened(
  units: readonly UnitRange[],
  classOf: Int32Array,
  unitsOfClass: readonly (readonly number[])[],
): UnitRange[] {
  const must = new Int32Array(units.length)
  const may = new Int32Array(units.length)
  const people = new Int32Array(unitsOfClass.length)
  for (const own of classOf) people[own]!++
  unitsOfClass.forEach((open, own) => {
    if (open.length === 1) must[open[0]!]! += people[own]!
    for (const unit of open) may[unit]! += people[own]!
  })
  const bounded = units.map((unit, index) => ({
    ...unit,
    min: Math.max(unit.min, must[index]!),
    max: Math.min(unit.max, may[index]!),
  }))
  const least = bounded.reduce((sum, { min }) => sum + min, 0)
  const most = bounded.reduce((sum, { max }) => sum + max, 0)
  return bounded.map((unit) => ({
    ...unit,
    min: Math.max(unit.min, classOf.length - (most - unit.max)),
    max: Math.min(unit.max, classOf.length - (least - unit.min)),
  }))
}

/** By a number of units: the most people in so many of them, by their own sizes and by what all others need. */
function mostInSome(units: readonly UnitRange[], people: number): Int32Array {
  const maxima = units.map(({ max }) => max).sort((one, other) => other - one)
  const minima = units.map(({ min }) => min).sort((one, other) => other - one)
  const most = new Int32Array(units.length + 1)
  let room = 0
  let needed = minima.reduce((sum, min) => sum + min, 0)
  for (let count = 1; count <= units.length; count++) {
    room += maxima[count - 1]!
    needed -= minima[count - 1]!
    most[count] = Math.min(room, people - needed)
  }
  return most
}

/** By a number of units that are not empty: the fewest people in so many of them. */
function fewestInSome(units: readonly UnitRange[], people: number): Int32Array {
  const minima = units.map(({ min }) => Math.max(1, min)).sort((one, other) => one - other)
  const maxima = units.map(({ max }) => max).sort((one, other) => one - other)
  const fewest = new Int32Array(units.length + 1)
  let needed = 0
  let elsewhere = maxima.reduce((sum, max) => sum + max, 0)
  for (let count = 1; count <= units.length; count++) {
    needed += minima[count - 1]!
    // The largest of the others: those that come last.
    elsewhere -= maxima[count - 1]!
    fewest[count] = Math.max(needed, people - elsewhere)
  }
  return fewest
}
