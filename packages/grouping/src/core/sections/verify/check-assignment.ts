import type { SectionsBreach, SectionsResult } from '../assign-sections.ts'
import type { SectionsProblem } from '../problem.ts'
import { type Facts, isClash } from './facts.ts'

/** What an assignment comes to when it is counted once more. */
export interface Count {
  /** In the order of the facts' parties; null unplaced. */
  readonly sectionByParty: readonly (string | null)[]
  readonly total: number
  /** Persons unplaced, or missing to sections that may not close. */
  readonly missing: number
  /** Placements of each rank, of none of the wishes, and unplaced. */
  readonly ranks: readonly number[]
  /** What does not hold, or is not as the result says. */
  readonly faults: readonly string[]
}

export function countAssignment(facts: Facts, result: SectionsResult): Count {
  const { problem, parties } = facts
  const faults: string[] = []
  const placed = new Map(result.assignment.map((one) => [JSON.stringify([one.student, one.set]), one.section]))
  const expected = parties.reduce((sum, { students }) => sum + students.length, 0)
  if (placed.size !== result.assignment.length || placed.size !== expected) faults.push('not every student stands once')
  const ranks = new Array<number>(facts.ranks + 2).fill(0)
  let total = 0
  const sectionByParty = parties.map(({ students, set, options, isLocked }) => {
    const own = students.map(({ id }) => placed.get(JSON.stringify([id, set])))
    const [section] = own
    const names = students.map(({ id }) => id).join(', ')
    if (section === undefined) faults.push(`${names}: not in the assignment`)
    if (own.some((other) => other !== section)) faults.push(`${names}: friends are not together`)
    if (section && !options.has(section)) faults.push(`${names}: may not be in '${section}'`)
    if (!section && isLocked) faults.push(`${names}: locked, and not placed`)
    for (const student of students) {
      if (section) total += facts.pointsOf(student, section)
      const rank = facts.rankOf(student, set, section ?? null)
      if (rank >= 0) ranks[rank]!++
    }
    return section ?? null
  })
  const missing = checkSizes(facts, sectionByParty, faults)
  checkTimes(problem, result, faults)
  checkStaff(problem, result, sizesOf(facts, sectionByParty), faults)
  checkBreaches(facts, result, sizesOf(facts, sectionByParty), faults)
  if (Math.abs(total - result.total) > 1e-6) faults.push(`the total is ${total}, not ${result.total}`)
  if (ranks.slice(0, -1).join() !== [...result.ranks, result.unwished].join()) faults.push('the ranks are others')
  return { sectionByParty, total, missing, ranks, faults }
}

function sizesOf({ parties }: Facts, sectionByParty: readonly (string | null)[]): Map<string | null, number> {
  const sizes = new Map<string | null, number>()
  for (const [i, section] of sectionByParty.entries()) {
    sizes.set(section, (sizes.get(section) ?? 0) + parties[i]!.students.length)
  }
  return sizes
}

/** @returns persons unplaced or missing */
function checkSizes(facts: Facts, sectionByParty: readonly (string | null)[], faults: string[]): number {
  const sizes = sizesOf(facts, sectionByParty)
  let missing = sizes.get(null) ?? 0
  for (const { id, capacity } of facts.problem.sections) {
    const size = sizes.get(id) ?? 0
    if (size > capacity) faults.push(`'${id}' has ${size} students and ${capacity} places`)
    if (size > 0 && size < facts.openMinimum.get(id)!) faults.push(`'${id}' is open with ${size} students`)
    missing += Math.max(0, facts.firmMinimum.get(id)! - size)
  }
  return missing
}

function checkTimes({ sections }: SectionsProblem, { assignment }: SectionsResult, faults: string[]): void {
  const byStudent = new Map<string, (typeof sections)[number][]>()
  for (const { student, section } of assignment) {
    const own = sections.find(({ id }) => id === section)
    if (!own) continue
    const others = byStudent.get(student) ?? []
    if (others.some((other) => isClash(own, other))) faults.push(`${student}: two sections clash`)
    byStudent.set(student, [...others, own])
  }
}

function checkStaff(
  { sections, staff = [] }: SectionsProblem,
  result: SectionsResult,
  sizes: ReadonlyMap<string | null, number>,
  faults: string[],
): void {
  const assigned = new Map(result.staff.map((one) => [one.section, one.staff]))
  const known = new Set(staff.map(({ id }) => id))
  for (const section of sections) {
    const size = sizes.get(section.id) ?? 0
    const own = (assigned.get(section.id) ?? []).filter((id) => known.has(id))
    const bySize = section.staff?.studentsPerStaff ? Math.ceil(size / section.staff.studentsPerStaff) : 0
    const need = section.staff && size > 0 ? Math.max(section.staff.atLeast ?? 1, bySize) : 0
    if (new Set(own).size < need) faults.push(`'${section.id}' has ${own.length} of ${need} staff`)
  }
  for (const { id, hours, sections: may, busy } of staff) {
    const own = sections.filter((section) => assigned.get(section.id)?.includes(id))
    if (own.reduce((sum, section) => sum + (section.staff?.hours ?? 1), 0) > hours) faults.push(`${id}: too many hours`)
    for (const section of own) {
      if (may && !may.includes(section.id)) faults.push(`${id}: may not have '${section.id}'`)
      if (section.slots?.some((slot) => busy?.includes(slot))) faults.push(`${id}: busy when '${section.id}' meets`)
      if (own.some((other) => isClash(section, other))) faults.push(`${id}: two sections clash`)
    }
  }
}

/** What does not hold must be told, and nothing else. */
function checkBreaches(
  { problem, apart, firmMinimum }: Facts,
  { breaches, closed }: SectionsResult,
  sizes: ReadonlyMap<string | null, number>,
  faults: string[],
): void {
  const told = (kind: SectionsBreach['kind']) => breaches.filter((breach) => breach.kind === kind)
  const unplaced = told('unplaced').reduce((sum, { students }) => sum + students.length, 0)
  if (unplaced !== (sizes.get(null) ?? 0)) faults.push(`${unplaced} are said to be unplaced`)
  const small = problem.sections.filter(({ id }) => (sizes.get(id) ?? 0) < firmMinimum.get(id)!)
  const below = new Set(told('below minimum').map(({ section }) => section))
  if (small.length !== below.size || !small.every(({ id }) => below.has(id))) {
    faults.push('the sections below their minimum are others')
  }
  if (told('friends apart').length !== apart.length) faults.push('the friends who are apart are others')
  const empty = problem.sections.filter(({ id }) => !sizes.has(id))
  const shut = new Set(closed)
  if (empty.length !== shut.size || !empty.every(({ id }) => shut.has(id)))
    faults.push('the closed sections are others')
}
