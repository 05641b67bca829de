import type { Problem } from '../../core/problem/problem.ts'
import type { FormedGroup } from '../../core/solution.ts'
import { type Arguments, type Streams, UsageError } from '../commands/command.ts'
import { groupsOf, planOf, readGroupsFile } from './groups-file.ts'
import { type ProblemRead, readProblemFiles, textOption } from './read-problem-files.ts'

export interface PlacedRead extends ProblemRead {
  /** The file of the groups. */
  readonly file: string
  readonly groups: readonly FormedGroup[]
}

/**
 * Reads the problem that a command was called with, and `--groups`.
 *
 * @param planFrom makes the plan from that of the groups as they stand, where neither the call nor the criteria file has one
 * @throws UsageError when a file is not given; InputError that names file and line of what is wrong
 */
export function readPlaced(
  args: Arguments,
  streams: Streams,
  planFrom = (asTheyStand: Problem['groups']) => asTheyStand,
): PlacedRead {
  const file = textOption(args, 'groups')
  if (file === undefined) throw new UsageError('--groups is missing')
  const placed = readGroupsFile(file)
  const { problem, formation } = readProblemFiles(args, streams, (people) => planFrom(planOf(placed, people)))
  const groupIds = formation.cohort.groups.map(({ id }) => id)
  return { file, problem, formation, groups: groupsOf(placed, problem, groupIds) }
}
