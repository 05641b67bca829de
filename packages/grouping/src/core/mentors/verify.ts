import type { MentorsCertificate, MentorsResult } from './match-mentors.ts'
import type { Mentee, Mentor, MentorsProblem } from './problem.ts'

/** What a matching proves to be. */
export interface MentorsVerdict {
  /** Nobody has whom they may not have, and what is claimed is proved. */
  readonly isValid: boolean
  readonly isStable: boolean
  readonly isBestTotal: boolean
  readonly faults: readonly string[]
}

/**
 * Checks a result of `matchMentors` from the problem's words alone, pair by pair. Shares no code with the matching.
 *
 * @param problem what the result is of, already read
 */
export function verifyMentors(problem: MentorsProblem, result: MentorsResult): MentorsVerdict {
  const { mentors, mentees } = problem
  const mentorById = new Map(mentors.map((mentor) => [mentor.id, mentor]))
  const faults: string[] = []
  const mentorOf = new Map<Mentee, Mentor | null>()
  for (const mentee of mentees) {
    const own = result.matches.filter((match) => match.mentee === mentee.id)
    if (own.length !== 1) faults.push(`${mentee.id} stands ${own.length} times`)
    const name = own[0]?.mentor ?? null
    const mentor = name === null ? null : (mentorById.get(name) ?? null)
    if (name !== null && !mentor) faults.push(`there is no mentor '${name}'`)
    mentorOf.set(mentee, mentor)
    if (mentor && !mayMeet(problem, mentee, mentor))
      faults.push(`${mentee.id} and ${mentor.id} do not accept each other`)
  }
  if (result.matches.length > mentees.length) faults.push('somebody is matched who is no mentee')
  const menteesOf = (mentor: Mentor) => mentees.filter((mentee) => mentorOf.get(mentee) === mentor)
  for (const mentor of mentors) {
    if (menteesOf(mentor).length > mentor.capacity) faults.push(`${mentor.id} has more than ${mentor.capacity}`)
  }
  const longest = [...mentors, ...mentees].reduce((most, { wishes }) => Math.max(most, wishes?.length ?? 0), 0)
  const wishes: Wishes = { ...problem, longest }
  const total = mentees.reduce((sum, mentee) => {
    const mentor = mentorOf.get(mentee)
    return mentor ? sum + pairScore(wishes, mentee, mentor) : sum
  }, 0)
  if (Math.abs(total - result.total) > 1e-6) faults.push(`the total is ${total}, not ${result.total}`)
  const blocking = blockingPairs(problem, mentorOf, menteesOf)
  const told = new Set(result.blockingPairs.map(({ mentee, mentor }) => JSON.stringify([mentee, mentor])))
  if (told.size !== blocking.length || !blocking.every((pair) => told.has(pair)))
    faults.push('the blocking pairs are others')
  const missing = mentors.reduce(
    (sum, mentor) => sum + Math.max(0, (mentor.minimum ?? 0) - menteesOf(mentor).length),
    0,
  )
  const unmatched = [...mentorOf.values()].filter((mentor) => !mentor).length
  const isBestTotal = provesBest(wishes, result, total, missing + unmatched)
  const isStable = blocking.length === 0
  if (result.aim === 'stable' && !isStable) faults.push('it is not stable')
  if (result.aim === 'best-total' && !isBestTotal) faults.push('the prices do not prove the total to be the greatest')
  return { isValid: faults.length === 0, isStable, isBestTotal, faults }
}

/** The bound by the prices (weak duality) against what the matching reaches. */
function provesBest(problem: Wishes, { certificate }: MentorsResult, total: number, breaches: number): boolean {
  const { mentors, mentees } = problem
  if (!certificate || certificate.prices.length !== mentors.length + 1) return false
  const { prices, scale, breachCost } = certificate
  if (!areExact(problem, certificate)) return false
  const worth = (mentee: Mentee, mentor: Mentor) => Math.round(pairScore(problem, mentee, mentor) * scale)
  // Scores have three decimals at most.
  const isExact = (value: number) => (((Math.round(value * 1000) % 1000) * scale) / 1000) % 1 === 0
  let most = 0
  let bound = 0
  for (const mentee of mentees) {
    const pairs = mentors.map((mentor) => worth(mentee, mentor))
    most += Math.max(0, ...pairs)
    const margins = mentors.flatMap((mentor, j) => (mayMeet(problem, mentee, mentor) ? [pairs[j]! - prices[j]!] : []))
    bound += Math.max(-breachCost - prices[mentors.length]!, ...margins)
    if (!mentors.every((mentor) => isExact(pairScore(problem, mentee, mentor)))) return false
  }
  for (const [j, { capacity, minimum = 0 }] of mentors.entries()) {
    const gains = [0, minimum, capacity].map((size) => prices[j]! * size - breachCost * Math.max(0, minimum - size))
    bound += Math.max(...gains)
  }
  bound += Math.max(0, prices[mentors.length]! * mentees.length)
  return breachCost > most && bound <= Math.round(total * scale) - breaches * breachCost
}

