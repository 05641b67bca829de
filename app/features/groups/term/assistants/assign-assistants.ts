/** A learning assistant, and the time that they have for groups. */
export interface AssistantHours {
  id: string
  /** A week. */
  hours: number
}

/** A group that is to be followed; `assistant` is who follows it already, if anybody. */
export interface FollowedGroup {
  id: string
  assistant: string | null
}

export interface Assignment {
  /** An assistant for each group that has one. */
  assistantOf: Map<string, string>
  /** Groups for which no hours are left, in the order in which they came. */
  left: string[]
}

/** Rounding of halves and tenths of hours must not cost anybody a group. */
const ROUNDING = 1e-9

export const mostGroupsOf = ({ hours }: AssistantHours, hoursPerGroup: number) =>
  Math.floor(hours / hoursPerGroup + ROUNDING)

/**
 * Gives groups to assistants within their hours, each about the same share of theirs.
 *
 * Who follows a group goes on with it, as far as their hours reach. Each further group goes to whose share of hours
 * would then be the smallest. As all groups take the same time, no other way would make the largest share smaller, or
 * have more groups followed.
 *
 * @param groups in the order in which they are shown: where hours do not reach, the first ones are followed
 * @param hoursPerGroup that a group takes of an assistant a week; above 0
 */
export function assignAssistants(
  groups: readonly FollowedGroup[],
  assistants: readonly AssistantHours[],
  hoursPerGroup: number,
): Assignment {
  const most = new Map(assistants.map((one) => [one.id, mostGroupsOf(one, hoursPerGroup)]))
  const count = new Map(assistants.map(({ id }) => [id, 0]))
  const assistantOf = new Map<string, string>()
  const give = (group: string, assistant: string) => {
    assistantOf.set(group, assistant)
    count.set(assistant, count.get(assistant)! + 1)
  }
  const hasTime = (id: string) => count.get(id)! < most.get(id)!
  for (const { id, assistant } of groups)
    if (assistant && most.has(assistant) && hasTime(assistant)) give(id, assistant)
  const left: string[] = []
  for (const { id } of groups) {
    if (assistantOf.has(id)) continue
    const free = assistants.filter((one) => hasTime(one.id))
    const shareOf = (one: AssistantHours) => (count.get(one.id)! + 1) / one.hours
    const best = free.reduce<AssistantHours | null>((a, b) => (a && shareOf(a) <= shareOf(b) ? a : b), null)
    if (best) give(id, best.id)
    else left.push(id)
  }
  return { assistantOf, left }
}
