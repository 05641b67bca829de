import type { Oracle } from './cover-oracle.ts'

/** Requirements that cannot hold together, by index. */
export interface ConflictSet {
  readonly requirements: readonly number[]
  /** Whether no smaller set conflicts either; else none of its own subsets does. */
  readonly isSmallest: boolean
  /** Whether none can be left out: not known where the budget was spent first. */
  readonly isIrreducible: boolean
}

/**
 * A conflict of as few requirements as can be, or null when all of `among` can hold together.
 *
 * Each set of requirements that can hold together leaves some out, of which every conflict has one: so a conflict hits
 * all that was left out. The smallest set that does is asked for; if it cannot hold it is a smallest conflict, else it
 * is grown and what it leaves out is learnt (Ignatiev, Previti, Liffiton and Marques-Silva, Smallest MUS extraction with
 * minimal hitting set dualization, 2015).
 *
 * @param among 1 for each requirement that counts
 * @param mostRounds after so many sets were learnt, a conflict that is only irreducible is settled for
 */
export function smallestConflict(oracle: Oracle, among: Uint8Array, mostRounds = 200): ConflictSet | null {
  if (oracle.holdTogether(among)) return null
  const leftOut: number[][] = []
  for (let round = 0; round < mostRounds; round++) {
    const hitting = smallestHittingSet(leftOut)
    if (!hitting) break
    const held = oracle.holdTogether(flags(among.length, hitting))
    if (!held) {
      return { requirements: hitting.sort((one, other) => one - other), isSmallest: true, isIrreducible: true }
    }
    leftOut.push(grow(oracle, among, held))
    if (oracle.isSpent) break
  }
  const requirements = irreducibleConflict(oracle, indicesOf(among))
  return { requirements, isSmallest: false, isIrreducible: !oracle.isSpent }
}

/** Adds what can be added. @returns what is left out of a largest set that holds together with `held` */
function grow(oracle: Oracle, among: Uint8Array, held: Uint8Array): number[] {
  let holding = held
  const out: number[] = []
  for (const index of indicesOf(among)) {
    if (holding[index]) continue
    const wanted = holding.map((flag, other) => (among[other] && (flag || other === index) ? 1 : 0))
    const more = oracle.holdTogether(wanted)
    if (more) holding = more
    else out.push(index)
  }
  return out
}

/**
 * A conflict of which nothing can be left out, by dividing what may be left out in halves (Junker, QuickXplain: preferred
 * explanations and relaxations for over-constrained problems, 2004).
 *
 * @param conflict requirements that cannot hold together; where the budget is spent, what was not asked for stays in
 */
export function irreducibleConflict(oracle: Oracle, conflict: readonly number[]): number[] {
  const size = Math.max(...conflict) + 1
  const conflicts = (indices: readonly number[]) => oracle.holdTogether(flags(size, indices)) === null

  const explain = (background: readonly number[], hasGrown: boolean, rest: readonly number[]): number[] => {
    if (hasGrown && conflicts(background)) return []
    if (rest.length === 1) return [...rest]
    const half = rest.length >> 1
    const first = rest.slice(0, half)
    const second = explain([...background, ...first], first.length > 0, rest.slice(half))
    return [...explain([...background, ...second], second.length > 0, first), ...second]
  }
  return conflicts([]) ? [] : explain([], false, conflict).sort((one, other) => one - other)
}

/** Deciding is hard in general, and these are few: after so many branches it is given up. */
const mostBranches = 200_000

/** A smallest set that has a member of each of `sets`; null when it is too hard to find. */
function smallestHittingSet(sets: readonly (readonly number[])[]): number[] | null {
  let branches = 0
  const hit = (chosen: readonly number[], more: number): number[] | null => {
    if (++branches > mostBranches) return null
    const open = sets.filter((set) => !set.some((index) => chosen.includes(index)))
    if (open.length === 0) return [...chosen]
    if (more === 0 || disjoint(open) > more) return null
    const fewest = open.reduce((least, set) => (set.length < least.length ? set : least))
    for (const index of fewest) {
      const found = hit([...chosen, index], more - 1)
      if (found) return found
    }
    return null
  }
  for (let size = 0; branches <= mostBranches && size <= sets.length; size++) {
    const found = hit([], size)
    if (found) return found
  }
  return null
}

/** How many sets without a common member are easily found: so many must be hit one by one. */
function disjoint(sets: readonly (readonly number[])[]): number {
  const used = new Set<number>()
  let count = 0
  for (const set of sets) {
    if (set.some((index) => used.has(index))) continue
    for (const index of set) used.add(index)
    count++
  }
  return count
}

function flags(size: number, indices: readonly number[]): Uint8Array {
  const flagged = new Uint8Array(size)
  for (const index of indices) flagged[index] = 1
  return flagged
}

const indicesOf = (flagged: Uint8Array): number[] => [...flagged.keys()].filter((index) => flagged[index])
