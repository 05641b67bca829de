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
export function placeAtRandom({ cohort }: Formation, random: Random): Int32Array {
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
