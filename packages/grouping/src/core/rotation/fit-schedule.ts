import type { Random } from '../random.ts'
import { type CheckedPlan, groupSizes } from './rotation-plan.ts'
import type { Schedule } from './schedule.ts'

/**
 * Makes a schedule of a plan's persons, all of them there every week, from one that knows nothing of the plan: persons too
 * many are left out (such as never meet, so that groups stay even), and weeks that are missing are dealt out by chance.
 *
 * @param schedule for at least as many persons, in the same number of groups; at most as many weeks
 */
export function fitSchedule(plan: CheckedPlan, schedule: Schedule, random: Random): number[][][] {
  const numberOf = numbersOfThoseWhoStay(schedule, plan.persons)
  const everyone = Array.from({ length: plan.persons }, (_, person) => person)
  return plan.present.map((_, week) => {
    const groups = schedule[week]
    if (!groups) return dealOut(everyone, plan.groups, random)
    const kept = groups.map((group) => group.map((person) => numberOf[person]!).filter((person) => person >= 0))
    return evenOut(kept, groupSizes(plan.persons, plan.groups))
  })
}

/** Leaves out who is absent and evens out the groups. */
export function leaveOutAbsent(plan: CheckedPlan, schedule: Schedule): number[][][] {
  return schedule.map((groups, week) => {
    const present = new Set(plan.present[week])
    const kept = groups.map((group) => group.filter((person) => present.has(person)))
    return evenOut(kept, groupSizes(present.size, plan.groups))
  })
}

/** New numbers 0 to `persons` − 1 of those who stay, −1 of the others. */
function numbersOfThoseWhoStay(schedule: Schedule, persons: number): number[] {
  const all = schedule[0]?.flat().length ?? persons
  const leaving = new Set<number>()
  const metLeaving = new Set<number>()
  // The last column of a transversal design never meets: from the end, those who meet none of the others.
  const takeWhere = (mayLeave: (person: number) => boolean) => {
    for (let person = all - 1; person >= 0 && leaving.size < all - persons; person--) {
      if (leaving.has(person) || !mayLeave(person)) continue
      leaving.add(person)
      for (const week of schedule) {
        for (const mate of week.find((group) => group.includes(person)) ?? []) metLeaving.add(mate)
      }
    }
  }
  takeWhere((person) => !metLeaving.has(person))
  takeWhere(() => true)
  let next = 0
  return Array.from({ length: all }, (_, person) => (leaving.has(person) ? -1 : next++))
}

function dealOut(present: readonly number[], groups: number, random: Random): number[][] {
  const order = Int32Array.from(present)
  random.shuffle(order)
  let place = 0
  return groupSizes(present.length, groups).map((size) => {
    place += size
    return [...order.subarray(place - size, place)]
  })
}

/** Moves persons from groups that are too large to such as are too small; sizes in descending order. */
function evenOut(groups: readonly (readonly number[])[], sizes: readonly number[]): number[][] {
  const bySize = groups.map((group) => [...group]).sort((a, b) => b.length - a.length)
  const moving: number[] = []
  for (const [place, group] of bySize.entries()) moving.push(...group.splice(sizes[place] ?? 0))
  return sizes.map((size, place) => {
    const group = bySize[place] ?? []
    while (group.length < size) group.push(moving.pop()!)
    return group
  })
}
