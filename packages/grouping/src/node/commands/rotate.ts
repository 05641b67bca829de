import { type Rotation, rotate } from '../../core/rotation/rotate.ts'
import type { RotationPlan } from '../../core/rotation/rotation-plan.ts'
import { csvText } from '../csv-text.ts'
import { readJsonFile, refusingAs } from '../json-file.ts'
import { writeText } from '../text-file.ts'
import { readBudget } from './budget.ts'
import { type Arguments, budgetOptions, type Command, exitCodes, InputError, UsageError } from './command.ts'

export const rotateCommand: Command = {
  name: 'rotate',
  summary: 'divides people into groups anew each week, with as few repeated meetings as possible',
  help: `Usage: samspel-grouping rotate GROUPSxSIZExWEEKS [options]
       samspel-grouping rotate PLAN.json [options]

Divides people into groups for each of several weeks, so that as few pairs as possible meet again. Persons are
numbered from 0. PLAN.json says more than three numbers can:
  {"groups": 5, "persons": 23, "weeks": 6, "past": [[0, 1, 2]], "apart": [[3, 4]],
   "absent": [{"person": 5, "weeks": [0, 2]}]}

  --past FILE      groups who have met before: what --json printed, or a JSON array of arrays of persons
  --out FILE.csv   writes week, group and person, one line for each
  --json           prints {"weeks", "repeats", "lowerBound", "isOptimal", …}
  --seconds S      processor seconds at most (10)
  --iterations N   steps at most: the same rotation on every machine
  --seed N         a whole number from 0 (1)
  --quiet          no progress on stderr

Exit codes: 0 done; 1 done, but some meet who are to be apart; 2 called wrongly; 3 the input cannot be used.

Examples:
  samspel-grouping rotate 8x4x10
  samspel-grouping rotate 20x5x10 --out weeks.csv
  samspel-grouping rotate 6x5x3 --past examples/last-term.json --seconds 1 --json
`,
  options: { ...budgetOptions, past: { type: 'string' }, out: { type: 'string' } },
  async run(args, streams) {
    const plan = readPlan(args)
    const { seed, ...budget } = readBudget(args)
    const isQuiet = args.values['quiet'] === true
    const onBetter = (repeats: number, iterations: number) =>
      streams.err(`${repeats} repeated meetings after ${iterations} steps\n`)
    const rotation = refusingAs(args.positionals[0]!, () =>
      rotate(plan, { seed, budget, ...(!isQuiet && { onBetter }) }),
    )
    const out = args.values['out']
    if (typeof out === 'string') writeText(out, csvOf(rotation))
    streams.out(args.values['json'] === true ? `${JSON.stringify(rotation)}\n` : textOf(rotation))
    return rotation.apartMeetings > 0 ? exitCodes.broken : exitCodes.done
  },
}

function readPlan({ values, positionals }: Arguments): RotationPlan {
  const [given, ...more] = positionals
  if (!given || more.length > 0) throw new UsageError('Give GROUPSxSIZExWEEKS, such as 8x4x10, or one plan in a file')
  const numbers = /^(\d+)x(\d+)x(\d+)$/.exec(given)
  if (!numbers && !given.endsWith('.json')) {
    throw new UsageError(`'${given}' is neither GROUPSxSIZExWEEKS, such as 8x4x10, nor a file that ends in .json`)
  }
  const plan = numbers
    ? { groups: Number(numbers[1]), size: Number(numbers[2]), weeks: Number(numbers[3]) }
    : (readJsonFile(given) as RotationPlan)
  const past = values['past']
  if (typeof past !== 'string') return plan
  if (typeof plan !== 'object' || plan === null) throw new InputError(`${given}: a plan is an object`)
  const before = plan.past ?? []
  return { ...plan, past: Array.isArray(before) ? [...before, ...readPast(past)] : before }
}

/** Groups who have met: an array of them, or what an earlier rotation printed. */
function readPast(file: string): number[][] {
  const content = readJsonFile(file)
  const isRotation =
    typeof content === 'object' && content !== null && 'weeks' in content && Array.isArray(content.weeks)
  const groups = isRotation ? (content.weeks as unknown[]).flat() : content
  if (!Array.isArray(groups)) throw new InputError(`${file}: expected an array of groups, or an object with weeks`)
  for (const [place, group] of groups.entries()) {
    if (!Array.isArray(group) || !group.every((person) => Number.isInteger(person) && person >= 0)) {
      throw new InputError(`${file}: group ${place} is no array of persons' numbers`)
    }
  }
  return groups as number[][]
}

function csvOf({ weeks }: Rotation): string {
  const lines = weeks.flatMap((groups, week) =>
    groups.flatMap((persons, group) => persons.map((person) => [week + 1, group + 1, person])),
  )
  return csvText(['week', 'group', 'person'], lines)
}

function textOf({ weeks, repeats, lowerBound, isOptimal, apartMeetings, construction }: Rotation): string {
  const width = String(weeks.flat(2).reduce((most, person) => Math.max(most, person), 0)).length
  const label = `Week ${weeks.length}`.length
  const lines = weeks.map((groups, week) => {
    const text = groups.map((group) => group.map((person) => String(person).padStart(width)).join(' '))
    return `${`Week ${week + 1}`.padEnd(label)}  ${text.join(' | ')}`
  })
  // The bound is of rotations that keep apart all who are to be.
  const whose = apartMeetings > 0 ? ' where all are apart who are to be' : ''
  const verdict = isOptimal ? 'proved to be the fewest' : `at least ${lowerBound} cannot be avoided${whose}`
  const apart = apartMeetings > 0 ? `Meetings of pairs that are to be apart: ${apartMeetings}\n` : ''
  return `${lines.join('\n')}\n\nRepeated meetings: ${repeats} (${verdict})\n${apart}${construction.name}: ${construction.citation}\n`
}
