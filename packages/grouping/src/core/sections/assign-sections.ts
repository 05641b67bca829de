import { type Budget, Spending } from '../budget.ts'
import { ProblemError } from '../problem/issue.ts'
import type { CertificateTree, SectionsCertificate } from './certificate.ts'
import { buildModel, rankClass, type SectionsModel } from './model.ts'
import { readSectionsProblem } from './problem.ts'
import { type SearchResult, searchSections, type TreeNode } from './search.ts'
import type { Solution } from './solution.ts'

/** One student in one section of a set. */
export interface SectionPlacement {
  readonly student: string
  /** Empty when the problem has no sets. */
  readonly set: string
  /** Null when the student could not be placed. */
  readonly section: string | null
}

/** A requirement that does not hold, in words. */
export interface SectionsBreach {
  readonly kind: 'unplaced' | 'below minimum' | 'friends apart'
  readonly students: readonly string[]
  readonly section: string | null
  readonly reason: string
}

export interface SectionsResult {
  readonly assignment: readonly SectionPlacement[]
  /** Points of all students: what is greatest, after the fewest breaches. */
  readonly total: number
  /** No assignment with as few breaches has more points; equals `total` when `isOptimal`. */
  readonly bound: number
  /** Proved: no assignment has fewer breaches, or as few and more points. */
  readonly isOptimal: boolean
  /** Proved: no other optimum is fairer by rank. */
  readonly isFairest: boolean
  /** How many placements are each student's first wish, second wish … */
  readonly ranks: readonly number[]
  /** Placements that are none of the student's wishes. */
  readonly unwished: number
  /** Placements of students who wished for nothing in the set, placed or not. */
  readonly withoutWishes: number
  readonly breaches: readonly SectionsBreach[]
  /** Sections that stay empty. */
  readonly closed: readonly string[]
  readonly staff: readonly { readonly section: string; readonly staff: readonly string[] }[]
  readonly certificate: SectionsCertificate
  /** Parts that the search looked at. */
  readonly parts: number
}

/**
 * Assigns students to sections: fewest breaches first (students unplaced, persons missing to the minimum of a section
 * that may not close), then most points, then the fairest by rank among all such: fewest students with the worst rank,
 * then with the next, and so on.
 *
 * Exact when the budget lasts. Without friends, minima with closing, clashes between sets and staff it always is: one
 * min-cost flow for each aim. Otherwise by branch and bound.
 *
 * @param problem see `SectionsProblem`; anything else is refused
 * @param budget a step is one part of the search; at least one is made
 * @throws ProblemError that names the student or section
 */
export function assignSections(problem: unknown, budget: Budget = {}): SectionsResult {
  const spending = new Spending(budget)
  const model = buildModel(readSectionsProblem(problem))
  const found = searchSections(model, 1, spending)
  if (!found.best) {
    const message = 'Students are locked to sections for which no staff can be found.'
    throw new ProblemError([{ place: 'students', code: 'contradiction', message }])
  }
  const fair = found.isProved ? searchSections(model, model.aims.length, spending, found) : null
  return resultOf(model, found, fair)
}

function resultOf(model: SectionsModel, found: SearchResult, fair: SearchResult | null): SectionsResult {
  const { problem, pointScale, breachCost } = model
  const best = (fair ?? found).best!
  const breaches = missing(model, best)
  const points = best.values[0]! + breaches * breachCost
  const bound = (found.isProved ? best.values[0]! : found.bound) + breaches * breachCost
  const sections = problem.sections.map(({ id }) => id)
  const used = new Set(best.siteByUnit)
  const isFairest = fair?.isProved ?? false
  return {
    assignment: placements(model, best),
    total: points / pointScale,
    bound: bound / pointScale,
    isOptimal: found.isProved,
    isFairest,
    ...distribution(model, best),
    breaches: breachesOf(model, best),
    closed: sections.filter((_, section) => !used.has(section)),
    staff: best.staff.flatMap((staff, section) =>
      staff.length === 0 ? [] : [{ section: sections[section]!, staff: staff.map((i) => problem.staff![i]!.id) }],
    ),
    certificate: {
      bound: bound / pointScale,
      scale: pointScale,
      breachCost,
      grain: model.grain,
      fairness: model.fairness,
      tree: treeOf(model, fair && isFairest ? fair.root : found.root),
    },
    parts: (fair ?? found).parts,
  }
}

