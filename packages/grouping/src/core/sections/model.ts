import { logarithm } from '../portable-math.ts'
import { ProblemError } from '../problem/issue.ts'
import { Households } from './households.ts'
import type { SectionsProblem } from './problem.ts'
import { Staffing } from './staffing.ts'
import { buildUnits, partnersOf, type Unit } from './units.ts'
import { type WishLevels, wishLevels } from './wish-levels.ts'

/**
 * A problem as numbers. Units are sent to sites: the sections in the problem's order, and last the site of those who
 * are not placed.
 */
export interface SectionsModel {
  readonly problem: SectionsProblem
  readonly units: readonly Unit[]
  readonly sites: number
  /** Persons in each unit. */
  readonly supply: Int32Array
  /** Where each unit may be, at `unit * sites + site`. */
  readonly allowed: Uint8Array
  /** For each unit, those of the same students in other sets. */
  readonly partners: readonly (readonly number[])[]
  /** Units that are locked, with their section. */
  readonly locked: ReadonlyMap<number, number>
  readonly capacity: Float64Array
  /** Fewest persons of a section that is open and may close. */
  readonly minimum: Float64Array
  /** Fewest persons of a section that may not close; each one missing costs `breachCost`. */
  readonly wanted: Float64Array
  /** What one person unplaced or missing costs: more than all wishes together. */
  readonly breachCost: number
  /**
   * What is to be greatest, in order: the points, then for fairness the ranks, the worst first. Worth of one person of
   * the unit at the site, at `unit * sites + site`; whole numbers, whose sums over whole units are multiples of `grain`.
   */
  readonly aims: readonly Float64Array[]
  readonly grain: number
  /** How ranks are packed into the aims after the first: see `SectionsCertificate`. */
  readonly fairness: { readonly base: number; readonly ranks: readonly number[] }
  /** A point is this many. */
  readonly pointScale: number
  readonly hasClashes: boolean
  readonly households: Households
  /** Sections that share a slot, at `a * sections + b`. */
  readonly clashes: Uint8Array
  readonly levels: readonly WishLevels[][]
  /** The longest order of wishes. */
  readonly ranks: number
  readonly staffing: Staffing | null
  /** Friends who cannot be together in a set, by units that were split. */
  readonly splitFriends: readonly { readonly members: readonly number[]; readonly set: number }[]
  readonly sets: readonly string[]
}

/** Prices that bound clashes well are no whole points. */
const FINER = 16

/** @throws ProblemError when locks contradict the rest, or the numbers are too large to be exact */
export function buildModel(problem: SectionsProblem): SectionsModel {
  const { sections } = problem
  const sets = [...new Set(sections.map(({ set = '' }) => set))]
  const setOfSection = sections.map(({ set = '' }) => sets.indexOf(set))
  const sectionById = new Map(sections.map(({ id }, i) => [id, i]))
  const levels = wishLevels(problem, sectionById, setOfSection, sets.length)
  const clashes = clashTable(problem)
  const { units, splitFriends, locked } = buildUnits(problem, { sets, setOfSection, sectionById, clashes })
  const sites = sections.length + 1
  const allowed = new Uint8Array(units.length * sites)
  for (const [u, unit] of units.entries()) {
    for (const site of unit.sites) allowed[u * sites + site] = 1
    if (!locked.has(u)) allowed[u * sites + sites - 1] = 1
  }
  const hasLocked = new Set(locked.values())
  const mayClose = (section: number) => (sections[section]!.mayClose ?? true) && !hasLocked.has(section)
  const ranks = levels
    .flat()
    .reduce((most, { levelBySection }) => Math.max(most, 1 + Math.max(-1, ...levelBySection.values())), 0)
  const persons = units.reduce((sum, { members }) => sum + members.length, 0)
  const hasClashes = clashes.includes(1)
  const lcm = units.reduce((multiple, { members }) => leastCommonMultiple(multiple, members.length), 1)
  const grain = hasClashes ? lcm * FINER : lcm
  const partners = partnersOf(units)
  const pointScale = grain * decimalScale(levels)
  const base = { units, sites, levels }
  const points = fill(
    base,
    (student, set, site) => (levels[student]![set]!.pointsBySection.get(site) ?? 0) * pointScale,
  )
  const breachCost = grain * (1 + greatestTotal(base, points) / grain)
  const minima = sections.reduce((sum, { minimum = 0 }) => sum + minimum, 0)
  if (breachCost * (persons + minima + 2) * 2 > Number.MAX_SAFE_INTEGER) {
    const message = 'The points are too large, or have too many decimals, to be added up exactly.'
    throw new ProblemError([{ place: 'students', code: 'size', message }])
  }
  for (let u = 0; u < units.length; u++) points[u * sites + sites - 1] = -breachCost
  const { aims, fairness } = fairnessAims(base, ranks, persons, grain)
  return {
    problem,
    ...base,
    supply: Int32Array.from(units, ({ members }) => members.length),
    allowed,
    partners,
    hasClashes,
    households: new Households(units, partners, sites, clashes),
    locked,
    capacity: Float64Array.from([...sections.map(({ capacity }) => capacity), persons]),
    minimum: Float64Array.from([...sections.map(({ minimum = 0 }, i) => (mayClose(i) ? minimum : 0)), 0]),
    wanted: Float64Array.from([...sections.map(({ minimum = 0 }, i) => (mayClose(i) ? 0 : minimum)), 0]),
    breachCost,
    aims: [points, ...aims],
    grain,
    fairness,
    pointScale,
    clashes,
    ranks,
    staffing: sections.some(({ staff }) => staff) ? new Staffing(problem, clashes) : null,
    splitFriends,
    sets,
  }
}

