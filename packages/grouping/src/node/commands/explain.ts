import { explain as explainGroups } from '../../core/explain/explain.ts'
import { explanationAsText } from '../report/explanation-text.ts'
import { readPlaced } from '../roster/read-placed.ts'
import { locating, problemOptions, textOption } from '../roster/read-problem-files.ts'
import { type Command, exitCodes, InputError } from './command.ts'

const help = `Usage: samspel-grouping explain ROSTER.csv --criteria CRITERIA.json --groups GROUPS.csv [options]
       samspel-grouping explain --problem PROBLEM.json --groups GROUPS.csv [options]

Tells each student why they are in their group: the criteria that bind, what was not met and what stands in the way,
the exchange that would help them most and what it would cost the others. When requirements are broken, and everybody
is explained, also which of them cannot hold together.

GROUPS.csv has a column "id" and a column "group", as form writes it; any groups will do, whoever made them.

  --person ID       only this student
  --private-off     leaves out all that rests on private answers, as for the students themselves
  --size 5 | 4-6    how many people there may be in each group; else the groups keep their sizes
  --count 20        how many groups there must be
  --problem FILE    a whole problem as JSON, instead of a roster and criteria
  --groups FILE     who is in which group
  --json            the output is {explanation}

Exit codes: 0 done; 2 called wrongly; 3 the input cannot be used.

The examples' groups are the roster cut in fives as it stands, so that much is broken.

Examples:
  samspel-grouping explain examples/roster-100.csv --criteria examples/criteria.json --groups examples/groups-100.csv --person 7
  samspel-grouping explain examples/roster-100.csv --criteria examples/criteria.json --groups examples/groups-100.csv --private-off --json
`

export const explain: Command = {
  name: 'explain',
  summary: 'tells each student why they are in their group',
  help,
  options: {
    ...problemOptions,
    groups: { type: 'string' },
    person: { type: 'string' },
    'private-off': { type: 'boolean' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
  },
  async run(args, streams) {
    const { file, problem, formation, groups } = readPlaced(args, streams)
    const person = textOption(args, 'person')
    if (person !== undefined && !formation.cohort.personById.has(person)) {
      throw new InputError(`--person: There is no participant '${person}'.`)
    }
    const explanation = locating(
      (place) => `${file}: ${place}`,
      () =>
        explainGroups(problem, groups, {
          ...(person !== undefined && { persons: [person] }),
          withoutPrivate: args.values['private-off'] === true,
        }),
    )
    streams.out(args.values['json'] ? `${JSON.stringify({ explanation })}\n` : explanationAsText(explanation))
    return exitCodes.done
  },
}
