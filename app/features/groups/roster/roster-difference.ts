import { qualities, type RosterStudent } from './roster-preview.ts'

const changeableFields = ['name', 'email', 'status', 'qualities'] as const
type ChangedField = (typeof changeableFields)[number]

export interface RosterDifference {
  joined: RosterStudent[]
  /** As they are after the change. */
  changed: { student: RosterStudent; fields: ChangedField[] }[]
  /** Who is in the cohort and no longer in the roster. */
  left: RosterStudent[]
  /** How many are as they were. */
  same: number
}

/** One student's part of a difference, as they are after it. */
export interface RosterChange {
  student: RosterStudent
  kind: 'left' | 'changed' | 'joined'
  /** Of who is changed. */
  fields: readonly ChangedField[]
}

/** All that changes, what is lost first. */
export const changesOf = ({ joined, changed, left }: RosterDifference): RosterChange[] => [
  ...left.map((student) => ({ student, kind: 'left' as const, fields: [] })),
  ...changed.map((change) => ({ ...change, kind: 'changed' as const })),
  ...joined.map((student) => ({ student, kind: 'joined' as const, fields: [] })),
]

/** What a roster changes in a cohort. Upper and lower case are one in keys; what the roster does not tell, stays. */
export function differenceOf(present: readonly RosterStudent[], roster: readonly RosterStudent[]): RosterDifference {
  const before = new Map(present.map((student) => [student.key.toLowerCase(), student]))
  const difference: RosterDifference = { joined: [], changed: [], left: [], same: 0 }
  for (const told of roster) {
    const known = before.get(told.key.toLowerCase())
    before.delete(told.key.toLowerCase())
    if (!known) {
      difference.joined.push(told)
      continue
    }
    const student: RosterStudent = {
      key: known.key,
      name: told.name,
      email: told.email ?? known.email,
      status: told.status ?? known.status,
      qualities: { ...known.qualities, ...told.qualities },
    }
    const fields = changeableFields.filter((field) => !isSame(known, student, field))
    if (fields.length === 0) difference.same++
    else difference.changed.push({ student, fields })
  }
  difference.left = [...before.values()]
  return difference
}

const isSame = (one: RosterStudent, other: RosterStudent, field: ChangedField) =>
  field === 'qualities'
    ? qualities.every((quality) => one.qualities[quality] === other.qualities[quality])
    : one[field] === other[field]
