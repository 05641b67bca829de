import { type Facts, isClash } from './facts.ts'
import { staffSuffices } from './staff-suffices.ts'

/** What all assignments of a part of the tree keep to. Sites are the sections, and last to be unplaced. */
export interface Area {
  /** Where each party may be. */
  readonly may: readonly (readonly boolean[])[]
  /** Fewest and most persons at each site. */
  readonly least: readonly number[]
  readonly most: readonly number[]
  /** Where a party is for certain. */
  readonly settled: ReadonlyMap<number, number>
}

/** All assignments. */
export function everything(facts: Facts): Area {
  const { problem, parties } = facts
  const persons = parties.reduce((sum, { students }) => sum + students.length, 0)
  const start: Area = {
    may: parties.map(({ options, isLocked }) => [...problem.sections.map(({ id }) => options.has(id)), !isLocked]),
    least: [...problem.sections.map(() => 0), 0],
    most: [...problem.sections.map(({ capacity }) => capacity), persons],
    settled: new Map(),
  }
  return parties.reduce((area, { isLocked, options }, party) => {
    const [section] = options
    return isLocked ? settle(facts, area, party, siteOf(facts, section!)) : area
  }, start)
}

/** Where the student, with friends, is in the section; or is not. */
export function placed(facts: Facts, area: Area, place: { student: string; section: string }, holds: boolean): Area {
  const site = siteOf(facts, place.section)
  const set = facts.problem.sections[site]?.set ?? ''
  const party = facts.parties.findIndex((one) => one.set === set && one.students.some(({ id }) => id === place.student))
  if (party < 0 || site < 0) throw new RangeError(`The certificate speaks of '${place.student}' in '${place.section}'`)
  if (holds) return settle(facts, area, party, site)
  return { ...area, may: area.may.map((row, i) => (i === party ? row.with(site, false) : row)) }
}

function settle(facts: Facts, area: Area, party: number, site: number): Area {
  const { sections } = facts.problem
  const { students } = facts.parties[party]!
  const settled = new Map(area.settled).set(party, site)
  const load = [...settled].reduce((sum, [i, at]) => (at === site ? sum + facts.parties[i]!.students.length : sum), 0)
  const may = area.may.map((row, i) => {
    if (i === party) return row.map((is, other) => is && other === site)
    if (!facts.parties[i]!.students.some((student) => students.includes(student))) return row
    return row.map((is, other) => is && !(sections[other] && isClash(sections[other], sections[site]!)))
  })
  return raise(facts, { ...area, may, settled }, site, load)
}

/** Where the section has at most so many; or more. A section that opens has its minimum. */
export function sized(facts: Facts, area: Area, size: { section: string; atMost: number }, holds: boolean): Area {
  const site = siteOf(facts, size.section)
  if (site < 0) throw new RangeError(`The certificate speaks of a section '${size.section}'`)
  if (!holds) return raise(facts, area, site, size.atMost + 1)
  const most = Math.min(area.most[site]!, size.atMost)
  return { ...area, most: area.most.with(site, most < facts.openMinimum.get(size.section)! ? 0 : most) }
}

function raise(facts: Facts, area: Area, site: number, least: number): Area {
  const minimum = facts.openMinimum.get(facts.problem.sections[site]!.id)!
  return { ...area, least: area.least.with(site, Math.max(area.least[site]!, least, minimum)) }
}

/** Whether it is plain that no assignment is in the area. */
export function isVoid(facts: Facts, { may, least, most, settled }: Area): boolean {
  const { problem, parties } = facts
  if ([...settled].some(([party, site]) => !may[party]![site])) return true
  const isShort = least.some((count, site) => {
    const reach = parties.reduce((sum, { students }, i) => (may[i]![site] ? sum + students.length : sum), 0)
    return count > most[site]! || count > reach
  })
  return isShort || staffSuffices(problem, new Map(problem.sections.map(({ id }, i) => [id, least[i]!]))) === false
}

const siteOf = ({ problem }: Facts, section: string) => problem.sections.findIndex(({ id }) => id === section)
