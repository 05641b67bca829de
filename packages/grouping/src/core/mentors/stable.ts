import type { Preferences } from './preferences.ts'

/**
 * A stable matching by deferred acceptance: mentees ask in the order of their wishes, and each mentor keeps the best
 * who have asked. Equal ones are told apart by their order in the problem; the result is then weakly stable: nobody
 * finds a mentor such that both would strictly rather have each other. Among all matchings that are stable with equal
 * ones told apart so, no mentee has a better mentor in any other.
 *
 * That many mentees are matched as can be is not promised where there are equal ones: it is NP-hard to find the
 * largest weakly stable matching (Manlove, Irving, Iwama, Miyazaki, Morita 2002).
 *
 * @returns the mentor of each mentee; −1 for none
 * @see Gale, Shapley (1962), College admissions and the stability of marriage, Amer. Math. Monthly 69(1)
 */
export function matchStably(preferences: Preferences, capacity: Int32Array): Int32Array {
  const { mentors, mentees } = preferences
  const mentorOf = new Int32Array(mentees).fill(-1)
  const orders = Array.from({ length: mentees }, (_, mentee) => orderOf(preferences, mentee))
  const asked = new Int32Array(mentees)
  const kept: number[][] = Array.from({ length: mentors }, () => [])
  const free = Array.from({ length: mentees }, (_, i) => mentees - 1 - i)
  for (let mentee = free.pop(); mentee !== undefined; mentee = free.pop()) {
    const mentor = orders[mentee]![asked[mentee]!++]
    if (mentor === undefined) continue
    const own = kept[mentor]!
    insert(preferences, mentor, own, mentee)
    mentorOf[mentee] = mentor
    if (own.length <= capacity[mentor]!) continue
    const left = own.pop()!
    mentorOf[left] = -1
    free.push(left)
  }
  return mentorOf
}

/** Mentors whom the mentee accepts and who accept the mentee, the first the first. */
function orderOf({ mentors, acceptable, menteeRank }: Preferences, mentee: number): number[] {
  const base = mentee * mentors
  const order: number[] = []
  for (let mentor = 0; mentor < mentors; mentor++) if (acceptable[base + mentor] === 1) order.push(mentor)
  return order.sort((a, b) => menteeRank[base + a]! - menteeRank[base + b]! || a - b)
}

/** The mentor's best first. */
function insert({ mentors, mentorRank }: Preferences, mentor: number, own: number[], mentee: number): void {
  const rank = (one: number) => mentorRank[one * mentors + mentor]!
  let at = own.length
  while (at > 0) {
    const before = own[at - 1]!
    if (rank(before) < rank(mentee) || (rank(before) === rank(mentee) && before < mentee)) break
    at--
  }
  own.splice(at, 0, mentee)
}