/** Numbers whose sums are exact: others would prove anything. */
function areExact({ mentors, mentees }: MentorsProblem, { prices, scale, breachCost }: MentorsCertificate): boolean {
  const most = [...mentors.map(({ capacity }) => Math.min(capacity, mentees.length)), mentees.length]
  const largest = prices.reduce((sum, price, site) => sum + Math.abs(price) * most[site]!, 0)
  const dearest = [breachCost, ...prices].reduce((kept, number) => Math.max(kept, Math.abs(number)), 0)
  const areWhole = [breachCost, ...prices].every(Number.isInteger)
  return (
    areWhole &&
    Number.isSafeInteger(scale) &&
    scale > 0 &&
    largest + dearest * mentees.length <= Number.MAX_SAFE_INTEGER
  )
}

function blockingPairs(
  problem: MentorsProblem,
  mentorOf: ReadonlyMap<Mentee, Mentor | null>,
  menteesOf: (mentor: Mentor) => Mentee[],
): string[] {
  return problem.mentors.flatMap((mentor) => {
    const own = menteesOf(mentor)
    return problem.mentees.flatMap((mentee) => {
      const current = mentorOf.get(mentee)
      if (current === mentor || mentor.capacity === 0 || !mayMeet(problem, mentee, mentor)) return []
      if (current && !(placeOf(mentee, mentor) < placeOf(mentee, current))) return []
      const wouldTake =
        own.length < mentor.capacity || own.some((other) => placeOf(mentor, mentee) < placeOf(mentor, other))
      return wouldTake ? [JSON.stringify([mentee.id, mentor.id])] : []
    })
  })
}

/** Smaller is better. Those not named come after all who are. */
function placeOf(person: Mentee, other: Mentee): number {
  if (person.wishes) {
    const at = person.wishes.findIndex((wish) =>
      typeof wish === 'string' ? wish === other.id : wish.includes(other.id),
    )
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }
  const scores = person.scores ?? {}
  return Object.hasOwn(scores, other.id) ? -scores[other.id]! : Number.POSITIVE_INFINITY
}

/** A problem, and the length of the longest list of wishes. */
type Wishes = MentorsProblem & { readonly longest: number }

function pairScore(problem: Wishes, mentee: Mentee, mentor: Mentor): number {
  return scoreOf(problem, mentee, mentor) + scoreOf(problem, mentor, mentee)
}

function scoreOf({ longest, points, neutral = 0 }: Wishes, person: Mentee, other: Mentee): number {
  if (person.scores && Object.hasOwn(person.scores, other.id)) return person.scores[other.id]!
  const at = placeOf(person, other)
  if (!person.wishes || at === Number.POSITIVE_INFINITY) return neutral
  if (points) return points[at] ?? 0
  return longest - at
}

function mayMeet({ same = [] }: MentorsProblem, mentee: Mentee, mentor: Mentor): boolean {
  const list = (value: string | string[] | undefined) =>
    value === undefined ? [] : Array.isArray(value) ? value : [value]
  const has = (person: Mentee, quality: string) => {
    return Object.hasOwn(person.qualities ?? {}, quality) ? list(person.qualities![quality]) : []
  }
  for (const [one, other] of [[mentee, mentor] as const, [mentor, mentee] as const]) {
    if (one.refuses?.includes(other.id)) return false
    const isNamed = placeOf(one, other) < Number.POSITIVE_INFINITY
    if (one.onlyWished && !isNamed) return false
    for (const [quality, wanted] of Object.entries(one.requires ?? {})) {
      if (!list(wanted).some((value) => has(other, quality).includes(value))) return false
    }
  }
  return same.every((quality) => {
    const [own, other] = [has(mentee, quality), has(mentor, quality)]
    return own.length === 0 || other.length === 0 || own.some((value) => other.includes(value))
  })
}
