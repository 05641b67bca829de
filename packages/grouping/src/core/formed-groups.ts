import type { Formation } from './problem/check-problem.ts'
import type { FormedGroup } from './solution.ts'

/** The ids of each group's members, in the order of the problem. */
export function formedGroups({ cohort }: Formation, groupOf: ArrayLike<number>): FormedGroup[] {
  const participants: string[][] = cohort.groups.map(() => [])
  cohort.participants.forEach(({ id }, person) => {
    participants[groupOf[person]!]!.push(id)
  })
  return cohort.groups.map(({ id }, group) => ({ id, participants: participants[group]! }))
}
