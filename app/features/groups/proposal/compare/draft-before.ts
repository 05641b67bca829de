import type { StudyGroup } from '../../publishing/study-group.ts'
import { ownNameOf } from '../../publishing/study-group.ts'
import type { Draft, Place } from '../draft.ts'
import { inverseOf, type MadeChange, withChange } from '../draft-change.ts'

/**
 * The draft as it began.
 *
 * @param changes all that were made in it, the newest first
 */
export function draftAtFirst(draft: Draft, changes: readonly MadeChange[]): Draft {
  const first = changes.reduce((after, { change }) => withChange(after, inverseOf(change)), draft)
  // Changes tell also of students who have left since.
  return { ...first, placeOf: new Map([...first.placeOf].filter(([student]) => draft.placeOf.has(student))) }
}

/** The groups as they are published, for those whom the draft is of. */
export function draftOfPublished(draft: Draft, groups: readonly StudyGroup[]): Draft {
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)))
  return {
    ...draft,
    groups: groups.map((group) => ({
      id: group.id,
      number: group.number,
      name: ownNameOf(group),
      meeting: group.meeting,
    })),
    placeOf: new Map(
      [...draft.placeOf.keys()].map((student): [string, Place] => [
        student,
        { group: groupOf.get(student) ?? null, locked: false },
      ]),
    ),
  }
}
