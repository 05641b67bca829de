import { z } from 'zod'
import type { FormationSettings } from '../forming/settings.ts'

/** When and where a group first meets; what is not known yet is left out. */
export const meetingSchema = z.strictObject({
  place: z.string().optional(),
  /** 0 is Monday. */
  day: z.int().min(0).max(6).optional(),
  /** The hour that it begins at, local time. */
  hour: z.int().min(0).max(23).optional(),
})
export type Meeting = z.infer<typeof meetingSchema>

export const draftGroupSchema = z.strictObject({
  /** The id of the study group that it becomes. */
  id: z.string(),
  /** From 1, in the order in which groups are shown. */
  number: z.int().min(1),
  /** Its own name, or nothing: it is then called by its number. */
  name: z.string(),
  meeting: meetingSchema,
})
export type DraftGroup = z.infer<typeof draftGroupSchema>

/** Where a student stands; null is without a group. */
export interface Place {
  group: string | null
  locked: boolean
}

/** Groups that are being made, shared by those who coordinate the cohort. */
export interface Draft {
  cohortId: string
  /** Raised by each change. */
  version: number
  settings: FormationSettings
  groups: readonly DraftGroup[]
  /** Of each student who has not left. */
  placeOf: ReadonlyMap<string, Place>
  /** The publication that it began from; 0 where nothing was published. */
  publishedVersion: number
  createdAt: Date
}

export const draftRefusals = [
  'groups.draft.notThere',
  'groups.draft.isThere',
  'groups.draft.unknownStudent',
  'groups.draft.unknownGroup',
  'groups.draft.sameGroup',
  'groups.draft.groupInUse',
  'groups.draft.locked',
  'groups.draft.unplaced',
  'groups.draft.nothingToUndo',
  'groups.draft.nothingToRedo',
  'groups.draft.noAlternative',
  'groups.draft.noPublication',
  'groups.draft.noSource',
] as const
export type DraftRefusal = (typeof draftRefusals)[number]

/** Students of each group by its id, in the order of the draft's places. */
export function studentsByGroup({
  groups,
  placeOf,
}: Pick<Draft, 'placeOf'> & { groups: readonly Pick<DraftGroup, 'id'>[] }): Map<string, string[]> {
  const students = new Map<string, string[]>(groups.map(({ id }) => [id, []]))
  for (const [student, { group }] of placeOf) if (group !== null) students.get(group)?.push(student)
  return students
}
