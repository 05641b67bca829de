import type { Meeting } from '../../proposal/draft.ts'
import type { AssistantHours } from './assign-assistants.ts'

/** A learning assistant of a cohort. */
export interface Assistant extends AssistantHours {
  name: string
  /** Their name at sign-in; null where it was not told. */
  eppn: string | null
}

/** A published group and who follows it. */
export interface AssistedGroup {
  id: string
  number: number
  name: string
  meeting: Meeting
  assistant: string | null
}

export const assistantRefusals = [
  'groups.assistants.nameTaken',
  'groups.assistants.eppnTaken',
  'groups.assistants.notThere',
  'groups.assistants.groupGone',
] as const
export type AssistantRefusal = (typeof assistantRefusals)[number]

/** Groups that meet in the same hour of the week as another one of the same assistant, who cannot be in both. */
export function clashesOf(groups: readonly AssistedGroup[]): Set<string> {
  const timed = groups.filter(
    ({ assistant, meeting }) => assistant !== null && meeting.day !== undefined && meeting.hour !== undefined,
  )
  const atOnce = Map.groupBy(timed, ({ assistant, meeting }) => `${assistant} ${meeting.day} ${meeting.hour}`)
  return new Set([...atOnce.values()].filter((same) => same.length > 1).flatMap((same) => same.map(({ id }) => id)))
}
