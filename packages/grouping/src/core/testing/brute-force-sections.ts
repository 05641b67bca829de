import type { SectionsProblem } from '../sections/problem.ts'
import { factsOf, isClash } from '../sections/verify/facts.ts'
import { staffSuffices } from '../sections/verify/staff-suffices.ts'

/** The best assignment found by trying all: persons missing, points, and how many have each rank, the worst first. */
export interface Best {
  readonly missing: number
  readonly total: number
  readonly worstFirst: readonly number[]
}

/** @returns null when there is no assignment */
export function bruteForceSections(problem: SectionsProblem): Best | null {
  const facts = factsOf(problem)
  const { parties } = facts
  const sectionOf = new Map(problem.sections.map((section) => [section.id, section]))
  let best: Best | null = null
  const chosen: (string | null)[] = []

  const judge = (): Best | null => {
    const sizes = new Map<string, number>()
    const ranks = new Array<number>(facts.ranks + 2).fill(0)
    let [missing, total] = [0, 0]
    for (const [i, { students, set }] of parties.entries()) {
      const section = chosen[i]!
      if (section === null) missing += students.length
      else sizes.set(section, (sizes.get(section) ?? 0) + students.length)
      for (const student of students) {
        total += section === null ? 0 : facts.pointsOf(student, section)
        const rank = facts.rankOf(student, set, section)
        if (rank >= 0) ranks[rank]!++
      }
    }
    for (const { id, capacity } of problem.sections) {
      const size = sizes.get(id) ?? 0
      if (size > capacity || (size > 0 && size < facts.openMinimum.get(id)!)) return null
      missing += Math.max(0, facts.firmMinimum.get(id)! - size)
    }
    if (!staffSuffices(problem, sizes)) return null
    return { missing, total, worstFirst: [...ranks].reverse() }
  }

  const meets = (i: number, section: string) =>
    parties.slice(0, i).every(({ students }, j) => {
      if (!students.some((student) => parties[i]!.students.includes(student))) return true
      return chosen[j] === null || !isClash(sectionOf.get(chosen[j]!)!, sectionOf.get(section)!)
    })

  const choose = (i: number): void => {
    if (i === parties.length) {
      const found = judge()
      if (found && (!best || isBetter(found, best))) best = found
      return
    }
    const { options, isLocked } = parties[i]!
    for (const section of [...options, ...(isLocked ? [] : [null])]) {
      if (section !== null && !meets(i, section)) continue
      chosen[i] = section
      choose(i + 1)
    }
  }

  choose(0)
  return best
}

function isBetter(a: Best, b: Best): boolean {
  const [x, y] = [
    [a.missing, -a.total, ...a.worstFirst],
    [b.missing, -b.total, ...b.worstFirst],
  ]
  const at = x.findIndex((value, i) => value !== y[i])
  return at >= 0 && x[at]! < y[at]!
}
