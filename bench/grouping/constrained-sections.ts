import { Random } from '../../packages/grouping/src/core/random.ts'
import type { SectionsProblem, Student } from '../../packages/grouping/src/core/sections/problem.ts'

/**
 * A course with exercises and laboratories by turns of the week, as a term has them: popular hours, busy students, a
 * third of them with friends, sections that close below a minimum, and staff with few hours.
 *
 * @param sections of exercises; there are half as many laboratories
 */
export function constrainedSections(students: number, sections: number, seed: number): SectionsProblem {
  const random = new Random(seed)
  const slots = Array.from({ length: sections }, (_, i) => `slot-${i}`)
  const laboratories = Math.ceil(sections / 2)
  const list = [
    ...slots.map((slot, i) => ({
      id: `exercise-${i}`,
      set: 'exercise',
      capacity: Math.ceil((1.25 * students) / sections),
      minimum: Math.ceil((0.5 * students) / sections),
      slots: [slot],
      staff: { hours: 2, studentsPerStaff: Math.ceil((0.6 * students) / sections) },
    })),
    ...Array.from({ length: laboratories }, (_, i) => ({
      id: `laboratory-${i}`,
      set: 'laboratory',
      capacity: Math.ceil((1.2 * students) / laboratories),
      slots: [slots[2 * i]!],
    })),
  ]
  const ids = list.map(({ id }) => id)
  const people = Array.from({ length: students }, (_, i): Student => {
    const busy = slots.filter(() => random.below(12) === 0)
    if (random.below(10) === 0) return { id: `s${i}`, busy }
    const wishes = [...pick(random, ids.slice(0, sections), 4), ...pick(random, ids.slice(sections), 2)]
    return { id: `s${i}`, busy, wishes }
  })
  const friends: string[][] = []
  for (let i = 0; i + 3 < students / 3; ) {
    const size = 2 + random.below(2)
    friends.push(people.slice(i, i + size).map(({ id }) => id))
    i += size
  }
  const staff = Array.from({ length: Math.ceil(sections * 0.95) }, (_, i) => ({
    id: `t${i}`,
    hours: 2 * (1 + random.below(3)),
    busy: slots.filter(() => random.below(6) === 0),
  }))
  return { sections: list, students: people, friends, staff }
}

/** Different ones, those in front more often. */
function pick(random: Random, ids: readonly string[], count: number): string[] {
  const left = [...ids]
  const picked: string[] = []
  while (picked.length < count && left.length > 0) {
    const at = Math.min(random.below(left.length), random.below(left.length))
    picked.push(...left.splice(at, 1))
  }
  return picked
}
