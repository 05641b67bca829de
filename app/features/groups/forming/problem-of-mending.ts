import type { Problem } from '#grouping'
import { type Draft, studentsByGroup } from '../proposal/draft.ts'
import { sizeRange } from '../proposal/size-range.ts'
import type { CohortFacts } from './cohort-facts.ts'
import { problemInGroups } from './problem-of-cohort.ts'

export interface Mending {
  /** Those who have a group, in the draft's groups. */
  problem: Problem
  groups: { id: string; participants: string[] }[]
  /** Those who have none. */
  join: Problem['participants']
}

/**
 * A draft with students who have no group, as the engine mends it: everybody else may move, unless locked. A group may
 * be as small or as large as it is, and one larger where there would be too little room.
 */
export function problemOfMending(facts: CohortFacts, draft: Draft): Mending {
  const members = studentsByGroup(draft)
  const people = facts.students.length
  const { min, max } = sizeRange(draft.settings, people)
  const sizes = draft.groups.map(({ id }) => members.get(id)!.length)
  const room = sizes.reduce((sum, size) => sum + Math.max(max, size), 0)
  const extra = room < people ? Math.ceil((people - room) / Math.max(1, sizes.length)) : 0
  const whole = problemInGroups(
    facts,
    draft.settings,
    draft.groups.map(({ id }, index) => ({
      id,
      min: Math.min(min, sizes[index]!),
      max: Math.max(max, sizes[index]!) + extra,
    })),
  )
  const participants = whole.participants.map((one) => {
    const place = draft.placeOf.get(one.id)
    return place?.group ? { ...one, group: place.group, locked: place.locked } : one
  })
  return {
    problem: { ...whole, participants: participants.filter(({ group }) => group !== undefined) },
    groups: [...members].map(([id, list]) => ({ id, participants: list })),
    join: participants.filter(({ group }) => group === undefined),
  }
}

/** How many of those who have a group may be moved, for each way to mend: nobody, as few as do good, and many. */
export const mendingMoves = (joining: number): number[] => [0, Math.max(2, 2 * joining), Math.max(6, 6 * joining)]
