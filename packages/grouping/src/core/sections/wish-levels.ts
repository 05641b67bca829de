import type { SectionsProblem, Student } from './problem.ts'

/** What one student wishes among the sections of one set. */
export interface WishLevels {
  /** The section's place in the student's order from 0, by its index; missing where it is not wished for. */
  readonly levelBySection: ReadonlyMap<number, number>
  /** What the section is worth to the student, by its index; 0 where it is missing. */
  readonly pointsBySection: ReadonlyMap<number, number>
}

/** Each student's wishes in each set: `[student][set]`. Sections of equal worth share a level. */
export function wishLevels(
  problem: SectionsProblem,
  sectionById: ReadonlyMap<string, number>,
  setOfSection: readonly number[],
  sets: number,
): WishLevels[][] {
  const longest = problem.students.reduce((most, { wishes }) => Math.max(most, wishes?.length ?? 0), 0)
  const points = problem.points ?? Array.from({ length: longest }, (_, i) => longest - i)
  return problem.students.map((student) => {
    const order = orderOf(student, points).map(({ ids, worth }) => ({
      worth,
      ids: ids.map((id) => sectionById.get(id)!),
    }))
    return Array.from({ length: sets }, (_, set) => {
      const levelBySection = new Map<number, number>()
      const pointsBySection = new Map<number, number>()
      let level = 0
      for (const { worth, ids } of order) {
        const within = ids.filter((section) => setOfSection[section] === set)
        for (const section of within) {
          levelBySection.set(section, level)
          pointsBySection.set(section, worth)
        }
        if (within.length > 0) level++
      }
      return { levelBySection, pointsBySection }
    })
  })
}

function orderOf({ wishes, ratings }: Student, points: readonly number[]): { worth: number; ids: string[] }[] {
  if (wishes) return wishes.map((wish, i) => ({ worth: points[i] ?? 0, ids: [wish].flat() }))
  const byWorth = new Map<number, string[]>()
  for (const [section, worth] of Object.entries(ratings ?? {})) {
    byWorth.set(worth, [...(byWorth.get(worth) ?? []), section])
  }
  return [...byWorth].sort(([a], [b]) => b - a).map(([worth, ids]) => ({ worth, ids }))
}
