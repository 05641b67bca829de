import { evaluate as evaluateGroups } from '../../core/evaluate/evaluate.ts'
import { reportAsText } from '../report/plain-text.ts'
import { readPlaced } from '../roster/read-placed.ts'
import { locating, problemOptions } from '../roster/read-problem-files.ts'
import { type Command, exitCodes } from './command.ts'

const help = `Usage: samspel-grouping evaluate ROSTER.csv --criteria CRITERIA.json --groups GROUPS.csv [--json]
       samspel-grouping evaluate --problem PROBLEM.json --groups GROUPS.csv [--json]

Tells what given groups are worth: each criterion's score, and each requirement that is broken with the reason.

GROUPS.csv has a column "id" and a column "group", as form writes it; any groups will do, whoever made them.

  --size 5 | 4-6    how many people there must be in each group; else the groups' own sizes are right
  --count 20        how many groups there must be
  --problem FILE    a whole problem as JSON, instead of a roster and criteria
  --groups FILE     who is in which group
  --json            the output is {report}

Exit codes: 0 every requirement holds; 1 one is broken; 2 called wrongly; 3 the input cannot be used.

The example's groups are the roster cut in fives as it stands, so that much is broken.

Example:
  samspel-grouping evaluate examples/roster-100.csv --criteria examples/criteria.json --groups examples/groups-100.csv
`

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'tells what given groups are worth',
  help,
  options: {
    ...problemOptions,
    groups: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
  },
  async run(args, streams) {
    const { file, problem, groups } = readPlaced(args, streams)
    const report = locating(
      (place) => `${file}: ${place}`,
      () => evaluateGroups(problem, groups),
    )
    streams.out(args.values['json'] ? `${JSON.stringify({ report })}\n` : reportAsText(report))
    return report.breach > 0 ? exitCodes.broken : exitCodes.done
  },
}
