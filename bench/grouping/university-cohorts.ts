import type { Problem } from '../../packages/grouping/src/core/problem/problem.ts'
import { Random } from '../../packages/grouping/src/core/random.ts'
import { rosterCriteria } from './roster-problem.ts'

/** A course's students, to be put in groups. */
export interface UniversityCohort {
  readonly id: string
  readonly students: number
  readonly problem: Problem
}

/** A faculty: every student is in five of its cohorts, which are small for the most part. */
export const faculty = { students: 2100, cohorts: 100, cohortsPerStudent: 5, smallest: 15, largest: 900 }

type Participant = Problem['participants'][number]

const sizes = cohortSizes()

/**
 * A university at the start of term, cohort by cohort, in no order of size. Students are shaped like those of the
 * rosters: free hours follow the timetable of their programme, and they are the same in all cohorts of a student; pairs
 * who want each other, or do not, belong to a cohort.
 *
 * @param faculties 20 make 42,000 students in 2,000 cohorts
 */
export function* universityCohorts(faculties: number, seed: number): Generator<UniversityCohort> {
  for (let number = 1; number <= faculties; number++) {
    const random = new Random(seed * 1000 + number)
    const students = facultyStudents(`f${number}`, random)
    const members = enrol(students.length, random)
    const order = Int32Array.from(sizes.keys())
    random.shuffle(order)
    for (const cohort of order) {
      const participants = withPairs(
        members[cohort]!.map((student) => students[student]!),
        random,
      )
      yield { id: `f${number} c${cohort + 1}`, students: participants.length, problem: cohortProblem(participants) }
    }
  }
}

/** From the largest to the smallest: a curve between them that gives every student five places. */
function cohortSizes(): number[] {
  const { students, cohorts, cohortsPerStudent, smallest, largest } = faculty
  const places = students * cohortsPerStudent
  const sizesBy = (bend: number) =>
    Array.from({ length: cohorts }, (_, k) =>
      Math.round(smallest * (largest / smallest) ** ((1 - k / (cohorts - 1)) ** bend)),
    )
  const sum = (list: readonly number[]) => list.reduce((all, size) => all + size, 0)
  let [low, high] = [1, 8]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (sum(sizesBy(middle)) > places) low = middle
    else high = middle
  }
  const list = sizesBy(high)
  // What rounding leaves over goes to cohorts in the middle.
  const left = places - sum(list)
  return list.map((size, k) => size + (k > 0 && k <= left ? 1 : 0))
}

/**
 * Who is in which cohort: the largest first, each taking those who lack most places, so that all get theirs (Gale 1957;
 * Ryser 1957).
 */
function enrol(students: number, random: Random): number[][] {
  const left = new Int32Array(students).fill(faculty.cohortsPerStudent)
  return sizes.map((size) => {
    const order = Int32Array.from(left.keys())
    random.shuffle(order)
    const members = [...order.sort((one, other) => left[other]! - left[one]!).subarray(0, size)]
    for (const student of members) left[student]!--
    return members
  })
}

const genders = { F: 0.29, M: 0.69, X: 0.02 }
const ambitions = { 1: 0.05, 2: 0.15, 3: 0.34, 4: 0.31, 5: 0.15 }
const programmes = { P0: 0.31, P1: 0.22, P2: 0.19, P3: 0.13, P4: 0.1, P5: 0.05 }
const slots = 50

function facultyStudents(prefix: string, random: Random): Participant[] {
  // A slot is taken by most of a programme, or by few.
  const timetables = Object.fromEntries(
    Object.keys(programmes).map((programme) => [
      programme,
      Array.from({ length: slots }, () => (random.fraction() < 0.5 ? 0.2 : 0.75)),
    ]),
  )
  return Array.from({ length: faculty.students }, (_, k) => {
    const programme = draw(programmes, random)
    const avail = timetables[programme]!.map((free) => (random.fraction() < free ? '1' : '0')).join('')
    const gpa = Math.min(5, Math.max(2, Math.round((3.57 + 0.7 * normal(random)) * 100) / 100))
    const attributes = {
      gender: draw(genders, random),
      ambition: Number(draw(ambitions, random)),
      programme,
      gpa,
      avail,
    }
    return { id: `${prefix} s${k + 1}`, attributes }
  })
}

/** Gives 15 % a friend and 4 % somebody to be kept from, in pairs that name each other. */
function withPairs(people: readonly Participant[], random: Random): Participant[] {
  const partners = (share: number) => {
    const order = Int32Array.from(people.keys())
    random.shuffle(order)
    const partnerOf = new Int32Array(people.length).fill(-1)
    for (let k = 0; k + 1 < share * people.length; k += 2) {
      partnerOf[order[k]!] = order[k + 1]!
      partnerOf[order[k + 1]!] = order[k]!
    }
    return partnerOf
  }
  const together = partners(0.15)
  const apart = partners(0.04)
  const idsOf = (partner: number) => (partner < 0 ? null : [people[partner]!.id])
  return people.map((one, person) => {
    const friend = together[person]!
    const other = apart[person] === friend ? -1 : apart[person]!
    return { id: one.id, attributes: { ...one.attributes, together: idsOf(friend), apart: idsOf(other) } }
  })
}

function cohortProblem(participants: Participant[]): Problem {
  return { ...rosterCriteria, participants, groups: { size: 5 } }
}

function draw(shares: Readonly<Record<string, number>>, random: Random): string {
  let rest = random.fraction()
  for (const [kind, share] of Object.entries(shares)) {
    rest -= share
    if (rest < 0) return kind
  }
  return Object.keys(shares)[0]!
}

/** Box and Muller 1958. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.fraction())) * Math.cos(2 * Math.PI * random.fraction())
}
