import type { Problem } from '#grouping'
import { type Draft, type DraftGroup, studentsByGroup } from '../proposal/draft.ts'
import { sizeRange } from '../proposal/size-range.ts'
import type { CohortFacts } from './cohort-facts.ts'
import { problemInGroups } from './problem-of-cohort.ts'

export interface Mending {
  /** Everybody: others may have wished for those who have no group, or wished them away. */
  problem: Problem
  groups: { id: string; participants: string[] }[]
  /** How many have none. */
  unplaced: number
}

/** What mending needs to know of a draft. */
type DraftToMend = Pick<Draft, 'settings' | 'placeOf'> & { groups: readonly Pick<DraftGroup, 'id'>[] }

/**
 * A draft with students who have no group, as the engine mends it: everybody else may move, unless locked. A group may
 * be as small or as large as it is, and one larger where there would be too little room.
 */
export function problemOfMending(facts: CohortFacts, draft: DraftToMend): Mending {
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
    problem: { ...whole, participants },
    groups: [...members].map(([id, list]) => ({ id, participants: list })),
    unplaced: participants.filter(({ group }) => group === undefined).length,
  }
}

/** How many of those who have a group may be moved, for each way to mend: nobody, as few as do good, and many. */
export const mendingMoves = (unplaced: number): number[] => [0, Math.max(2, 2 * unplaced), Math.max(6, 6 * unplaced)]
