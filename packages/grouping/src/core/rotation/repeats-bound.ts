import { type CheckedPlan, groupSizes } from './rotation-plan.ts'

/** Beyond so many looks a weaker bound has to do: all are taken to be able to meet, and no week to force anything. */
const mostLooks = 1e8

/**
 * No schedule of the plan has fewer repeated meetings than this: the larger of three counts.
 *
 * - Pairs: the meetings of all weeks, less the pairs who may meet for the first time.
 * - Persons: each person's meetings (in the smallest group of each week), less those whom the person may meet for the
 *   first time; two persons share a repeated meeting, hence half of the sum.
 * - Weeks: persons of one group are divided among the groups of another week; when they are more than these groups, some
 *   meet again. Of each week, the most that any earlier week forces.
 */
export function repeatsBound(plan: CheckedPlan): number {
  return Math.max(0, ...boundsByNewMeetings(plan), boundByWeeks(plan))
}

function boundsByNewMeetings(plan: CheckedPlan): [number, number] {
  const { persons, present } = plan
  const metBefore = metInPast(plan)
  const neverTogether = new Uint8Array(persons * persons).fill(1)
  let meetings = 0
  const leastMeetings = new Float64Array(persons)
  for (const week of present) {
    const sizes = groupSizes(week.length, plan.groups)
    for (const size of sizes) meetings += (size * (size - 1)) / 2
    const least = (sizes.at(-1) ?? 1) - 1
    for (const person of week) leastMeetings[person]! += least
  }
  // Equal weeks need to be looked at once.
  const different = new Map(present.map((week) => [week.length === persons ? 'all' : week.join(), week]))
  const isTooMany = persons ** 2 * different.size > mostLooks
  if (isTooMany) neverTogether.fill(0)
  for (const week of isTooMany ? [] : different.values()) {
    for (const a of week) for (const b of week) neverTogether[a * persons + b] = 0
  }
  let newPairs = 0
  let byPersons = 0
  for (let a = 0; a < persons; a++) {
    let strangers = 0
    for (let b = 0; b < persons; b++) {
      if (a !== b && metBefore[a * persons + b] === 0 && neverTogether[a * persons + b] === 0) strangers++
    }
    newPairs += strangers
    byPersons += Math.max(0, leastMeetings[a]! - strangers)
  }
  return [meetings - newPairs / 2, Math.ceil(byPersons / 2)]
}

/** Pairs that are no new meeting: they met before, or are to be apart. */
function metInPast({ persons, past, apart }: CheckedPlan): Uint8Array {
  const met = new Uint8Array(persons * persons)
  for (const group of [...past, ...apart]) for (const a of group) for (const b of group) met[a * persons + b] = 1
  return met
}

function boundByWeeks({ groups, persons, present }: CheckedPlan): number {
  // Weeks in which the same persons are there force the same.
  const ofSet = new Map<string, number>()
  const sets: Set<number>[] = []
  const setOf = present.map((week) => {
    const key = week.join()
    const known = ofSet.get(key) ?? sets.push(new Set(week)) - 1
    ofSet.set(key, known)
    return known
  })
  if (sets.length ** 2 * persons > mostLooks) return 0
  const forced = sets.map((earlier) =>
    sets.map((later) => {
      const missing = [...earlier].filter((person) => !later.has(person)).length
      return meetingsForced(groupSizes(earlier.size, groups), missing, groupSizes(later.size, groups).length)
    }),
  )
  let bound = 0
  const most = sets.map(() => 0)
  for (const [week, set] of setOf.entries()) {
    if (week > 0) bound += most[set]!
    for (const later of sets.keys()) most[later] = Math.max(most[later]!, forced[set]![later]!)
  }
  return bound
}

/** Meetings again when the groups of one week, `missing` persons less, are divided among `groups` groups. */
function meetingsForced(sizes: readonly number[], missing: number, groups: number): number {
  if (groups === 0) return 0
  const left = [...sizes]
  // Absence spares the most where the largest group loses a person.
  for (let i = 0; i < missing; i++) left[left.indexOf(Math.max(...left))]!--
  let forced = 0
  for (const size of left) {
    const each = Math.floor(size / groups)
    const more = size % groups
    forced += (groups * each * (each - 1)) / 2 + more * each
  }
  return forced
}