type Base = Pick<SectionsModel, 'units' | 'sites' | 'levels'>

/** Sums `worth` over each unit's members and shares it out equally among them. */
function fill({ units, sites }: Base, worth: (student: number, set: number, site: number) => number): Float64Array {
  const table = new Float64Array(units.length * sites)
  for (const [u, { members, set }] of units.entries()) {
    for (let site = 0; site < sites; site++) {
      let sum = 0
      for (const student of members) sum += Math.round(worth(student, set, site))
      table[u * sites + site] = sum / members.length
    }
  }
  return table
}

/**
 * Fairness: fewest students unplaced, then fewest without a wish, then fewest with their last, and so on. Several
 * ranks are one number to a base above the number of students, as far as whole numbers go; then another aim begins.
 *
 * @see Kwanashie, Irving, Manlove, Sng (2015), Profile-based optimal matchings in the student/project allocation
 *   problem, LNCS 8986: generous matchings, whose reverse profile is lexicographically least
 */
function fairnessAims(base: Base, ranks: number, persons: number, grain: number) {
  const digit = persons + 1
  const room = 2 ** 52 / (grain * Math.max(digit, 8 * base.sites))
  const perAim = Math.max(1, 1 + Math.floor(logarithm(room) / logarithm(digit) - 1e-9))
  const aims: Float64Array[] = []
  const packed: number[] = []
  // Class `ranks` is without a wish, the next unplaced. How many have their first wish follows from the rest.
  for (let worst = ranks + 1; worst >= 1; worst -= perAim) {
    const best = Math.max(1, worst - perAim + 1)
    packed.push(worst - best + 1)
    aims.push(
      fill(base, (student, set, site) => {
        const rank = rankClass(base, ranks, student, set, site)
        return rank < best || rank > worst ? 0 : -grain * digit ** (rank - best)
      }),
    )
  }
  return { aims, fairness: { base: digit, ranks: packed } }
}

/** 0 is the first wish; `ranks` none of the wishes, `ranks + 1` unplaced; −1 for a student without wishes in the set. */
export function rankClass({ levels, sites }: Base, ranks: number, student: number, set: number, site: number): number {
  const { levelBySection } = levels[student]![set]!
  if (levelBySection.size === 0) return -1
  return site === sites - 1 ? ranks + 1 : (levelBySection.get(site) ?? ranks)
}

function greatestTotal({ units, sites }: Base, worth: Float64Array): number {
  return units.reduce((sum, { members }, u) => {
    let best = 0
    for (let site = 0; site < sites; site++) best = Math.max(best, worth[u * sites + site]!)
    return sum + best * members.length
  }, 0)
}

function decimalScale(levels: readonly WishLevels[][]): number {
  const isWhole = (scale: number, value: number) => Math.abs(Math.round(value * scale) - value * scale) < 1e-6
  const values = levels.flat().flatMap(({ pointsBySection }) => [...new Set(pointsBySection.values())])
  return [1, 10, 100].find((scale) => values.every((value) => isWhole(scale, value))) ?? 1000
}

function clashTable({ sections }: SectionsProblem): Uint8Array {
  const table = new Uint8Array(sections.length ** 2)
  for (const [a, { slots = [] }] of sections.entries()) {
    const own = new Set(slots)
    for (const [b, other] of sections.entries()) {
      if (a !== b && other.slots?.some((slot) => own.has(slot))) table[a * sections.length + b] = 1
    }
  }
  return table
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y > 0) [x, y] = [y, x % y]
  return (a / x) * b
}
