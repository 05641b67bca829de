import type { DraftGroup } from '../proposal/draft.ts'

/** A published group; of a programme's, with its students as this cohort knows them. */
export interface FoundGroup {
  id: string
  number: number
  /** Its own, or nothing. */
  name: string
  meeting: DraftGroup['meeting']
  /** Students of this cohort. */
  students: readonly string[]
}

/**
 * The groups of another cohort among the students of this one: who has a group there is in the same here. A group keeps
 * its number and name, and is the same group as before where this cohort has one so called. Whom the other cohort does
 * not know stays where they are, if anywhere.
 *
 * @param theirs groups of the other cohort, by number
 * @param own groups of this cohort, by number
 */
export function inheritGroups(
  theirs: readonly FoundGroup[],
  own: readonly FoundGroup[],
  newId: () => string,
): { groups: DraftGroup[]; places: { studentId: string; groupId: string }[] } {
  const isSame = (one: FoundGroup, other: FoundGroup) => one.number === other.number && one.name === other.name
  const taken = theirs
    .filter(({ students }) => students.length > 0)
    .map(({ students, ...group }) => {
      const known = own.find((one) => isSame(one, { ...group, students }))
      return { students, ...group, id: known?.id ?? newId(), meeting: known?.meeting ?? group.meeting }
    })
  const placed = new Set(taken.flatMap(({ students }) => students))
  const staying = own.map((group) => ({ ...group, students: group.students.filter((id) => !placed.has(id)) }))
  const kept = staying.filter(({ id, students }) => students.length > 0 && !taken.some((one) => one.id === id))
  const numbers = new Set(taken.map(({ number }) => number))
  let next = Math.max(0, ...[...taken, ...own].map(({ number }) => number)) + 1
  const groups = [...taken, ...kept.map((group) => (numbers.has(group.number) ? { ...group, number: next++ } : group))]
  return {
    groups: groups
      .map(({ id, number, name, meeting }) => ({ id, number, name, meeting }))
      .sort((one, other) => one.number - other.number),
    places: [...taken, ...staying].flatMap(({ id: groupId, students }) =>
      students.map((studentId) => ({ studentId, groupId })),
    ),
  }
}
