import { evaluateFormation } from '../evaluate/evaluate.ts'
import type { Report } from '../evaluate/report.ts'
import type { Formation } from '../problem/check-problem.ts'
import type { FormedGroup } from '../solution.ts'

/** An exchange that the checker takes, with what it says of the formation then. */
export interface CheckedExchange {
  /** Null: the person only moves. */
  readonly other: string | null
  readonly to: string
  readonly report: Report
}

/** Every way to put one person into another group, tried one by one and checked anew: slow and obvious. */
export function everyExchange(formation: Formation, groups: readonly FormedGroup[], person: string): CheckedExchange[] {
  const from = groups.find(({ participants }) => participants.includes(person))!.id
  if (formation.problem.participants.find(({ id }) => id === person)!.locked) return []
  return groups.flatMap(({ id: to, participants }) => {
    if (to === from) return []
    return [null, ...participants].flatMap((other): CheckedExchange[] => {
      try {
        const report = evaluateFormation(formation, exchanged(groups, { person, other, from, to }))
        return [{ other, to, report }]
      } catch {
        return []
      }
    })
  })
}

/** The groups when a person has gone to another, and perhaps somebody come the other way. */
export function exchanged(
  groups: readonly FormedGroup[],
  { person, other, from, to }: { person: string; other: string | null; from: string; to: string },
): FormedGroup[] {
  return groups.map(({ id, participants }) => {
    const staying = participants.filter((one) => one !== person && one !== other)
    if (id === to) return { id, participants: [...staying, person] }
    return { id, participants: id === from && other !== null ? [...staying, other] : staying }
  })
}
