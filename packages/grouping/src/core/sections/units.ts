import { ProblemError } from '../problem/issue.ts'
import type { SectionsProblem } from './problem.ts'

/** Students who are placed together in one section of a set: friends, or one student alone. */
export interface Unit {
  /** Students by index. */
  readonly members: readonly number[]
  readonly set: number
  /** Sections where all may be, and fit. */
  readonly sites: readonly number[]
}

interface Setting {
  readonly sets: readonly string[]
  readonly setOfSection: readonly number[]
  readonly sectionById: ReadonlyMap<string, number>
  readonly clashes: Uint8Array
}

/**
 * The units of each set. Friends whom no section of the set can take together are split, and told of.
 *
 * @throws ProblemError when a lock contradicts the rest
 */
export function buildUnits(problem: SectionsProblem, setting: Setting) {
  const { sections, students } = problem
  const { sets, setOfSection, clashes } = setting
  const locks = students.map((_, i) => locksOf(problem, setting, i))
  const lockedTo = countLocked(problem, locks)
  const circles = friendCircles(problem)
  const units: Unit[] = []
  const locked = new Map<number, number>()
  const splitFriends: { members: number[]; set: number }[] = []
  const isFree = (student: number, section: number, set: number) =>
    mayBe(problem, student, section) &&
    ![...locks[student]!].some(([other, at]) => other !== set && clashes[section * sections.length + at])

  /** Whoever is with a locked student is locked too, as far as there is room. */
  const add = (members: readonly number[], set: number, sites: readonly number[]) => {
    const lock = members.flatMap((student) => locks[student]!.get(set) ?? [])[0]
    const free = members.filter((student) => !locks[student]!.has(set))
    if (sites.length === 0 && members.length > 1) return false
    if (lock !== undefined) {
      if (lockedTo[lock]! + free.length > sections[lock]!.capacity) return false
      lockedTo[lock]! += free.length
      for (const student of free) locks[student]!.set(set, lock)
      locked.set(units.length, lock)
    }
    units.push({ members, set, sites })
    return true
  }

  for (const [set, name] of sets.entries()) {
    const own = sections.flatMap((_, section) => (setOfSection[section] === set ? [section] : []))
    const sitesOf = (student: number) => {
      const lock = locks[student]!.get(set)
      return lock === undefined ? own.filter((section) => isFree(student, section, set)) : [lock]
    }
    for (const circle of circles) {
      const members = circle.filter((student) => students[student]!.sets?.includes(name) ?? true)
      if (members.length === 0) continue
      const each = members.map(sitesOf)
      const common = each[0]!.filter(
        (site) => each.every((sites) => sites.includes(site)) && sections[site]!.capacity >= members.length,
      )
      if (add(members, set, common)) continue
      splitFriends.push({ members, set })
      for (const [i, student] of members.entries()) add([student], set, each[i]!)
    }
  }
  return { units, splitFriends, locked }
}

function mayBe({ sections, students }: SectionsProblem, student: number, section: number): boolean {
  const { forbidden, busy } = students[student]!
  const { id, slots } = sections[section]!
  if (forbidden?.includes(id)) return false
  return !(busy && slots?.some((slot) => busy.includes(slot)))
}

/** The student's locked section in each set. */
function locksOf(problem: SectionsProblem, { sets, setOfSection, sectionById, clashes }: Setting, student: number) {
  const { id, locked = [], sets: own } = problem.students[student]!
  const place = `students["${id}"].locked`
  const bySet = new Map<number, number>()
  for (const name of [locked].flat()) {
    const section = sectionById.get(name)!
    const set = setOfSection[section]!
    const problemWith = (what: string) => {
      const message = `The student is locked to section '${name}', ${what}.`
      return new ProblemError([{ place, code: 'contradiction', message, values: { id: name } }])
    }
    if (bySet.has(set)) throw problemWith('and to another of the same set')
    if (own && !own.includes(sets[set]!)) throw problemWith('and does not take its set')
    if (!mayBe(problem, student, section)) throw problemWith('and cannot be there')
    for (const other of bySet.values()) {
      if (clashes[section * problem.sections.length + other]) {
        throw problemWith(`which clashes with '${problem.sections[other]!.id}', locked as well`)
      }
    }
    bySet.set(set, section)
  }
  return bySet
}

/** How many are locked to each section. @throws ProblemError when they do not fit */
function countLocked({ sections }: SectionsProblem, locks: readonly ReadonlyMap<number, number>[]): Int32Array {
  const counts = new Int32Array(sections.length)
  for (const bySet of locks) for (const section of bySet.values()) counts[section]!++
  for (const [i, { id, capacity }] of sections.entries()) {
    if (counts[i]! > capacity) {
      const message = `The section has ${capacity} places, and ${counts[i]} students are locked to it.`
      throw new ProblemError([{ place: `sections["${id}"].capacity`, code: 'section.sizes', message }])
    }
  }
  return counts
}

/** All students, friends of friends in one list. In the order of the first of each. */
function friendCircles({ students, friends = [] }: SectionsProblem): number[][] {
  const indexById = new Map(students.map(({ id }, i) => [id, i]))
  const leader = students.map((_, i) => i)
  const find = (i: number): number => {
    let top = i
    while (leader[top] !== top) top = leader[top]!
    leader[i] = top
    return top
  }
  for (const circle of friends) {
    const [first, ...others] = circle.map((id) => find(indexById.get(id)!))
    for (const other of others) {
      const [low, high] = [Math.min(find(first!), find(other)), Math.max(find(first!), find(other))]
      leader[high] = low
    }
  }
  const circles = new Map<number, number[]>()
  for (let i = 0; i < students.length; i++) circles.set(find(i), [...(circles.get(find(i)) ?? []), i])
  return [...circles.values()]
}

/** For each unit, those of the same students in other sets. */
export function partnersOf(units: readonly Unit[]): number[][] {
  const byStudent = new Map<number, number[]>()
  for (const [u, { members }] of units.entries()) {
    for (const student of members) byStudent.set(student, [...(byStudent.get(student) ?? []), u])
  }
  return units.map(({ members }, u) => {
    const all = new Set(members.flatMap((student) => byStudent.get(student)!))
    all.delete(u)
    return [...all]
  })
}
