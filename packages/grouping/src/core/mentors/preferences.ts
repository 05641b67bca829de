import type { Mentee, Mentor, MentorsProblem } from './problem.ts'

/** Who accepts whom, who is preferred, and what each pair is worth; at `mentee * mentors + mentor`. */
export interface Preferences {
  readonly mentors: number
  readonly mentees: number
  /** 1 where each meets the other's requirements and neither refuses. */
  readonly acceptable: Uint8Array
  /** The mentor's place in the mentee's order: 0 first, equal ones alike; those not named come last, alike. */
  readonly menteeRank: Int32Array
  readonly mentorRank: Int32Array
  /** Both sides' scores, added. */
  readonly score: Float64Array
}

/** Reads everybody's wishes. Whoever has none is content with all alike. */
export function readPreferences(problem: MentorsProblem): Preferences {
  const { mentors, mentees } = problem
  const size = mentors.length * mentees.length
  const preferences = {
    mentors: mentors.length,
    mentees: mentees.length,
    acceptable: new Uint8Array(size),
    menteeRank: new Int32Array(size),
    mentorRank: new Int32Array(size),
    score: new Float64Array(size),
  }
  const people = [...mentors, ...mentees]
  const longest = people.reduce((most, { wishes }) => Math.max(most, wishes?.length ?? 0), 0)
  const points = problem.points ?? Array.from({ length: longest }, (_, i) => longest - i)
  const opinions = new Map(people.map((person) => [person, opinionOf(person, points, problem.neutral ?? 0)]))
  for (const [i, mentee] of mentees.entries()) {
    const ofMentee = opinions.get(mentee)!
    for (const [j, mentor] of mentors.entries()) {
      const ofMentor = opinions.get(mentor)!
      const at = i * mentors.length + j
      preferences.acceptable[at] = isAcceptable(problem, mentee, mentor) ? 1 : 0
      preferences.menteeRank[at] = ofMentee.rankOf(mentor.id)
      preferences.mentorRank[at] = ofMentor.rankOf(mentee.id)
      preferences.score[at] = ofMentee.scoreOf(mentor.id) + ofMentor.scoreOf(mentee.id)
    }
  }
  return preferences
}

function opinionOf({ wishes, scores = {} }: Mentee, points: readonly number[], neutral: number) {
  const scoreById = new Map(Object.entries(scores))
  const rankById = new Map<string, number>()
  const distinct = [...new Set(scoreById.values())].sort((a, b) => b - a)
  for (const [id, score] of scoreById) rankById.set(id, distinct.indexOf(score))
  for (const [rank, wish] of (wishes ?? []).entries()) {
    for (const id of [wish].flat()) {
      rankById.set(id, rank)
      scoreById.set(id, points[rank] ?? 0)
    }
  }
  const last = wishes ? wishes.length : distinct.length
  return {
    rankOf: (id: string) => rankById.get(id) ?? last,
    scoreOf: (id: string) => scoreById.get(id) ?? neutral,
  }
}

function isAcceptable({ same = [] }: MentorsProblem, mentee: Mentee, mentor: Mentor): boolean {
  return (
    accepts(mentee, mentor) &&
    accepts(mentor, mentee) &&
    same.every((quality) => {
      const [own, other] = [valuesOf(mentee, quality), valuesOf(mentor, quality)]
      return own.length === 0 || other.length === 0 || own.some((value) => other.includes(value))
    })
  )
}

function accepts({ requires = {}, refuses, onlyWished, wishes, scores }: Mentee, other: Mentee): boolean {
  if (refuses?.includes(other.id)) return false
  if (onlyWished && !(wishes?.flat().includes(other.id) || (scores && Object.hasOwn(scores, other.id)))) return false
  return Object.entries(requires).every(([quality, wanted]) => {
    const has = valuesOf(other, quality)
    return [wanted].flat().some((value) => has.includes(value))
  })
}

const valuesOf = ({ qualities }: Mentee, quality: string): string[] =>
  qualities && Object.hasOwn(qualities, quality) ? [qualities[quality]!].flat() : []
