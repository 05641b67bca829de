import { matchBestTotal } from './best-total.ts'
import { type Preferences, readPreferences } from './preferences.ts'
import { type MentorsProblem, readMentorsProblem } from './problem.ts'
import { matchStably } from './stable.ts'

export interface MentorsResult {
  readonly aim: 'stable' | 'best-total'
  /** Null for a mentee without a mentor. */
  readonly matches: readonly { readonly mentee: string; readonly mentor: string | null }[]
  /** Both sides' scores of all pairs, added. */
  readonly total: number
  /**
   * Mentee and mentor who would both rather have each other than what they have: strictly, or where there is room. None
   * when the aim is `stable`: that is its proof, which anybody can check pair by pair.
   */
  readonly blockingPairs: readonly BlockingPair[]
  readonly breaches: readonly MentorsBreach[]
  /** When the aim is `best-total`: proves that no matching has fewer breaches, or as few and a greater total. */
  readonly certificate: MentorsCertificate | null
}

export interface BlockingPair {
  readonly mentee: string
  readonly mentor: string
}

/** A requirement that does not hold, in words. */
export interface MentorsBreach {
  readonly kind: 'without mentor' | 'below minimum'
  readonly person: string
  readonly reason: string
}

export interface MentorsCertificate {
  readonly scale: number
  readonly breachCost: number
  /** A place with each mentor, in the problem's order, and last to be without a mentor. */
  readonly prices: readonly number[]
}

/**
 * Matches mentees with mentors who have several places, by the wishes of both sides.
 *
 * - `stable`: no mentee and mentor would both rather have each other (weakly stable where wishes are equal), and the
 *   best such for the mentees. A mentor's minimum is not forced: with minima there may be no stable matching at all
 *   (Biró, Fleiner, Irving, Manlove 2010); who is below is told.
 * - `best-total`: fewest mentees without a mentor and fewest missing to minima, then the greatest sum of scores. Pairs
 *   may then rather have each other; they are told.
 *
 * @param problem see `MentorsProblem`; anything else is refused
 * @throws ProblemError that names the mentor or mentee; RangeError when there is no such aim
 */
export function matchMentors(problem: unknown, options: { aim: 'stable' | 'best-total' }): MentorsResult {
  if (options.aim !== 'stable' && options.aim !== 'best-total') throw new RangeError(`There is no aim '${options.aim}'`)
  const read = readMentorsProblem(problem)
  const preferences = readPreferences(read)
  const capacity = Int32Array.from(read.mentors, (mentor) => mentor.capacity)
  const minimum = Int32Array.from(read.mentors, (mentor) => mentor.minimum ?? 0)
  const best = options.aim === 'stable' ? null : matchBestTotal(preferences, capacity, minimum)
  const mentorOf = best?.mentorOf ?? matchStably(preferences, capacity)
  return {
    aim: options.aim,
    matches: read.mentees.map(({ id }, i) => ({ mentee: id, mentor: read.mentors[mentorOf[i]!]?.id ?? null })),
    total: totalOf(preferences, mentorOf),
    blockingPairs: blockingPairs(read, preferences, capacity, mentorOf),
    breaches: breachesOf(read, preferences, mentorOf),
    certificate: best && { scale: best.scale, breachCost: best.breachCost, prices: Array.from(best.prices) },
  }
}

/** Added in thousandths, so that the order does not show. */
function totalOf({ mentors, score }: Preferences, mentorOf: Int32Array): number {
  const thousandths = mentorOf.reduce(
    (sum, mentor, mentee) => (mentor < 0 ? sum : sum + Math.round(score[mentee * mentors + mentor]! * 1000)),
    0,
  )
  return thousandths / 1000
}

function blockingPairs(
  { mentors, mentees }: MentorsProblem,
  preferences: Preferences,
  capacity: Int32Array,
  mentorOf: Int32Array,
): BlockingPair[] {
  const { acceptable, menteeRank, mentorRank } = preferences
  const count = mentors.length
  const load = new Int32Array(count)
  const worstKept = new Int32Array(count).fill(-1)
  for (const [mentee, mentor] of mentorOf.entries()) {
    if (mentor < 0) continue
    load[mentor]!++
    worstKept[mentor] = Math.max(worstKept[mentor]!, mentorRank[mentee * count + mentor]!)
  }
  const pairs: BlockingPair[] = []
  for (const [i, mentee] of mentees.entries()) {
    const own = mentorOf[i]!
    for (const [j, mentor] of mentors.entries()) {
      const at = i * count + j
      if (acceptable[at] === 0 || own === j || capacity[j] === 0) continue
      if (own >= 0 && menteeRank[at]! >= menteeRank[i * count + own]!) continue
      if (load[j]! < capacity[j]! || mentorRank[at]! < worstKept[j]!)
        pairs.push({ mentee: mentee.id, mentor: mentor.id })
    }
  }
  return pairs
}

function breachesOf({ mentors, mentees }: MentorsProblem, { acceptable }: Preferences, mentorOf: Int32Array) {
  const breaches: MentorsBreach[] = []
  for (const [i, { id }] of mentees.entries()) {
    if (mentorOf[i]! >= 0) continue
    const isAccepted = acceptable.subarray(i * mentors.length, (i + 1) * mentors.length).includes(1)
    const reason = isAccepted ? 'the mentors who suit have others' : 'no mentor meets what both require'
    breaches.push({ kind: 'without mentor', person: id, reason: `${id} has no mentor: ${reason}` })
  }
  for (const [j, { id, minimum = 0 }] of mentors.entries()) {
    const load = mentorOf.reduce((sum, mentor) => (mentor === j ? sum + 1 : sum), 0)
    const reason = `${id} has ${load} of at least ${minimum} mentees`
    if (load < minimum) breaches.push({ kind: 'below minimum', person: id, reason })
  }
  return breaches
}
