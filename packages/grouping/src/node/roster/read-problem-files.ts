import { type Formation, readProblem } from '../../core/problem/check-problem.ts'
import { ProblemError } from '../../core/problem/issue.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { type Arguments, InputError, type Streams, UsageError } from '../commands/command.ts'
import { readJsonFile } from '../json-file.ts'
import { readText } from '../text-file.ts'
import { readCriteriaFile } from './criteria-file.ts'
import { rosterProblem } from './roster-problem.ts'
import { readTable } from './table.ts'

/** The options that say where the problem is. */
export const problemOptions = {
  criteria: { type: 'string' },
  problem: { type: 'string' },
  size: { type: 'string' },
  count: { type: 'string' },
} as const

export interface ProblemRead {
  readonly problem: Problem
  readonly formation: Formation
}

type PlanOf = (people: Omit<Problem, 'groups'>) => Problem['groups']

/**
 * Reads the problem that a command was called with: a roster and a criteria file, or a whole problem.
 *
 * @param otherwise the plan of the roster's groups where neither the call nor the criteria file has one
 * @throws UsageError when neither is given; InputError that names file, line and column of what is wrong
 */
export function readProblemFiles(args: Arguments, streams: Streams, otherwise?: PlanOf): ProblemRead {
  const file = textOption(args, 'problem')
  const [roster, ...more] = args.positionals
  if (more.length > 0) throw new UsageError(`One roster at a time: '${more[0]}' is one too many`)
  if ((file === undefined) === (roster === undefined)) throw new UsageError('Give a roster, or --problem')
  return file === undefined ? fromRoster(roster!, args, streams, otherwise) : fromProblem(file, args)
}

function fromProblem(file: string, args: Arguments): ProblemRead {
  const input = readJsonFile(file)
  const plan = planOption(args)
  const problem = (plan && typeof input === 'object' ? { ...input, groups: plan } : input) as Problem
  return { problem, formation: check(problem, (place) => `${file}: ${place}`) }
}

function fromRoster(roster: string, args: Arguments, streams: Streams, otherwise: PlanOf | undefined): ProblemRead {
  const file = textOption(args, 'criteria')
  if (file === undefined) throw new UsageError('A roster needs --criteria')
  const criteria = readCriteriaFile(file)
  const { problem: people, ignored, locate } = rosterProblem(readTable(roster, readText(roster)), criteria)
  const groups = planOption(args) ?? criteria.groups ?? otherwise?.(people)
  if (!groups) throw new UsageError('Give --size or --count, or "groups" in the criteria file')
  const problem = { ...people, groups }
  if (ignored.length > 0 && !args.values['quiet']) streams.err(`Not used: ${ignored.join(', ')}\n`)
  return {
    problem,
    formation: check(problem, (place) => locate(place) ?? `${place === 'participants' ? roster : file}: ${place}`),
  }
}

const told = 20

const check = (problem: Problem, locate: (place: string) => string): Formation =>
  locating(locate, () => readProblem(problem))

/**
 * What `work` gives.
 *
 * @param locate where a place of the problem was read
 * @throws InputError that names these places, in place of a ProblemError
 */
export function locating<T>(locate: (place: string) => string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof ProblemError ? inputErrorOf(error, locate) : error
  }
}

function inputErrorOf({ issues }: ProblemError, locate: (place: string) => string): InputError {
  const lines = issues.slice(0, told).map(({ place, message }) => `${locate(place)}: ${message}`)
  if (issues.length > told) lines.push(`… and ${issues.length - told} more.`)
  return new InputError(lines.join('\n'))
}

/** The plan that `--size` and `--count` give, or undefined when neither is there. */
function planOption(args: Arguments): Problem['groups'] | undefined {
  const size = textOption(args, 'size')
  const count = textOption(args, 'count')
  if (size === undefined && count === undefined) return undefined
  return {
    ...(size !== undefined && { size: sizeOf(size) }),
    ...(count !== undefined && { count: wholeNumber('count', count) }),
  }
}

function sizeOf(text: string): number | { min: number; max: number } {
  const range = /^(\d+)[-–](\d+)$/.exec(text)
  if (!range) return wholeNumber('size', text)
  const [min, max] = [Number(range[1]), Number(range[2])]
  if (min > max || max === 0)
    throw new UsageError(`--size ${text}: the smallest comes first, the largest is at least 1`)
  return { min, max }
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value > 0) return value
  const form = name === 'size' ? 'a whole number such as 5, or a range such as 4-6' : 'a whole number of at least 1'
  throw new UsageError(`--${name} must be ${form}, not '${text}'`)
}

export function textOption(args: Arguments, name: string): string | undefined {
  const value = args.values[name]
  return typeof value === 'string' ? value : undefined
}
