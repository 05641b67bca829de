import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { countRepeats } from '../../packages/grouping/src/core/rotation/count-repeats.ts'
import { rotate } from '../../packages/grouping/src/core/rotation/rotate.ts'
import { cpuSeconds } from '../../packages/grouping/src/node/cpu-clock.ts'

// node bench/grouping/rotation.ts FOLDER [--full]
// How many weeks without a repeated meeting are reached, against those that are known to be reachable.

interface Cell {
  readonly groups: number
  readonly size: number
  /** Weeks without a repeated meeting that are known. */
  readonly known: number
  /** Of these, how many are reached. */
  readonly reached: number
  /** Of the try that reached them. */
  readonly cpuSeconds: number
  readonly construction: string
}

/** Weeks more than those known that `full` tries. */
const weeksBeyond = 2

const targets = [
  { plan: { groups: 5, size: 3, weeks: 7 }, seconds: 10 },
  { plan: { groups: 7, size: 3, weeks: 10 }, seconds: 10 },
  { plan: { groups: 7, size: 4, weeks: 9 }, seconds: 10 },
  { plan: { groups: 8, size: 4, weeks: 10 }, seconds: 10 },
  { plan: { groups: 20, size: 5, weeks: 10 }, seconds: 1 },
]
const seeds = [1, 2, 3]

/**
 * The named targets on three seeds, and the whole table of known weeks on one.
 *
 * @param options `dataFolder` holds `rotation/zero-repeat-weeks.json`, or that file itself; `full` gives each try 10 s of processor time instead of 1 s, and tries more weeks than are known too
 * @returns Markdown
 */
export async function benchRotation({ dataFolder, full }: { dataFolder: string; full: boolean }): Promise<string> {
  const runs = targets.map(({ plan, seconds }) => {
    const of = seeds.map((seed) => measure(plan, seconds, seed))
    const name = `${plan.groups} × ${plan.size} for ${plan.weeks} weeks`
    return `| ${name} | ${of.map(({ repeats }) => repeats).join(', ')} | ${of.map((run) => run.cpuSeconds.toFixed(2)).join(', ')} | ${seconds} | ${of[0]!.construction} |`
  })
  const cells = readKnown(dataFolder).map(({ groups, size, known }) =>
    full ? fillCell(groups, size, known, 10, weeksBeyond) : fillCell(groups, size, known, 1, 0),
  )
  return [
    `| rotation | repeated meetings (seeds ${seeds.join(', ')}) | CPU seconds | allowed | construction |`,
    '|---|---|---|---:|---|',
    ...runs,
    '',
    ...tableOf(cells),
    '',
    ...slowest(cells),
  ].join('\n')
}

function measure(plan: { groups: number; size: number; weeks: number }, seconds: number, seed: number) {
  const begun = cpuSeconds()
  const rotation = rotate(plan, { budget: { seconds, clock: cpuSeconds }, seed })
  const spent = cpuSeconds() - begun
  // What is reported is what the checker counts.
  const { repeats } = countRepeats(rotation.weeks)
  return { repeats, cpuSeconds: spent, construction: rotation.construction.name }
}

function readKnown(dataFolder: string) {
  const file = dataFolder.endsWith('.json') ? dataFolder : join(dataFolder, 'rotation/zero-repeat-weeks.json')
  const { weeks } = JSON.parse(readFileSync(file, 'utf8')) as { weeks: (number | null)[][] }
  return weeks.flatMap((row, g) =>
    row.flatMap((known, p) => (known === null ? [] : [{ groups: g + 1, size: p + 1, known }])),
  )
}

/** Tries the known weeks and `beyond` more, where nothing rules them out; then fewer and fewer until one is reached. */
function fillCell(groups: number, size: number, known: number, seconds: number, beyond: number): Cell {
  for (
    let weeks = known === 1 ? 1 : Math.min(known + beyond, Math.floor((groups * size - 1) / (size - 1)));
    weeks > 0;
    weeks--
  ) {
    const { repeats, ...run } = measure({ groups, size, weeks }, seconds, 1)
    if (repeats === 0) return { groups, size, known, reached: weeks, ...run }
  }
  return { groups, size, known, reached: 0, cpuSeconds: 0, construction: '' }
}

function tableOf(cells: readonly Cell[]): string[] {
  const sizes = [...new Set(cells.map(({ size }) => size))].sort((a, b) => a - b)
  const rows = [...new Set(cells.map(({ groups }) => groups))].map((groups) => {
    const columns = sizes.map((size) => {
      const cell = cells.find((each) => each.groups === groups && each.size === size)
      return cell ? `${cell.reached}/${cell.known}` : ''
    })
    return `| ${groups} groups | ${columns.join(' | ')} |`
  })
  const met = cells.filter(({ known, reached }) => reached >= known).length
  return [
    `Weeks without a repeated meeting, ours / known: ${met} of ${cells.length} cells reached, ${cells.filter(({ known, reached }) => reached > known).length} of them exceeded.`,
    '',
    `| | ${sizes.map((size) => `of ${size}`).join(' | ')} |`,
    `|---|${sizes.map(() => '---:|').join('')}`,
    ...rows,
  ]
}

function slowest(cells: readonly Cell[]): string[] {
  const slow = cells.filter((cell) => cell.cpuSeconds >= 0.1).sort((a, b) => b.cpuSeconds - a.cpuSeconds)
  return [
    '| cells above 0.1 s | CPU seconds | construction |',
    '|---|---:|---|',
    ...slow.map(
      ({ groups, size, reached, cpuSeconds: seconds, construction }) =>
        `| ${groups} × ${size} for ${reached} weeks | ${seconds.toFixed(2)} | ${construction} |`,
    ),
  ]
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { full: { type: 'boolean' } }, allowPositionals: true })
  const [dataFolder] = positionals
  if (!dataFolder) throw new Error('Give the folder of the benchmark data, such as data/grouping')
  console.log(await benchRotation({ dataFolder, full: values.full === true }))
}
