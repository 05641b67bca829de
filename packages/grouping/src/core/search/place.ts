import { openSections } from '../model/places.ts'
import type { Formation } from '../problem/check-problem.ts'
import type { Random } from '../random.ts'

/**
 * A place for everybody that keeps locks, sections and sizes; else by chance.
 *
 * Smallest sizes are filled first, by those who are bound to the section and then by all others, so that whoever may
 * go anywhere is left for where nobody else can.
 *
 * @returns group of each person
 */
export function placeAtRandom(formation: Formation, random: Random): Int32Array {
  return placeAround(formation, new Int32Array(formation.cohort.size).fill(-1), random)
}

/**
 * As many as can be at home, and a place for everybody else. Whoever has to leave, so that a group keeps its smallest
 * size, is taken by chance.
 *
 * @param home group of each person, or −1
 * @returns group of each person
 */
export function placeNear(formation: Formation, home: Int32Array, random: Random): Int32Array {
  const { groups } = formation.cohort
  const groupOf = placeAround(formation, home, random)
  const size = new Int32Array(groups.length)
  for (const group of groupOf) size[group]!++
  if (groups.every(({ min }, group) => size[group]! >= min)) return groupOf
  return fillSmallest(formation, groupOf, size, random) ? groupOf : placeAtRandom(formation, random)
}

/** Moves people from groups above their smallest size to those below. @returns whether all could be filled */
function fillSmallest({ cohort }: Formation, groupOf: Int32Array, size: Int32Array, random: Random): boolean {
  const bound = openSections(cohort)
  const order = Int32Array.from(groupOf.keys())
  random.shuffle(order)
  return cohort.groups.every(({ min }, group) => {
    for (const person of order) {
      if (size[group]! >= min) break
      const from = groupOf[person]!
      const open = bound[person] === -1 || bound[person] === cohort.sectionOfGroup[group]
      if (from === group || !open || cohort.participants[person]!.locked || size[from]! <= cohort.groups[from]!.min)
        continue
      groupOf[person] = group
      size[group]!++
      size[from]!--
    }
    return size[group]! >= min
  })
}

function placeAround({ cohort }: Formation, home: Int32Array, random: Random): Int32Array {
  const groupOf = new Int32Array(cohort.size).fill(-1)
  const size = new Int32Array(cohort.groups.length)
  const bound = openSections(cohort)
  const put = (person: number, group: number) => {
    groupOf[person] = group
    size[group]!++
  }
  cohort.participants.forEach(({ locked, group }, person) => {
    if (locked) put(person, cohort.groupById.get(group!)!)
  })
  home.forEach((group, person) => {
    if (group < 0 || groupOf[person] !== -1 || size[group]! >= cohort.groups[group]!.max) return
    if (bound[person] === -1 || bound[person] === cohort.sectionOfGroup[group]) put(person, group)
  })
  const waiting = Int32Array.from(groupOf.keys()).filter((person) => groupOf[person] === -1)
  random.shuffle(waiting)
  const order = [...waiting.filter((person) => bound[person]! >= 0), ...waiting.filter((person) => bound[person]! < 0)]
  const open = new OpenGroups(cohort.groups, cohort.sectionOfGroup, cohort.sections.length, size, random)
  for (const person of order) put(person, open.take(bound[person]!))
  return groupOf
}

/** Groups with room, in each section and in all: first those below their smallest size, then any. */
class OpenGroups {
  readonly #needy: number[][]
  readonly #roomy: number[][]
  readonly #size: Int32Array
  readonly #groups: readonly { readonly min: number; readonly max: number }[]

  constructor(
    groups: readonly { readonly min: number; readonly max: number }[],
    sectionOfGroup: Int32Array,
    sections: number,
    size: Int32Array,
    random: Random,
  ) {
    this.#groups = groups
    this.#size = size
    // The last list holds every group: it is for those who are bound to no section.
    this.#needy = Array.from({ length: sections + 1 }, () => [])
    const order = Int32Array.from(groups.keys())
    random.shuffle(order)
    for (const group of order) {
      const section = sectionOfGroup[group]!
      if (section >= 0) this.#needy[section]!.push(group)
      this.#needy[sections]!.push(group)
    }
    this.#roomy = this.#needy.map((list) => [...list])
  }

  /** The next group for a person who is bound to a section, or to none (−1). @throws Error when nothing is open */
  take(section: number): number {
    const list = section >= 0 ? section : this.#needy.length - 1
    const group =
      this.#next(this.#needy[list]!, (one) => this.#size[one]! < this.#groups[one]!.min) ??
      this.#next(this.#roomy[list]!, (one) => this.#size[one]! < this.#groups[one]!.max)
    if (group === undefined) throw new Error('No group is open: the sizes were not checked')
    return group
  }

  /** The first group of the list that still counts, put last so that groups fill evenly; others are dropped. */
  #next(list: number[], counts: (group: number) => boolean): number | undefined {
    while (list.length > 0) {
      const group = list.shift()!
      if (!counts(group)) continue
      list.push(group)
      return group
    }
    return undefined
  }
}
