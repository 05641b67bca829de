import type { Problem } from '../../core/problem/problem.ts'
import type { Changes } from '../../core/rebalance/changes.ts'
import { type Rebalanced, rebalance as rebalanceGroups } from '../../core/rebalance/rebalance.ts'
import { readJsonFile } from '../json-file.ts'
import { reportAsText } from '../report/plain-text.ts'
import { groupsAsCsv } from '../roster/groups-file.ts'
import { readPlaced } from '../roster/read-placed.ts'
import { locating, problemOptions, textOption } from '../roster/read-problem-files.ts'
import { writeText } from '../text-file.ts'
import { readBudget, wholeOption } from './budget.ts'
import { budgetOptions, type Command, exitCodes, type Streams, UsageError } from './command.ts'

const help = `Usage: samspel-grouping rebalance ROSTER.csv --criteria CRITERIA.json --groups GROUPS.csv --changes CHANGES.json [options]
       samspel-grouping rebalance --problem PROBLEM.json --groups GROUPS.csv --changes CHANGES.json [options]

Mends groups after people have come and gone, with few moves, and tells what fewer or more moves would give.

CHANGES.json is {"leave": [ids], "ill": [ids], "join": [participants], "swap": [[id, id]]}; each may be left out.
A participant is {"id", "attributes"}, as in a problem. Those who are ill keep their seat.

  --max-moves 12      the most people who may change group; twice as many as the changes when not given
  --size, --count, --problem, --groups   as of evaluate; without a size, groups may be one smaller or larger than they are
  --out FILE          where the groups go: a line for each person, id and group. Else they go to the output
  --seconds 10        processor seconds; 10 when neither this nor --iterations is given
  --iterations 100000 steps of the search: the same number and seed give the same groups on every machine
  --seed 1            another number gives other groups
  --json              the output is {groups, moves, curve, dissolved, changes, report, seed, iterations, cpuSeconds}

Exit codes: 0 done; 1 done, but a requirement is broken; 2 called wrongly; 3 the input cannot be used.

The example's groups are the roster cut in fives as it stands: much is broken, and many moves pay.

Example:
  samspel-grouping rebalance examples/roster-100.csv --criteria examples/criteria.json --groups examples/groups-100.csv --changes examples/changes.json --seconds 1
`

export const rebalance: Command = {
  name: 'rebalance',
  summary: 'mends groups after people have come and gone, with few moves',
  help,
  options: {
    ...budgetOptions,
    ...problemOptions,
    groups: { type: 'string' },
    changes: { type: 'string' },
    'max-moves': { type: 'string' },
    out: { type: 'string' },
  },
  async run(args, streams) {
    const changesFile = textOption(args, 'changes')
    if (changesFile === undefined) throw new UsageError('--changes is missing')
    const budget = readBudget(args)
    const maxMoves = wholeOption(args, 'max-moves', 0)
    const { problem, groups } = readPlaced(args, streams, loosened)
    const changes = readJsonFile(changesFile) as Changes
    const mended = locating(
      (place) => `${changesFile}: ${place}`,
      () => rebalanceGroups(problem, groups, changes, { ...budget, ...(maxMoves !== undefined && { maxMoves }) }),
    )
    return tell(mended, textOption(args, 'out'), args.values['json'] === true, streams)
  },
}

/** Sizes that were read off the groups give way by one, as people come and go. */
function loosened(plan: Problem['groups']): Problem['groups'] {
  if (!('named' in plan)) return plan
  return {
    named: plan.named.map((group) => ({ ...group, min: Math.max(0, (group.min ?? 0) - 1), max: group.max + 1 })),
  }
}

function tell(mended: Rebalanced, out: string | undefined, json: boolean, streams: Streams): number {
  const { problem, groups, moves, curve, dissolved, changes, report, seed, iterations, seconds } = mended
  const file = groupsAsCsv(problem, groups)
  if (out !== undefined) writeText(out, file)
  if (json) {
    const said = { groups, moves, curve, dissolved, changes, report, seed, iterations, cpuSeconds: seconds }
    streams.out(`${JSON.stringify(said)}\n`)
  } else {
    if (out === undefined) streams.out(file)
    const text = [
      ...moves.map(({ person, from, to }) => `${person}: ${from ?? 'new'} → ${to}`),
      '',
      'What fewer or more moves would give, beside agreed swaps and who had no group:',
      'moves  score   broken',
      ...curve.map((point) => `${String(point.moves).padStart(5)}  ${point.score.toFixed(4)}  ${point.breach}`),
      '',
      reportAsText(report),
    ].join('\n')
    if (out === undefined) streams.err(text)
    else streams.out(text)
  }
  return report.breach > 0 ? exitCodes.broken : exitCodes.done
}
