import { readGroups } from '../evaluate/read-groups.ts'
import type { Formation } from '../problem/check-problem.ts'
import type { FormedGroup } from '../solution.ts'
import { State } from './state.ts'

/** Everybody where `groups` says. @throws ProblemError when it cannot be so */
export function stateOf(formation: Formation, groups: readonly FormedGroup[]): State {
  const groupOf = new Int32Array(formation.cohort.size)
  readGroups(formation, groups).forEach(({ members }, group) => {
    for (const { id } of members) groupOf[formation.cohort.personById.get(id)!] = group
  })
  return new State(formation, groupOf)
}
