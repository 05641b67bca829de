import type { Problem } from '../../core/problem/problem.ts'
import type { FormedGroup } from '../../core/solution.ts'
import { InputError } from '../commands/command.ts'
import { csvText, unguarded } from '../csv-text.ts'
import { readText } from '../text-file.ts'
import { columnOf, readTable } from './table.ts'

type People = Pick<Problem, 'participants'>

/** A line for each person, in the order of the problem: id and group. */
export function groupsAsCsv(people: People, groups: readonly FormedGroup[]): string {
  const groupOf = new Map(groups.flatMap(({ id, participants }) => participants.map((person) => [person, id] as const)))
  return csvText(
    ['id', 'group'],
    people.participants.map(({ id }) => [id, groupOf.get(id) ?? '']),
  )
}

/** One line of a file of groups. */
interface Placement {
  readonly line: number
  readonly id: string
  readonly group: string
}

/** A file of groups as it stands, whatever the problem. */
export interface GroupsFile {
  readonly file: string
  readonly placements: readonly Placement[]
}

/** @throws InputError that names the line of who stands twice or has no group */
export function readGroupsFile(file: string): GroupsFile {
  const table = readTable(file, readText(file))
  const idColumn = columnOf(table, 'id', 'who is placed')
  const groupColumn = columnOf(table, 'group', 'where')
  const placements = table.rows.map(({ line, cells }) => ({
    line,
    id: unguarded(cells[idColumn]!),
    group: unguarded(cells[groupColumn]!),
  }))
  const lineOf = new Map<string, number>()
  for (const { line, id, group } of placements) {
    const before = lineOf.get(id)
    if (before !== undefined) throw new InputError(`${file}:${line}: '${id}' is placed on line ${before} as well.`)
    if (group === '') throw new InputError(`${file}:${line}: column 'group': '${id}' is in no group.`)
    lineOf.set(id, line)
  }
  return { file, placements }
}

/**
 * The groups of a file as a plan: each of the size that it has.
 *
 * @throws InputError that names whom only one of the file and the problem knows
 */
export function planOf({ file, placements }: GroupsFile, { participants }: People): Problem['groups'] {
  checkPeople({ file, placements }, { participants })
  const sizes = new Map<string, number>()
  for (const { group } of placements) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return { named: [...sizes].map(([id, size]) => ({ id, min: size, max: size })) }
}

/**
 * Who is in which group.
 *
 * @param groupIds the groups of the plan: all are in the result, those that are empty too
 * @throws InputError that names the line of whom the problem does not know and of groups that the plan does not have
 */
export function groupsOf({ file, placements }: GroupsFile, people: People, groupIds: readonly string[]): FormedGroup[] {
  const members = new Map<string, string[]>(groupIds.map((id) => [id, []]))
  checkPeople({ file, placements }, people)
  for (const { line, id, group } of placements) {
    const list = members.get(group)
    if (!list) throw new InputError(`${file}:${line}: column 'group': There is no group '${group}'.`)
    list.push(id)
  }
  return [...members].map(([id, participants]) => ({ id, participants }))
}

function checkPeople({ file, placements }: GroupsFile, { participants }: People): void {
  const waiting = new Set(participants.map(({ id }) => id))
  for (const { line, id } of placements) {
    if (!waiting.delete(id)) throw new InputError(`${file}:${line}: column 'id': There is no participant '${id}'.`)
  }
  const [missing] = waiting
  if (missing !== undefined) throw new InputError(`${file}: '${missing}' is in no group.`)
}
