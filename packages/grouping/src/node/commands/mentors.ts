import { type MentorsResult, matchMentors } from '../../core/mentors/match-mentors.ts'
import { readMentorsProblem } from '../../core/mentors/problem.ts'
import { type MentorsVerdict, verifyMentors } from '../../core/mentors/verify.ts'
import { csvText } from '../csv-text.ts'
import { readJsonFile, refusingAs } from '../json-file.ts'
import { writeText } from '../text-file.ts'
import { type Command, exitCodes, UsageError } from './command.ts'

const help = `Usage: samspel-grouping mentors FILE.json --aim stable | best-total [--out MATCHES.csv] [--json]

Matches mentees with mentors by the wishes of both. FILE.json holds {"mentors", "mentees", "same", "points", "neutral"}:
see examples/mentors.json.

  --aim stable       no mentee and mentor would both rather have each other; the best such for the mentees
  --aim best-total   nobody without a mentor who need not be, then the greatest sum of both sides' scores
  --out FILE         a line for each mentee: mentee and mentor
  --json             the output is {aim, matches, total, blockingPairs, breaches, certificate, verdict}

A checker of its own goes through the proof each time.

Exit codes: 0 everybody has a mentor, and each mentor enough mentees; 1 somebody does not, or the proof does not hold;
2 called wrongly; 3 the input cannot be used.

Example:
  samspel-grouping mentors examples/mentors.json --aim stable
`

export const mentors: Command = {
  name: 'mentors',
  summary: 'matches mentees with mentors, stably or for the best total',
  help,
  options: {
    aim: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
  },
  async run(args, streams) {
    const [file, ...others] = args.positionals
    if (file === undefined || others.length > 0) throw new UsageError('mentors takes one file')
    const aim = args.values['aim']
    if (aim !== 'stable' && aim !== 'best-total') throw new UsageError('--aim must be stable or best-total')
    const input = readJsonFile(file)
    const { result, verdict } = refusingAs(file, () => {
      const result = matchMentors(input, { aim })
      return { result, verdict: verifyMentors(readMentorsProblem(input), result) }
    })
    const out = args.values['out']
    if (typeof out === 'string') {
      const rows = result.matches.map(({ mentee, mentor }) => [mentee, mentor])
      writeText(out, csvText(['mentee', 'mentor'], rows))
    }
    streams.out(args.values['json'] ? `${JSON.stringify({ ...result, verdict })}\n` : asText(result, verdict))
    return result.breaches.length > 0 || !verdict.isValid ? exitCodes.broken : exitCodes.done
  },
}

function asText(result: MentorsResult, verdict: MentorsVerdict): string {
  const { matches, total, blockingPairs, breaches } = result
  const width = matches.reduce((most, { mentee }) => Math.max(most, mentee.length), 0)
  return [
    ...matches.map(({ mentee, mentor }) => `${mentee.padEnd(width)}  ${mentor ?? '–'}`),
    '',
    `Total ${total}: ${verdict.isBestTotal ? 'proved to be the greatest' : 'not proved to be the greatest'}.`,
    verdict.isStable
      ? 'Stable: no mentee and mentor would both rather have each other.'
      : `Not stable: ${blockingPairs.map(({ mentee, mentor }) => `${mentee} and ${mentor}`).join(', ')} would rather have each other.`,
    ...breaches.map(({ reason }) => `Not as required: ${reason}.`),
    ...verdict.faults,
    '',
  ].join('\n')
}
