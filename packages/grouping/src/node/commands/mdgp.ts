import { gunzipSync } from 'node:zlib'
import type { MdgpInstance } from '../../core/mdgp/instance.ts'
import { MdgplibError, parseMdgplib } from '../../core/mdgp/parse-mdgplib.ts'
import { type MdgpSolution, solveMdgp } from '../../core/mdgp/solve-mdgp.ts'
import { readBytes, writeText } from '../text-file.ts'
import { readBudget } from './budget.ts'
import {
  type Arguments,
  budgetOptions,
  type Command,
  exitCodes,
  InputError,
  type Streams,
  UsageError,
} from './command.ts'

const help = `Usage: samspel-grouping mdgp FILE [options]

Groups of the greatest diversity: searches the grouping with the largest sum of distances within groups. FILE is an
instance of MDGPLIB, gzipped or not: a line 'n groups ss|ds lo_1 up_1 …', then a line 'i j d' for each pair.

  --out FILE         write the groups: a line 'participant,group' for each, both numbered from 0
  --seconds S        processor time of the search; 10 when nothing is given
  --iterations N     sweeps instead: the same number and seed give the same groups on every machine
  --seed N           1 when not given
  --json             print {"value", "cpuSeconds", "seed", "groups"}
  --quiet            no progress

Exit codes: 0 done; 2 called wrongly; 3 the input cannot be used.

The seconds begin when the file is read and end with the search; cpuSeconds are those of the search alone.

Examples:
  samspel-grouping mdgp examples/distances-24.txt --seconds 1
  samspel-grouping mdgp examples/distances-24.txt --iterations 20000 --seed 7 --json --out groups.csv
`

export const mdgp: Command = {
  name: 'mdgp',
  summary: 'maximally diverse groups of a distance table',
  help,
  options: { ...budgetOptions, out: { type: 'string' } },
  async run(args, streams) {
    const instance = readInstance(args)
    const { clock, ...budget } = readBudget(args)
    const onProgress = args.values.quiet ? undefined : progressTo(streams)
    const solution = solveMdgp(instance, { ...budget, clock, ...(onProgress && { onProgress }) })
    writeGroups(args, solution)
    const { value, seconds: cpuSeconds, seed, groups } = solution
    streams.out(args.values.json ? `${JSON.stringify({ value, cpuSeconds, seed, groups })}\n` : `${value}\n`)
    return exitCodes.done
  },
}

function readInstance({ positionals }: Arguments): MdgpInstance {
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('mdgp takes one file')
  const bytes = readBytes(file)
  try {
    const isGzipped = bytes[0] === 0x1f && bytes[1] === 0x8b
    return parseMdgplib((isGzipped ? gunzipSync(bytes) : bytes).toString('utf8'))
  } catch (error) {
    if (error instanceof MdgplibError) throw new InputError(`${file}, ${error.message}`)
    throw new InputError(`${file} cannot be unpacked: ${(error as Error).message}`)
  }
}

/** At most ten lines a second, and as it is told as often, at least five. */
function progressTo(streams: Streams) {
  let next = 0
  return ({ seconds, iterations, value }: { seconds: number; iterations: number; value: number }) => {
    if (seconds < next) return
    next = seconds + 0.1
    streams.err(`${seconds.toFixed(2)} s  ${iterations} sweeps  ${value}\n`)
  }
}

function writeGroups(args: Arguments, { groups }: MdgpSolution) {
  const file = args.values['out']
  if (typeof file !== 'string') return
  const lines = groups.map((group, participant) => `${participant},${group}\n`)
  writeText(file, `participant,group\n${lines.join('')}`)
}
