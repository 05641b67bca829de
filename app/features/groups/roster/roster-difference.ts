import { qualities, type RosterStudent } from './roster-preview.ts'

export const changeableFields = ['name', 'email', 'status', 'qualities'] as const
export type ChangedField = (typeof changeableFields)[number]

export interface RosterDifference {
  joined: RosterStudent[]
  /** As they are after the change. */
  changed: { student: RosterStudent; fields: ChangedField[] }[]
  /** Who is in the cohort and no longer in the roster. */
  left: RosterStudent[]
  /** How many are as they were. */
  same: number
}

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
