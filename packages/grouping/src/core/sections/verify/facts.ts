import type { Section, SectionsProblem, Student } from '../problem.ts'

/** Friends in a set, or one student alone: placed together. */
export interface Party {
  readonly students: readonly Student[]
  readonly set: string
  /** Sections where all of them may be; the only one when they are locked. */
  readonly options: ReadonlySet<string>
  readonly isLocked: boolean
}

/** What a problem says, worked out once more from its own words, and slowly. Shares no code with the solver. */
export interface Facts {
  readonly problem: SectionsProblem
  readonly parties: readonly Party[]
  /** Friends whom no section can take together. */
  readonly apart: readonly { readonly students: readonly Student[]; readonly set: string }[]
  /** Fewest persons of each section that may not close, or that somebody is locked to; and of the others when open. */
  readonly firmMinimum: ReadonlyMap<string, number>
  readonly openMinimum: ReadonlyMap<string, number>
  /** The longest order of wishes. */
  readonly ranks: number
  /** 0 the first wish; `ranks` none of the wishes, one more unplaced; −1 for a student without wishes in the set. */
  rankOf(student: Student, set: string, section: string | null): number
  pointsOf(student: Student, section: string): number
}

export function factsOf(problem: SectionsProblem): Facts {
  const { parties, apart } = partiesOf(problem)
  const firm = new Set(parties.flatMap(({ isLocked, options }) => (isLocked ? [...options] : [])))
  for (const { id, mayClose } of problem.sections) if (mayClose === false) firm.add(id)
  const minima = problem.sections.map(({ id, minimum }) => [id, minimum ?? 0] as const)
  const sets = setsOf(problem)
  const orders = new Map(
    problem.students.map((student) => [student, new Map(sets.map((set) => [set, orderIn(problem, student, set)]))]),
  )
  const ranks = [...orders.values()].flatMap((bySet) => [...bySet.values()].map((order) => order.length))
  const most = ranks.reduce((longest, length) => Math.max(longest, length), 0)
  const longestList = problem.students.reduce((longest, { wishes }) => Math.max(longest, wishes?.length ?? 0), 0)
  return {
    problem,
    parties,
    apart,
    firmMinimum: new Map(minima.map(([id, minimum]) => [id, firm.has(id) ? minimum : 0])),
    openMinimum: new Map(minima.map(([id, minimum]) => [id, firm.has(id) ? 0 : minimum])),
    ranks: most,
    rankOf(student, set, section) {
      const order = orders.get(student)!.get(set)!
      if (order.length === 0) return -1
      if (section === null) return most + 1
      const at = order.findIndex((list) => list.includes(section))
      return at < 0 ? most : at
    },
    pointsOf({ wishes, ratings = {} }, section) {
      if (!wishes) return Object.hasOwn(ratings, section) ? ratings[section]! : 0
      const at = wishes.findIndex((wish) => (typeof wish === 'string' ? wish === section : wish.includes(section)))
      if (at < 0) return 0
      return problem.points ? (problem.points[at] ?? 0) : longestList - at
    },
  }
}

/** A student's wishes in a set, the first first; equal ones share a list. */
function orderIn({ sections }: SectionsProblem, { wishes, ratings }: Student, set: string): string[][] {
  const isOwn = (id: string) => sections.some((section) => section.id === id && (section.set ?? '') === set)
  let lists: string[][]
  if (wishes) lists = wishes.map((wish) => (typeof wish === 'string' ? [wish] : wish))
  else {
    const rated = Object.entries(ratings ?? {})
    const values = [...new Set(rated.map(([, value]) => value))].sort((a, b) => b - a)
    lists = values.map((value) => rated.filter(([, other]) => other === value).map(([id]) => id))
  }
  return lists.map((list) => list.filter(isOwn)).filter((list) => list.length > 0)
}

export const isClash = (a: Section, b: Section) => a !== b && (a.slots ?? []).some((slot) => b.slots?.includes(slot))

const setsOf = ({ sections }: SectionsProblem) => [...new Set(sections.map(({ set }) => set ?? ''))]

function partiesOf(problem: SectionsProblem) {
  const sectionOf = new Map(problem.sections.map((section) => [section.id, section]))
  const inSection = new Map(problem.sections.map(({ id }) => [id, 0]))
  const locks = new Map(
    problem.students.map((student) => {
      const ids =
        student.locked === undefined ? [] : typeof student.locked === 'string' ? [student.locked] : student.locked
      for (const id of ids) inSection.set(id, inSection.get(id)! + 1)
      return [student, new Map(ids.map((id) => [sectionOf.get(id)!.set ?? '', id]))]
    }),
  )
  const optionsOf = (student: Student, set: string) => {
    const lock = locks.get(student)!.get(set)
    if (lock !== undefined) return new Set([lock])
    const held = [...locks.get(student)!.values()].map((id) => sectionOf.get(id)!)
    const own = problem.sections.filter(
      (section) =>
        (section.set ?? '') === set &&
        !student.forbidden?.includes(section.id) &&
        !section.slots?.some((slot) => student.busy?.includes(slot)) &&
        !held.some((other) => isClash(section, other)),
    )
    return new Set(own.map(({ id }) => id))
  }
  const parties: Party[] = []
  const apart: { students: Student[]; set: string }[] = []
  const join = (students: Student[], set: string, options: Set<string>): boolean => {
    if (students.length > 1 && options.size === 0) return false
    const [lock] = students.flatMap((student) => locks.get(student)!.get(set) ?? [])
    if (lock !== undefined) {
      const others = students.filter((student) => !locks.get(student)!.has(set))
      if (inSection.get(lock)! + others.length > sectionOf.get(lock)!.capacity) return false
      inSection.set(lock, inSection.get(lock)! + others.length)
      for (const student of others) locks.get(student)!.set(set, lock)
    }
    parties.push({ students, set, options, isLocked: lock !== undefined })
    return true
  }
  const circles = circlesOf(problem)
  for (const set of setsOf(problem)) {
    for (const circle of circles) {
      const students = circle.filter(({ sets }) => !sets || sets.includes(set))
      if (students.length === 0) continue
      const each = students.map((student) => optionsOf(student, set))
      const common = [...each[0]!].filter(
        (id) => each.every((options) => options.has(id)) && sectionOf.get(id)!.capacity >= students.length,
      )
      if (join(students, set, new Set(common))) continue
      apart.push({ students, set })
      for (const [i, student] of students.entries()) join([student], set, each[i]!)
    }
  }
  return { parties, apart }
}

/** Students, each with all friends of friends, by spreading out from each student in turn. */
function circlesOf({ students, friends = [] }: SectionsProblem): Student[][] {
  const circlesById = new Map<string, string[][]>()
  for (const circle of friends) {
    for (const id of circle) circlesById.set(id, [...(circlesById.get(id) ?? []), circle])
  }
  const byId = new Map(students.map((student) => [student.id, student]))
  const seen = new Set<string>()
  return students.flatMap(({ id }) => {
    if (seen.has(id)) return []
    const reached = new Set([id])
    for (const one of reached) {
      for (const circle of circlesById.get(one) ?? []) for (const friend of circle) reached.add(friend)
    }
    for (const one of reached) seen.add(one)
    return [reached.size === 1 ? [byId.get(id)!] : students.filter((student) => reached.has(student.id))]
  })
}
