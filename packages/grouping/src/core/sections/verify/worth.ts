import type { SectionsCertificate } from '../certificate.ts'
import type { Student } from '../problem.ts'
import type { Count } from './check-assignment.ts'
import type { Facts } from './facts.ts'

/** One aim: worth for one person of each party at each site (the sections, then unplaced), and what is reached. */
export interface Aim {
  readonly worth: readonly (readonly number[])[]
  readonly reached: number
}

/** The points first, then the ranks, packed as the certificate says. */
export function aimsOf(facts: Facts, { scale, breachCost, grain, fairness }: SectionsCertificate, count: Count): Aim[] {
  const unplaced = facts.problem.sections.length
  const points = tableOf(facts, (student, _, site, section) =>
    site === unplaced ? -breachCost : Math.round(facts.pointsOf(student, section) * scale),
  )
  const aims: Aim[] = [{ worth: points, reached: Math.round(count.total * scale) - count.missing * breachCost }]
  let worst = facts.ranks + 1
  for (const many of fairness.ranks) {
    const best = worst - many + 1
    const cost = (rank: number) => (rank < best || rank > best + many - 1 ? 0 : grain * fairness.base ** (rank - best))
    const worth = tableOf(facts, (student, set, site, section) => {
      return -cost(facts.rankOf(student, set, site === unplaced ? null : section))
    })
    aims.push({ worth, reached: -count.ranks.reduce((sum, students, rank) => sum + students * cost(rank), 0) })
    worst -= many
  }
  return aims
}

function tableOf(
  { problem, parties }: Facts,
  worth: (student: Student, set: string, site: number, section: string) => number,
): number[][] {
  const sites = [...problem.sections.map(({ id, set = '' }) => ({ id, set })), { id: '', set: null }]
  return parties.map(({ students, set }) =>
    sites.map(({ id, set: own }, site) => {
      if (own !== null && own !== set) return 0
      // Shared out equally: the sum of the party is what counts.
      return students.reduce((sum, student) => sum + worth(student, set, site, id), 0) / students.length
    }),
  )
}

/** Numbers that the proof rests on: breaches outweigh all points, ranks do not mix, all is exact. */
export function scaleFaults(facts: Facts, certificate: SectionsCertificate, aims: readonly Aim[]): string[] {
  const { grain, scale, breachCost, fairness } = certificate
  const { parties, problem } = facts
  const sizes = parties.map(({ students }) => students.length)
  const persons = sizes.reduce((sum, size) => sum + size, 0)
  const minima = problem.sections.reduce((sum, { minimum }) => sum + (minimum ?? 0), 0)
  const sums = aims.flatMap(({ worth }) => worth.flatMap((row, i) => row.map((one) => one * sizes[i]!)))
  const best = aims[0]!.worth.reduce((sum, row, i) => sum + sizes[i]! * Math.max(0, ...row), 0)
  const packed = fairness.ranks.reduce((sum, many) => sum + many, 0)
  const largest = fairness.ranks.map((many) => grain * fairness.base ** many)
  const checks: [boolean, string][] = [
    [[grain, scale].every((one) => Number.isSafeInteger(one) && one > 0), 'the scales are no scales'],
    [sizes.every((size) => grain % size === 0), 'the grain does not suit the sizes of the parties'],
    [aims.every(({ worth }) => worth.flat().every(Number.isInteger)), 'what is worth something is not whole'],
    [sums.every((sum) => sum % grain === 0) && breachCost % grain === 0, 'sums are no multiples of the grain'],
    [pointsAreExact(facts, scale), 'points are not exact in this scale'],
    [breachCost > best, 'a breach costs too little'],
    [
      packed === facts.ranks + 1 && fairness.ranks.every((many) => Number.isInteger(many) && many > 0),
      'ranks are left out',
    ],
    [fairness.base > persons, 'ranks are packed too closely'],
    [Math.max(breachCost * (persons + minima + 1), ...largest) <= Number.MAX_SAFE_INTEGER, 'numbers are too large'],
  ]
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]))
}

/** Points have three decimals at most: what is left of a point, in thousandths, is whole in a scale that suits. */
function pointsAreExact({ problem, pointsOf }: Facts, scale: number): boolean {
  return problem.students.every((student) =>
    problem.sections.every(({ id }) => (((Math.round(pointsOf(student, id) * 1000) % 1000) * scale) / 1000) % 1 === 0),
  )
}