function placements({ problem, units, sites, sets }: SectionsModel, { siteByUnit }: Solution): SectionPlacement[] {
  const all = units.flatMap(({ members, set }, unit) => {
    const site = siteByUnit[unit]!
    const section = site === sites - 1 ? null : problem.sections[site]!.id
    return members.map((student) => ({ student, set, section }))
  })
  return all
    .sort((a, b) => a.student - b.student || a.set - b.set)
    .map(({ student, set, section }) => ({ student: problem.students[student]!.id, set: sets[set]!, section }))
}

function distribution(model: SectionsModel, { siteByUnit }: Solution) {
  const counts = new Array<number>(model.ranks + 2).fill(0)
  let withoutWishes = 0
  for (const [unit, { members, set }] of model.units.entries()) {
    for (const student of members) {
      const rank = rankClass(model, model.ranks, student, set, siteByUnit[unit]!)
      if (rank < 0) withoutWishes++
      else counts[rank]!++
    }
  }
  return { ranks: counts.slice(0, model.ranks), unwished: counts[model.ranks]!, withoutWishes }
}

/** Persons unplaced, and missing to sections that may not close. */
function missing(model: SectionsModel, solution: Solution): number {
  const sizes = sizesBySite(model, solution)
  return sizes.reduce((sum, size, site) => sum + Math.max(0, model.wanted[site]! - size), sizes[model.sites - 1]!)
}

function sizesBySite({ units, sites }: SectionsModel, { siteByUnit }: Solution): number[] {
  const sizes = new Array<number>(sites).fill(0)
  for (const [unit, { members }] of units.entries()) sizes[siteByUnit[unit]!]! += members.length
  return sizes
}

function breachesOf(model: SectionsModel, solution: Solution): SectionsBreach[] {
  const { problem, units, sites, splitFriends, wanted } = model
  const idsOf = (members: readonly number[]) => members.map((student) => problem.students[student]!.id)
  const unplaced = units.flatMap(({ members, sites: own }, unit): SectionsBreach[] => {
    if (solution.siteByUnit[unit] !== sites - 1) return []
    const students = idsOf(members)
    const reason =
      own.length === 0
        ? 'no section suits the student: all are forbidden, or clash with busy or locked time'
        : 'no section that suits has room left, without breaking more for others'
    return [{ kind: 'unplaced', students, section: null, reason: `${students.join(', ')}: ${reason}` }]
  })
  const small = sizesBySite(model, solution).flatMap((size, site): SectionsBreach[] => {
    const section = problem.sections[site]?.id
    if (section === undefined || size >= wanted[site]!) return []
    const reason = `section '${section}' has ${size} of at least ${wanted[site]} students, and may not close`
    return [{ kind: 'below minimum', students: [], section, reason }]
  })
  const apart = splitFriends.map(({ members }): SectionsBreach => {
    const students = idsOf(members)
    const reason = `no section can take ${students.join(', ')} together; each was placed alone`
    return { kind: 'friends apart', students, section: null, reason }
  })
  return [...unplaced, ...small, ...apart]
}

function treeOf(model: SectionsModel, node: TreeNode): CertificateTree {
  const { problem, units } = model
  if (node.isEmpty) return { none: true }
  const { division } = node
  const [holds, not] = node.children
  if (!division || !holds || !not) return { prices: node.prices.map((prices) => Array.from(prices)) }
  const branches = [treeOf(model, holds), treeOf(model, not)] as const
  const section = problem.sections[division.site]!.id
  if (division.kind === 'size') return { size: { section, atMost: division.atMost }, branches }
  return { place: { student: problem.students[units[division.unit]!.members[0]!]!.id, section }, branches }
}
