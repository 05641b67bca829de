import type { SectionsProblem } from '../problem.ts'
import { isClash } from './facts.ts'

const STEPS = 1_000_000

/**
 * Whether staff can be found for so many students in each section: not when their hours are fewer than the places take;
 * else by trying every way, place after place, person after person.
 *
 * @returns undefined when there are too many ways to try
 */
export function staffSuffices(problem: SectionsProblem, students: ReadonlyMap<string, number>): boolean | undefined {
  const places = problem.sections.flatMap((section) => {
    const count = students.get(section.id) ?? 0
    if (!section.staff || count === 0) return []
    const bySize = section.staff.studentsPerStaff ? Math.ceil(count / section.staff.studentsPerStaff) : 0
    return new Array(Math.max(section.staff.atLeast ?? 1, bySize)).fill(section) as (typeof section)[]
  })
  const staff = problem.staff ?? []
  const hoursNeeded = places.reduce((sum, section) => sum + hoursOf(section), 0)
  // By more than rounding: nothing false is proved.
  if (staff.reduce((sum, { hours }) => sum + hours, 0) < hoursNeeded - 1e-6) return false
  const held = staff.map((): (typeof places)[number][] => [])
  let steps = 0

  const fill = (at: number, from: number): boolean => {
    const section = places[at]
    if (!section) return true
    for (let i = from; i < staff.length; i++) {
      if (++steps > STEPS) return false
      const { hours, sections, busy } = staff[i]!
      const taken = held[i]!.reduce((sum, other) => sum + hoursOf(other), 0)
      if (sections && !sections.includes(section.id)) continue
      if (section.slots?.some((slot) => busy?.includes(slot))) continue
      if (taken + hoursOf(section) > hours) continue
      if (held[i]!.some((other) => other === section || isClash(other, section))) continue
      held[i]!.push(section)
      // Staff of one section are alike: those after the first come later in the list.
      if (fill(at + 1, places[at + 1] === section ? i + 1 : 0)) return true
      held[i]!.pop()
    }
    return false
  }

  const isEnough = fill(0, 0)
  return isEnough || steps <= STEPS ? isEnough : undefined
}

const hoursOf = ({ staff }: SectionsProblem['sections'][number]) => staff?.hours ?? 1
