import { solveTransport } from '../flow/transport.ts'
import { ProblemError } from '../problem/issue.ts'
import type { Preferences } from './preferences.ts'

/** A matching with the greatest total, and the prices of a place with each mentor that prove it. */
export interface BestTotal {
  /** The mentor of each mentee; −1 for none. */
  readonly mentorOf: Int32Array
  /** A place with each mentor, and last to be without; in `1 / scale` of the scores' unit. */
  readonly prices: Float64Array
  readonly scale: number
  /** What a mentee without a mentor, or missing to a mentor's minimum, costs: more than all scores together. */
  readonly breachCost: number
}

const SCALE = 1000

/** Fewest breaches first, then the greatest sum of both sides' scores: a min-cost flow. */
export function matchBestTotal(preferences: Preferences, capacity: Int32Array, minimum: Int32Array): BestTotal {
  const { mentors, mentees, acceptable, score } = preferences
  const sites = mentors + 1
  const worth = new Float64Array(mentees * sites)
  const allowed = new Uint8Array(mentees * sites)
  let all = 0
  for (let mentee = 0; mentee < mentees; mentee++) {
    let best = 0
    for (let mentor = 0; mentor < mentors; mentor++) {
      const scaled = Math.round(score[mentee * mentors + mentor]! * SCALE)
      worth[mentee * sites + mentor] = scaled
      allowed[mentee * sites + mentor] = acceptable[mentee * mentors + mentor]!
      best = Math.max(best, scaled)
    }
    allowed[mentee * sites + mentors] = 1
    all += best
  }
  const breachCost = all + 1
  const most = mentees + minimum.reduce((sum, one) => sum + one, 0) + 2
  if (breachCost * most * 2 > Number.MAX_SAFE_INTEGER) {
    throw new ProblemError([
      { place: 'mentees', code: 'size', message: 'The scores are too large to be added up exactly.' },
    ])
  }
  for (let mentee = 0; mentee < mentees; mentee++) worth[mentee * sites + mentors] = -breachCost
  const solution = solveTransport({
    units: mentees,
    sites,
    supply: new Int32Array(mentees).fill(1),
    worth,
    allowed,
    lower: new Float64Array(sites),
    wanted: Float64Array.from([...minimum, 0]),
    upper: Float64Array.from([...capacity, mentees]),
    shortfallCost: breachCost,
  })
  if (!solution) throw new Error('Everybody can be without a mentor, and yet does not fit')
  const { flow, prices } = solution
  const mentorOf = Int32Array.from({ length: mentees }, (_, mentee) => {
    const mentor = flow.indexOf(1, mentee * sites) - mentee * sites
    return mentor === mentors ? -1 : mentor
  })
  return { mentorOf, prices, scale: SCALE, breachCost }
}
